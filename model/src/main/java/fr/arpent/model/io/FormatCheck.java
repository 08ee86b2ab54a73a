package fr.arpent.model.io;

import com.google.common.collect.ImmutableMap;
import fr.arpent.model.io.document.SourceNode.Mapping;
import fr.arpent.model.io.document.SourceNode.Scalar;
import fr.arpent.model.problem.Problems;
import java.util.regex.Pattern;

/** Looks at {@code format} before anything else: the rest of another format would only confuse. */
final class FormatCheck {

  private static final Pattern FORMAT = Pattern.compile("arpent-study/(\\d{1,4})");

  private final Problems problems;

  FormatCheck(Problems problems) {
    this.problems = problems;
  }

  /** Returns whether the study can be read by its format; a missing one is reported later. */
  boolean accepts(Mapping root) {
    var member = root.members().get("format");
    if (member == null || !(member.value() instanceof Scalar scalar)) {
      return true;
    }
    var format = FORMAT.matcher(scalar.text());
    if (format.matches() && format.group(1).equals("1")) {
      return true;
    }
    var fields = ImmutableMap.of("found", scalar.text(), "known", "1");
    problems.error(format.matches() ? "schema/future-format" : "schema/format", "/format", fields);
    return !format.matches();
  }
}
