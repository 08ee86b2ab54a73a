package fr.arpent.examples;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import fr.arpent.methods.ResultFile;
import fr.arpent.model.io.StudyFolder;
import fr.arpent.reporting.press.GuidePress;
import fr.arpent.reporting.standard.Profile;
import fr.arpent.reporting.verification.GuideCheck;
import fr.arpent.reporting.verification.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What every guide of the examples promises. */
class ExampleGuidesTest {

  private static final Locale LOCALE = Locale.getDefault();
  private static final TimeZone ZONE = TimeZone.getDefault();

  @TempDir Path folder;

  @BeforeAll
  static void startTheValidator() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @AfterEach
  void restoreTheMachine() {
    Locale.setDefault(LOCALE);
    TimeZone.setDefault(ZONE);
  }

  @ParameterizedTest
  @MethodSource("fr.arpent.examples.ExampleGuide#studies")
  void a_study_is_read_without_a_remark(String study) {
    assertEquals(ImmutableList.of(), StudyFolder.read(Repository.study(study)).problems());
  }

  @ParameterizedTest
  @MethodSource("fr.arpent.examples.ExampleGuide#studies")
  void results_are_those_that_were_read_last(String study) throws IOException {
    for (var file : ResultFile.all(study, ExampleGuide.results(study)).values()) {
      Golden.assertSame(study + "/" + file.path(), file.text());
    }
  }

  @ParameterizedTest
  @MethodSource("fr.arpent.examples.ExampleGuide#all")
  void the_text_is_the_one_that_was_read_last(ExampleGuide edition) throws IOException {
    var file = print(edition);

    try (var document = Loader.loadPDF(file.toFile())) {
      Golden.assertSame(edition.goldenName(), new PDFTextStripper().getText(document));
    }
  }

  @ParameterizedTest
  @MethodSource("fr.arpent.examples.ExampleGuide#all")
  void the_guide_is_accessible_and_archivable(ExampleGuide edition) throws Exception {
    for (var profile : Profile.values()) {
      var file = folder.resolve(profile.id() + ".pdf");
      GuidePress.standard().following(profile).print(edition.compose(), file);
      assertConforms(file, profile);
    }
  }

  private static PDFAFlavour[] flavours(Profile profile) {
    return switch (profile) {
      case UA1_A3A -> new PDFAFlavour[] {PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A};
      case UA2_A4F ->
          new PDFAFlavour[] {
            PDFAFlavour.PDFUA_2, PDFAFlavour.PDFA_4_F, PDFAFlavour.WTPDF_1_0_ACCESSIBILITY
          };
    };
  }

  private static void assertConforms(Path file, Profile profile) throws Exception {
    for (var flavour : flavours(profile)) {
      try (var parser = Foundries.defaultInstance().createParser(file.toFile(), flavour);
          var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
        var result = validator.validate(parser);
        assertTrue(result.isCompliant(), () -> flavour + ": " + result.getTestAssertions());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("fr.arpent.examples.ExampleGuide#all")
  void the_guide_can_be_redone_from_what_it_carries(ExampleGuide edition) throws IOException {
    for (var profile : Profile.values()) {
      var pdf = GuidePress.standard().following(profile).bytes(edition.compose());

      // The folder brings what stays with the team; of a study without such tables, nothing.
      var verdict = GuideCheck.standard().with(Repository.study(edition.study())).check(pdf);

      assertEquals(ImmutableList.of(), verdict.problems());
      assertEquals(Verdict.Kind.IDENTICAL, verdict.kind());
    }
  }

  @ParameterizedTest
  @MethodSource("fr.arpent.examples.ExampleGuide#all")
  void the_same_study_gives_the_same_bytes_everywhere(ExampleGuide edition) throws IOException {
    var bytes = Files.readAllBytes(print(edition));

    for (var tag : new String[] {"tr-TR", "ar-EG", "hi-IN-u-nu-deva"}) {
      Locale.setDefault(Locale.forLanguageTag(tag));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

      assertArrayEquals(bytes, Files.readAllBytes(print(edition)), tag);
    }
  }

  private Path print(ExampleGuide edition) throws IOException {
    var file = folder.resolve("guide.pdf");
    var missing = GuidePress.standard().print(edition.compose(), file);
    assertEquals(ImmutableList.of(), missing, "characters that no face has");
    return file;
  }
}
