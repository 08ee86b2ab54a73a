package fr.arpent.reporting.exhibit;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.text.Text;
import java.util.Optional;

/** Captions of an exhibit, as options change them. */
interface Captions {

  /** Returns the caption with a remark that options cause. */
  Block.Caption caption(OptionReader options, Optional<Text> remark);

  /** Returns the exhibit's block and what options add to it. */
  ImmutableList<Block> blocks(Block block, OptionReader options);

  /** Returns the captions of a result's exhibit. */
  static Captions of(ExhibitFrame frame) {
    return new Captions() {
      @Override
      public Block.Caption caption(OptionReader options, Optional<Text> remark) {
        return frame.caption(options, remark);
      }

      @Override
      public ImmutableList<Block> blocks(Block block, OptionReader options) {
        return frame.blocks(block, options);
      }
    };
  }
}
