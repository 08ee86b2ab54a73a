package fr.arpent.reporting.text;

import com.ibm.icu.text.ListFormatter;
import java.util.List;
import java.util.Locale;

/** Words in a row as a language joins them: a, b et c; a, b and c; أ وب وج. */
final class Lists {

  private final ListFormatter formatter;

  private Lists(ListFormatter formatter) {
    this.formatter = formatter;
  }

  static Lists in(Locale locale) {
    return new Lists(ListFormatter.getInstance(Locales.forNumbers(locale, Digits.WESTERN)));
  }

  String join(List<String> items) {
    return formatter.format(items);
  }
}
