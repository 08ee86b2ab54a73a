package fr.arpent.methods.mobilisation.stakeholder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.arpent.methods.Finding;
import fr.arpent.methods.mobilisation.stakeholder.MactorInput.ActorStake;
import fr.arpent.methods.mobilisation.stakeholder.MactorInput.Influence;
import fr.arpent.methods.mobilisation.stakeholder.MactorResult.ActorPair;
import fr.arpent.methods.mobilisation.stakeholder.MactorResult.ActorPower;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Ratings stay within half of their scales, so that they may be doubled. */
class MactorProperties {

  private static final double NEAR = 1e-9;

  @Provide
  Arbitrary<MactorInput> games() {
    return Arbitraries.integers()
        .between(2, 6)
        .flatMap(
            actors ->
                Arbitraries.integers()
                    .between(1, 5)
                    .flatMap(
                        objectives ->
                            Arbitraries.randomValue(random -> game(actors, objectives, random))));
  }

  private static MactorInput game(int actors, int objectives, Random random) {
    var game = MactorInput.builder();
    for (int i = 0; i < actors; i++) {
      game.addActors("a" + i);
      for (int j = 0; j < actors; j++) {
        if (i != j) {
          // at least one influence, or there is no answer
          int value = i + j == 1 ? 1 + random.nextInt(2) : random.nextInt(3);
          game.addInfluences(new Influence("a" + i, "a" + j, value));
        }
      }
      for (int k = 0; k < objectives; k++) {
        game.addStakes(new ActorStake("a" + i, "o" + k, random.nextInt(5) - 2));
      }
    }
    for (int k = 0; k < objectives; k++) {
      game.addObjectives("o" + k);
    }
    return game.build();
  }

  private static MactorInput changed(MactorInput game, int influences, int stakes) {
    var changed =
        MactorInput.builder().addAllActors(game.actors()).addAllObjectives(game.objectives());
    game.influences()
        .forEach(
            one ->
                changed.addInfluences(
                    new Influence(one.from(), one.to(), influences * one.value())));
    game.stakes()
        .forEach(
            one ->
                changed.addStakes(
                    new ActorStake(one.actor(), one.objective(), stakes * one.value())));
    return changed.build();
  }

  private static MactorResult of(MactorInput game) {
    return new Mactor().apply(game);
  }

  private static Map<String, ActorPower> actors(MactorResult result) {
    return result.actors().stream().collect(Collectors.toMap(ActorPower::id, Function.identity()));
  }

  private static Optional<Finding> equalPowers(MactorResult result) {
    return result.findings().stream()
        .filter(finding -> finding.code().equals("equal-powers"))
        .findFirst();
  }

  /** Pairs under both names, whoever comes first. */
  private static Map<Set<String>, ActorPair> pairs(MactorResult result) {
    return result.pairs().stream()
        .collect(Collectors.toMap(pair -> Set.of(pair.one(), pair.other()), Function.identity()));
  }

  private static void assertProportional(
      double factor,
      ToDoubleFunction<ActorPower> figure,
      Map<String, ActorPower> before,
      Map<String, ActorPower> after) {
    before.forEach(
        (id, actor) ->
            assertEquals(
                factor * figure.applyAsDouble(actor),
                figure.applyAsDouble(Objects.requireNonNull(after.get(id))),
                NEAR));
  }

  @Property(tries = 150)
  void the_order_of_actors_and_objectives_changes_no_figure(
      @ForAll("games") MactorInput game, @ForAll long order) {
    var names = new ArrayList<>(game.actors());
    var aims = new ArrayList<>(game.objectives());
    var influences = new ArrayList<>(game.influences());
    for (var list : List.of(names, aims, influences)) {
      Collections.shuffle(list, new Random(order));
    }
    var shuffled =
        of(
            MactorInput.builder()
                .addAllActors(names)
                .addAllObjectives(aims)
                .addAllInfluences(influences)
                .addAllStakes(game.stakes())
                .build());
    var result = of(game);

    for (var figure :
        List.<ToDoubleFunction<ActorPower>>of(
            ActorPower::influence,
            ActorPower::dependence,
            ActorPower::power,
            ActorPower::mobilisation)) {
      assertProportional(1, figure, actors(result), actors(shuffled));
    }
    pairs(result)
        .forEach(
            (both, pair) -> {
              var other = Objects.requireNonNull(pairs(shuffled).get(both));
              assertEquals(pair.agreed(), other.agreed());
              assertEquals(pair.weightedConvergence(), other.weightedConvergence(), NEAR);
              assertEquals(pair.weightedDivergence(), other.weightedDivergence(), NEAR);
            });
  }

  @Property(tries = 100)
  void all_influence_is_dependence_of_somebody(@ForAll("games") MactorInput game) {
    var actors = of(game).actors();

    assertEquals(
        actors.stream().mapToInt(ActorPower::influence).sum(),
        actors.stream().mapToInt(ActorPower::dependence).sum());
    assertEquals(0, actors.stream().mapToInt(ActorPower::net).sum());
  }

  @Property(tries = 100)
  void power_is_one_on_average_and_never_negative(@ForAll("games") MactorInput game) {
    var actors = of(game).actors();

    assertEquals(actors.size(), actors.stream().mapToDouble(ActorPower::power).sum(), NEAR);
    assertTrue(actors.stream().allMatch(actor -> actor.power() >= 0));
  }

  @Property(tries = 100)
  void twice_the_influences_leave_the_balance_of_power(@ForAll("games") MactorInput game) {
    var before = actors(of(game));
    var after = actors(of(changed(game, 2, 1)));

    assertProportional(2, ActorPower::influence, before, after);
    assertProportional(2, ActorPower::dependence, before, after);
    assertProportional(1, ActorPower::power, before, after);
  }

  @Property(tries = 100)
  void stakes_scale_mobilisation_and_pairs_whatever_their_sign(
      @ForAll("games") MactorInput game, @ForAll @IntRange(min = 1, max = 2) int times) {
    var before = of(game);
    for (int factor : List.of(times, -times)) {
      var after = of(changed(game, 1, factor));

      assertProportional(times, ActorPower::mobilisation, actors(before), actors(after));
      for (int i = 0; i < before.pairs().size(); i++) {
        var one = before.pairs().get(i);
        var other = after.pairs().get(i);
        assertEquals(one.agreed(), other.agreed());
        assertEquals(one.opposed(), other.opposed());
        assertEquals(times * one.convergence(), other.convergence(), NEAR);
        assertEquals(times * one.weightedDivergence(), other.weightedDivergence(), NEAR);
      }
    }
  }

  @Property(tries = 100)
  void opposite_stakes_exchange_those_for_and_those_against(@ForAll("games") MactorInput game) {
    var before = of(game).objectives();
    var after = of(changed(game, 1, -1)).objectives();

    for (int i = 0; i < before.size(); i++) {
      assertEquals(before.get(i).inFavour(), -after.get(i).against(), NEAR);
      assertEquals(before.get(i).supporters(), after.get(i).opponents());
    }
  }

  @Property(tries = 100)
  void somebody_without_influence_changes_nothing_between_the_others(
      @ForAll("games") MactorInput game) {
    Assume.that(equalPowers(of(game)).isEmpty());
    var before = actors(of(game));
    var after =
        actors(
            of(
                MactorInput.builder()
                    .addAllActors(game.actors())
                    .addActors("nobody")
                    .addAllObjectives(game.objectives())
                    .addAllInfluences(game.influences())
                    .addAllStakes(game.stakes())
                    .build()));
    double more = (before.size() + 1.0) / before.size();

    assertEquals(0, Objects.requireNonNull(after.get("nobody")).power());
    assertProportional(1, ActorPower::influence, before, after);
    assertProportional(1, ActorPower::dependence, before, after);
    assertProportional(more, ActorPower::power, before, after);
  }

  @Property(tries = 100)
  void the_balance_of_objectives_is_what_actors_weigh_on_them(@ForAll("games") MactorInput game) {
    var result = of(game);
    double balance =
        result.objectives().stream().mapToDouble(one -> one.inFavour() - one.against()).sum();

    assertEquals(
        result.actors().stream().mapToDouble(ActorPower::mobilisation).sum(), balance, NEAR);
  }

  @Property(tries = 150)
  void only_influence_that_does_not_come_back_gives_power(@ForAll("games") MactorInput game) {
    var result = of(game);
    Assume.that(equalPowers(result).isEmpty());
    for (var actor : result.actors()) {
      int back = actor.influences().get(actor.order() - 1).total();

      assertEquals(actor.influence() > back, actor.power() > 0, actor.id());
    }
  }

  @Property(tries = 100)
  void mobilisation_is_power_times_stakes_without_their_signs(@ForAll("games") MactorInput game) {
    for (var actor : of(game).actors()) {
      int stakes = actor.stakes().stream().mapToInt(one -> Math.abs(one.stake())).sum();

      assertEquals(actor.power() * stakes, actor.mobilisation(), NEAR);
    }
  }

  @Property(tries = 100)
  void actors_with_the_same_stakes_never_diverge(@ForAll("games") MactorInput game) {
    var same =
        MactorInput.builder()
            .addAllActors(game.actors())
            .addAllObjectives(game.objectives())
            .addAllInfluences(game.influences());
    game.stakes().stream()
        .filter(one -> one.actor().equals("a0"))
        .forEach(
            one ->
                game.actors()
                    .forEach(
                        actor ->
                            same.addStakes(new ActorStake(actor, one.objective(), one.value()))));

    assertTrue(
        of(same.build()).pairs().stream()
            .allMatch(pair -> pair.opposed() == 0 && pair.weightedDivergence() == 0));
  }
}
