package fr.arpent.reporting.press;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.ByteSource;
import fr.arpent.reporting.guide.Guide;
import fr.arpent.reporting.page.Ink;
import fr.arpent.reporting.page.Page;
import fr.arpent.reporting.page.PrintedGuide;
import fr.arpent.reporting.page.StructureElement;
import fr.arpent.reporting.pdf.PdfWriter;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.text.Wording;
import fr.arpent.reporting.text.Words;
import fr.arpent.reporting.theme.Colour;
import fr.arpent.reporting.typeface.Typefaces;
import fr.arpent.reporting.typeset.Typesetter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuidePressTest {

  private static final ByteSource BROKEN_PICTURE = ByteSource.wrap(new byte[] {1, 2, 3});

  @Test
  void a_printed_guide_replaces_an_older_one_and_leaves_nothing_beside_it(@TempDir Path folder)
      throws IOException {
    Path file = Files.writeString(folder.resolve("guide.pdf"), "older");
    var press = new GuidePress(guide -> printed(words("Moissac")));

    press.print(guide(), file);

    assertArrayEquals(press.bytes(guide()), Files.readAllBytes(file));
    assertEquals(List.of(file), contents(folder));
  }

  @Test
  void a_guide_that_cannot_be_printed_leaves_the_older_file_as_it_was(@TempDir Path folder)
      throws IOException {
    Path file = Files.writeString(folder.resolve("guide.pdf"), "older");
    var press = new GuidePress(guide -> printed(new Ink.Image(BROKEN_PICTURE, 100, 100, 50, 50)));

    assertThrows(IllegalArgumentException.class, () -> press.print(guide(), file));

    assertEquals("older", Files.readString(file));
    assertEquals(List.of(file), contents(folder));
  }

  @Test
  void a_folder_that_does_not_exist_is_an_input_output_error(@TempDir Path folder) {
    var press = new GuidePress(guide -> printed(words("Moissac")));

    assertThrows(IOException.class, () -> press.print(guide(), folder.resolve("none/guide.pdf")));
  }

  @Test
  void characters_without_glyph_are_told_with_the_words_they_stand_in(@TempDir Path folder)
      throws IOException {
    var press = new GuidePress(guide -> printed(words("le字")));

    var missing = press.print(guide(), folder.resolve("guide.pdf"));

    assertEquals(List.of(new MissingGlyphs("le字", ImmutableList.of(0x5B57))), missing);
  }

  @Test
  void the_trial_print_has_every_glyph_and_changes_no_guide() throws IOException {
    var press = GuidePress.standard();
    byte[] before = press.bytes(TrialPrint.guide());

    press.warmUp();

    assertArrayEquals(before, press.bytes(TrialPrint.guide()));
    assertEquals(
        ImmutableList.of(),
        MissingGlyphs.of(
            PdfWriter.write(Typesetter.standard().typeset(TrialPrint.guide())).incomplete()));
  }

  @Test
  void guides_printed_side_by_side_are_the_guides_printed_one_by_one() throws IOException {
    var press = GuidePress.standard();
    byte[] alone = press.bytes(TrialPrint.guide());

    var together = IntStream.range(0, 8).parallel().mapToObj(i -> bytes(press)).toList();

    together.forEach(bytes -> assertArrayEquals(alone, bytes));
  }

  private static byte[] bytes(GuidePress press) {
    try {
      return press.bytes(TrialPrint.guide());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ImmutableList<Path> contents(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.collect(ImmutableList.toImmutableList());
    }
  }

  private static Ink words(String words) {
    var face = Typefaces.bundled().find("Source Sans 3", 400, false).orElseThrow();
    var ink = new Colour(0, 0, 0);
    var piece = new Ink.Piece(100, 0, face, 12, ink, face.shape(words, false));
    return new Ink.Line(100, ImmutableList.of(piece));
  }

  private static PrintedGuide printed(Ink ink) {
    var root = StructureElement.document();
    var owner = root.add(StructureElement.Tag.P);
    var content = ImmutableList.of(Page.Content.of(owner, ImmutableList.of(ink)));
    return new PrintedGuide(
        new PrintedGuide.Metadata("Guide", ImmutableList.of(), "fr", false, "test"),
        ImmutableList.of(new Page(595.28, 841.89, content, ImmutableList.of())),
        root,
        ImmutableList.of(),
        ImmutableMap.of());
  }

  private static Guide guide() {
    return Guide.builder()
        .wording(new FrenchWording())
        .studyId("study")
        .title(Text.of("Guide"))
        .kind(Text.of("Guide"))
        .date(Text.of("2026"))
        .licence(Text.of("Etalab 2.0"))
        .theme("cadastre")
        .inputDigest("")
        .build();
  }

  private static final class FrenchWording implements Wording {
    @Override
    public Locale locale() {
      return Locale.FRENCH;
    }

    @Override
    public Words resolve(Text text) {
      return ((Text.Plain) text).words();
    }
  }
}
