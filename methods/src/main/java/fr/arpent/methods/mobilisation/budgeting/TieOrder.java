package fr.arpent.methods.mobilisation.budgeting;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.Answer;
import fr.arpent.methods.Finding;
import fr.arpent.methods.draw.DrawPool;
import fr.arpent.methods.draw.DrawRecord;
import fr.arpent.methods.draw.Entropy;
import fr.arpent.methods.draw.PublicSeed;
import fr.arpent.methods.mobilisation.budgeting.BudgetResult.Lots;
import fr.arpent.methods.mobilisation.budgeting.BudgetResult.Tie;
import fr.arpent.model.election.VotedProject;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who goes first among projects that a rule finds exactly equal: named criteria one after the
 * other, the public lot among them, {@link TieBreak#LOWEST_ID} last.
 *
 * <p>All projects of the vote are put into one order by lot, once, whatever the rule and its areas:
 * the seed and the list of projects alone decide it. While the seed is to come, projects that the
 * lot would part count as equal, and the order remembers that it was asked.
 */
final class TieOrder {

  private static final String PURPOSE = "tie-break";
  private static final String NOT_ASKED = "no-lot-asked";

  private final ImmutableList<TieBreak> criteria;
  private final Optional<PublicSeed> seed;
  private final DrawPool pool;
  private final Optional<DrawRecord> record;
  private final ImmutableMap<String, Integer> places;
  private boolean asked;

  TieOrder(BudgetInput input) {
    criteria = input.ties();
    checkArgument(
        !criteria.contains(TieBreak.DRAW) || input.seed().isPresent(),
        "a tie-break by draw must have a seed");
    seed = criteria.contains(TieBreak.DRAW) ? input.seed() : Optional.empty();
    pool = DrawPool.of(input.election().projects().stream().map(VotedProject::id).toList());
    record =
        seed.filter(it -> it.value().isPresent())
            .map(known -> DrawRecord.shuffle(known, PURPOSE, pool));
    var drawn = ImmutableMap.<String, Integer>builder();
    record.ifPresent(
        known -> {
          for (int place = 0; place < known.result().size(); place++) {
            drawn.put(known.result().get(place), place);
          }
        });
    places = drawn.buildOrThrow();
  }

  /** Returns the order of projects that a rule finds equal. */
  Comparator<Integer> in(VoteProfile profile) {
    return Stream.concat(criteria.stream(), Stream.of(TieBreak.LOWEST_ID))
        .map(tie -> tie.comparator(profile, this::byLot))
        .reduce(Comparator::thenComparing)
        .orElseThrow();
  }

  /** Returns the criterion that tells two projects apart. */
  TieBreak deciding(VoteProfile profile, int one, int other) {
    return criteria.stream()
        .filter(tie -> tie.comparator(profile, this::byLot).compare(one, other) != 0)
        .findFirst()
        .orElse(TieBreak.LOWEST_ID);
  }

  private int byLot(String one, String other) {
    asked |= !one.equals(other);
    return Integer.compare(place(one), place(other));
  }

  private int place(String id) {
    return places.getOrDefault(Normalizer.normalize(id, Normalizer.Form.NFC), 0);
  }

  /** What is published of the lot. */
  Answer<Lots> lots() {
    return Answer.ofOptional(
        seed.map(
            known ->
                new Lots(
                    PURPOSE,
                    pool.digest(),
                    pool.size(),
                    known.lastDay(),
                    Answer.ofOptional(known.value(), "pending"),
                    known.sources(),
                    asked)),
        NOT_ASKED);
  }

  Answer<DrawRecord> record() {
    return Answer.ofOptional(record, seed.isPresent() ? "pending" : NOT_ASKED);
  }

  /** Returns the value of the seed; empty without a lot, or while it is to come. */
  Optional<String> seedValue() {
    return seed.flatMap(PublicSeed::value);
  }

  /** A lot to come, and a seed with too little chance for the largest tie that it decided. */
  List<Finding> findings(List<Tie> ties) {
    var findings = new ArrayList<Finding>();
    if (seed.isPresent() && record.isEmpty()) {
      findings.add(Finding.note("draw-to-come", Map.of("on", seed.get().lastDay().toString())));
    }
    double needed =
        ties.stream()
            .filter(tie -> tie.by() == TieBreak.DRAW)
            .mapToDouble(tie -> Entropy.ofOrder(1L + tie.others().size()))
            .max()
            .orElse(0);
    seed.map(known -> known.statedBits().isPresent() ? known.statedBits() : known.mostBits())
        .filter(given -> given.isPresent() && given.getAsDouble() < needed)
        .ifPresent(
            given ->
                findings.add(
                    Finding.warning(
                        "entropy-short", Map.of("needed", needed, "given", given.getAsDouble()))));
    return findings;
  }
}
