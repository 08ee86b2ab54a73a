package fr.arpent.model.project;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.util.Comparator;

/**
 * What a project costs and who pays (plan de financement).
 *
 * @param lines lines in the order of the study
 */
public record Budget(ImmutableList<BudgetLine> lines) {

  /** Returns the sum of the costs. */
  public BigDecimal cost() {
    return sum(BudgetLine.Kind.COST);
  }

  /** Returns the sum of the funding. */
  public BigDecimal funding() {
    return sum(BudgetLine.Kind.FUNDING);
  }

  /** Returns what is not paid for: cost minus funding; negative when there is money left. */
  public BigDecimal gap() {
    return cost().subtract(funding());
  }

  /** Returns the costs of each year, oldest first. */
  public ImmutableSortedMap<Integer, BigDecimal> costByYear() {
    return lines.stream()
        .filter(line -> line.kind() == BudgetLine.Kind.COST)
        .collect(
            ImmutableSortedMap.toImmutableSortedMap(
                Comparator.naturalOrder(), BudgetLine::year, BudgetLine::amount, BigDecimal::add));
  }

  private BigDecimal sum(BudgetLine.Kind kind) {
    return lines.stream()
        .filter(line -> line.kind() == kind)
        .map(BudgetLine::amount)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
