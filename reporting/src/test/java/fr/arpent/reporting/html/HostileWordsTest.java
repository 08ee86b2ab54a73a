package fr.arpent.reporting.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.arpent.reporting.text.Words;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** Whoever writes a study must not be able to run anything at whoever reads its guide. */
class HostileWordsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\" onerror=\"alert(1)",
        "' onload='alert(1)",
        "</title></style></head><img src=x onerror=alert(1)>",
        "]]><svg onload=alert(1)>",
        "<!--",
        "-->&lt;script&gt;&#60;script&#62;",
        "&nbsp;&amp;&;"
      })
  void hostile_words_stay_words_wherever_they_stand(String payload) {
    var guide = EveryBlock.dressed("fr", words -> words + payload);

    var html = HtmlWriter.write(guide).document();

    var page = ParsedPage.of(html);
    AccessibleHtml.assertHolds(page, "fr");
    assertNothingRuns(page);
    assertEquals("Every block" + payload, page.all("title").get(0).getTextContent());
    assertEquals(
        "A bar of 3." + payload, page.all("img").get(0).getAttribute("alt"), "alternative");
    assertEquals(
        "One row per place." + payload, page.all("table").get(0).getAttribute("title"), "summary");
    assertFalse(html.contains("<script"), "as bytes, too");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        " javascript:alert(1)",
        "java\tscript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:x",
        "file:///etc/passwd",
        "//example.org/x",
        "https:x",
        "https://example.org/a b",
        "https://example.org/\u0000",
        "tel:+33100000000"
      })
  void addresses_that_are_not_of_the_web_or_a_mailbox_lead_nowhere(String address) {
    var page = page(EveryBlock.leading("here", address));

    assertFalse(page.values("href").contains(address));
    assertEquals(List.of("here"), paragraphs(page));
    AccessibleHtml.assertHolds(page, "fr");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/?a=1&b=\"2\"#'3'",
        "HTTP://EXAMPLE.ORG/é",
        "mailto:team@example.org?subject=a"
      })
  void addresses_of_the_web_and_of_mailboxes_arrive_as_they_were_written(String address) {
    var page = page(EveryBlock.leading("here", address));

    assertTrue(page.values("href").contains(address), page.values("href")::toString);
  }

  @Test
  void characters_that_no_xml_can_hold_are_replaced() {
    var page = page(Words.Run.plain("a\u0000b\u0008c\uFFFEd\uD800e\u0085f\u2028g😀"));

    assertEquals(
        List.of("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf\u2028g😀"),
        page.all("main")
            .get(0)
            .getElementsByTagName("p")
            .item(0)
            .getTextContent()
            .lines()
            .toList());
  }

  private static void assertNothingRuns(ParsedPage page) {
    for (Element element : page.all("*")) {
      var attributes = element.getAttributes();
      for (int i = 0; i < attributes.getLength(); i++) {
        String name = attributes.item(i).getNodeName();
        assertFalse(name.startsWith("on"), name);
        if (name.equals("style")) {
          assertTrue(attributes.item(i).getNodeValue().matches("text-align: (left|right)"));
        }
      }
    }
  }

  private static ParsedPage page(Words.Span span) {
    return ParsedPage.of(HtmlWriter.write(EveryBlock.of(EveryBlock.paragraph(span))).document());
  }

  private static List<String> paragraphs(ParsedPage page) {
    var main = page.all("main").get(0).getElementsByTagName("p");
    return List.of(ParsedPage.words(main.item(0)));
  }
}
