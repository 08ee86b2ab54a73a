package fr.arpent.reporting.exhibit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.exhibit.FigureExhibit.Picture;
import fr.arpent.reporting.text.Text;
import java.util.function.Function;

/**
 * A figure that is cut into several because a page does not hold it; each has the title, with its
 * place among them.
 *
 * @param frame what stands around each
 * @param own options of its own
 * @param pictures draws them as the options ask, at least one
 */
public record FigureSetExhibit(
    ExhibitFrame frame,
    ImmutableSet<String> own,
    Function<FigureOptions, ImmutableList<Picture>> pictures)
    implements Exhibit {

  @Override
  public Kind kind() {
    return Kind.FIGURE;
  }

  @Override
  public ImmutableSet<String> options() {
    return FigureExhibit.options(own);
  }

  @Override
  public ImmutableList<Block> blocks(ExhibitOptions options) {
    var reader = OptionReader.of(options, options(), ExhibitFrame.PARTS);
    var drawn = pictures.apply(new FigureOptions(reader));
    var blocks = ImmutableList.<Block>builder();
    for (int i = 0; i < drawn.size(); i++) {
      var picture = drawn.get(i);
      var figure =
          new Block.Figure(
              part(i + 1, drawn.size()).caption(reader, picture.remark()),
              picture.graphic(),
              reader.text("alt").orElse(picture.alternative()));
      if (i == drawn.size() - 1) {
        blocks.addAll(frame.blocks(figure, reader));
      } else {
        blocks.add(figure);
      }
      blocks.addAll(DataBlock.of(figure, reader).stream().toList());
    }
    return blocks.build();
  }

  private ExhibitFrame part(int part, int parts) {
    return parts == 1
        ? frame
        : frame.titled(
            Text.message(
                "block.exhibit.title-part",
                ImmutableMap.of("title", frame.title(), "part", part, "parts", parts)));
  }
}
