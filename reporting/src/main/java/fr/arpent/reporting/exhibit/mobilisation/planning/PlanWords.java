package fr.arpent.reporting.exhibit.mobilisation.planning;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.Answer;
import fr.arpent.model.LocalizedText;
import fr.arpent.reporting.exhibit.Cell;
import fr.arpent.reporting.exhibit.ExhibitContext;
import fr.arpent.reporting.exhibit.ExhibitFrame;
import fr.arpent.reporting.exhibit.MethodWords;
import fr.arpent.reporting.exhibit.Phrases;
import fr.arpent.reporting.text.Messages;
import fr.arpent.reporting.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Words that the exhibits of plans share. */
record PlanWords(ExhibitContext context) implements MethodWords {

  ExhibitFrame frame(String name, Text title, String... paths) {
    return ExhibitFrame.of(context, name, title).showing(paths);
  }

  static Text title(String id, Optional<LocalizedText> title) {
    return title.map(Text::of).orElseGet(() -> Text.of(id));
  }

  static Text day(LocalDate day) {
    return Text.message("block.exhibit.date", ImmutableMap.of("date", day));
  }

  /** Says a day that a finding holds as {@code 2026-05-04}. */
  static Optional<Text> day(String iso) {
    return iso.matches("\\d{4}-\\d{2}-\\d{2}")
        ? Optional.of(day(LocalDate.parse(iso)))
        : Optional.empty();
  }

  /** Says the items of a list in a finding, parted by a mark. */
  static Text list(String items, char mark, Function<String, Text> word) {
    return Phrases.commas(
        Splitter.on(mark).omitEmptyStrings().splitToStream(items).map(word).toList());
  }

  /** Says a code in the words of the method, else in those of the study. */
  Text code(String kind, String code, Text otherwise) {
    var key = context.key(kind + "." + code);
    return Messages.exists(key) ? Text.message(key) : otherwise;
  }

  static Cell word(String raw, Text words) {
    return new Cell.Word(raw, words);
  }

  Cell title(String id, Optional<LocalizedText> title, boolean sorts) {
    var raw =
        title
            .map(words -> words.in(context.study().language(), context.study().language()))
            .orElse(id);
    return word(sorts ? raw : id, title(id, title));
  }

  static Cell prose(Optional<LocalizedText> words) {
    return words
        .<Cell>map(text -> word(text.in("fr", "en"), Text.of(text)))
        .orElse(new Cell.Missing(""));
  }

  /** What is not there is not missing: a session without material needs none. */
  static Cell proseOrNone(Optional<LocalizedText> words) {
    return words.isPresent() ? prose(words) : word("", Text.message("block.missing.none"));
  }

  static Cell date(LocalDate day) {
    return word(day.toString(), day(day));
  }

  static Cell date(Answer<LocalDate> day) {
    return Cell.of(day, PlanWords::date);
  }

  /** Says words that may be a code of the study's labels. */
  Text coded(String role, String column, LocalizedText words) {
    var raw = words.in(context.study().language(), context.study().language());
    var said = context.wordOf(role, column, raw);
    return said.equals(Text.of(raw)) ? Text.of(words) : said;
  }

  Cell coded(String role, String column, Optional<LocalizedText> words) {
    return words
        .<Cell>map(text -> word(text.in("fr", "en"), coded(role, column, text)))
        .orElse(new Cell.Missing(""));
  }

  Cell coded(String role, String column, Answer<String> code) {
    return Cell.of(code, found -> word(found, context.wordOf(role, column, found)));
  }

  Text coded(String role, String column, List<String> codes) {
    return codes.isEmpty()
        ? Text.message("block.missing.none")
        : Phrases.commas(codes.stream().map(code -> context.wordOf(role, column, code)).toList());
  }
}
