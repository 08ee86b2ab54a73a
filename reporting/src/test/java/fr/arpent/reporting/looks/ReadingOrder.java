package fr.arpent.reporting.looks;

import java.util.ArrayList;
import java.util.List;

/** Puts the pieces of a line that runs from right to left back into the order they are read in. */
final class ReadingOrder {

  private enum Direction {
    LEFT,
    RIGHT,
    NONE
  }

  private ReadingOrder() {}

  /**
   * Returns the text of a line. Runs of Latin words and numbers, with what stands between them,
   * keep their order; all else is read from right to left.
   *
   * @param pieces from left to right
   */
  static String fromRight(List<String> pieces) {
    var directions = new ArrayList<>(pieces.stream().map(ReadingOrder::of).toList());
    for (int i = 0; i < pieces.size(); i++) {
      if (directions.get(i) == Direction.NONE && isBetweenLatin(directions, i)) {
        directions.set(i, Direction.RIGHT);
      }
    }
    var text = new StringBuilder();
    for (int end = pieces.size(); end > 0; ) {
      int from = end - 1;
      while (from > 0 && areLatin(directions, from - 1, end)) {
        from--;
      }
      text.append(String.join("", pieces.subList(from, end)));
      end = from;
    }
    return text.toString();
  }

  private static boolean areLatin(List<Direction> directions, int from, int to) {
    return directions.subList(from, to).stream().allMatch(Direction.RIGHT::equals);
  }

  private static boolean isBetweenLatin(List<Direction> directions, int at) {
    return at > 0
        && directions.get(at - 1) == Direction.RIGHT
        && directions.subList(at, directions.size()).stream()
            .filter(direction -> direction != Direction.NONE)
            .findFirst()
            .filter(Direction.RIGHT::equals)
            .isPresent();
  }

  /** Which way the first character with a direction runs; a mark of direction decides alone. */
  private static Direction of(String piece) {
    for (int i = 0; i < piece.length(); i++) {
      var direction =
          switch (Character.getDirectionality(piece.charAt(i))) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                Direction.LEFT;
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT,
                Character.DIRECTIONALITY_EUROPEAN_NUMBER,
                Character.DIRECTIONALITY_EUROPEAN_NUMBER_TERMINATOR,
                Character.DIRECTIONALITY_ARABIC_NUMBER ->
                Direction.RIGHT;
            default -> Direction.NONE;
          };
      if (direction != Direction.NONE) {
        return direction;
      }
    }
    return Direction.NONE;
  }
}
