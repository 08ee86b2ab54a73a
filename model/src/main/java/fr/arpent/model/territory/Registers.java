package fr.arpent.model.territory;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.IntStream;

/** What a well-formed code must also be: of a place that exists, with the right check digit. */
final class Registers {

  private static final ImmutableSet<String> OVERSEAS =
      ImmutableSet.of(
          "971", "972", "973", "974", "975", "976", "977", "978", "984", "986", "987", "988",
          "989");
  private static final ImmutableSet<String> REGIONS =
      ImmutableSet.of(
          "01", "02", "03", "04", "06", "11", "24", "27", "28", "32", "44", "52", "53", "75", "76",
          "84", "93", "94", "975", "977", "978", "984", "986", "987", "988", "989");

  /** Régions of mainland France that the reform of 2016 merged. */
  private static final ImmutableSet<String> FORMER_REGIONS =
      ImmutableSet.of(
          "21", "22", "23", "25", "26", "31", "41", "42", "43", "54", "72", "73", "74", "82", "83",
          "91");

  private static final String LA_POSTE = "356000000";

  private Registers() {}

  static Optional<CodeFault.Kind> commune(String code) {
    boolean overseas = code.startsWith("97") || code.startsWith("98");
    var departement = code.substring(0, overseas ? 3 : 2);
    boolean number = !code.substring(departement.length()).matches("0+");
    return unless(isDepartement(departement) && number, CodeFault.Kind.UNKNOWN);
  }

  static Optional<CodeFault.Kind> departement(String code) {
    return unless(isDepartement(code), CodeFault.Kind.UNKNOWN);
  }

  static Optional<CodeFault.Kind> region(String code) {
    return unless(REGIONS.contains(code) || FORMER_REGIONS.contains(code), CodeFault.Kind.UNKNOWN);
  }

  /** {@code QP093028}: the département in three characters, then a number. */
  static Optional<CodeFault.Kind> quartier(String code) {
    var departement = code.substring(2, 5);
    return unless(
        departement.startsWith("0")
            ? isDepartement(departement.substring(1))
            : OVERSEAS.contains(departement),
        CodeFault.Kind.UNKNOWN);
  }

  static Optional<CodeFault.Kind> siren(String code) {
    return unless(luhn(code) % 10 == 0, CodeFault.Kind.CHECK_DIGIT);
  }

  /**
   * The post offices of La Poste are numbered so that the sum of their digits is a multiple of 5.
   */
  static Optional<CodeFault.Kind> siret(String code) {
    boolean postOffice = code.startsWith(LA_POSTE) && digits(code).sum() % 5 == 0;
    return unless(postOffice || luhn(code) % 10 == 0, CodeFault.Kind.CHECK_DIGIT);
  }

  private static boolean isDepartement(String code) {
    if (code.length() == 3) {
      return OVERSEAS.contains(code);
    }
    return code.equals("2A")
        || code.equals("2B")
        || (code.matches("\\d\\d")
            && code.compareTo("01") >= 0
            && code.compareTo("95") <= 0
            && !code.equals("20"));
  }

  /** Sum of the digits, every second one from the right doubled and its own digits added. */
  private static int luhn(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int weighted = i % 2 == 0 ? digit : 2 * digit;
      sum += weighted > 9 ? weighted - 9 : weighted;
    }
    return sum;
  }

  private static IntStream digits(String code) {
    return code.chars().map(digit -> digit - '0');
  }

  private static Optional<CodeFault.Kind> unless(boolean holds, CodeFault.Kind kind) {
    return holds ? Optional.empty() : Optional.of(kind);
  }
}
