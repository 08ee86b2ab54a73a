package fr.arpent.reporting.verification;

import com.google.common.collect.ImmutableMap;
import fr.arpent.model.problem.Place;
import fr.arpent.model.problem.Problem;
import fr.arpent.model.problem.Severity;
import java.util.Optional;

/** The file is not looked at any further: it is unsafe, over a limit, or no guide. */
final class Refused extends Exception {

  private final transient Problem problem;

  private Refused(Problem problem) {
    super(problem.code());
    this.problem = problem;
  }

  /** Refuses the whole file. */
  static Refused file(String code, ImmutableMap<String, Object> fields) {
    return at("guide.pdf", code, fields);
  }

  /** Refuses because of one thing in the file. */
  static Refused at(String place, String code, ImmutableMap<String, Object> fields) {
    return new Refused(new Problem(code, Severity.ERROR, Optional.of(Place.of(place)), "", fields));
  }

  Problem problem() {
    return problem;
  }
}
