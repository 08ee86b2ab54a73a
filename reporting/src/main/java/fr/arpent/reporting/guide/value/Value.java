package fr.arpent.reporting.guide.value;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import fr.arpent.model.measure.NumberStyle;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a path leads to.
 *
 * @param node the value as JSON; missing unless it is known
 * @param standing whether it can be printed
 * @param illustration whether it rests on invented data
 * @param numbers how its cells write numbers, when it comes from a table
 */
public record Value(JsonNode node, Standing standing, boolean illustration, NumberStyle numbers) {

  private static final int MOST_DECIMALS = 2;

  static Value known(JsonNode node, boolean illustration) {
    return new Value(node, Standing.KNOWN, illustration, NumberStyle.PLAIN);
  }

  static Value without(Standing standing) {
    return new Value(MissingNode.getInstance(), standing, false, NumberStyle.PLAIN);
  }

  /** Returns whether it can be printed. */
  public boolean isKnown() {
    return standing == Standing.KNOWN;
  }

  /** Returns it as a number, if it is one or text that writes one. */
  public Optional<BigDecimal> number() {
    if (node.isNumber()) {
      return Optional.of(node.decimalValue());
    }
    return node.isTextual() ? numbers.parse(node.textValue()) : Optional.empty();
  }

  /** Returns the decimals of the number as it was given, at most two for a computed one. */
  public int decimals() {
    int scale =
        number()
            .map(number -> node.isFloat() || node.isDouble() ? number.stripTrailingZeros() : number)
            .map(BigDecimal::scale)
            .orElse(0);
    return node.isFloat() || node.isDouble()
        ? Math.max(0, Math.min(MOST_DECIMALS, scale))
        : Math.max(0, scale);
  }

  /** Returns it as text in a language: text, or an object of translations. */
  public Optional<String> text(String language, String fallback) {
    if (node.isTextual()) {
      return Optional.of(node.textValue());
    }
    if (!node.isObject()) {
      return Optional.empty();
    }
    var base = language.replaceAll("-.*", "");
    for (var tag : List.of(language, base, fallback)) {
      if (node.path(tag).isTextual()) {
        return Optional.of(node.get(tag).textValue());
      }
    }
    return Optional.empty();
  }

  /** Returns its items, when it is a list. */
  public List<Value> items() {
    var items = new ArrayList<Value>();
    node.forEach(item -> items.add(new Value(item, standing, illustration, numbers)));
    return items;
  }
}
