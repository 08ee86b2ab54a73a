package fr.arpent.model.project;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import fr.arpent.model.LocalizedText;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** One line of a budget: what is spent, or who pays, in one year. */
@Value.Immutable
@JsonDeserialize(as = ImmutableBudgetLine.class)
public interface BudgetLine {
  /** What the line is for, as printed. */
  LocalizedText line();

  /** Whether money goes out or comes in. */
  @Value.Default
  default Kind kind() {
    return Kind.COST;
  }

  /** Amount in euros, or in the currency the study prints; {@code >= 0}. */
  BigDecimal amount();

  /** Year of the amount. */
  int year();

  /** Who pays. */
  Optional<LocalizedText> payer();

  /** Direction of the money. */
  enum Kind {
    /** Expenditure (dépense). */
    COST,
    /** Revenue (recette): a subsidy, a contribution. */
    FUNDING
  }

  /** Checks the amount. */
  @Value.Check
  default void check() {
    checkArgument(
        amount().signum() >= 0,
        "amount must be >= 0, was %s; a cost is a line of kind cost",
        amount());
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link BudgetLine} values; every setter may be called once. */
  final class Builder extends ImmutableBudgetLine.Builder {
    Builder() {}
  }
}
