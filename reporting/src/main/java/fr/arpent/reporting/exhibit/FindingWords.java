package fr.arpent.reporting.exhibit;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.Finding;
import fr.arpent.reporting.text.Text;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Findings in words: {@code <method id>.finding.<code>}, ids replaced by names. The field {@code
 * code-book} is the argument {@code code_book}: MessageFormat takes no hyphen in a name.
 */
public final class FindingWords {

  /** Says a field of a finding; empty leaves it as it is. */
  public interface Fields extends BiFunction<String, String, Optional<Text>> {}

  private FindingWords() {}

  /** Returns the sentences of all findings of an answer. */
  public static ImmutableList<Text> of(ExhibitContext context, Fields fields) {
    return context.analysis().findings().stream()
        .map(finding -> of(finding, context, fields))
        .collect(toImmutableList());
  }

  /** Returns the sentence of one finding, with the names that the study gives. */
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
        finding.code().equals("illustration")
            ? "block.finding.illustration"
            : context.key("finding." + finding.code());
    return new Text.Message(key, arguments.buildOrThrow());
  }
}
