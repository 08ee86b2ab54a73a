package fr.arpent.reporting.charter;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.model.problem.Problems;
import fr.arpent.reporting.theme.Colour;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reports each rule of the design that the colours of a charter break, at the colour to be changed,
 * with what was measured, what is needed and the nearest tone that would do.
 */
final class ColourCheck {

  private final Hues hues;
  private final Set<String> written;
  private final Problems problems;
  private final ImmutableList<ColourRule> rules;

  /**
   * Creates a check.
   *
   * @param hues all colours of the theme
   * @param written pointers of those that the charter gives
   */
  ColourCheck(Hues hues, Set<String> written, Problems problems) {
    this.hues = hues;
    this.written = written;
    this.problems = problems;
    this.rules = ColourRules.of(hues);
  }

  void run() {
    rules.stream().filter(rule -> !rule.holds(hues)).forEach(this::report);
  }

  /**
   * A colour to be changed and what it may become.
   *
   * @param pointer of the colour
   * @param tone empty when no tone of its hue would do
   */
  record Proposal(String pointer, Optional<Colour> tone) {}

  private void report(ColourRule rule) {
    var proposal = proposal(rule);
    var other = rule.front().equals(proposal.pointer()) ? rule.ground() : rule.front();
    var fields = ImmutableMap.<String, Object>builder();
    fields.put("kind", rule.kind().name().toLowerCase(Locale.ROOT));
    fields.put("role", name(proposal.pointer()));
    fields.put("found", hex(hues.at(proposal.pointer())));
    fields.put("other", name(other));
    fields.put("otherColour", hex(hues.at(other)));
    fields.put("measured", shown(rule.found(hues)));
    fields.put("needed", shown(rule.least()));
    fields.put("case", proposal.tone().isPresent() ? "tone" : "none");
    proposal.tone().ifPresent(tone -> fields.put("nearest", hex(tone)));
    var code = rule.isContrast() ? "value/contrast" : "value/grey-step";
    problems.error(code, proposal.pointer(), fields.buildOrThrow());
  }

  /**
   * Returns what to change: of the colours that the charter gives, the one with a tone that keeps
   * all its rules, what is printed before what lies under it; else the one with a tone that mends
   * this rule.
   */
  Proposal proposal(ColourRule rule) {
    var given =
        ImmutableSet.of(rule.front(), rule.ground()).stream()
            .filter(written::contains)
            .collect(ImmutableList.toImmutableList());
    for (var pointer : given) {
      var tone = Tones.nearest(pointer, rulesOf(pointer), hues);
      if (tone.isPresent()) {
        return new Proposal(pointer, tone);
      }
    }
    for (var pointer : given) {
      var tone = Tones.nearest(pointer, ImmutableList.of(rule), hues);
      if (tone.isPresent()) {
        return new Proposal(pointer, tone);
      }
    }
    return new Proposal(given.isEmpty() ? rule.front() : given.get(0), Optional.empty());
  }

  private ImmutableList<ColourRule> rulesOf(String pointer) {
    return rules.stream()
        .filter(rule -> rule.concerns(pointer))
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns {@code ink}, {@code tint-2}, {@code categorical 3}. */
  private static String name(String pointer) {
    var key = pointer.replaceFirst("^/(colours/)?", "");
    int slash = key.indexOf('/');
    return slash < 0
        ? key
        : key.substring(0, slash) + " " + (Integer.parseInt(key.substring(slash + 1)) + 1);
  }

  static String hex(Colour colour) {
    return String.format(Locale.ROOT, "#%02X%02X%02X", colour.red(), colour.green(), colour.blue());
  }

  /** Rounded down: what does not reach 4.5 must not be shown as 4.5. */
  private static String shown(double measure) {
    return new BigDecimal(measure)
        .setScale(2, RoundingMode.FLOOR)
        .stripTrailingZeros()
        .toPlainString();
  }
}
