package fr.arpent.methods.mobilisation.governance;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Optional;

/**
 * A rule of a body (règle de composition).
 *
 * @param id name in results
 * @param rule what it is about
 * @param field column of the members that it looks at
 * @param value value whose share is asked
 * @param equal share wanted, in [0, 1]; kept when no whole number of seats is nearer, or within the
 *     tolerance
 * @param atLeast lowest share, in [0, 1]
 * @param atMost highest share, in [0, 1]
 * @param tolerance of shares: a share; of parity: seats; of meetings: meetings
 * @param values that must each have a seat; those of the body's members of all times when empty
 * @param share of seats renewed, or present for a quorum, in (0, 1]
 * @param everyYears years between renewals
 * @param min shortest term, in years
 * @param max longest term, in years
 * @param about meetings a year
 */
public record Rule(
    Optional<String> id,
    RuleKind rule,
    Optional<String> field,
    Optional<String> value,
    Optional<Double> equal,
    Optional<Double> atLeast,
    Optional<Double> atMost,
    Optional<Double> tolerance,
    ImmutableList<String> values,
    Optional<Double> share,
    Optional<Integer> everyYears,
    Optional<Integer> min,
    Optional<Integer> max,
    Optional<Integer> about) {

  /** Checks that it says what its kind asks. */
  public Rule {
    var lacking = lacking(rule, field, value, equal, atLeast, atMost, share, min, max, about);
    checkArgument(lacking.isEmpty(), "rule %s must say %s", rule.code(), lacking);
  }

  private static final ImmutableList<String> NOTHING = ImmutableList.of();

  /** Returns the keys that a rule of a kind needs and that were not given. */
  static ImmutableList<String> lacking(
      RuleKind rule,
      Optional<String> field,
      Optional<String> value,
      Optional<Double> equal,
      Optional<Double> atLeast,
      Optional<Double> atMost,
      Optional<Double> share,
      Optional<Integer> min,
      Optional<Integer> max,
      Optional<Integer> about) {
    return switch (rule) {
      case SHARE ->
          field.isEmpty() || value.isEmpty() || equal.or(() -> atLeast).or(() -> atMost).isEmpty()
              ? ImmutableList.of("field", "value", "equal")
              : NOTHING;
      case PARITY, AT_LEAST_ONE -> field.isEmpty() ? ImmutableList.of("field") : NOTHING;
      case RENEWAL, QUORUM -> share.isEmpty() ? ImmutableList.of("share") : NOTHING;
      case TERM_YEARS -> min.isEmpty() && max.isEmpty() ? ImmutableList.of("min", "max") : NOTHING;
      case MEETINGS_PER_YEAR -> about.isEmpty() ? ImmutableList.of("about") : NOTHING;
    };
  }

  /** Returns its name: the id it was given, else its kind, field and value. */
  public String name() {
    return id.orElseGet(
        () ->
            rule.code()
                + field.map(column -> "-" + column.replace('_', '-')).orElse("")
                + value.map(code -> "-" + code).orElse(""));
  }

  /** Returns all that it says, by key, for the settings of a result. */
  ImmutableMap<String, Object> said() {
    var said = new LinkedHashMap<String, Optional<?>>();
    said.put("id", id);
    said.put("rule", Optional.of(rule));
    said.put("field", field);
    said.put("value", value);
    said.put("equal", equal);
    said.put("at-least", atLeast);
    said.put("at-most", atMost);
    said.put("share", share);
    said.put("every-years", everyYears);
    said.put("min", min);
    said.put("max", max);
    said.put("about", about);
    said.put("values", values.isEmpty() ? Optional.empty() : Optional.of(values));
    said.put("tolerance", tolerance);
    var present = ImmutableMap.<String, Object>builder();
    said.forEach((key, value) -> value.ifPresent(it -> present.put(key, it)));
    return present.buildOrThrow();
  }

  /** Returns the figure that is wanted, for tables. */
  Optional<Double> wanted() {
    return switch (rule) {
      case SHARE -> equal.or(() -> atLeast).or(() -> atMost);
      case PARITY -> Optional.of(tolerance.orElse(0.0));
      case RENEWAL, QUORUM -> share;
      case TERM_YEARS -> max.or(() -> min).map(Integer::doubleValue);
      case MEETINGS_PER_YEAR -> about.map(Integer::doubleValue);
      case AT_LEAST_ONE -> Optional.empty();
    };
  }
}
