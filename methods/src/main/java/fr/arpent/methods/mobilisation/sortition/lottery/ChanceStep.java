package fr.arpent.methods.mobilisation.sortition.lottery;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;

/**
 * A level of chance, and why it is not higher: the quotas whose seats are scarce for those who are
 * at it (dual values of the linear programme).
 *
 * @param chance the level, in [0, 1]
 * @param persons how many candidates have it
 * @param causes the strongest first; empty where whole people, not quotas, are the reason
 */
public record ChanceStep(double chance, int persons, ImmutableList<Cause> causes) {

  private static final double SMALL = 1e-9;

  /**
   * A quota that keeps the level from being higher.
   *
   * @param quota the quota; empty when it is the household rule
   * @param needsMore whether a higher maximum would help; else a lower minimum
   * @param effect by how much one seat would raise the level, {@code > 0}
   * @param isOwn whether somebody at the level is of this group
   */
  public record Cause(Optional<Quota> quota, boolean needsMore, double effect, boolean isOwn) {}

  static ChanceStep of(PersonTypes types, Relaxation.ChanceLevel level) {
    var causes = ImmutableList.<Cause>builder();
    for (int row = 0; row < types.rowCount(); row++) {
      double price = level.prices().get(row);
      if (Math.abs(price) > SMALL) {
        int own = row;
        boolean isOwn =
            level.types().stream()
                .anyMatch(
                    type -> java.util.Arrays.stream(types.rows(type)).anyMatch(r -> r == own));
        var quota =
            row < types.quotaCount()
                ? Optional.of(types.question().quotas().get(row))
                : Optional.<Quota>empty();
        causes.add(new Cause(quota, price > 0, Math.abs(price), isOwn));
      }
    }
    return new ChanceStep(
        level.chance(),
        level.types().stream().mapToInt(types::size).sum(),
        ImmutableList.sortedCopyOf(
            Comparator.comparing(Cause::isOwn).thenComparing(Cause::effect).reversed(),
            causes.build()));
  }
}
