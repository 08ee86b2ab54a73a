package fr.arpent.reporting.text;

import com.ibm.icu.text.NumberingSystem;
import java.util.Locale;

/** Which digits a guide is printed with; a guide never mixes them. */
public enum Digits {
  /** 0123456789 (European digits). */
  WESTERN("latn"),
  /** ٠١٢٣٤٥٦٧٨٩, in Arabic only. */
  EASTERN("arab");

  private static final int EASTERN_ZERO = '\u0660';

  private final String system;

  Digits(String system) {
    this.system = system;
  }

  /**
   * Returns the digits that are usual in a country: Eastern ones in Egypt or Saudi Arabia, European
   * ones in the Maghreb and where no country is given.
   */
  public static Digits usual(Locale locale) {
    boolean eastern =
        locale.getLanguage().equals("ar")
            && !locale.getCountry().isEmpty()
            && NumberingSystem.getInstance(locale).getName().equals(EASTERN.system);
    return eastern ? EASTERN : WESTERN;
  }

  /** Returns European digits as these. */
  String written(String european) {
    if (this == WESTERN) {
      return european;
    }
    var written = new StringBuilder();
    european
        .chars()
        .map(sign -> sign >= '0' && sign <= '9' ? sign - '0' + EASTERN_ZERO : sign)
        .forEach(written::appendCodePoint);
    return written.toString();
  }

  /** Returns CLDR's name of the numbering system. */
  String system() {
    return system;
  }
}
