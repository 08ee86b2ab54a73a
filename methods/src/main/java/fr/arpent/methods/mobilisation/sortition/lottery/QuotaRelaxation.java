package fr.arpent.methods.mobilisation.sortition.lottery;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Optional;

/**
 * The smallest change of quotas that makes a panel possible (assouplissement minimal): one seat
 * more than a maximum costs 1, one less than a minimum <var>m</var> costs 1 + 2/m, since a small
 * group loses more by it.
 *
 * @param quotas all quotas, changed where needed
 * @param changes those that change
 * @param isWithinFlex whether the changes stay within what the team could live with
 */
public record QuotaRelaxation(
    ImmutableList<Quota> quotas, ImmutableList<Change> changes, boolean isWithinFlex) {

  /**
   * A quota that gives way.
   *
   * @param before as asked
   * @param after as a panel needs it
   */
  public record Change(Quota before, Quota after) {}

  /**
   * Returns the smallest change, within flex where that is enough; empty when no quotas at all
   * would help: the pool, with its households, is smaller than the panel.
   */
  public static Optional<QuotaRelaxation> of(PanelQuestion question) {
    return within(question, true).or(() -> within(question, false));
  }

  private static Optional<QuotaRelaxation> within(PanelQuestion question, boolean flex) {
    var types = new PersonTypes(question);
    return new BestPanel(types)
        .leastChange(flex)
        .map(panel -> of(question, types.totals(asDoubles(panel)), flex));
  }

  private static QuotaRelaxation of(PanelQuestion question, double[] totals, boolean flex) {
    var quotas = new ArrayList<Quota>();
    var changes = ImmutableList.<Change>builder();
    for (var quota : question.quotas()) {
      int seats = (int) Math.rint(totals[quotas.size()]);
      var changed =
          quota.admits(seats)
              ? quota
              : new Quota(
                  quota.field(),
                  quota.value(),
                  Math.min(quota.min(), seats),
                  Math.max(quota.max(), seats),
                  Math.min(quota.minFlex(), seats),
                  Math.max(quota.maxFlex(), seats));
      quotas.add(changed);
      if (!changed.equals(quota)) {
        changes.add(new Change(quota, changed));
      }
    }
    return new QuotaRelaxation(ImmutableList.copyOf(quotas), changes.build(), flex);
  }

  private static double[] asDoubles(int[] panel) {
    return java.util.Arrays.stream(panel).asDoubleStream().toArray();
  }
}
