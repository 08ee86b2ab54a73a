package fr.arpent.reporting.guide;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.model.problem.Problems;
import fr.arpent.reporting.guide.markup.Inline;
import fr.arpent.reporting.guide.markup.Markup;
import fr.arpent.reporting.guide.value.Row;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Whether the steps of a tool add up to the {@code minutes} that its table announces. Nothing is
 * said of a tool without that column, or with a step that has no length.
 */
final class ToolMinutes {

  /** The length of a step: a whole number, then a word for minutes or hours. */
  private static final Pattern LENGTH = Pattern.compile("(\\d{1,4})[\\s\u00A0\u202F]*(\\S*)");

  private static final int HOUR = 60;

  private final ToolFacts facts;
  private final Problems problems;

  ToolMinutes(ToolFacts facts, Problems problems) {
    this.facts = facts;
    this.problems = problems;
  }

  void check(Markup.Sheet sheet, Row row) {
    var announced = facts.minutes(row);
    var planned = sum(steps(sheet.content()));
    if (announced.isPresent()
        && planned.isPresent()
        && announced.getAsInt() != planned.getAsInt()) {
      problems.warningIn(
          sheet.place(),
          "text/tool-minutes",
          ImmutableMap.of(
              "tool", row.key(),
              "steps", planned.getAsInt(),
              "minutes", announced.getAsInt()));
    }
  }

  private static List<List<Markup>> steps(List<Markup> content) {
    return content.stream()
        .takeWhile(block -> !(block instanceof Markup.Heading))
        .filter(block -> block instanceof Markup.Listing list && list.ordered())
        .findFirst()
        .map(block -> ImmutableList.<List<Markup>>copyOf(((Markup.Listing) block).items()))
        .orElse(ImmutableList.of());
  }

  private static OptionalInt sum(List<List<Markup>> steps) {
    int sum = 0;
    for (var step : steps) {
      var minutes = minutes(step);
      if (minutes.isEmpty()) {
        return OptionalInt.empty();
      }
      sum += minutes.getAsInt();
    }
    return steps.isEmpty() ? OptionalInt.empty() : OptionalInt.of(sum);
  }

  private static OptionalInt minutes(List<Markup> step) {
    return bold(step)
        .map(LENGTH::matcher)
        .filter(length -> length.matches())
        .map(
            length ->
                OptionalInt.of(
                    Integer.parseInt(length.group(1)) * (isHours(length.group(2)) ? HOUR : 1)))
        .orElse(OptionalInt.empty());
  }

  /** The words in bold that a step begins with. */
  private static Optional<String> bold(List<Markup> step) {
    return step.stream()
        .findFirst()
        .filter(Markup.Paragraph.class::isInstance)
        .flatMap(block -> ((Markup.Paragraph) block).content().stream().findFirst())
        .filter(inline -> inline instanceof Inline.Emphasis emphasis && emphasis.strong())
        .flatMap(inline -> ((Inline.Emphasis) inline).content().stream().findFirst())
        .filter(Inline.Literal.class::isInstance)
        .map(inline -> ((Inline.Literal) inline).words().strip());
  }

  private static boolean isHours(String unit) {
    return unit.startsWith("h") || unit.startsWith("س");
  }
}
