package fr.arpent.model.territory;

import java.util.Optional;

/**
 * What is wrong with a code, and what was probably meant.
 *
 * @param scheme the register the code should belong to
 * @param kind what is wrong
 * @param code the code as found
 * @param suggestion the code that was probably meant, valid in the scheme
 */
public record CodeFault(CodeScheme scheme, Kind kind, String code, Optional<String> suggestion) {

  /** What can be wrong with a code. */
  public enum Kind {
    /** The leading zero is gone, as spreadsheets do: {@code 1004} for {@code 01004}. */
    ZERO_LOST("must keep its leading zero"),
    /** Lower case or spaces: {@code 2a004}, {@code 356 000 000}. */
    SPELLING("must be in capitals and without spaces"),
    LENGTH("must have its full length"),
    CHARACTERS("must be made of the characters of its register"),
    /** No such département, région or district: {@code 20004}, {@code 96001}. */
    UNKNOWN("must belong to a place that exists"),
    /** The last digit does not follow from the others: a typing error. */
    CHECK_DIGIT("must end in the check digit of the others");

    private final String rule;

    Kind(String rule) {
      this.rule = rule;
    }
  }

  static CodeFault of(CodeScheme scheme, Kind kind, String code) {
    return new CodeFault(scheme, kind, code, Optional.empty());
  }

  static CodeFault of(CodeScheme scheme, Kind kind, String code, String suggestion) {
    return new CodeFault(scheme, kind, code, Optional.of(suggestion));
  }

  /** Returns what must hold, the code found and what was probably meant, for programmers. */
  public String message() {
    return "a "
        + scheme.schemeName()
        + " code "
        + kind.rule
        + ", as "
        + suggestion.orElse(scheme.example())
        + " does; was \""
        + code
        + "\"";
  }
}
