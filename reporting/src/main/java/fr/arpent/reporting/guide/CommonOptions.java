package fr.arpent.reporting.guide;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.reporting.exhibit.ExhibitOptions;
import fr.arpent.reporting.guide.markup.Markup;
import fr.arpent.reporting.guide.value.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Options that every exhibit understands; the guide sees to them, the exhibit to its own. */
final class CommonOptions {

  /**
   * {@code caption} and {@code alt} replace the words of the exhibit, {@code id} its anchor; {@code
   * source-note} follows the source; {@code sentences: yes} adds the sentences of the analysis.
   */
  static final ImmutableSet<String> NAMES =
      ImmutableSet.of("caption", "alt", "id", "source-note", "sentences");

  private CommonOptions() {}

  /** Returns the text of a common option. */
  static Optional<Markup.Option> find(List<Markup.Option> options, String name) {
    return options.stream().filter(option -> option.name().equals(name)).findFirst();
  }

  /** Returns the anchor of an exhibit. */
  static String anchor(Markup.Shown shown) {
    return find(shown.options(), "id").map(Markup.Option::value).orElse(shown.name());
  }

  /**
   * Returns the exhibit's own options. {@code row} stands for the key of the row that a guide of a
   * batch is about.
   */
  static ExhibitOptions own(List<Markup.Option> options, Optional<Row> row) {
    Map<String, ImmutableList.Builder<String>> values = new LinkedHashMap<>();
    for (var option : options) {
      if (!NAMES.contains(option.name())) {
        var value = option.value().equals("row") ? row.map(Row::key).orElse("row") : option.value();
        values.computeIfAbsent(option.name(), name -> ImmutableList.builder()).add(value);
      }
    }
    var result = ImmutableMap.<String, ImmutableList<String>>builder();
    values.forEach((name, texts) -> result.put(name, texts.build()));
    return new ExhibitOptions(result.buildOrThrow());
  }
}
