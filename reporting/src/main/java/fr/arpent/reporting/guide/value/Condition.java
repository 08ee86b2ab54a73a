package fr.arpent.reporting.guide.value;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.function.Function;

/**
 * A condition of a guide text: comparisons of a value with a constant, {@code is …}, and, or, not.
 *
 * <p>A value that is not known compares with nothing: {@code a < 1} and {@code a >= 1} are then
 * both false; {@code a is missing} asks for it.
 */
public sealed interface Condition {

  /** Returns whether it holds, given the values of its paths. */
  boolean holds(Function<ValuePath, Value> values);

  /** Returns the paths it names, in the order of typing. */
  ImmutableList<ValuePath> paths();

  /** {@code path = constant}. */
  record Comparison(ValuePath path, Sign sign, String constant) implements Condition {

    /** How two things are compared. */
    public enum Sign {
      EQUAL("="),
      NOT_EQUAL("!="),
      LESS("<"),
      AT_MOST("<="),
      MORE(">"),
      AT_LEAST(">=");

      private final String typed;

      Sign(String typed) {
        this.typed = typed;
      }

      /** Returns how it is typed. */
      public String typed() {
        return typed;
      }

      private boolean admits(int order) {
        return switch (this) {
          case EQUAL -> order == 0;
          case NOT_EQUAL -> order != 0;
          case LESS -> order < 0;
          case AT_MOST -> order <= 0;
          case MORE -> order > 0;
          case AT_LEAST -> order >= 0;
        };
      }
    }

    @Override
    public boolean holds(Function<ValuePath, Value> values) {
      var value = values.apply(path);
      return value.isKnown() && sign.admits(order(value));
    }

    private int order(Value value) {
      var number = value.number();
      if (number.isPresent() && constant.matches("[+-]?\\d+(\\.\\d+)?")) {
        return number.get().compareTo(new BigDecimal(constant));
      }
      var node = value.node();
      if (node.isBoolean()) {
        boolean wanted = constant.equals("yes") || constant.equals("true");
        return Boolean.compare(node.booleanValue(), wanted);
      }
      return node.asText().compareTo(constant);
    }

    @Override
    public ImmutableList<ValuePath> paths() {
      return ImmutableList.of(path);
    }
  }

  /** {@code path is missing}. */
  record Is(ValuePath path, Quality quality) implements Condition {

    /** What may be asked of a value. */
    public enum Quality {
      MISSING,
      PENDING,
      ILLUSTRATION,
      UNDER_EMBARGO
    }

    @Override
    public boolean holds(Function<ValuePath, Value> values) {
      var value = values.apply(path);
      return switch (quality) {
        case MISSING -> value.standing() == Standing.MISSING;
        case PENDING -> value.standing() == Standing.PENDING;
        case ILLUSTRATION -> value.illustration();
        case UNDER_EMBARGO -> value.standing() == Standing.UNDER_EMBARGO;
      };
    }

    @Override
    public ImmutableList<ValuePath> paths() {
      return ImmutableList.of(path);
    }
  }

  /** {@code not …}. */
  record Not(Condition condition) implements Condition {
    @Override
    public boolean holds(Function<ValuePath, Value> values) {
      return !condition.holds(values);
    }

    @Override
    public ImmutableList<ValuePath> paths() {
      return condition.paths();
    }
  }

  /** {@code … and …}. */
  record And(Condition left, Condition right) implements Condition {
    @Override
    public boolean holds(Function<ValuePath, Value> values) {
      return left.holds(values) && right.holds(values);
    }

    @Override
    public ImmutableList<ValuePath> paths() {
      return join(left, right);
    }
  }

  /** {@code … or …}. */
  record Or(Condition left, Condition right) implements Condition {
    @Override
    public boolean holds(Function<ValuePath, Value> values) {
      return left.holds(values) || right.holds(values);
    }

    @Override
    public ImmutableList<ValuePath> paths() {
      return join(left, right);
    }
  }

  private static ImmutableList<ValuePath> join(Condition left, Condition right) {
    return ImmutableList.<ValuePath>builder().addAll(left.paths()).addAll(right.paths()).build();
  }
}
