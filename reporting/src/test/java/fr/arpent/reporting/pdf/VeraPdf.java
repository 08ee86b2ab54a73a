package fr.arpent.reporting.pdf;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.arpent.reporting.standard.Profile;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks veraPDF whether a file conforms to the standards of a profile. */
public final class VeraPdf {

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private VeraPdf() {}

  /** Checks a file of the default profile. */
  public static void assertConforms(byte[] pdf) {
    assertConforms(pdf, Profile.UA1_A3A);
  }

  /** Fails with each broken rule, once, when a file does not conform to all its standards. */
  public static void assertConforms(byte[] pdf, Profile profile) {
    for (PDFAFlavour flavour : flavours(profile)) {
      ValidationResult result = validate(pdf, flavour);
      assertTrue(result.isCompliant(), () -> flavour + "\n" + broken(result));
    }
  }

  private static List<PDFAFlavour> flavours(Profile profile) {
    return switch (profile) {
      case UA1_A3A -> List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A);
      case UA2_A4F ->
          List.of(PDFAFlavour.PDFUA_2, PDFAFlavour.PDFA_4_F, PDFAFlavour.WTPDF_1_0_ACCESSIBILITY);
    };
  }

  private static ValidationResult validate(byte[] pdf, PDFAFlavour flavour) {
    try (var parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      return validator.validate(parser);
    } catch (Exception e) {
      throw new AssertionError(flavour + " could not be checked", e);
    }
  }

  private static String broken(ValidationResult result) {
    return result.getTestAssertions().stream()
        .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
        .map(
            assertion ->
                assertion.getRuleId().getClause()
                    + "-"
                    + assertion.getRuleId().getTestNumber()
                    + ": "
                    + assertion.getMessage()
                    + " at "
                    + assertion.getLocation().getContext())
        .distinct()
        .collect(joining("\n"));
  }
}
