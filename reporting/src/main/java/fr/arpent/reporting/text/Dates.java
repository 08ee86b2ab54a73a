package fr.arpent.reporting.text;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;

/** Dates as a language writes them, with the months of the country (ماي in Tunisia). */
public final class Dates {

  private final ULocale locale;

  private Dates(ULocale locale) {
    this.locale = locale;
  }

  /** Returns the dates of a language. */
  public static Dates in(Locale locale, Digits digits) {
    return new Dates(Locales.forDates(locale, digits));
  }

  /** Returns 4 mai 2026; the first of a month is 1ᵉʳ in French. */
  public String inFull(LocalDate date) {
    var words = written(DateFormat.getDateInstance(DateFormat.LONG, locale), date);
    return locale.getLanguage().equals("fr") && date.getDayOfMonth() == 1
        ? words.replaceFirst("^1 ", "1ᵉʳ ")
        : words;
  }

  /** Returns 04/05/2026. */
  public String inDigits(LocalDate date) {
    return written(DateFormat.getInstanceForSkeleton("yMMdd", locale), date);
  }

  /** Returns mai 2026. */
  public String month(YearMonth month) {
    return written(DateFormat.getInstanceForSkeleton("yMMMM", locale), month.atDay(1));
  }

  private static String written(DateFormat format, LocalDate date) {
    format.setTimeZone(TimeZone.GMT_ZONE);
    return format.format(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
  }
}
