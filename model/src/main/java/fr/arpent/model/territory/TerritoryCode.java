package fr.arpent.model.territory;

/**
 * A code and the register it belongs to: the commune {@code 82033}, the company {@code 356000000}.
 *
 * @param scheme the register
 * @param text the code, valid in the register
 */
public record TerritoryCode(CodeScheme scheme, String text) {

  /** Checks that the code is valid in its register; the message says what was probably meant. */
  public TerritoryCode {
    scheme
        .findFault(text)
        .ifPresent(
            fault -> {
              throw new IllegalArgumentException(fault.message());
            });
  }

  /** Returns the code of a commune. */
  public static TerritoryCode commune(String code) {
    return new TerritoryCode(CodeScheme.COG, code);
  }

  /** Returns a code that belongs to no official register. */
  public static TerritoryCode free(String code) {
    return new TerritoryCode(CodeScheme.FREE, code);
  }

  /** Returns the code alone. */
  @Override
  public String toString() {
    return text;
  }
}
