package fr.arpent.methods.mobilisation.opinion;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import fr.arpent.methods.Answer;
import fr.arpent.methods.mobilisation.opinion.OpinionInput.Trait;
import fr.arpent.methods.mobilisation.opinion.OpinionResult.CrossedCount;
import fr.arpent.methods.mobilisation.opinion.OpinionResult.CrossedTrait;
import fr.arpent.methods.mobilisation.opinion.OpinionResult.CrossedValue;
import fr.arpent.model.io.CanonicalJson;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Groups crossed with where people live, how old they are, with small cells held back. */
final class CrossTable {

  private final VoteMatrix votes;
  private final ImmutableList<ImmutableList<Integer>> groups;
  private final HeldBack heldBack;

  CrossTable(VoteMatrix votes, ImmutableList<ImmutableList<Integer>> groups, HeldBack heldBack) {
    this.votes = votes;
    this.groups = groups;
    this.heldBack = heldBack;
  }

  ImmutableList<CrossedTrait> of(List<Trait> traits) {
    return traits.stream().map(this::cross).collect(toImmutableList());
  }

  private CrossedTrait cross(Trait trait) {
    var values =
        groups.stream()
            .flatMap(List::stream)
            .flatMap(row -> value(trait, row).stream())
            .distinct()
            .sorted(CanonicalJson.BY_CODE_POINT)
            .toList();
    var counts = new int[values.size()][groups.size()];
    for (int g = 0; g < groups.size(); g++) {
      for (int row : groups.get(g)) {
        int place = g;
        value(trait, row).ifPresent(value -> counts[values.indexOf(value)][place]++);
      }
    }
    var totals =
        IntStream.range(0, values.size()).map(v -> IntStream.of(counts[v]).sum()).toArray();
    int known = IntStream.of(totals).sum();
    int everybody = groups.stream().mapToInt(List::size).sum();
    var heldTotals = heldBack.withholding().line(totals);
    var held = heldBack.withholding().table(counts, heldBack.groupsHeld());
    return new CrossedTrait(
        trait.id(),
        known,
        everybody - known,
        IntStream.range(0, values.size())
            .mapToObj(v -> row(values.get(v), counts[v], held[v], totals[v], heldTotals[v]))
            .collect(toImmutableList()));
  }

  private Optional<String> value(Trait trait, int row) {
    return Optional.ofNullable(trait.values().get(votes.voters().get(row)));
  }

  private static CrossedValue row(
      String value, int[] counts, boolean[] held, int total, boolean heldTotal) {
    return new CrossedValue(
        value,
        HeldBack.unless(heldTotal, total),
        IntStream.range(0, counts.length)
            .mapToObj(g -> cell(g, counts[g], held[g] || heldTotal, total))
            .collect(toImmutableList()));
  }

  private static CrossedCount cell(int g, int count, boolean held, int total) {
    Answer<Double> share = HeldBack.unless(held, (double) count / total);
    return new CrossedCount(HeldBack.groupId(g), HeldBack.unless(held, count), share);
  }
}
