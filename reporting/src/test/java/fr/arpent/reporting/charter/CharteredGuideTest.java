package fr.arpent.reporting.charter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import fr.arpent.methods.MethodCatalogue;
import fr.arpent.methods.StudyResults;
import fr.arpent.model.study.Study;
import fr.arpent.reporting.evidence.AttachedFile;
import fr.arpent.reporting.guide.Guide;
import fr.arpent.reporting.page.Ink;
import fr.arpent.reporting.page.Page;
import fr.arpent.reporting.page.PrintedGuide;
import fr.arpent.reporting.page.StructureElement;
import fr.arpent.reporting.pdf.VeraPdf;
import fr.arpent.reporting.press.GuidePress;
import fr.arpent.reporting.standard.Profile;
import fr.arpent.reporting.typeset.Typesetter;
import fr.arpent.reporting.verification.GuideCheck;
import fr.arpent.reporting.verification.Verdict;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The example of the documentation, printed: own colours, own fonts, a logo. */
class CharteredGuideTest {

  private static final double START = 56;
  private static final double WIDTH = 595.28;

  private static final Study STUDY = CharteredStudy.read(CharteredStudy.files()).orThrow();
  private static final StudyResults RESULTS = MethodCatalogue.standard().run(STUDY).orThrow();

  private static Guide guide(String language) {
    return CharteredStudy.compose(STUDY, RESULTS, language);
  }

  /** A logo on a page and the element that it belongs to. */
  private record Printed(Optional<StructureElement> owner, Ink.Image image) {}

  private static List<Printed> logos(Page page) {
    return page.contents().stream()
        .flatMap(
            content ->
                content.ink().stream()
                    .filter(Ink.Image.class::isInstance)
                    .map(ink -> new Printed(content.owner(), (Ink.Image) ink)))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en", "ar"})
  void it_conforms_in_every_language_and_is_the_same_twice(String language) throws IOException {
    var press = GuidePress.standard();

    byte[] pdf = press.bytes(guide(language));

    VeraPdf.assertConforms(pdf);
    var again = CharteredStudy.read(CharteredStudy.files()).orThrow();
    assertArrayEquals(pdf, press.bytes(CharteredStudy.compose(again, RESULTS, language)));
  }

  @Test
  void it_conforms_to_the_newer_standards_too() throws IOException {
    byte[] pdf = GuidePress.standard().following(Profile.UA2_A4F).bytes(guide("fr"));

    VeraPdf.assertConforms(pdf, Profile.UA2_A4F);
  }

  @Test
  void a_reader_prints_the_same_guide_from_the_pdf_alone() throws IOException {
    var verdict = GuideCheck.standard().check(GuidePress.standard().bytes(guide("fr")));

    assertEquals(ImmutableList.of(), verdict.problems());
    assertEquals(Verdict.Kind.IDENTICAL, verdict.kind());
  }

  @Test
  void the_theme_its_fonts_and_its_logo_travel_with_the_guide() {
    var files = guide("fr").evidence().orElseThrow().files(Profile.UA1_A3A);

    assertEquals(
        "application/yaml Source Déclaration de l’étude, theme.yaml",
        of(files, "study/theme.yaml"));
    assertEquals(
        "font/ttf Source Caractères de l’étude, MaisonSans-Bold.ttf",
        of(files, "study/fonts/MaisonSans-Bold.ttf"));
    assertEquals("image/png Source Image de l’étude, logo.png", of(files, "study/images/logo.png"));
  }

  private static String of(ImmutableList<AttachedFile> files, String path) {
    var file = files.stream().filter(each -> each.path().equals(path)).findFirst().orElseThrow();
    return file.mediaType() + " " + file.relationship().word() + " " + file.description();
  }

  @Test
  void another_logo_makes_another_guide() {
    Map<String, ByteSource> files = CharteredStudy.files();
    files.put("images/logo.png", CharteredStudy.logo(480, 242));
    var other = CharteredStudy.read(files).orThrow();

    assertFalse(
        CharteredStudy.compose(other, RESULTS, "fr")
            .inputDigest()
            .equals(guide("fr").inputDigest()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en", "ar"})
  void the_logo_is_a_figure_on_the_cover_and_silent_in_the_imprint(String language) {
    PrintedGuide printed = Typesetter.standard().typeset(guide(language));

    var cover = logos(printed.pages().get(0));
    var others =
        printed.pages().stream().skip(1).limit(3).flatMap(page -> logos(page).stream()).toList();

    assertEquals(1, cover.size());
    var figure = cover.get(0).owner().orElseThrow();
    assertEquals(StructureElement.Tag.FIGURE, figure.tag());
    var words =
        Map.of(
            "fr", "Communauté de communes",
            "en", "Association of municipalities",
            "ar", "تجمع البلديات");
    assertEquals(Optional.ofNullable(words.get(language)), figure.alternative());
    assertTrue(figure.box().isPresent());
    assertEquals(1, others.size());
    assertEquals(Optional.empty(), others.get(0).owner());
    Stream.concat(cover.stream(), others.stream())
        .forEach(logo -> assertStandsAtTheStart(logo.image(), language.equals("ar")));
  }

  /** The side column begins 56 from the left, in Arabic from the right. */
  private static void assertStandsAtTheStart(Ink.Image logo, boolean fromTheRight) {
    double start = fromTheRight ? WIDTH - logo.x() - logo.width() : logo.x();

    assertEquals(START, start, 0.01);
    assertEquals(2, logo.width() / logo.height(), 0.01);
    assertTrue(logo.width() <= 118 && logo.height() <= 52, logo.toString());
  }

  @Test
  void the_families_of_the_charter_are_named_in_the_imprint() {
    var facts =
        guide("fr").imprint().stream()
            .map(fact -> guide("fr").wording().resolve(fact.text()).plain())
            .toList();

    assertTrue(
        facts.contains("Source Serif 4 (SIL OFL 1.1)\u202f; Maison Sans (charte graphique)")
            || facts.contains("Source Serif 4 (SIL OFL 1.1) ; Maison Sans (charte graphique)"),
        facts.toString());
  }

  @Test
  void a_charter_that_breaks_a_rule_is_not_printed() {
    var files = CharteredStudy.files("format: arpent-theme/1\ncolours: {muted: '#8A97A3'}\n");
    var study = CharteredStudy.read(files).orThrow();

    var outcome =
        fr.arpent.reporting.guide.GuideComposer.of(study, RESULTS)
            .compose("diagnostic", java.util.Locale.FRENCH);

    assertEquals(Optional.empty(), outcome.value());
    assertTrue(outcome.problems().stream().anyMatch(each -> each.code().equals("value/contrast")));
  }
}
