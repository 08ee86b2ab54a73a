package fr.arpent.reporting.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import fr.arpent.reporting.evidence.AttachedFile;
import fr.arpent.reporting.page.PrintedGuide;
import fr.arpent.reporting.standard.Profile;
import fr.arpent.reporting.typeset.SampleGuide;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfWriterTest {

  private static final ImmutableList<AttachedFile> FILES =
      ImmutableList.of(
          file("study/data/communes.csv", "text/csv", "code,name\n82033,Castelsarrasin\n"),
          file("manifest.json", "application/json", "{}\n"));

  private static AttachedFile file(String path, String type, String words) {
    return new AttachedFile(
        path,
        type,
        AttachedFile.Relationship.DATA,
        "Table",
        LocalDate.of(2026, 11, 2),
        ByteSource.wrap(words.getBytes(StandardCharsets.UTF_8)));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cadastre", "terroir"})
  void a_guide_that_uses_everything_conforms_to_pdf_ua_and_pdf_a(String theme) throws IOException {
    byte[] pdf = write(SampleGuide.french(theme, chequers("png"))).bytes().read();

    Files.write(Path.of("target", "sample-" + theme + ".pdf"), pdf);
    VeraPdf.assertConforms(pdf);
  }

  @ParameterizedTest
  @EnumSource(Profile.class)
  void a_guide_that_carries_files_conforms_to_its_profile(Profile profile) throws IOException {
    var guide = SampleGuide.french("cadastre", chequers("png"));

    byte[] pdf = PdfWriter.write(guide, profile, FILES).bytes().read();

    Files.write(Path.of("target", "sample-" + profile.id() + ".pdf"), pdf);
    VeraPdf.assertConforms(pdf, profile);
  }

  @Test
  void a_file_inside_can_be_taken_out_as_it_went_in() throws IOException {
    var guide = SampleGuide.french("cadastre", chequers("png"));

    try (var document =
        Loader.loadPDF(PdfWriter.write(guide, Profile.UA1_A3A, FILES).bytes().read())) {
      var names = new PDDocumentNameDictionary(document.getDocumentCatalog()).getEmbeddedFiles();
      var file =
          Optional.ofNullable(names.getKids().get(0).getNames().get("study/data/communes.csv"))
              .orElseThrow();

      assertEquals("code,name\n82033,Castelsarrasin\n", text(file.getEmbeddedFile().toByteArray()));
      assertEquals("text/csv", file.getEmbeddedFile().getSubtype());
      assertEquals(
          "D:20261102000000Z",
          file.getEmbeddedFile()
              .getCOSObject()
              .getCOSDictionary(COSName.PARAMS)
              .getString("ModDate"));
    }
  }

  @Test
  void a_jpeg_is_kept_as_it_is_and_conforms() throws IOException {
    VeraPdf.assertConforms(write(SampleGuide.french("cadastre", chequers("jpg"))).bytes().read());
  }

  @Test
  void the_same_guide_gives_the_same_bytes_in_every_locale_and_time_zone() throws IOException {
    byte[] expected = sample();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String tag : new String[] {"tr-TR", "ar-EG", "fr-FR"}) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

        assertArrayEquals(expected, sample(), tag);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void the_text_that_readers_copy_is_the_text_that_authors_wrote() throws IOException {
    String text = extracted(sample());

    assertTrue(text.contains(SampleGuide.PARAGRAPH + " " + SampleGuide.PARAGRAPH), text);
    assertTrue(text.contains("AVATAR, To, Ve : l’affiche de l’efficacité."), text);
    assertTrue(text.contains("44 345,5"), text);
  }

  @Test
  void two_guides_that_differ_by_one_word_have_different_identifiers() throws IOException {
    PrintedGuide one = SampleGuide.french("cadastre", chequers("png"));
    PrintedGuide other = SampleGuide.french("terroir", chequers("png"));

    assertEquals(2, java.util.Set.of(identifier(one), identifier(other)).size());
  }

  private static String identifier(PrintedGuide guide) throws IOException {
    try (var document = Loader.loadPDF(write(guide).bytes().read())) {
      return document.getDocument().getDocumentID().toString();
    }
  }

  private static String extracted(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s*\\R", " ");
    }
  }

  private static byte[] sample() throws IOException {
    return write(SampleGuide.french("cadastre", chequers("png"))).bytes().read();
  }

  private static PdfFile write(PrintedGuide guide) throws IOException {
    return PdfWriter.write(guide);
  }

  private static ByteSource chequers(String format) throws IOException {
    int type = format.equals("png") ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    var picture = new BufferedImage(8, 8, type);
    for (int i = 0; i < 64; i++) {
      picture.setRGB(i % 8, i / 8, (i + i / 8) % 2 == 0 ? Color.ORANGE.getRGB() : 0x00FFFFFF);
    }
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(picture, format, bytes);
    return ByteSource.wrap(bytes.toByteArray());
  }
}
