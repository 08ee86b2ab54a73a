package fr.arpent.reporting.html;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where links of the file may lead: to the web, to a mailbox, to a place in the file. Anything else
 * ({@code javascript:}, {@code data:}, {@code file:}) stays words.
 */
final class Addresses {

  private static final Pattern ALLOWED =
      Pattern.compile("(?:https?://|mailto:)[^\\p{Cntrl}\\s]+", Pattern.CASE_INSENSITIVE);

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._~:@/-]");

  /** Ids that word processors give a meaning. */
  private static final String RESERVED = "sdfootnote";

  private Addresses() {}

  /** Returns whether words may lead to an address. */
  static boolean isAllowed(String address) {
    return ALLOWED.matcher(address).matches();
  }

  /** Returns the id of an anchor of the guide: without blanks, and none of those of notes. */
  static String id(String anchor) {
    String id = anchor.replaceAll("\\s+", "-");
    return id.startsWith(RESERVED) ? "guide-" + id : id;
  }

  /** Returns the address of a place in the file. */
  static String ofId(String id) {
    var address = new StringBuilder("#");
    for (byte one : id.getBytes(StandardCharsets.UTF_8)) {
      String sign = String.valueOf((char) (one & 0xFF));
      address.append(
          one > 0 && PLAIN.matcher(sign).matches()
              ? sign
              : String.format(Locale.ROOT, "%%%02X", one));
    }
    return address.toString();
  }
}
