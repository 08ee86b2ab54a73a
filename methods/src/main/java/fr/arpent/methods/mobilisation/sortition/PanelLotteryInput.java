package fr.arpent.methods.mobilisation.sortition;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.methods.mobilisation.sortition.lottery.Objective;
import fr.arpent.methods.mobilisation.sortition.lottery.PanelQuestion;
import java.util.Optional;

/**
 * What {@link PanelLottery} works on.
 *
 * @param question the whole pool, with the quotas of a whole panel
 * @param shares share of the population of each group, by field and value, where known
 * @param objective what is made as fair as quotas allow
 * @param panels how many numbered panels, {@code > 0}
 * @param relax whether quotas give way within their flex where they must
 * @param seated keys of those who already have a seat
 * @param withdrawn keys of those who are not to be drawn any more
 * @param seed of the search; the digest of pool and quotas when empty
 */
public record PanelLotteryInput(
    PanelQuestion question,
    ImmutableMap<String, ImmutableMap<String, Double>> shares,
    Objective objective,
    int panels,
    boolean relax,
    ImmutableSet<String> seated,
    ImmutableSet<String> withdrawn,
    Optional<String> seed) {

  /** Checks the number of panels. */
  public PanelLotteryInput {
    checkArgument(panels > 0, "a lottery must have panels, was %s", panels);
  }
}
