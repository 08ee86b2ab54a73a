package fr.arpent.reporting.guide;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.model.problem.Nearest;
import fr.arpent.model.problem.Problem;
import fr.arpent.model.problem.Problems;
import fr.arpent.model.study.GuideOutline;
import fr.arpent.model.study.Study;
import fr.arpent.reporting.guide.value.Row;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The names of the files of guides: they stay in the output folder, two guides have two names, and
 * what stands in braces is known.
 */
public final class FileNames {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}]*\\}");

  private final Study study;
  private final Problems problems;
  private final Set<String> taken = new HashSet<>();

  private FileNames(Study study, Problems problems) {
    this.study = study;
    this.problems = problems;
  }

  /**
   * Returns what is wrong with the names of the files of some guides, in each of their languages
   * and for each row that has a guide.
   *
   * @param guides ids of guides of the study
   */
  public static ImmutableList<Problem> problems(Study study, Collection<String> guides) {
    var problems = Problems.locatedBy(study.places());
    var names = new FileNames(study, problems);
    study.guides().values().stream()
        .filter(outline -> guides.contains(outline.id()))
        .forEach(names::check);
    return problems.list();
  }

  private void check(GuideOutline outline) {
    var rows = Batches.rows(study, outline);
    for (var tag : outline.languages()) {
      var language = Locale.forLanguageTag(tag);
      var ofRows =
          rows.isEmpty() ? Stream.of(Optional.<Row>empty()) : rows.stream().map(Optional::of);
      ofRows
          .map(row -> Batches.fileName(study, outline, language, row))
          .forEach(name -> check(outline, name, rows));
    }
  }

  private void check(GuideOutline outline, String name, ImmutableList<Row> rows) {
    var pointer = pointer(outline);
    var left = PLACEHOLDER.matcher(name);
    if (!isPlain(name)) {
      problems.error("unsafe/path", pointer, ImmutableMap.of("found", name, "case", "outside"));
    } else if (left.find()) {
      problems.error("text/file-placeholder", pointer, unknown(left.group(), rows));
    } else if (!taken.add(name)) {
      problems.error("text/file-name-twice", pointer, ImmutableMap.of("found", name));
    }
  }

  private static ImmutableMap<String, Object> unknown(String found, ImmutableList<Row> rows) {
    var known =
        Stream.concat(
                Stream.of("study", "guide", "language"),
                rows.stream().limit(1).flatMap(row -> row.table().columns().keySet().stream()))
            .map(name -> "{" + name + "}")
            .toList();
    return ImmutableMap.of(
        "found", found,
        "nearest", Nearest.to(found, known).orElseGet(() -> Nearest.list(known)),
        "known", Nearest.list(known));
  }

  /** The places of a study find what is nearest where the key itself is not written. */
  private static String pointer(GuideOutline outline) {
    return "/guides/" + outline.id() + (outline.batch().isPresent() ? "/batch/output" : "/output");
  }

  private static boolean isPlain(String name) {
    return !name.isBlank()
        && !name.startsWith(".")
        && name.endsWith(".pdf")
        && name.chars()
            .noneMatch(c -> c == '/' || c == '\\' || c == ':' || Character.isISOControl(c));
  }
}
