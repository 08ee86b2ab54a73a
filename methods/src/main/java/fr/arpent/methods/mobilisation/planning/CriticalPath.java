package fr.arpent.methods.mobilisation.planning;

import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.CataloguedMethod;
import fr.arpent.methods.Finding;
import fr.arpent.methods.MethodCard;
import fr.arpent.methods.NoAnswerException;
import fr.arpent.methods.References;
import fr.arpent.methods.Sources;
import fr.arpent.model.problem.Problems;
import java.util.Map;
import java.util.Optional;

/**
 * Critical path and workload of activities that wait for each other (chemin critique).
 *
 * <p>Convention: activities on nodes; finish to start, without lag; times are the moments after so
 * many working days. A forward pass gives the earliest times, a backward pass from the earliest end
 * of the project (and from due days) the latest; total float is their difference, and an activity
 * is critical when it is 0 or less. With three estimates the expected duration is PERT's (a + 4m +
 * b) / 6, the variance ((b − a) / 6)², added up along the critical path; where several paths are
 * critical, along the one with the largest variance. Linear in activities and their ties, and in
 * the days of the plan times its resources.
 */
public final class CriticalPath
    implements CataloguedMethod<CriticalPathRequest, CriticalPathInput, CriticalPathResult> {

  static final MethodCard CARD =
      MethodCard.builder()
          .id("mobilisation.planning.critical-path")
          .version("1")
          .what("Critical path, floats, dates and workload of a plan")
          .addFormulas(
              "ES = max(EF of what it waits for, not-before) ; EF = ES + duration",
              "LF = min(LS of what waits for it, due, end of the project) ; LS = LF − duration",
              "total float = LS − ES ; free float = min(ES of what waits for it) − EF",
              "PERT: duration = (a + 4m + b) / 6 ; variance = ((b − a) / 6)²",
              "P(end ≤ deadline) = Φ((deadline − duration) / √(Σ variance))")
          .addRules("early", "late", "float", "pert", "chance")
          .addSources(
              References.article(
                  "kelley-walker-1959",
                  "Critical-path planning and scheduling. Proceedings of the Eastern Joint Computer"
                      + " Conference",
                  "1959",
                  "160–173",
                  "Kelley, James E.",
                  "Walker, Morgan R."),
              References.article(
                  "malcolm-1959",
                  "Application of a technique for research and development program evaluation."
                      + " Operations Research 7(5)",
                  "1959",
                  "646–669",
                  "Malcolm, Donald G.",
                  "Roseboom, John H.",
                  "Clark, Charles E.",
                  "Fazar, Willard"))
          .addAssumptions("finish-to-start", "whole-days", "even-work", "independent")
          .addLimits("merge-bias", "no-levelling", "estimates")
          .build();

  /** Returns the method. */
  public CriticalPath() {}

  @Override
  public MethodCard card() {
    return CARD;
  }

  /**
   * Schedules.
   *
   * @throws NoAnswerException if there is no activity
   */
  @Override
  public CriticalPathResult apply(CriticalPathInput input) {
    if (input.activities().isEmpty()) {
      throw new NoAnswerException(Finding.warning("no-activity", Map.of()));
    }
    return new Scheduling(input).result();
  }

  @Override
  public Class<CriticalPathRequest> requestType() {
    return CriticalPathRequest.class;
  }

  @Override
  public Class<CriticalPathResult> resultType() {
    return CriticalPathResult.class;
  }

  @Override
  public Optional<CriticalPathInput> bind(
      CriticalPathRequest request, Sources sources, Problems problems) {
    return new CriticalPathBinding(request, problems).input(sources);
  }

  @Override
  public ImmutableMap<String, ?> parameters(CriticalPathInput input) {
    var parameters = ImmutableMap.<String, Object>builder();
    var calendar = input.calendar();
    parameters
        .put("start", calendar.start())
        .put("week", calendar.week())
        .put("closed", calendar.closed())
        .put("capacities", input.capacities())
        .put("period", input.period());
    input.deadline().ifPresent(day -> parameters.put("deadline", day));
    return parameters.buildOrThrow();
  }
}
