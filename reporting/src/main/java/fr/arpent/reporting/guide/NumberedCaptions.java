package fr.arpent.reporting.guide;

import com.google.common.collect.ImmutableMap;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.guide.markup.Markup;
import fr.arpent.reporting.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Numbers exhibits through the guide, and gives their captions what the author asked for. */
final class NumberedCaptions {

  private final Ledger ledger;
  private final LineWriter lines;

  NumberedCaptions(Ledger ledger, LineWriter lines) {
    this.ledger = ledger;
    this.lines = lines;
  }

  /** Returns a block of an exhibit with its number, its anchor and the author's options. */
  Block numbered(Block block, Exhibit.Kind kind, String anchor, List<Markup.Option> options) {
    if (block instanceof Block.Table table) {
      var caption = caption(table.caption(), Ledger.Kind.TABLE, anchor, options);
      return new Block.Table(
          caption,
          table.columns(),
          table.rows(),
          words(options, "alt").or(table::summary),
          table.data(),
          table.merges());
    }
    if (block instanceof Block.Figure figure) {
      var counted = kind == Exhibit.Kind.MAP ? Ledger.Kind.MAP : Ledger.Kind.FIGURE;
      return new Block.Figure(
          caption(figure.caption(), counted, anchor, options),
          figure.graphic(),
          words(options, "alt").orElse(figure.alternative()));
    }
    if (block instanceof Block.MethodSheet card) {
      var title = words(options, "caption").orElse(card.title());
      ledger.name(anchor, Text.message("reference.method", ImmutableMap.of("title", title)));
      return new Block.MethodSheet(card.kind(), card.family(), title, card.rows(), anchor);
    }
    return block;
  }

  /** Returns a caption with its number. */
  Block.Caption caption(
      Block.Caption caption, Ledger.Kind kind, String anchor, List<Markup.Option> options) {
    var number = Text.plainNumber(ledger.exhibit(kind));
    var name = kind.name().toLowerCase(Locale.ROOT);
    ledger.name(anchor, Text.message("reference." + name, ImmutableMap.of("number", number)));
    return new Block.Caption(
        Text.message("caption." + name, ImmutableMap.of("number", number)),
        words(options, "caption").orElse(caption.title()),
        caption.unit(),
        caption.note(),
        source(caption, options),
        anchor);
  }

  private Optional<Text> source(Block.Caption caption, List<Markup.Option> options) {
    var note = words(options, "source-note");
    if (note.isEmpty() || caption.source().isEmpty()) {
      return note.or(caption::source);
    }
    return Optional.of(
        Text.message(
            "source.with-note",
            ImmutableMap.of("source", caption.source().get(), "note", note.get())));
  }

  private Optional<Text> words(List<Markup.Option> options, String name) {
    return CommonOptions.find(options, name)
        .map(option -> lines.line(OptionWords.line(option.value(), option.place())));
  }
}
