package fr.arpent.methods.mobilisation.sortition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import fr.arpent.methods.mobilisation.sortition.lottery.Candidate;
import fr.arpent.methods.mobilisation.sortition.lottery.PanelQuestion;
import fr.arpent.methods.mobilisation.sortition.lottery.Quota;

/**
 * What is left to draw when some seats are held (places à pourvoir): quotas less the seats held,
 * the pool without those who sit or withdrew, and without house-mates for whom the cap leaves no
 * room.
 *
 * @param question the people who can be drawn, for the seats that are free
 * @param held the people who hold a seat
 */
record FreeSeats(PanelQuestion question, ImmutableList<Candidate> held) {

  static FreeSeats of(PanelLotteryInput input) {
    var whole = input.question();
    var held =
        whole.candidates().stream()
            .filter(candidate -> input.seated().contains(candidate.id()))
            .filter(candidate -> !input.withdrawn().contains(candidate.id()))
            .collect(ImmutableList.toImmutableList());
    if (input.seated().isEmpty() && input.withdrawn().isEmpty()) {
      return new FreeSeats(whole, held);
    }
    var households =
        held.stream()
            .flatMap(candidate -> candidate.household().stream())
            .collect(ImmutableMultiset.toImmutableMultiset());
    var candidates =
        whole.candidates().stream()
            .filter(candidate -> !input.seated().contains(candidate.id()))
            .filter(candidate -> !input.withdrawn().contains(candidate.id()))
            .filter(
                candidate ->
                    candidate
                        .household()
                        .filter(home -> households.count(home) >= whole.householdCap())
                        .isEmpty())
            .collect(ImmutableList.toImmutableList());
    var quotas =
        whole.quotas().stream()
            .map(quota -> less(quota, seats(held, quota)))
            .collect(ImmutableList.toImmutableList());
    int size = Math.max(1, whole.size() - held.size());
    return new FreeSeats(new PanelQuestion(candidates, quotas, size, whole.householdCap()), held);
  }

  /** Returns how many of some people are of the group of a quota. */
  static int seats(Iterable<Candidate> people, Quota quota) {
    int seats = 0;
    for (var person : people) {
      seats += person.trait(quota.field()).equals(quota.value()) ? 1 : 0;
    }
    return seats;
  }

  private static Quota less(Quota quota, int held) {
    return new Quota(
        quota.field(),
        quota.value(),
        Math.max(0, quota.min() - held),
        Math.max(0, quota.max() - held),
        Math.max(0, quota.minFlex() - held),
        Math.max(0, quota.maxFlex() - held));
  }
}
