package fr.arpent.methods.mobilisation.budgeting;

import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.mobilisation.budgeting.BudgetResult.Violation;
import fr.arpent.model.LocalizedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The test of EJR+ up to any project, with the cost of funded projects as satisfaction.
 *
 * <p>It fails on a project that is not funded when some of the voters who name it, {@code s} of
 * {@code n}, have each got so little that with this project they would still have no more than
 * their share of the budget: {@code cost of what each has got + cost of the project ≤ s · budget /
 * n}. It is enough to look at the least served first, so that the test takes sorting only. Equal
 * Shares with cost utility passes it always.
 *
 * <p>Source: M. Brill, J. Peters, <cite>Robust and Verifiable Proportionality Axioms for
 * Multiwinner Voting</cite>, EC 2023.
 */
final class JustifiedRepresentation {

  private final VoteProfile profile;
  private final Decision decision;
  private final long[] served;

  /**
   * @param profile one that keeps every named project as supported: by cost or by number
   */
  JustifiedRepresentation(VoteProfile profile, Decision decision) {
    this.profile = profile;
    this.decision = decision;
    served = new long[profile.groups()];
    for (var purchase : decision.purchases()) {
      for (int group : profile.supporters(purchase.project())) {
        served[group] += profile.cost(purchase.project());
      }
    }
  }

  List<Violation> violations(ImmutableMap<String, LocalizedText> names) {
    var violations = new ArrayList<Violation>();
    for (int project = 0; project < profile.size(); project++) {
      if (!decision.funds(project)) {
        violation(project, names).ifPresent(violations::add);
      }
    }
    return violations;
  }

  private Optional<Violation> violation(int project, ImmutableMap<String, LocalizedText> names) {
    var groups = new ArrayList<Integer>();
    for (int group : profile.supporters(project)) {
      groups.add(group);
    }
    groups.sort(Comparator.comparingLong(group -> served[group]));
    long voters = 0;
    for (int group : groups) {
      voters += profile.weight(group);
      var wanted = Rational.of(served[group] + profile.cost(project));
      var deserved = Rational.of(profile.budget(), profile.voters()).times(voters);
      if (wanted.compareTo(deserved) <= 0) {
        return Optional.of(
            new Violation(
                profile.id(project),
                names.getOrDefault(
                    profile.id(project), LocalizedText.of("und", profile.id(project))),
                profile.amount(profile.cost(project)),
                voters,
                deserved.over(profile.unit()).doubleValue(),
                profile.amount(served[group])));
      }
    }
    return Optional.empty();
  }
}
