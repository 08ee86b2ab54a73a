package fr.arpent.reporting.figure;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Puts names beside marks so that none overlaps a mark, another name or an obstacle. The same input
 * gives the same places.
 *
 * <p>The name with the fewest free places is put first, at the place that takes the least from the
 * others; then the next. It is a greedy rule: a name may be left out although some arrangement had
 * room for it.
 */
public final class LabelPlacement {

  private static final double GAP = 3.5;

  private final Box frame;
  private final ImmutableList<Box> marks;
  private final ImmutableList<Box> obstacles;

  /**
   * Begins with what stands there already.
   *
   * @param frame where names may stand
   * @param marks marks to be named
   * @param obstacles what names must not touch
   */
  public LabelPlacement(Box frame, List<Box> marks, List<Box> obstacles) {
    this.frame = frame;
    this.marks = ImmutableList.copyOf(marks);
    this.obstacles = ImmutableList.copyOf(obstacles);
  }

  /**
   * Returns a place for each mark's name, or nothing where there is no room.
   *
   * @param widths width of each name, in points
   * @param height height of every name, in points
   */
  public ImmutableList<Optional<Box>> place(List<Double> widths, double height) {
    var free = new ArrayList<List<Box>>();
    for (int i = 0; i < marks.size(); i++) {
      free.add(new ArrayList<>(candidates(i, widths.get(i), height)));
    }
    var places = new ArrayList<Optional<Box>>();
    marks.forEach(mark -> places.add(Optional.empty()));
    Set<Integer> open =
        new HashSet<>(IntStream.range(0, marks.size()).boxed().collect(toImmutableList()));
    while (!open.isEmpty()) {
      int next = tightest(open, free);
      open.remove(next);
      if (!free.get(next).isEmpty()) {
        var place = leastHarmful(next, open, free);
        places.set(next, Optional.of(place));
        open.forEach(other -> free.get(other).removeIf(box -> box.grown(1).overlaps(place)));
      }
    }
    return ImmutableList.copyOf(places);
  }

  private static int tightest(Set<Integer> open, List<List<Box>> free) {
    int best = -1;
    for (int i = 0; i < free.size(); i++) {
      boolean tighter = best < 0 || free.get(i).size() < free.get(best).size();
      if (open.contains(i) && tighter) {
        best = i;
      }
    }
    return best;
  }

  private static Box leastHarmful(int mine, Set<Integer> open, List<List<Box>> free) {
    Box best = free.get(mine).get(0);
    long least = Long.MAX_VALUE;
    for (int rank = 0; rank < free.get(mine).size(); rank++) {
      var candidate = free.get(mine).get(rank);
      long harm = 2L * rank;
      for (int other : open) {
        harm += harm(candidate, free.get(other));
      }
      if (harm < least) {
        least = harm;
        best = candidate;
      }
    }
    return best;
  }

  /** Places taken from another name; taking its last ones counts much more. */
  private static long harm(Box candidate, List<Box> others) {
    long taken = others.stream().filter(box -> box.grown(1).overlaps(candidate)).count();
    return taken == others.size() ? taken * 50 : taken;
  }

  /**
   * Free places of a name, best first: at the right, the left, over, under, then at the corners.
   */
  private List<Box> candidates(int index, double width, double height) {
    var mark = marks.get(index);
    double right = mark.right() + GAP - 0.5;
    double left = mark.left() - GAP + 0.5 - width;
    double top = mark.centreY() - height / 2;
    double over = mark.top() - height - 0.5;
    double under = mark.bottom() + 0.5;
    double middle = mark.centreX() - width / 2;
    return List.of(
            corner(right, top, width, height),
            corner(left, top, width, height),
            corner(middle, over, width, height),
            corner(middle, under, width, height),
            corner(right, over + 4, width, height),
            corner(right, under - 4, width, height),
            corner(left, over + 4, width, height),
            corner(left, under - 4, width, height))
        .stream()
        .filter(box -> isFree(index, box))
        .toList();
  }

  private static Box corner(double left, double top, double width, double height) {
    return new Box(left, top, left + width, top + height);
  }

  private boolean isFree(int index, Box box) {
    if (!box.within(frame) || box.grown(1).overlapsAny(obstacles)) {
      return false;
    }
    for (int i = 0; i < marks.size(); i++) {
      if (i != index && box.grown(0.5).overlaps(marks.get(i))) {
        return false;
      }
    }
    return true;
  }
}
