package fr.arpent.methods.mobilisation.sortition.lottery;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import fr.arpent.model.io.CanonicalJson;
import java.util.Comparator;
import java.util.HashSet;

/**
 * Who may sit, and what a panel must look like.
 *
 * @param candidates in order of key, with distinct keys
 * @param quotas one for each trait that a candidate has, in their own order
 * @param size seats of the panel, {@code > 0}
 * @param householdCap most members of one household in a panel, {@code > 0}
 */
public record PanelQuestion(
    ImmutableList<Candidate> candidates, ImmutableList<Quota> quotas, int size, int householdCap) {

  /** Sorts the candidates; checks sizes, keys, and that every trait has its quota. */
  public PanelQuestion {
    candidates =
        ImmutableList.sortedCopyOf(
            Comparator.comparing(Candidate::id, CanonicalJson.BY_CODE_POINT), candidates);
    checkArgument(size > 0, "a panel must have seats, was %s", size);
    checkArgument(householdCap > 0, "the household cap must be at least 1, was %s", householdCap);
    checkArgument(
        candidates.stream().map(Candidate::id).distinct().count() == candidates.size(),
        "keys of candidates must be distinct");
    var known = new HashSet<String>();
    for (var quota : quotas) {
      checkArgument(
          known.add(quota.field() + '\n' + quota.value()),
          "quota %s %s must be given once",
          quota.field(),
          quota.value());
    }
    var fields = fields(quotas);
    for (var candidate : candidates) {
      for (var field : fields) {
        checkArgument(
            known.contains(field + '\n' + candidate.trait(field)),
            "candidate %s: no quota for %s %s",
            candidate.id(),
            field,
            candidate.trait(field));
      }
    }
  }

  /** Returns the fields of the quotas, in the order of their first quota. */
  public ImmutableSet<String> fields() {
    return fields(quotas);
  }

  /** Returns this question with other quotas. */
  public PanelQuestion withQuotas(ImmutableList<Quota> others) {
    return new PanelQuestion(candidates, others, size, householdCap);
  }

  private static ImmutableSet<String> fields(ImmutableList<Quota> quotas) {
    return quotas.stream().map(Quota::field).collect(ImmutableSet.toImmutableSet());
  }
}
