package fr.arpent.reporting.exhibit;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.AnalysisResult.InputUse;
import fr.arpent.model.study.Source;
import fr.arpent.reporting.text.Messages;
import fr.arpent.reporting.text.Text;
import java.util.Optional;

/** What each role of an analysis read, a line per role. */
final class MethodInputs {

  private MethodInputs() {}

  static ImmutableList<Text> lines(ExhibitContext context) {
    var lines = ImmutableList.<Text>builder();
    context.analysis().inputs().forEach((role, use) -> lines.add(line(role, use, context)));
    return lines.build();
  }

  /**
   * What a role is, {@code <method id>.role.<role>}; its key where the method has no words. One of
   * a list, {@code results/0}, is named as the list is.
   */
  private static Text name(String role, ExhibitContext context) {
    var key = context.key("role." + role.replaceFirst("/\\d+$", ""));
    return Messages.exists(key) ? Text.message(key) : Text.of(role);
  }

  private static Text line(String role, InputUse use, ExhibitContext context) {
    if (use.result().isPresent()) {
      return Text.message(
          "block.method.input-result",
          ImmutableMap.of("role", name(role, context), "analysis", use.result().get()));
    }
    var line =
        Text.message(
            "block.method.input-table",
            ImmutableMap.of(
                "role", name(role, context),
                "table", use.table().orElse(""),
                "rows", use.rows(),
                "where", where(use).orElse(Text.EMPTY),
                "sources", SourceLine.of(context.study(), use.sources())));
    return Phrases.tagged(line, use.sources().contains(Source.ILLUSTRATION));
  }

  private static Optional<Text> where(InputUse use) {
    if (use.where().isEmpty()) {
      return Optional.empty();
    }
    var conditions = ImmutableList.<Text>builder();
    use.where()
        .forEach(
            (column, values) ->
                conditions.add(Text.of(column + " = " + Joiner.on(" | ").join(values))));
    return Optional.of(
        Text.message(
            "block.method.where",
            ImmutableMap.of("condition", Phrases.commas(conditions.build()))));
  }
}
