package fr.arpent.methods.mobilisation.sortition.lottery;

import fr.arpent.methods.draw.Draw;
import java.util.HashSet;
import java.util.Locale;

/**
 * Measures one lottery as a whole process, for docs/performance.md; not a test. Arguments: the name
 * of a reference instance, or people, seats, {@code plain} or {@code households}, and a seed.
 */
public final class LotteryTimes {

  private LotteryTimes() {}

  /** Makes one lottery and its thousand panels, and prints what came of it. */
  @SuppressWarnings("SystemOut") // a measurement prints
  public static void main(String[] arguments) {
    var question =
        arguments.length == 1
            ? Pools.reference(arguments[0])
            : Pools.generated(
                Integer.parseInt(arguments[0]),
                Integer.parseInt(arguments[1]),
                arguments[2].equals("households"),
                arguments[3]);
    var lottery =
        FairLottery.of(question, Objective.LEXIMIN, Draw.of("times", "search")).orElseThrow();
    var panels = NumberedPanels.of(lottery, 1000, Draw.of("times", "panels"));
    var types = lottery.types();
    var profiles = new HashSet<Object>();
    question.candidates().forEach(candidate -> profiles.add(candidate.traits()));
    long wrong = lottery.panels().stream().filter(panel -> !types.admits(panel.seats())).count();
    System.out.printf(
        Locale.ROOT,
        "people %d seats %d profiles %d types %d panels %d minimum %.8f bound %.8f difference %.2e"
            + " attained %s wrong panels %d; 1000 panels off by %.2e%n",
        question.candidates().size(),
        question.size(),
        profiles.size(),
        lottery.typeCount(),
        lottery.panelCount(),
        lottery.minimum(),
        lottery.bound(),
        lottery.largestDifference(),
        lottery.isAttained(),
        wrong,
        panels.largestError());
  }
}
