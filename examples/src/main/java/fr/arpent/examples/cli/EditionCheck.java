package fr.arpent.examples.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.model.problem.Problem;
import fr.arpent.model.problem.Problems;
import fr.arpent.model.study.Study;
import java.util.HashSet;
import java.util.List;

/** Names of files stay in the output folder, and two guides have two names. */
final class EditionCheck {

  private EditionCheck() {}

  /** Returns the problems of the names. */
  static ImmutableList<Problem> problems(Study study, List<Edition> editions) {
    var problems = Problems.locatedBy(study.places());
    var names = new HashSet<String>();
    for (var edition : editions) {
      var name = edition.fileName();
      var pointer = "/guides/" + edition.guide() + "/output";
      if (!isPlain(name)) {
        problems.error("unsafe/path", pointer, ImmutableMap.of("found", name, "case", "outside"));
      } else if (!names.add(name)) {
        problems.error(
            "reference/duplicate", pointer, ImmutableMap.of("found", name, "first", "guides"));
      }
    }
    return problems.list();
  }

  private static boolean isPlain(String name) {
    return !name.isBlank()
        && !name.startsWith(".")
        && name.endsWith(".pdf")
        && name.chars()
            .noneMatch(c -> c == '/' || c == '\\' || c == ':' || Character.isISOControl(c));
  }
}
