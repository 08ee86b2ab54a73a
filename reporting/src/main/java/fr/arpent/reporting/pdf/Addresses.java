package fr.arpent.reporting.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Addresses of links as an action of a PDF takes them: ASCII alone, whatever an author wrote.
 *
 * <p>Source: T. Berners-Lee et al., <cite>Uniform Resource Identifier (URI): Generic Syntax</cite>,
 * RFC 3986, 2005, section 2.
 */
final class Addresses {

  /** What may stand in an address; brackets are encoded, since they end a text in PDF. */
  private static final String ALLOWED = "-._~:/?#[]@!$&'*+,;=";

  private Addresses() {}

  /** Returns an address with everything percent-encoded that may not stand in one. */
  static String ascii(String address) {
    var ascii = new StringBuilder(address.length());
    var bytes = address.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      if (isPlain(bytes[i]) || isEncoded(bytes, i)) {
        ascii.append((char) bytes[i]);
      } else {
        ascii.append(String.format(Locale.ROOT, "%%%02X", bytes[i]));
      }
    }
    return ascii.toString();
  }

  private static boolean isPlain(byte one) {
    return (one >= 'a' && one <= 'z')
        || (one >= 'A' && one <= 'Z')
        || (one >= '0' && one <= '9')
        || (one > 0 && ALLOWED.indexOf(one) >= 0);
  }

  /** Whether a byte begins what is encoded already: {@code %20}. */
  private static boolean isEncoded(byte[] bytes, int at) {
    return bytes[at] == '%'
        && at + 2 < bytes.length
        && Character.digit(bytes[at + 1], 16) >= 0
        && Character.digit(bytes[at + 2], 16) >= 0;
  }
}
