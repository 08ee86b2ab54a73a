package fr.arpent.methods.mobilisation.stakeholder;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import fr.arpent.methods.Finding;
import fr.arpent.methods.Provenance;
import fr.arpent.methods.mobilisation.stakeholder.MactorResult.ActorPair;
import fr.arpent.methods.mobilisation.stakeholder.MactorResult.ActorPower;
import fr.arpent.methods.mobilisation.stakeholder.MactorResult.ObjectiveBalance;
import fr.arpent.methods.mobilisation.stakeholder.MactorResult.TotalInfluence;
import fr.arpent.methods.mobilisation.stakeholder.MactorResult.WeightedStake;
import java.util.Map;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Works out the matrices of one input. */
final class MactorFigures {

  private final MactorInput input;
  private final int count;
  private final int[][] direct;
  private final int[][] total;
  private final int[][] stakes;
  private final double[] power;
  private boolean equalPowers;

  MactorFigures(MactorInput input) {
    this.input = input;
    count = input.actors().size();
    direct = new int[count][count];
    input.influences().forEach(one -> direct[actor(one.from())][actor(one.to())] = one.value());
    stakes = new int[count][input.objectives().size()];
    input
        .stakes()
        .forEach(
            one ->
                stakes[actor(one.actor())][input.objectives().indexOf(one.objective())] =
                    one.value());
    total = total();
    power = power();
  }

  private int actor(String id) {
    return input.actors().indexOf(id);
  }

  /** Direct influence, and through each actor the smaller of the two steps. */
  private int[][] total() {
    var all = new int[count][count];
    for (int i = 0; i < count; i++) {
      for (int j = 0; j < count; j++) {
        all[i][j] = direct[i][j];
        for (int k = 0; k < count; k++) {
          all[i][j] += Math.min(direct[i][k], direct[k][j]);
        }
      }
    }
    return all;
  }

  private int influence(int i) {
    return IntStream.range(0, count).filter(j -> j != i).map(j -> total[i][j]).sum();
  }

  private int dependence(int i) {
    return IntStream.range(0, count).filter(j -> j != i).map(j -> total[j][i]).sum();
  }

  private double[] power() {
    double all = IntStream.range(0, count).map(this::influence).sum();
    var raw = new double[count];
    double sum = 0;
    for (int i = 0; i < count; i++) {
      int influence = influence(i);
      double both = (double) influence + dependence(i);
      // What comes back through others can exceed what an actor has: power is then none, not less.
      double own = Math.max(0, influence - total[i][i]);
      raw[i] = both == 0 ? 0 : own / all * influence / both;
      sum += raw[i];
    }
    equalPowers = sum == 0;
    for (int i = 0; i < count; i++) {
      raw[i] = equalPowers ? 1 : count * raw[i] / sum;
    }
    return raw;
  }

  private double weighted(int actor, int objective) {
    return power[actor] * stakes[actor][objective];
  }

  MactorResult result() {
    return MactorResult.builder()
        .addAllActors(IntStream.range(0, count).mapToObj(this::actorPower).toList())
        .addAllObjectives(
            IntStream.range(0, input.objectives().size()).mapToObj(this::balance).toList())
        .addAllPairs(pairs())
        .addAllFindings(findings())
        .provenance(Provenance.of(Mactor.CARD, input))
        .build();
  }

  private ActorPower actorPower(int i) {
    double mobilisation = 0;
    for (int objective = 0; objective < input.objectives().size(); objective++) {
      mobilisation += Math.abs(weighted(i, objective));
    }
    return new ActorPower(
        input.actors().get(i),
        i + 1,
        influence(i),
        dependence(i),
        influence(i) - dependence(i),
        power[i],
        mobilisation,
        IntStream.range(0, input.objectives().size())
            .mapToObj(
                objective ->
                    new WeightedStake(
                        input.objectives().get(objective),
                        stakes[i][objective],
                        weighted(i, objective)))
            .collect(toImmutableList()),
        IntStream.range(0, count)
            .mapToObj(j -> new TotalInfluence(input.actors().get(j), direct[i][j], total[i][j]))
            .collect(toImmutableList()));
  }

  private ObjectiveBalance balance(int objective) {
    return new ObjectiveBalance(
        input.objectives().get(objective),
        objective + 1,
        sum(objective, value -> value > 0),
        sum(objective, value -> value < 0),
        those(objective, value -> value > 0),
        those(objective, value -> value < 0));
  }

  private double sum(int objective, DoublePredicate side) {
    double sum = 0;
    for (int actor = 0; actor < count; actor++) {
      sum += side.test(stakes[actor][objective]) ? weighted(actor, objective) : 0;
    }
    return sum;
  }

  private ImmutableList<String> those(int objective, DoublePredicate side) {
    return IntStream.range(0, count)
        .filter(actor -> side.test(stakes[actor][objective]))
        .mapToObj(input.actors()::get)
        .collect(toImmutableList());
  }

  private ImmutableList<ActorPair> pairs() {
    var pairs = ImmutableList.<ActorPair>builder();
    for (int one = 0; one < count; one++) {
      for (int other = one + 1; other < count; other++) {
        pairs.add(pair(one, other));
      }
    }
    return pairs.build();
  }

  private ActorPair pair(int one, int other) {
    int agreed = 0;
    int opposed = 0;
    double[] plain = new double[2];
    double[] weighted = new double[2];
    for (int objective = 0; objective < input.objectives().size(); objective++) {
      int product = stakes[one][objective] * stakes[other][objective];
      if (product != 0) {
        int side = product > 0 ? 0 : 1;
        agreed += 1 - side;
        opposed += side;
        plain[side] +=
            (Math.abs(stakes[one][objective]) + Math.abs(stakes[other][objective])) / 2.0;
        weighted[side] +=
            (Math.abs(weighted(one, objective)) + Math.abs(weighted(other, objective))) / 2;
      }
    }
    var first = input.actors().get(one);
    var second = input.actors().get(other);
    return new ActorPair(
        first + "/" + second,
        first,
        second,
        agreed,
        opposed,
        plain[0],
        plain[1],
        weighted[0],
        weighted[1]);
  }

  private ImmutableList<Finding> findings() {
    var equal =
        equalPowers
            ? Stream.of(Finding.warning("equal-powers", Map.of("actors", count)))
            : Stream.<Finding>empty();
    var withoutStake =
        IntStream.range(0, count)
            .filter(actor -> IntStream.of(stakes[actor]).allMatch(stake -> stake == 0))
            .mapToObj(
                actor -> Finding.note("no-stake", Map.of("actor", input.actors().get(actor))));
    return Stream.concat(equal, withoutStake).sorted().collect(toImmutableList());
  }
}
