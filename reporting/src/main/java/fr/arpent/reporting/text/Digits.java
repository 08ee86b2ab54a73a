package fr.arpent.reporting.text;

/** Which digits a guide is printed with; a guide never mixes them. */
public enum Digits {
  /** 0123456789 (European digits). */
  WESTERN("latn"),
  /** ٠١٢٣٤٥٦٧٨٩, in Arabic only. */
  EASTERN("arab");

  private final String system;

  Digits(String system) {
    this.system = system;
  }

  /** Returns CLDR's name of the numbering system. */
  String system() {
    return system;
  }
}
