package fr.arpent.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.arpent.reporting.press.HtmlPress;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

/** What every guide of the examples promises as HTML. */
class HtmlGuidesTest {

  private static final Locale LOCALE = Locale.getDefault();
  private static final TimeZone ZONE = TimeZone.getDefault();

  @TempDir Path folder;

  @AfterEach
  void restoreTheMachine() {
    Locale.setDefault(LOCALE);
    TimeZone.setDefault(ZONE);
  }

  @ParameterizedTest
  @MethodSource("fr.arpent.examples.ExampleGuide#all")
  void every_guide_is_one_well_formed_file_in_its_language(ExampleGuide edition) throws Exception {
    var file = folder.resolve("guide.html");

    HtmlPress.standard().print(edition.compose(), file);

    var builder = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder();
    var root =
        builder
            .parse(new InputSource(new StringReader(Files.readString(file))))
            .getDocumentElement();
    assertEquals(edition.language(), root.getAttribute("lang"));
    assertEquals(
        edition.language().startsWith("ar") ? "rtl" : "ltr", root.getAttribute("dir"), "direction");
    try (var files = Files.list(folder)) {
      assertEquals(1, files.count(), "nothing is left beside it");
    }
  }

  @ParameterizedTest
  @MethodSource("fr.arpent.examples.ExampleGuide#all")
  void the_same_study_gives_the_same_file_everywhere(ExampleGuide edition) {
    var html = html(edition);

    for (var tag : new String[] {"tr-TR", "ar-EG", "hi-IN-u-nu-deva"}) {
      Locale.setDefault(Locale.forLanguageTag(tag));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

      assertEquals(html, html(edition), tag);
    }
  }

  @ParameterizedTest
  @MethodSource("fr.arpent.examples.ExampleGuide#all")
  void nothing_of_the_machine_is_in_it(ExampleGuide edition) throws IOException {
    var html = html(edition);

    assertFalse(html.contains(Repository.root().toRealPath().toString()), "a folder");
    assertFalse(html.contains(System.getProperty("java.version")), "a version");
    assertTrue(html.startsWith("<!DOCTYPE html>\n<html "), html.substring(0, 40));
  }

  private static String html(ExampleGuide edition) {
    return new String(HtmlPress.standard().bytes(edition.compose()), StandardCharsets.UTF_8);
  }
}
