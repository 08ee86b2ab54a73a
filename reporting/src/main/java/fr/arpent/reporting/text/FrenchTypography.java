package fr.arpent.reporting.text;

import com.google.common.collect.ImmutableList;
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

  /** In this order: a rule may look at what the one before it wrote. */
  private static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          rule("[ \u00A0](?=[;?!%](?![\\p{L}\\d]))", "\u202F"),
          rule("«" + SPACE + "?(?=\\S|$)", "«\u00A0"),
          rule("(?<=\\S)" + SPACE + "?»|^" + SPACE + "?»", "\u00A0»"),
          rule("[ \u202F](?=:(?:[ \u00A0\u202F\n]|$))", "\u00A0"),
          rule("\\bp\\. (?=\\d)", "p.\u00A0"),
          rule("(?<=\\d) (?=" + UNITS + "(?![\\p{L}\\d]))", "\u00A0"),
          rule("(?<![\\p{L}\\d\\-/.])-(?=\\d)", "\u2212"),
          rule("(?<=\\p{L})'(?=[\\p{L}\\d«“])", "\u2019"));

  private FrenchTypography() {}

  /** What is found, and what is written instead. */
  private record Rule(Pattern found, String written) {

    String applied(String words) {
      return found.matcher(words).replaceAll(written);
    }
  }

  private static Rule rule(String found, String written) {
    return new Rule(Pattern.compile(found), written);
  }

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
    for (var rule : RULES) {
      text = rule.applied(text);
    }
    return text;
  }

  private static String grouped(MatchResult number) {
    return number.group().replaceAll(SPACE, "\u202F");
  }
}
