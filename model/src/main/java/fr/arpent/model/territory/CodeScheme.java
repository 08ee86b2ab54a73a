package fr.arpent.model.territory;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The register a code belongs to (référentiel), and what its codes look like.
 *
 * <p>Sources: INSEE, <cite>Code officiel géographique</cite> (communes, départements, régions and
 * overseas collectivities; régions of before 2016 are accepted too) and <cite>Sirene</cite> (SIREN
 * and SIRET numbers, ISO/IEC 7812-1 check digit); ANCT, <cite>Quartiers prioritaires de la
 * politique de la ville</cite> (codes {@code QP} of 2014 and {@code QN} of 2024).
 *
 * <p>A code is checked for its form, its département and its check digit; whether such a commune or
 * company exists in a given year is not known here.
 */
public enum CodeScheme {
  /** Commune, Corsican ({@code 2A004}) and overseas ({@code 97411}) ones included. */
  COG("(?:\\d{2}|2[AB])\\d{3}", 5, "01004"),
  /** Legal unit (unité légale), nine digits. */
  SIREN("\\d{9}", 9, "200000172"),
  /** Establishment (établissement), fourteen digits. */
  SIRET("\\d{14}", 14, "35600000000048"),
  DEPARTEMENT("\\d{2,3}|2[AB]", 2, "01"),
  REGION("\\d{2,3}", 2, "76"),
  /** Établissement public de coopération intercommunale, by its SIREN number. */
  EPCI("\\d{9}", 9, "200000172"),
  /** Quartier prioritaire de la politique de la ville. */
  QPV("QP[0-9AB]{3}\\d{3}|QN[0-9AB]{3}\\d{2}[A-Z]", 8, "QP093028"),
  /** Any key: Tunisian governorates, districts of a city, employment areas. */
  FREE("[^\\s\\p{Z}\\p{Cntrl}\\[\\]{}|#\",;]{1,64}", 0, "TN-11");

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  private final Pattern form;
  private final int length;
  private final String example;

  CodeScheme(String form, int length, String example) {
    this.form = Pattern.compile(form);
    this.length = length;
    this.example = example;
  }

  /** Returns the scheme of a name in {@code study.yaml}: {@code cog}, {@code departement}… */
  public static Optional<CodeScheme> find(String name) {
    return Arrays.stream(values()).filter(scheme -> scheme.schemeName().equals(name)).findFirst();
  }

  /** Returns the name in {@code study.yaml}. */
  public String schemeName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns a code that is valid, to show what one looks like. */
  public String example() {
    return example;
  }

  /** Returns the usual number of characters; 0 for free codes. */
  public int length() {
    return length;
  }

  /** Returns what is wrong with a code, or empty when it is valid. */
  public Optional<CodeFault> findFault(String code) {
    return form.matcher(code).matches()
        ? findFlaw(code).map(kind -> CodeFault.of(this, kind, code))
        : Optional.of(misshapen(code));
  }

  private Optional<CodeFault.Kind> findFlaw(String wellFormed) {
    return switch (this) {
      case COG -> Registers.commune(wellFormed);
      case SIREN, EPCI -> Registers.siren(wellFormed);
      case SIRET -> Registers.siret(wellFormed);
      case DEPARTEMENT -> Registers.departement(wellFormed);
      case REGION -> Registers.region(wellFormed);
      case QPV -> Registers.quartier(wellFormed);
      case FREE -> Optional.empty();
    };
  }

  private CodeFault misshapen(String code) {
    var tidy = SPACES.matcher(code).replaceAll("").toUpperCase(Locale.ROOT);
    if (this != FREE && !tidy.equals(code) && findFault(tidy).isEmpty()) {
      return CodeFault.of(this, CodeFault.Kind.SPELLING, code, tidy);
    }
    var padded = "0" + code;
    if (padded.length() == length
        && form.matcher(padded).matches()
        && findFault(padded).isEmpty()) {
      return CodeFault.of(this, CodeFault.Kind.ZERO_LOST, code, padded);
    }
    return CodeFault.of(
        this,
        length > 0 && code.length() != length ? CodeFault.Kind.LENGTH : CodeFault.Kind.CHARACTERS,
        code);
  }
}
