package fr.arpent.methods.mobilisation.stakeholder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.base.Splitter;
import fr.arpent.methods.Finding;
import fr.arpent.methods.MethodCatalogue;
import fr.arpent.methods.NoAnswerException;
import fr.arpent.methods.Studies;
import fr.arpent.methods.mobilisation.stakeholder.MactorInput.ActorStake;
import fr.arpent.methods.mobilisation.stakeholder.MactorInput.Influence;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The sample "Aéroport de Paris" that goes with the MACTOR program; expected figures computed by a
 * separate script from the formulas of Godet 1991 (the paper’s own table could not be read).
 */
class MactorTest {

  private static final int[][] DIRECT = {
    {0, 1, 1, 3, 0, 2},
    {2, 0, 3, 2, 1, 1},
    {1, 2, 0, 1, 1, 0},
    {2, 3, 3, 0, 3, 2},
    {0, 2, 3, 1, 0, 2},
    {0, 1, 1, 3, 2, 0}
  };

  private static final int[][] STAKES = {
    {2, 3, 0, 0, 1},
    {-2, 0, 3, -1, -3},
    {-1, 0, -3, 3, -2},
    {0, 3, 2, 0, 1},
    {-1, 0, -2, 2, -2},
    {0, 0, 0, 0, 3}
  };

  private static MactorInput.Builder airport() {
    var input = MactorInput.builder();
    for (int i = 0; i < 6; i++) {
      input.addActors("a" + i);
      for (int j = 0; j < 6; j++) {
        if (i != j) {
          input.addInfluences(new Influence("a" + i, "a" + j, DIRECT[i][j]));
        }
      }
      for (int objective = 0; objective < 5; objective++) {
        input.addStakes(new ActorStake("a" + i, "o" + objective, STAKES[i][objective]));
      }
    }
    return input.addObjectives("o0", "o1", "o2", "o3", "o4");
  }

  private static MactorResult of(MactorInput.Builder input) {
    return new Mactor().apply(input.build());
  }

  @Test
  void influence_and_dependence_count_one_step_through_others() {
    var actors = of(airport()).actors();

    assertEquals(
        List.of(4, 6, 6, 7, 7, 5),
        actors.get(0).influences().stream().map(one -> one.total()).toList());
    assertEquals(
        List.of(31, 31, 21, 39, 27, 31), actors.stream().map(one -> one.influence()).toList());
    assertEquals(
        List.of(22, 33, 39, 31, 29, 26), actors.stream().map(one -> one.dependence()).toList());
    assertEquals(List.of(9, -2, -18, 8, -2, 5), actors.stream().map(one -> one.net()).toList());
  }

  @Test
  void power_and_mobilisation_are_those_of_the_worked_case() {
    var actors = of(airport()).actors();

    assertArrayEquals(
        new double[] {1.262784, 0.929549, 0.447783, 1.381044, 0.84816, 1.13068},
        actors.stream().mapToDouble(one -> one.power()).toArray(),
        1e-6);
    assertArrayEquals(
        new double[] {7.5767, 8.3659, 4.03, 8.2863, 5.9371, 3.392},
        actors.stream().mapToDouble(one -> one.mobilisation()).toArray(),
        1e-4);
    assertArrayEquals(
        new double[] {-1.8591, 0, 2.7886, -0.9295, -2.7886},
        actors.get(1).stakes().stream().mapToDouble(one -> one.weighted()).toArray(),
        1e-4);
  }

  @Test
  void objectives_weigh_those_for_and_those_against() {
    var objectives = of(airport()).objectives();

    assertArrayEquals(
        new double[] {2.5256, 7.9315, 5.5507, 3.0397, 6.0359},
        objectives.stream().mapToDouble(one -> one.inFavour()).toArray(),
        1e-4);
    assertArrayEquals(
        new double[] {-3.155, 0, -3.0397, -0.9295, -5.3805},
        objectives.stream().mapToDouble(one -> one.against()).toArray(),
        1e-4);
    assertEquals(List.of("a1", "a3"), objectives.get(2).supporters());
    assertEquals(List.of("a2", "a4"), objectives.get(2).opponents());
  }

  @Test
  void pairs_converge_and_diverge_as_in_the_worked_case() {
    var pairs = of(airport()).pairs();

    var convergence = "0 0 2 0 1 2 1 2 0 0 4 0 0 1 0";
    var divergence = "2 2 0 2 0 2 1 2 1 2 0 1 2 0 1";
    var weighted = "0 0 5.2877 0 2.3274 2.9955 2.7754 3.5961 0 0 4.9836 0 0 2.3865 0";
    var opposed =
        "4.218 2.5658 0 3.1664 0 3.2024 2.0848 3.5554 3.0903 3.191 0 2.1438 3.7679 0 2.5442";

    assertArrayEquals(numbers(convergence), pairs.stream().mapToDouble(p -> p.agreed()).toArray());
    assertArrayEquals(numbers(divergence), pairs.stream().mapToDouble(p -> p.opposed()).toArray());
    assertArrayEquals(
        numbers(weighted),
        pairs.stream().mapToDouble(pair -> pair.weightedConvergence()).toArray(),
        1e-4);
    assertArrayEquals(
        numbers(opposed),
        pairs.stream().mapToDouble(pair -> pair.weightedDivergence()).toArray(),
        1e-4);
    assertArrayEquals(
        numbers("0 0 4 0 2 4 2.5 4 0 0 8 0 0 2 0"),
        pairs.stream().mapToDouble(pair -> pair.convergence()).toArray());
    assertArrayEquals(
        numbers("4 3 0 3 0 5 2 4 3 4 0 2.5 3.5 0 2.5"),
        pairs.stream().mapToDouble(pair -> pair.divergence()).toArray());
  }

  private static double[] numbers(String text) {
    return Splitter.on(' ').splitToStream(text).mapToDouble(Double::parseDouble).toArray();
  }

  @Test
  void powers_are_one_on_average() {
    double sum = of(airport()).actors().stream().mapToDouble(one -> one.power()).sum();

    assertEquals(6, sum, 1e-12);
  }

  @Test
  void without_influence_there_is_no_balance_and_an_actor_without_stake_is_noted() {
    var none = MactorInput.builder().addActors("a", "b").addObjectives("o");
    var one =
        MactorInput.builder()
            .addActors("a", "b")
            .addObjectives("o")
            .addInfluences(new Influence("a", "b", 2))
            .addStakes(new ActorStake("a", "o", 1));

    assertThrows(NoAnswerException.class, () -> of(none));
    assertEquals(List.of("no-stake"), of(one).findings().stream().map(Finding::code).toList());
    assertEquals(2.0, of(one).actors().get(0).power());
  }

  @Test
  void tables_are_read_and_what_cannot_be_used_is_said_at_its_cell() {
    var influences = "from,to,influence\na0,a1,1\na0,a0,2\na0,a1,5\na9,a1,1\n";
    var study =
        Studies.empty()
            .putTable("actors", Studies.table("actors", "id\na0\na1\n"))
            .putTable("influences", Studies.table("influences", influences))
            .putTable("stakes", Studies.table("stakes", "actor,objective,stake\na0,o,4\na0,o,1\n"));
    study.putAnalyse(
        "x",
        Studies.analysis(
            "x",
            "mobilisation.stakeholder.mactor",
            "{'actors': {'table': 'actors'}, 'influences': {'table': 'influences'},"
                + " 'stakes': {'table': 'stakes'}}"));

    assertEquals(
        List.of(
            "value/choice /tables/influences/data/3/from",
            "value/between /tables/influences/data/2/influence",
            "reference/pair /tables/influences/data/1/from",
            "reference/pair /tables/stakes/data/1/actor"),
        MethodCatalogue.standard().run(study.build()).problems().stream()
            .map(problem -> problem.code() + " " + problem.pointer())
            .toList());
  }

  @Test
  void two_actors_who_hold_each_other_are_taken_as_equals_with_a_warning() {
    var result =
        of(
            MactorInput.builder()
                .addActors("a", "b")
                .addObjectives("o")
                .addInfluences(new Influence("a", "b", 2), new Influence("b", "a", 2))
                .addStakes(new ActorStake("a", "o", 1), new ActorStake("b", "o", -1)));

    assertEquals(List.of(1.0, 1.0), result.actors().stream().map(one -> one.power()).toList());
    assertEquals(List.of(Finding.warning("equal-powers", Map.of("actors", 2))), result.findings());
  }
}
