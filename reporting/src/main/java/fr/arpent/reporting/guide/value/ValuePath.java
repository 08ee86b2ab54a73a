package fr.arpent.reporting.guide.value;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The name of a value: {@code access.territories[82033].score}.
 *
 * @param root analysis, or {@code study table territory actor commitments row guide}
 * @param steps what follows
 */
public record ValuePath(String root, ImmutableList<Step> steps) {

  private static final String NAME = "[\\p{L}_][\\p{L}\\p{N}_-]*";
  private static final Pattern ROOT = Pattern.compile("[a-z][a-z0-9-]*");
  private static final Pattern STEP =
      Pattern.compile("\\.(?<name>" + NAME + ")|\\[(?<key>[^\\[\\]]+)\\]");

  /**
   * One step.
   *
   * @param name name of a field, or the key of a row
   * @param isKey whether it stood in brackets
   */
  public record Step(String name, boolean isKey) {
    @Override
    public String toString() {
      return isKey ? "[" + name + "]" : "." + name;
    }
  }

  /** Reads a path; empty when it is not one. */
  public static Optional<ValuePath> parse(String text) {
    var root = ROOT.matcher(text);
    if (!root.lookingAt()) {
      return Optional.empty();
    }
    var steps = ImmutableList.<Step>builder();
    var rest = STEP.matcher(text);
    int at = root.end();
    while (at < text.length()) {
      if (!rest.find(at) || rest.start() != at) {
        return Optional.empty();
      }
      boolean isKey = rest.group("key") != null;
      steps.add(new Step(isKey ? rest.group("key").strip() : rest.group("name"), isKey));
      at = rest.end();
    }
    return Optional.of(new ValuePath(root.group(), steps.build()));
  }

  /** Returns the names of the steps without keys: {@code territories.score}. */
  public String tracedName() {
    return steps.stream()
        .filter(step -> !step.isKey())
        .map(Step::name)
        .collect(Collectors.joining("."));
  }

  /** Returns the path up to a step, and another step in its place. */
  String with(int index, Step step) {
    return root
        + steps.stream().limit(index).map(Step::toString).collect(Collectors.joining())
        + step
        + steps.stream().skip(index + 1L).map(Step::toString).collect(Collectors.joining());
  }

  @Override
  public String toString() {
    return root + steps.stream().map(Step::toString).collect(Collectors.joining());
  }
}
