package fr.arpent.examples.cli;

import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.MethodCard;
import fr.arpent.model.study.Source;
import java.util.List;
import java.util.Optional;

/** A method card on a terminal. */
final class CardView {

  private final Terminal terminal;
  private final fr.arpent.reporting.text.Messages guideWords;

  CardView(Terminal terminal) {
    this.terminal = terminal;
    this.guideWords = fr.arpent.reporting.text.Messages.in(terminal.messages().language());
  }

  /** Shows one line of a list of methods. */
  void line(MethodCard card) {
    terminal.answer(card.id());
    terminal.answer("  " + what(card));
  }

  /** Shows the whole card. */
  void whole(MethodCard card) {
    terminal.answer(
        terminal
            .messages()
            .say("methods.version", ImmutableMap.of("id", card.id(), "version", card.version())));
    terminal.answer("  " + what(card));
    section(
        "methods.formulas",
        card.rules().isEmpty() ? card.formulas() : sentences(card, "rule", card.rules()));
    section("methods.assumptions", sentences(card, "assumption", card.assumptions()));
    section("methods.limits", sentences(card, "limit", card.limits()));
    section("methods.sources", card.sources().stream().map(CardView::reference).toList());
  }

  /** What the method does, in the words of guides; those of its card when guides have none. */
  private String what(MethodCard card) {
    return words(card.id() + ".card.what", card.what());
  }

  /** Rules, assumptions and limits as guides print them; their names when guides have no words. */
  private List<String> sentences(MethodCard card, String kind, List<String> names) {
    return names.stream()
        .map(name -> words(card.id() + ".card." + kind + "." + name, name))
        .toList();
  }

  private String words(String key, String otherwise) {
    return guideWords.has(key) ? guideWords.say(key, ImmutableMap.of()) : otherwise;
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
