package fr.arpent.reporting.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class EscapingProperties {

  @Property(tries = 300)
  void words_and_values_come_back_as_they_went_in(@ForAll String words, @ForAll String value) {
    var root = new Element("p").with("title", value).text(words);

    var read = ParsedPage.of(Serial.document(root)).document().getDocumentElement();

    assertEquals(allowed(words), read.getTextContent().replace('\n', ' '));
    assertEquals(allowed(value), read.getAttribute("title").replace('\n', ' '));
  }

  @Property(tries = 300)
  void an_address_of_a_place_leads_to_its_id(@ForAll String anchor) {
    var id = Addresses.id(anchor);

    var address = Addresses.ofId(id);

    assertEquals('#', address.charAt(0));
    assertEquals(
        new String(id.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8),
        URLDecoder.decode(address.substring(1), StandardCharsets.UTF_8));
  }

  /** What XML and HTML allow; line ends and tabs count as spaces here. */
  private static String allowed(String words) {
    var allowed = new StringBuilder();
    words
        .codePoints()
        .forEach(
            point -> {
              String hex = String.format(Locale.ROOT, "%04X", point);
              boolean control = point < 0x20 || (point >= 0x7F && point < 0xA0);
              boolean blank = point == '\n' || point == '\t' || point == '\r';
              boolean never = hex.matches("D[89A-F]..|FD[DE].|.*FFF[EF]");
              allowed.appendCodePoint(blank ? ' ' : control || never ? 0xFFFD : point);
            });
    return allowed.toString();
  }
}
