package fr.arpent.reporting.typeset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.arpent.reporting.guide.Guide;
import fr.arpent.reporting.pdf.PdfWriter;
import fr.arpent.reporting.pdf.VeraPdf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Prints the showcase guide, to be looked at beside the mock-ups: {@code target/showcase/*.pdf}.
 */
class ShowcasePrintTest {

  @Test
  void the_showcase_is_printed_in_both_themes() throws IOException {
    print("cadastre", true);
    print("terroir", false);

    assertTrue(Files.size(folder().resolve("cadastre.pdf")) > 50_000);
  }

  @Test
  void the_same_guide_gives_the_same_bytes() throws IOException {
    byte[] first = bytes(ShowcaseGuide.french());
    byte[] second = bytes(ShowcaseGuide.french());

    assertArrayEquals(first, second);
  }

  @Test
  void the_showcase_conforms_to_accessible_and_archived_pdf() throws IOException {
    VeraPdf.assertConforms(bytes(ShowcaseGuide.french()));
    VeraPdf.assertConforms(bytes(ShowcaseGuide.french("terroir", false)));
  }

  private static void print(String theme, boolean outlines) throws IOException {
    Files.createDirectories(folder());
    Files.write(folder().resolve(theme + ".pdf"), bytes(ShowcaseGuide.french(theme, outlines)));
  }

  private static byte[] bytes(Guide guide) throws IOException {
    return PdfWriter.write(Typesetter.standard().typeset(guide)).bytes().read();
  }

  private static Path folder() {
    return Path.of("target", "showcase");
  }
}
