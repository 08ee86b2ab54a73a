package fr.arpent.reporting.exhibit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.methods.Finding;
import fr.arpent.reporting.text.Text;
import java.util.HashSet;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Findings in words: {@code <method id>.finding.<code>}, ids replaced by names. The field {@code
 * code-book} is the argument {@code code_book}: MessageFormat takes no hyphen in a name.
 */
public final class FindingWords {

  /** Says a field of a finding; empty leaves it as it is. */
  public interface Fields extends BiFunction<String, String, Optional<Text>> {}

  /** Code of the note on an invented column. */
  private static final String INVENTED = "illustration";

  /** Codes that any answer may have, whatever its method. */
  private static final ImmutableSet<String> COMMON =
      ImmutableSet.of(INVENTED, "illustration-positions", "no-answer-before");

  private FindingWords() {}

  /**
   * Returns the sentences of all findings of an answer; the invented columns of one table are named
   * together.
   */
  public static ImmutableList<Text.Message> of(ExhibitContext context, Fields fields) {
    var sentences = ImmutableList.<Text.Message>builder();
    var told = new HashSet<Object>();
    for (var finding : context.analysis().findings()) {
      if (!finding.code().equals(INVENTED)) {
        sentences.add(of(finding, context, fields));
      } else if (told.add(finding.fields().getOrDefault("table", ""))) {
        sentences.add(invented(finding, context));
      }
    }
    return sentences.build();
  }

  /** Returns the sentences of all findings, with the names that the study gives. */
  public static ImmutableList<Text.Message> of(ExhibitContext context) {
    return of(context, (name, word) -> Optional.of(context.nameOf(word)));
  }

  private static Text.Message invented(Finding first, ExhibitContext context) {
    var table = first.fields().getOrDefault("table", "");
    var columns =
        context.analysis().findings().stream()
            .filter(finding -> finding.code().equals(INVENTED))
            .filter(finding -> finding.fields().getOrDefault("table", "").equals(table))
            .map(finding -> String.valueOf(finding.fields().get("column")))
            .map(name -> Text.message("block.finding.column", ImmutableMap.of("name", name)))
            .collect(ImmutableList.<Text>toImmutableList());
    return new Text.Message(
        "block.finding." + INVENTED,
        ImmutableMap.of(
            "count", columns.size(), "columns", Phrases.commas(columns), "table", table));
  }

  /** Returns the words of one finding, with names of the study for its keys. */
  public static Text.Message of(ExhibitContext context, Finding finding) {
    return of(finding, context, (name, word) -> Optional.of(context.nameOf(word)));
  }

  private static Text.Message of(Finding finding, ExhibitContext context, Fields fields) {
    var arguments = ImmutableMap.<String, Object>builder();
    finding
        .fields()
        .forEach(
            (name, value) ->
                arguments.put(
                    name.replace('-', '_'),
                    value instanceof String word
                        ? fields.apply(name, word).map(text -> (Object) text).orElse(word)
                        : value));
    var key =
        COMMON.contains(finding.code())
            ? "block.finding." + finding.code()
            : context.key("finding." + finding.code());
    return new Text.Message(key, arguments.buildOrThrow());
  }
}
