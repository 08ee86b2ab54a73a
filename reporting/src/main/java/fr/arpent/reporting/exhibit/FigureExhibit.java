package fr.arpent.reporting.exhibit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.figure.Graphic;
import fr.arpent.reporting.text.Text;
import java.util.Optional;
import java.util.function.Function;

/**
 * A figure or map, with a text that tells its figures to a reader who does not see it.
 *
 * @param kind figure or map
 * @param frame what stands around it
 * @param own options of its own
 * @param picture draws it as the options ask
 */
public record FigureExhibit(
    Kind kind,
    ExhibitFrame frame,
    ImmutableSet<String> own,
    Function<FigureOptions, Picture> picture)
    implements Exhibit {

  @Override
  public ImmutableSet<String> options() {
    return options(own);
  }

  /** Returns the options of a figure that has some of its own. */
  public static ImmutableSet<String> options(ImmutableSet<String> own) {
    return ImmutableSet.<String>builder()
        .addAll(ExhibitFrame.OPTIONS)
        .add(DataBlock.OPTION)
        .addAll(own)
        .build();
  }

  @Override
  public ImmutableList<Block> blocks(ExhibitOptions options) {
    var reader = OptionReader.of(options, options(), ExhibitFrame.PARTS);
    var drawn = picture.apply(new FigureOptions(reader));
    var figure =
        new Block.Figure(
            frame.caption(reader, drawn.remark()),
            drawn.graphic(),
            reader.text("alt").orElse(drawn.alternative()));
    return ImmutableList.<Block>builder()
        .addAll(frame.blocks(figure, reader))
        .addAll(DataBlock.of(figure, reader).stream().toList())
        .build();
  }

  /**
   * What is drawn.
   *
   * @param graphic the figure
   * @param alternative what it shows, with its figures
   * @param remark what the reader must know of what is left out or moved
   */
  public record Picture(Graphic graphic, Text alternative, Optional<Text> remark) {

    /** Returns a picture without a remark. */
    public static Picture of(Graphic graphic, Text alternative) {
      return new Picture(graphic, alternative, Optional.empty());
    }
  }
}
