package fr.arpent.model.io;

import com.google.common.collect.ImmutableMap;
import fr.arpent.model.problem.Problems;
import java.util.regex.Pattern;

/** Addresses that a reader of a guide may follow. */
final class Urls {

  private static final Pattern ALLOWED = Pattern.compile("(?i)(https?|mailto|tel):\\S+");

  private Urls() {}

  /** Reports an address that is not of the web, of mail or a telephone number. */
  static void check(String url, String pointer, Problems problems) {
    if (!ALLOWED.matcher(url).matches()) {
      boolean scheme = url.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*");
      var code = scheme && !url.matches("(?is)(https?|mailto|tel):.*") ? "unsafe/url" : "value/url";
      problems.error(code, pointer, ImmutableMap.of("found", url));
    }
  }
}
