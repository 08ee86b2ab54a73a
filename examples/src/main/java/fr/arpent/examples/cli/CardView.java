package fr.arpent.examples.cli;

import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.MethodCard;
import fr.arpent.model.study.Source;
import java.util.List;
import java.util.Optional;

/** A method card on a terminal. */
final class CardView {

  private final Terminal terminal;

  CardView(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Shows one line of a list of methods. */
  void line(MethodCard card) {
    terminal.answer(card.id());
    terminal.answer("  " + card.what());
  }

  /** Shows the whole card. */
  void whole(MethodCard card) {
    terminal.answer(
        terminal
            .messages()
            .say("methods.version", ImmutableMap.of("id", card.id(), "version", card.version())));
    terminal.answer("  " + card.what());
    section("methods.formulas", card.formulas());
    section("methods.assumptions", card.assumptions());
    section("methods.limits", card.limits());
    section("methods.sources", card.sources().stream().map(CardView::reference).toList());
  }

  /** Shows lines under a title. */
  void section(String title, List<String> lines) {
    if (!lines.isEmpty()) {
      terminal.answer("");
      terminal.answer(terminal.messages().say(title));
      lines.forEach(line -> terminal.answer("  " + line));
    }
  }

  private static String reference(Source source) {
    var title = source.title().byLanguage().values().iterator().next();
    return String.join(" ; ", source.authors())
        + source.issued().map(year -> " (" + year + ")").orElse("")
        + ". "
        + title
        + part(source.pages())
        + ".";
  }

  private static String part(Optional<String> pages) {
    return pages.map(range -> ", " + range).orElse("");
  }
}
