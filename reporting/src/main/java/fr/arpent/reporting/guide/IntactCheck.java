package fr.arpent.reporting.guide;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import fr.arpent.methods.MethodCatalogue;
import fr.arpent.model.io.FolderReading;
import fr.arpent.model.problem.Place;
import fr.arpent.model.problem.Problem;
import fr.arpent.model.problem.Severity;
import fr.arpent.model.study.Study;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Looks at the analyses and the texts of a study whose folder has problems, so that all problems
 * come at once. What would only follow from a problem that is already known is left out: the name
 * of a territory is not looked for in a table that could not be read.
 */
public final class IntactCheck {

  private static final Pattern SEPARATOR = Pattern.compile("[.\\[/]");

  /** Problems of texts that look something up in tables, or in what is read from them. */
  private static final ImmutableSet<String> LOOKED_UP_IN_TABLES =
      ImmutableSet.of(
          "text/unknown-value",
          "text/unknown-exhibit",
          "text/unknown-row",
          "text/unknown-sheet",
          "text/option-value",
          "text/row-outside-batch",
          "text/not-a-number",
          "text/format-value",
          "text/missing-value",
          "text/zero",
          "privacy/persona");

  private final FolderReading reading;
  private final ImmutableList<Problem> known;

  private IntactCheck(FolderReading reading) {
    this.reading = reading;
    this.known = reading.outcome().problems();
  }

  /**
   * Returns what is wrong with the analyses and texts of a study that could not be read whole,
   * beside the problems of its folder; nothing when the folder is refused.
   *
   * @param methods the methods known
   */
  public static ImmutableList<Problem> problems(FolderReading reading, MethodCatalogue methods) {
    var check = new IntactCheck(reading);
    return reading.intact().stream()
        .flatMap(study -> check.all(study, methods))
        .filter(problem -> problem.severity() == Severity.ERROR)
        .collect(ImmutableList.toImmutableList());
  }

  private Stream<Problem> all(Study study, MethodCatalogue methods) {
    var analyses = reading.tablesAreSound() ? methods.check(study) : methods.checkRequests(study);
    var texts = GuideComposer.check(study, methods).problems().stream();
    return Stream.concat(
        analyses.problems().stream(), texts.filter(problem -> isNews(problem, study)));
  }

  private boolean isNews(Problem problem, Study study) {
    if (LOOKED_UP_IN_TABLES.contains(problem.code())) {
      boolean allIsThere = reading.tablesAreSound() && !isFaulty("analyses");
      return allIsThere || isIntact(String.valueOf(problem.fields().get("found")), study);
    }
    return switch (problem.code()) {
      case "text/unknown-source" -> !isFaulty("sources") && !isFaulty("bibliography");
      case "text/unknown-image" -> !isFaulty("images");
      case "text/unknown-term", "text/unknown-labels", "text/plural-form" -> !isFaulty("words");
      case "text/unknown-anchor" -> !isFaulty("analyses") && !isFaulty("text");
      case "text/parity" -> !isFaulty("text");
      default -> true;
    };
  }

  /** Whether what a name begins with is there: an analysis, or a table that could be opened. */
  private static boolean isIntact(String found, Study study) {
    var steps = SEPARATOR.splitAsStream(found).toList();
    boolean isOfTable = steps.size() > 1 && steps.get(0).equals("table");
    return isOfTable
        ? study.tables().containsKey(steps.get(1))
        : study.analyses().containsKey(steps.get(0));
  }

  /** Whether a part of {@code study.yaml}, or a file of a folder, has a problem already. */
  private boolean isFaulty(String part) {
    return known.stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .anyMatch(
            problem ->
                problem.pointer().startsWith("/" + part)
                    || problem.place().map(Place::file).orElse("").startsWith(part + "/"));
  }
}
