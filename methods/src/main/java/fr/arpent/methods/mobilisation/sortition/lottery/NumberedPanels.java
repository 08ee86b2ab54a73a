package fr.arpent.methods.mobilisation.sortition.lottery;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import fr.arpent.methods.draw.Draw;
import fr.arpent.methods.draw.DrawPool;
import java.util.stream.IntStream;

/**
 * A lottery made ready for a public draw: so many panels with numbers, each equally likely (panels
 * numérotés). What rounding costs is measured and stated, person by person.
 */
public final class NumberedPanels {

  private final Lottery lottery;
  private final ImmutableList<ImmutableList<String>> members;
  private final ImmutableIntArray seatings;

  private NumberedPanels(
      Lottery lottery, ImmutableList<ImmutableList<String>> members, int[] seatings) {
    this.lottery = lottery;
    this.members = members;
    this.seatings = ImmutableIntArray.copyOf(seatings);
  }

  /**
   * Returns numbered panels that give everybody the chance of a lottery, as nearly as their number
   * allows.
   *
   * @param count how many, {@code > 0}; 1,000 are drawn with three dice of ten faces
   * @param draw orders persons inside types, and the search for further panels
   */
  public static NumberedPanels of(Lottery lottery, int count, Draw draw) {
    checkArgument(count > 0, "a lottery must have panels, was %s", count);
    var sequence = PanelSequence.of(lottery, count, draw);
    var seating = new Seating(lottery.types(), draw);
    var candidates = lottery.question().candidates();
    var members =
        sequence.stream()
            .map(panel -> seating.seat(panel).mapToObj(i -> candidates.get(i).id()).toList())
            .map(ids -> DrawPool.of(ids).identifiers())
            .collect(ImmutableList.toImmutableList());
    return new NumberedPanels(lottery, members, seating.counts());
  }

  /** Returns how many panels there are. */
  public int count() {
    return members.size();
  }

  /** Returns the number of a panel as it is announced: {@code 007} of 1,000. */
  public String name(int panel) {
    int width = Integer.toString(count() - 1).length();
    return Strings.padStart(Integer.toString(panel), width, '0');
  }

  /** Returns the keys of the members of a panel, sorted. */
  public ImmutableList<String> members(int panel) {
    return members.get(panel);
  }

  /** Returns the SHA-256 of the members of a panel, each after its length. */
  public String digest(int panel) {
    return DrawPool.of(members.get(panel)).digest();
  }

  /** Returns in how many panels each candidate sits, in the order of the question. */
  public ImmutableIntArray seatings() {
    return seatings;
  }

  /**
   * Returns the largest difference between the chance that somebody has here (panels in which they
   * sit, for one of all) and the exact one.
   */
  public double largestError() {
    var exact = lottery.chances();
    return IntStream.range(0, seatings.length())
        .mapToDouble(i -> Math.abs((double) seatings.get(i) / count() - exact.get(i)))
        .max()
        .orElse(0);
  }
}
