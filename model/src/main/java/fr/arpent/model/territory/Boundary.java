package fr.arpent.model.territory;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;

/**
 * The outline of a territory (contour): one or more parts, each a shell with its holes.
 *
 * @param parts polygons, at least one
 */
public record Boundary(ImmutableList<Part> parts) {

  /** Checks that there is something. */
  public Boundary {
    checkArgument(!parts.isEmpty(), "a boundary must have at least one part");
  }

  /**
   * One polygon of an outline.
   *
   * @param shell closed outer ring: at least four positions, the first equal to the last
   * @param holes closed inner rings (enclaves)
   */
  public record Part(ImmutableList<Position> shell, ImmutableList<ImmutableList<Position>> holes) {

    /** Checks that every ring is closed. */
    public Part {
      checkRing(shell);
      holes.forEach(Part::checkRing);
    }

    private static void checkRing(ImmutableList<Position> ring) {
      checkArgument(ring.size() >= 4, "a ring must have at least 4 positions, had %s", ring.size());
      checkArgument(ring.get(0).equals(ring.get(ring.size() - 1)), "a ring must be closed");
    }
  }
}
