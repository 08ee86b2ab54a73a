package fr.arpent.reporting.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import org.w3c.dom.Element;

/** What every file promises to those who read it by ear, by keyboard or in a word processor. */
final class AccessibleHtml {

  private static final ImmutableSet<String> HEADINGS = ImmutableSet.of("h1", "h2", "h3");

  private AccessibleHtml() {}

  static void assertHolds(ParsedPage page, String language) {
    assertSpeaks(page, language);
    assertHeadingsSkipNoLevel(page);
    assertPicturesAreSaid(page);
    assertTablesAreHeaded(page);
    assertLinksArrive(page);
    assertStandsAlone(page);
  }

  private static void assertSpeaks(ParsedPage page, String language) {
    Element root = page.document().getDocumentElement();
    assertEquals("html", root.getTagName());
    assertEquals(language, root.getAttribute("lang"));
    assertEquals(language.startsWith("ar") ? "rtl" : "ltr", root.getAttribute("dir"));
    assertFalse(ParsedPage.words(page.all("title").get(0)).isEmpty(), "a title");
    for (Element foreign : page.all("bdi")) {
      String inner = ((Element) foreign.getFirstChild()).getAttribute("lang");
      assertEquals(inner.startsWith("ar") ? "rtl" : "ltr", foreign.getAttribute("dir"), inner);
    }
  }

  private static void assertHeadingsSkipNoLevel(ParsedPage page) {
    int before = 0;
    for (Element element : page.all("*")) {
      if (HEADINGS.contains(element.getTagName())) {
        int level = element.getTagName().charAt(1) - '0';
        String words = ParsedPage.words(element);
        assertTrue(level <= before + 1, () -> words + " skips a level");
        assertFalse(words.isEmpty(), "an empty heading");
        before = level;
      }
    }
  }

  private static void assertPicturesAreSaid(ParsedPage page) {
    for (Element image : page.all("img")) {
      assertTrue(image.hasAttribute("alt"), "every picture has an alternative");
      assertTrue(image.getAttribute("src").matches("data:image/(png|jpeg);base64,[\\w+/=]+"));
      assertTrue(Integer.parseInt(image.getAttribute("width")) > 0);
      assertTrue(Integer.parseInt(image.getAttribute("height")) > 0);
    }
    for (Element figure : page.all("figure")) {
      assertEquals(1, figure.getElementsByTagName("figcaption").getLength());
      var image = (Element) figure.getElementsByTagName("img").item(0);
      assertFalse(image.getAttribute("alt").isBlank(), "a figure says what it shows");
    }
  }

  private static void assertTablesAreHeaded(ParsedPage page) {
    for (Element head : page.all("th")) {
      boolean inHead = head.getParentNode().getParentNode().getNodeName().equals("thead");
      String heads = head.hasAttribute("colspan") ? "colgroup" : "col";
      assertEquals(inHead ? heads : "row", head.getAttribute("scope"));
    }
    for (Element table : page.all("table")) {
      assertTrue(table.getElementsByTagName("th").getLength() > 0, "a table without heads");
    }
  }

  private static void assertLinksArrive(ParsedPage page) {
    var ids = new HashSet<String>();
    page.values("id").forEach(id -> assertTrue(ids.add(id), () -> id + " stands twice"));
    page.goals().forEach(goal -> assertTrue(ids.contains(goal), () -> "no place " + goal));
    for (Element link : page.all("a")) {
      assertTrue(link.hasAttribute("href"), () -> "leads nowhere: " + ParsedPage.words(link));
      assertFalse(ParsedPage.words(link).isEmpty(), "a link without words");
    }
  }

  /** Nothing is run and nothing is loaded. */
  private static void assertStandsAlone(ParsedPage page) {
    for (String name : new String[] {"script", "link", "iframe", "object", "svg", "base"}) {
      assertEquals(0, page.all(name).size(), name);
    }
    for (String address : page.values("href")) {
      assertTrue(address.matches("(?s)(#|https?://|mailto:).*"), address);
    }
    String styles = page.all("style").get(0).getTextContent();
    assertFalse(styles.contains("url(") || styles.contains("@import"), styles);
  }
}
