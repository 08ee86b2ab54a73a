package fr.arpent.methods.mobilisation.opinion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import fr.arpent.methods.NoAnswerException;
import fr.arpent.methods.ResultTree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OpinionGroupsProperties {

  private static final ImmutableList<Vote> VOTES = ImmutableList.copyOf(Vote.values());

  @Provide
  Arbitrary<OpinionInput> inputs() {
    var people = Arbitraries.integers().between(6, 30);
    var width = Arbitraries.integers().between(3, 9);
    var seeds = Arbitraries.longs();
    return Combinators.combine(people, width, seeds).as(OpinionGroupsProperties::input);
  }

  private static OpinionInput input(int people, int width, long seed) {
    var random = new Random(seed);
    var builder = OpinionInput.builder();
    for (int j = 0; j < width; j++) {
      builder.addStatements(new Statement("s" + j, random.nextInt(8) == 0));
    }
    for (int i = 0; i < people; i++) {
      var votes = ImmutableSortedMap.<String, Vote>naturalOrder();
      for (int j = 0; j < width; j++) {
        if (random.nextInt(5) > 0) {
          votes.put("s" + j, VOTES.get(random.nextInt(3)));
        }
      }
      builder.addBallots(new Ballot("p" + (10 + i), votes.buildOrThrow()));
    }
    return builder.minimumVotes(2).seed("seed").resamples(3).build();
  }

  private static Optional<OpinionResult> result(OpinionInput input) {
    try {
      return Optional.of(new OpinionGroups().apply(input));
    } catch (NoAnswerException e) {
      return Optional.empty();
    }
  }

  @Property(tries = 60)
  void the_order_of_rows_and_statements_changes_nothing(
      @ForAll("inputs") OpinionInput input, @ForAll long order) {
    var ballots = new ArrayList<>(input.ballots());
    var statements = new ArrayList<>(input.statements());
    Collections.shuffle(ballots, new Random(order));
    Collections.shuffle(statements, new Random(order));
    var shuffled =
        OpinionInput.builder()
            .addAllBallots(ballots)
            .addAllStatements(statements)
            .minimumVotes(2)
            .seed("seed")
            .resamples(3)
            .build();

    assertEquals(result(input).map(ResultTree::of), result(shuffled).map(ResultTree::of));
  }

  @Property(tries = 1000)
  void no_count_of_fewer_people_than_the_minimum_is_told(@ForAll("inputs") OpinionInput input) {
    result(input)
        .ifPresent(
            result -> {
              for (var group : result.groups()) {
                group.size().value().ifPresent(size -> assertTrue(size >= 5));
                group.told().forEach(told -> assertTrue(told.voters() >= 5));
              }
              for (var statement : result.statements()) {
                statement.voters().value().ifPresent(n -> assertTrue(n == 0 || n >= 5));
                statement
                    .groups()
                    .forEach(g -> g.voters().value().ifPresent(n -> assertTrue(n == 0 || n >= 5)));
              }
            });
  }

  @Property(tries = 300)
  void what_is_held_back_cannot_be_found_from_totals(
      @ForAll("tables") List<List<Integer>> cells, @ForAll("minimums") int minimum) {
    var counts =
        cells.stream()
            .map(row -> row.stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new);

    var held = new Withholding(minimum).table(counts, new boolean[counts[0].length]);

    for (int row = 0; row < counts.length; row++) {
      assertClosed(counts[row], held[row], minimum);
    }
    for (int column = 0; column < counts[0].length; column++) {
      int place = column;
      var down = Arrays.stream(counts).mapToInt(row -> row[place]).toArray();
      var heldDown = new boolean[down.length];
      IntStream.range(0, down.length).forEach(row -> heldDown[row] = held[row][place]);
      assertClosed(down, heldDown, minimum);
    }
  }

  /** A line tells nothing of few people, unless the whole line is held back. */
  private static void assertClosed(int[] counts, boolean[] held, int minimum) {
    int sum = 0;
    int heldCells = 0;
    for (int i = 0; i < counts.length; i++) {
      assertTrue(held[i] || counts[i] == 0 || counts[i] >= minimum);
      sum += held[i] ? counts[i] : 0;
      heldCells += held[i] ? 1 : 0;
    }
    boolean whole = heldCells == counts.length;
    assertTrue(whole || heldCells != 1);
    assertTrue(whole || sum == 0 || sum >= minimum);
  }

  @Provide
  Arbitrary<Integer> minimums() {
    return Arbitraries.integers().between(1, 6);
  }

  @Provide
  Arbitrary<List<List<Integer>>> tables() {
    return Arbitraries.integers()
        .between(2, 5)
        .flatMap(
            width ->
                Arbitraries.integers()
                    .between(0, 12)
                    .list()
                    .ofSize(width)
                    .list()
                    .ofMinSize(2)
                    .ofMaxSize(5));
  }

  @Property(tries = 60)
  void eigenvectors_are_orthogonal_and_stretched_by_their_value(@ForAll("symmetric") long seed) {
    var random = new Random(seed);
    int size = 2 + random.nextInt(9);
    int rank = 1 + random.nextInt(size);
    var matrix = new double[size][size];
    for (int r = 0; r < rank; r++) {
      var v = random.doubles(size, -1, 1).toArray();
      for (int i = 0; i < size; i++) {
        for (int j = 0; j < size; j++) {
          matrix[i][j] += v[i] * v[j];
        }
      }
    }
    var copy = Arrays.stream(matrix).map(double[]::clone).toArray(double[][]::new);

    var eigen = SymmetricEigen.of(copy);

    double before = Double.POSITIVE_INFINITY;
    for (int k = 0; k < size; k++) {
      double value = eigen.value(k);
      assertTrue(value <= before);
      before = value;
      for (int i = 0; i < size; i++) {
        assertEquals(value * eigen.vector(k)[i], product(matrix[i], eigen.vector(k)), 1e-10);
      }
      for (int other = 0; other <= k; other++) {
        double expected = other == k ? 1 : 0;
        assertEquals(expected, product(eigen.vector(k), eigen.vector(other)), 1e-10);
      }
    }
  }

  @Provide
  Arbitrary<Long> symmetric() {
    return Arbitraries.longs();
  }

  private static double product(double[] one, double[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }

  @Property(tries = 100)
  void the_adjusted_rand_index_is_one_for_renamed_groups(
      @ForAll("labels") ImmutableList<Integer> labels) {
    var one = labels.stream().mapToInt(Integer::intValue).toArray();
    var renamed = labels.stream().mapToInt(label -> 3 - label).toArray();

    assertEquals(1.0, Agreement.adjustedRand(one, renamed), 1e-12);
  }

  @Provide
  Arbitrary<ImmutableList<Integer>> labels() {
    return Arbitraries.integers().between(0, 3).list().ofMinSize(2).map(ImmutableList::copyOf);
  }
}
