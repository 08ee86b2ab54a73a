package fr.arpent.reporting.html;

import fr.arpent.reporting.looks.Edition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every guide of every study of this project, in every language. */
class HtmlOfStudiesTest {

  @ParameterizedTest
  @MethodSource("fr.arpent.reporting.looks.Edition#all")
  void a_guide_says_as_html_what_it_says_as_pdf_and_to_everybody(Edition edition) {
    var guide = edition.compose();

    var page = ParsedPage.of(HtmlWriter.write(guide).document());

    AccessibleHtml.assertHolds(page, guide.wording().locale().toLanguageTag());
    ReadGuide.assertSaysTheSame(guide, page);
  }
}
