package fr.arpent.reporting.charter;

import com.google.common.collect.ImmutableMap;
import fr.arpent.model.problem.Nearest;
import fr.arpent.model.problem.Outcome;
import fr.arpent.model.problem.Problems;
import fr.arpent.model.study.Charter;
import fr.arpent.model.study.GuideOutline;
import fr.arpent.model.study.Study;
import fr.arpent.reporting.theme.Theme;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The themes that the guides of a study name, built-in ones and charters; each is checked once.
 * Safe for use by several threads.
 */
public final class Charters {

  private final Study study;
  private final Map<String, Outcome<Theme>> read = new ConcurrentHashMap<>();

  /** Creates the themes of a study; nothing is checked before it is asked for. */
  public Charters(Study study) {
    this.study = study;
  }

  /**
   * Returns the theme that a guide names: an id, or the path of a theme file. Empty, with all
   * problems at their places, when there is none or it breaks a rule of the design.
   */
  public Optional<Theme> of(GuideOutline outline, Problems problems) {
    var charter = find(outline);
    if (charter.isPresent()) {
      var outcome = read.computeIfAbsent(outline.theme(), path -> check(charter.get()));
      outcome.problems().forEach(problems::add);
      return outcome.value();
    }
    var theme = Theme.find(outline.theme());
    if (theme.isEmpty()) {
      var known = Theme.ids();
      problems.error(
          "reference/unknown-theme",
          "/guides/" + outline.id() + "/theme",
          ImmutableMap.of(
              "found", outline.theme(),
              "nearest", Nearest.to(outline.theme(), known).orElseGet(() -> Nearest.list(known)),
              "known", Nearest.list(known)));
    }
    return theme;
  }

  /** Returns the charter of a guide; empty when its theme is one of this library. */
  public Optional<Charter> find(GuideOutline outline) {
    return Optional.ofNullable(study.charters().get(outline.theme()));
  }

  private static Outcome<Theme> check(Charter charter) {
    var problems = Problems.locatedBy(charter.places());
    var base = Theme.find(charter.base()).orElseThrow();
    return Outcome.of(new CharterCheck(charter, base, problems).theme(), problems);
  }
}
