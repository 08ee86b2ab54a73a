package fr.arpent.reporting.typeset;

import com.google.common.collect.ImmutableList;
import fr.arpent.model.territory.Boundary;
import fr.arpent.model.territory.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** An invented territory of sixteen communes: a grid whose lines wander, the same in each test. */
final class ShowcaseTerritory {

  static final ImmutableList<String> NAMES =
      ImmutableList.of(
          "Aubeterre",
          "Brêche",
          "Chalvignac",
          "Doussard",
          "Estrées",
          "Fontvieille",
          "Gourdan",
          "Hautefage",
          "Isle-Basse",
          "Jouarre",
          "Lissac",
          "Mazères",
          "Nogaret",
          "Orival",
          "Pierrefiche",
          "Sauveterre");

  private static final int SIDE = 4;
  private static final int STEPS = 14;
  private static final double STEP = 0.09;
  private static final double WEST = 1.0;
  private static final double SOUTH = 44.0;

  private ShowcaseTerritory() {}

  static ImmutableList<Boundary> boundaries() {
    var boundaries = ImmutableList.<Boundary>builder();
    for (int row = 0; row < SIDE; row++) {
      for (int column = 0; column < SIDE; column++) {
        boundaries.add(boundary(row, column));
      }
    }
    return boundaries.build();
  }

  private static Boundary boundary(int row, int column) {
    List<Position> ring = new ArrayList<>();
    ring.addAll(edge(row, column, row, column + 1));
    ring.addAll(edge(row, column + 1, row + 1, column + 1));
    ring.addAll(edge(row + 1, column + 1, row + 1, column));
    ring.addAll(edge(row + 1, column, row, column));
    ring.add(ring.get(0));
    var part = new Boundary.Part(ImmutableList.copyOf(ring), ImmutableList.of());
    return new Boundary(ImmutableList.of(part));
  }

  /** Returns the line between two corners, without the second; the same in both directions. */
  private static List<Position> edge(int row, int column, int toRow, int toColumn) {
    if (row > toRow || column > toColumn) {
      List<Position> back = new ArrayList<>(edge(toRow, toColumn, row, column));
      back.add(corner(row, column));
      java.util.Collections.reverse(back);
      return back.subList(0, back.size() - 1);
    }
    Position from = corner(row, column);
    Position to = corner(toRow, toColumn);
    var random = new Random(1000L * row + 100L * column + 10L * toRow + toColumn);
    List<Position> line = new ArrayList<>(List.of(from));
    for (int i = 1; i < STEPS; i++) {
      double share = (double) i / STEPS;
      line.add(
          new Position(
              from.longitude() + share * (to.longitude() - from.longitude()) + wander(random, 0.09),
              from.latitude() + share * (to.latitude() - from.latitude()) + wander(random, 0.09)));
    }
    return line;
  }

  private static Position corner(int row, int column) {
    var random = new Random(31L * row + 7L * column + 5);
    double slope = 0.35 * STEP * row;
    return new Position(
        WEST + column * STEP + slope + wander(random, 0.5),
        SOUTH - row * STEP * 1.1 + wander(random, 0.5));
  }

  private static double wander(Random random, double share) {
    return (random.nextDouble() - 0.5) * share * STEP;
  }
}
