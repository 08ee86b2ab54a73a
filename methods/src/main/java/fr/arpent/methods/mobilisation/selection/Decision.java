package fr.arpent.methods.mobilisation.selection;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import fr.arpent.methods.draw.DrawPool;
import fr.arpent.methods.draw.DrawRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Who has a place, under some weights: applications are taken in the order of their scores, equal
 * ones told apart by criteria and then by the draw, each as long as places, caps and budget allow.
 * Those that nothing tells apart stay together: they all have a place, or none has until a draw.
 */
final class Decision {

  /** Purpose of the draw among equals, part of its key. */
  static final String PURPOSE = "selection-ties";

  /** Scores are equal when they agree to this many parts of a point. */
  private static final double GRAIN = 1e9;

  private final CallInput input;
  private final ImmutableMap<String, Candidate> candidates;
  private final ImmutableList<String> ids;
  private final ImmutableList<ImmutableList<Integer>> groups;
  private final ImmutableList<DrawRecord> draws;
  private final double[] scores;
  private final LinkedHashMap<String, Outcome> outcomes = new LinkedHashMap<>();
  private final LinkedHashMap<String, String> fullGroups = new LinkedHashMap<>();
  private final Multiset<String> taken = HashMultiset.create();
  private int left;
  private int kept;
  private double spent;

  private Decision(
      CallInput input,
      ImmutableMap<String, Candidate> candidates,
      JuryValues values,
      ImmutableList<String> ids,
      double[] shares) {
    this.input = input;
    this.candidates = candidates;
    this.ids = ids;
    this.left = input.places();
    this.scores = new double[ids.size()];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = JuryGrid.weighted(values.values(i), shares);
    }
    var drawn = ImmutableList.<DrawRecord>builder();
    this.groups = groups(values, drawn);
    this.draws = drawn.build();
    groups.forEach(group -> place(group.stream().map(ids::get).toList()));
  }

  /**
   * Returns the decision.
   *
   * @param candidates applications by id
   * @param ids ids of the applications that were judged, in the order of the values
   * @param shares of all weights, one per criterion
   */
  static Decision of(
      CallInput input,
      ImmutableMap<String, Candidate> candidates,
      JuryValues values,
      ImmutableList<String> ids,
      double[] shares) {
    return new Decision(input, candidates, values, ids, shares);
  }

  /** Returns the score of an application; not a number when it has none. */
  double score(int application) {
    return scores[application];
  }

  /** Returns the ranked applications in order; those that nothing tells apart are together. */
  ImmutableList<ImmutableList<Integer>> groups() {
    return groups;
  }

  /** Returns the draws that told equals apart. */
  ImmutableList<DrawRecord> draws() {
    return draws;
  }

  /** Returns what becomes of a ranked application. */
  Optional<Outcome> outcome(String id) {
    return Optional.ofNullable(outcomes.get(id));
  }

  /** Returns the group whose places were taken before a capped application. */
  Optional<String> fullGroup(String id) {
    return Optional.ofNullable(fullGroups.get(id));
  }

  /** Returns places that groups with a cap have, by {@code field=value}. */
  int taken(String group) {
    return taken.count(group);
  }

  /** Returns what the selected ask for. */
  double spent() {
    return spent;
  }

  /** Returns those with a place. */
  ImmutableSet<String> selected() {
    return outcomes.entrySet().stream()
        .filter(entry -> entry.getValue() == Outcome.SELECTED)
        .map(entry -> entry.getKey())
        .collect(ImmutableSet.toImmutableSet());
  }

  private ImmutableList<ImmutableList<Integer>> groups(
      JuryValues values, ImmutableList.Builder<DrawRecord> drawn) {
    var order =
        IntStream.range(0, ids.size())
            .filter(values::isRanked)
            .boxed()
            .sorted(order(values).thenComparing(ids::get))
            .toList();
    var found = ImmutableList.<ImmutableList<Integer>>builder();
    for (int first = 0; first < order.size(); ) {
      int end = first + 1;
      while (end < order.size() && order(values).compare(order.get(first), order.get(end)) == 0) {
        end++;
      }
      var equals = order.subList(first, end);
      if (equals.size() > 1 && input.draw().flatMap(seed -> seed.value()).isPresent()) {
        drawn(equals, drawn).forEach(one -> found.add(ImmutableList.of(one)));
      } else {
        found.add(ImmutableList.copyOf(equals));
      }
      first = end;
    }
    return found.build();
  }

  private List<Integer> drawn(List<Integer> equals, ImmutableList.Builder<DrawRecord> drawn) {
    var pool = DrawPool.of(equals.stream().map(ids::get).toList());
    var record = DrawRecord.shuffle(input.draw().orElseThrow(), PURPOSE, pool);
    drawn.add(record);
    return record.result().stream()
        .map(
            identifier ->
                equals.stream()
                    .filter(
                        one ->
                            DrawPool.of(List.of(ids.get(one))).identifiers().contains(identifier))
                    .findFirst()
                    .orElseThrow())
        .toList();
  }

  private Comparator<Integer> order(JuryValues values) {
    Comparator<Integer> order = Comparator.comparingLong(i -> -grains(scores[i]));
    for (int k : ties()) {
      order = order.thenComparingLong(i -> -grains(values.value(i, k)));
    }
    return order;
  }

  private static long grains(double points) {
    return Math.round(points * GRAIN);
  }

  private ImmutableList<Integer> ties() {
    var criteria = input.criteria();
    if (!input.ties().isEmpty()) {
      var keys = criteria.stream().map(Criterion::id).collect(toImmutableList());
      return input.ties().stream().map(keys::indexOf).collect(toImmutableList());
    }
    return IntStream.range(0, criteria.size())
        .boxed()
        .sorted(
            Comparator.comparingDouble((Integer k) -> -criteria.get(k).weight())
                .thenComparing(k -> criteria.get(k).id()))
        .collect(toImmutableList());
  }

  private void place(List<String> equals) {
    var open = new ArrayList<String>();
    for (var id : equals) {
      var full = full(id, taken);
      if (full.isPresent()) {
        outcomes.put(id, Outcome.CAPPED);
        fullGroups.put(id, full.get());
      } else if (left > 0 && isTooDear(spent + amount(id))) {
        outcomes.put(id, Outcome.OVER_BUDGET);
      } else {
        open.add(id);
      }
    }
    if (left == 0) {
      open.forEach(this::keep);
      kept += open.size();
    } else if (allFit(open)) {
      open.forEach(this::select);
    } else {
      open.forEach(id -> outcomes.put(id, Outcome.TIED));
      left -= Math.min(left, open.size());
    }
  }

  private boolean allFit(List<String> open) {
    var counts = HashMultiset.create(taken);
    double sum = spent;
    for (var id : open) {
      if (full(id, counts).isPresent()) {
        return false;
      }
      counts.addAll(groupsOf(id));
      sum += amount(id);
    }
    return open.size() <= left && !isTooDear(sum);
  }

  private void select(String id) {
    outcomes.put(id, Outcome.SELECTED);
    taken.addAll(groupsOf(id));
    spent += amount(id);
    left--;
  }

  /** Those that share the last place of the reserve list are all on it. */
  private void keep(String id) {
    outcomes.put(id, kept < input.reserve() ? Outcome.RESERVE : Outcome.NOT_SELECTED);
  }

  private ImmutableList<String> groupsOf(String id) {
    return input.caps().stream()
        .flatMap(cap -> cap.group(candidate(id)).map(word -> cap.field() + "=" + word).stream())
        .distinct()
        .collect(toImmutableList());
  }

  private Optional<String> full(String id, Multiset<String> counts) {
    for (var cap : input.caps()) {
      var group = cap.group(candidate(id)).map(word -> cap.field() + "=" + word);
      if (group.isPresent() && counts.count(group.get()) >= cap.most()) {
        return group;
      }
    }
    return Optional.empty();
  }

  private boolean isTooDear(double sum) {
    return input.budget().filter(most -> sum > most + 1e-6).isPresent();
  }

  private double amount(String id) {
    return candidate(id).amount().orElse(0.0);
  }

  private Candidate candidate(String id) {
    return Objects.requireNonNull(candidates.get(id));
  }
}
