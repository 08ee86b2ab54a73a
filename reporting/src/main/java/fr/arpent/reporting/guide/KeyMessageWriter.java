package fr.arpent.reporting.guide;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.guide.markup.Inline;
import fr.arpent.reporting.guide.markup.Markup;
import fr.arpent.reporting.text.Text;
import java.util.List;
import java.util.Optional;

/** Writes key messages: a list whose items may begin with a figure in bold. */
final class KeyMessageWriter {

  private static final String SIGNS_BETWEEN = "^[\\s\u00A0\u202F]*[:–—,]?[\\s\u00A0\u202F]*";

  private final LineWriter lines;
  private final Commission commission;
  private boolean illustration;

  KeyMessageWriter(LineWriter lines, Commission commission) {
    this.lines = lines;
    this.commission = commission;
  }

  Block write(Markup.Container container) {
    var messages = ImmutableList.<Block.KeyMessage>builder();
    for (var block : container.content()) {
      if (block instanceof Markup.Listing list) {
        list.items().forEach(item -> messages.add(message(item)));
      }
    }
    return new Block.KeyMessages(
        messages.build(),
        illustration ? Optional.of(Tags.illustration(commission.messages())) : Optional.empty());
  }

  private Block.KeyMessage message(List<Markup> item) {
    var content =
        item.stream()
            .filter(Markup.Paragraph.class::isInstance)
            .flatMap(block -> ((Markup.Paragraph) block).content().stream())
            .collect(ImmutableList.toImmutableList());
    if (!content.isEmpty() && content.get(0) instanceof Inline.Emphasis figure && figure.strong()) {
      var words = written(figure.content());
      return new Block.KeyMessage(
          Optional.of(words), written(withoutSign(content.subList(1, content.size()))));
    }
    return new Block.KeyMessage(Optional.empty(), written(content));
  }

  private Text written(List<Inline> content) {
    var written = lines.write(content);
    illustration |= written.illustration();
    return Text.of(written.words());
  }

  /** Returns a line without the sign that parts it from the figure before it. */
  static ImmutableList<Inline> withoutSign(ImmutableList<Inline> content) {
    if (content.isEmpty() || !(content.get(0) instanceof Inline.Literal first)) {
      return content;
    }
    return ImmutableList.<Inline>builder()
        .add(new Inline.Literal(first.words().replaceFirst(SIGNS_BETWEEN, "")))
        .addAll(content.subList(1, content.size()))
        .build();
  }
}
