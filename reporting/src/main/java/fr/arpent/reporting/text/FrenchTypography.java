package fr.arpent.reporting.text;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * French spaces and signs in words that a person typed: a narrow no-break space (U+202F) before ; ?
 * ! % and between thousands, a no-break space (U+00A0) before :, inside « », after "p." and between
 * a number and its unit, − (U+2212) before digits, ’ (U+2019) between letters.
 *
 * <p>Only spaces, hyphens and apostrophes are touched: letters, digits and the other signs stay as
 * they are. Web and mail addresses are left alone. Doing it twice changes nothing more.
 */
public final class FrenchTypography {

  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?://|mailto:|tel:|www\\.)\\S+|\\S+@\\S+\\.\\S+");
  private static final String SPACE = "[ \u00A0\u202F]";
  private static final Pattern THOUSANDS =
      Pattern.compile("(?<![\\d,.])\\d{1,3}(?:" + SPACE + "\\d{3})+(?!\\d)");
  private static final String UNITS =
      "(?:€|k€|M€|Md€|km|km²|km/h|m|m²|cm|mm|kg|g|t|ha|h|min|s|°C|kWh|MWh|ETP)";

  private FrenchTypography() {}

  /** Returns the words with French spaces and signs. */
  public static String of(String words) {
    var result = new StringBuilder();
    var addresses = ADDRESS.matcher(words);
    int from = 0;
    while (addresses.find()) {
      result.append(prose(words.substring(from, addresses.start()))).append(addresses.group());
      from = addresses.end();
    }
    return result.append(prose(words.substring(from))).toString();
  }

  private static String prose(String words) {
    var text = THOUSANDS.matcher(words).replaceAll(FrenchTypography::grouped);
    return text.replaceAll("[ \u00A0](?=[;?!%](?![\\p{L}\\d]))", "\u202F")
        .replaceAll("«" + SPACE + "?(?=\\S|$)", "«\u00A0")
        .replaceAll("(?<=\\S)" + SPACE + "?»|^" + SPACE + "?»", "\u00A0»")
        .replaceAll("[ \u202F](?=:(?:[ \u00A0\u202F\n]|$))", "\u00A0")
        .replaceAll("\\bp\\. (?=\\d)", "p.\u00A0")
        .replaceAll("(?<=\\d) (?=" + UNITS + "(?![\\p{L}\\d]))", "\u00A0")
        .replaceAll("(?<![\\p{L}\\d\\-/.])-(?=\\d)", "\u2212")
        .replaceAll("(?<=\\p{L})'(?=[\\p{L}\\d«“])", "\u2019");
  }

  private static String grouped(MatchResult number) {
    return number.group().replaceAll(SPACE, "\u202F");
  }
}
