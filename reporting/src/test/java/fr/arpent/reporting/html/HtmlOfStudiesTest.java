package fr.arpent.reporting.html;

import fr.arpent.reporting.looks.Edition;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every guide of every study of this project, in every language. */
class HtmlOfStudiesTest {

  @ParameterizedTest
  @MethodSource("editions")
  void a_guide_says_as_html_what_it_says_as_pdf_and_to_everybody(Edition edition) {
    var guide = edition.compose();

    var page = ParsedPage.of(HtmlWriter.write(guide).document());

    AccessibleHtml.assertHolds(page, guide.wording().locale().toLanguageTag());
    ReadGuide.assertSaysTheSame(guide, page);
  }

  static Stream<Edition> editions() {
    return Edition.all();
  }
}
