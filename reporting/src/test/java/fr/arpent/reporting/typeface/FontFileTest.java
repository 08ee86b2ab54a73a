package fr.arpent.reporting.typeface;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.io.Resources;
import fr.arpent.reporting.typeface.FontFile.Fault;
import fr.arpent.reporting.typeface.FontFile.Permission;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A font file that somebody brings, before anything else opens it. */
class FontFileTest {

  private static byte[] font(String style) {
    var path = "/fr/arpent/reporting/fonts/source-sans-3/SourceSans3_" + style + ".ttf";
    try {
      return Resources.toByteArray(
          Objects.requireNonNull(FontFileTest.class.getResource(path), path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Fault> fault(byte[] bytes) {
    return FontFile.of(bytes).fault();
  }

  /** Returns where the entry of a table stands in the directory. */
  private static int entry(byte[] bytes, String table) {
    for (int at = 12; ; at += 16) {
      if (new String(bytes, at, 4, StandardCharsets.ISO_8859_1).equals(table)) {
        return at;
      }
    }
  }

  private static byte[] renamed(String table, String name) {
    byte[] bytes = font("400Regular");
    System.arraycopy(name.getBytes(StandardCharsets.ISO_8859_1), 0, bytes, entry(bytes, table), 4);
    return bytes;
  }

  @Test
  void weight_and_slant_are_those_that_the_file_says() {
    var regular = FontFile.of(font("400Regular")).font().orElseThrow();
    var italic = FontFile.of(font("400Regular_Italic")).font().orElseThrow();
    var bold = FontFile.of(font("700Bold")).font().orElseThrow();

    assertEquals(new FontFile("SourceSans3-Regular", 400, false, Permission.INSTALLABLE), regular);
    assertEquals(400, italic.weight());
    assertEquals(true, italic.italic());
    assertEquals(700, bold.weight());
  }

  @ParameterizedTest
  @CsvSource({
    "0, INSTALLABLE",
    "2, RESTRICTED",
    "4, PREVIEW",
    "8, EDITABLE",
    "6, PREVIEW",
    "12, EDITABLE",
    "256, WHOLE_ONLY",
    "512, BITMAP_ONLY",
  })
  void what_the_licence_allows_is_read_bit_by_bit(int type, Permission permission) {
    byte[] bytes = font("400Regular");
    int os2 = ByteBuffer.wrap(bytes).getInt(entry(bytes, "OS/2") + 8);
    ByteBuffer.wrap(bytes).putShort(os2 + 8, (short) type);

    assertEquals(permission, FontFile.of(bytes).font().orElseThrow().permission());
  }

  @ParameterizedTest
  @CsvSource({"OTTO, CFF", "wOFF, WOFF", "wOF2, WOFF", "ttcf, COLLECTION", "%PDF, UNKNOWN"})
  void other_kinds_of_files_are_named(String signature, Fault fault) {
    byte[] bytes = font("400Regular");
    System.arraycopy(signature.getBytes(StandardCharsets.ISO_8859_1), 0, bytes, 0, 4);

    assertEquals(Optional.of(fault), fault(bytes));
  }

  @Test
  void a_variable_font_and_one_without_outlines_are_named() {
    assertEquals(Optional.of(Fault.VARIABLE), fault(renamed("GPOS", "fvar")));
    assertEquals(Optional.of(Fault.CFF), fault(renamed("glyf", "CFF ")));
    assertEquals(Optional.of(Fault.DAMAGED), fault(renamed("loca", "none")));
  }

  @Test
  void what_is_cut_short_or_empty_is_no_font() {
    byte[] whole = font("400Regular");

    assertEquals(Optional.of(Fault.UNKNOWN), fault(new byte[0]));
    assertEquals(Optional.of(Fault.UNKNOWN), fault(new byte[400]));
    assertEquals(Optional.of(Fault.DAMAGED), fault(Arrays.copyOf(whole, 200)));
    assertEquals(Optional.of(Fault.DAMAGED), fault(Arrays.copyOf(whole, whole.length - 5000)));
  }
}
