package fr.arpent.reporting.charter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.io.ByteSource;
import fr.arpent.model.problem.Problem;
import fr.arpent.model.problem.ProblemWords;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code check} says of charters, at their lines. */
class ChartersTest {

  private static final String HEAD = "format: arpent-theme/1\n";

  private static List<Problem> problems(Map<String, ByteSource> files) {
    return CharteredStudy.check(files).problems().stream()
        .filter(problem -> problem.place().filter(at -> at.file().startsWith("theme")).isPresent())
        .toList();
  }

  private static List<String> brief(String theme) {
    return brief(CharteredStudy.files(HEAD + theme));
  }

  private static List<String> brief(Map<String, ByteSource> files) {
    return problems(files).stream()
        .map(
            problem ->
                problem.code()
                    + " "
                    + problem.place().orElseThrow()
                    + " "
                    + problem.fields().getOrDefault("case", ""))
        .toList();
  }

  private static Map<String, ByteSource> withFont(byte[] bytes) {
    var files =
        CharteredStudy.files(
            HEAD
                + "families: {Maison: [fonts/own.ttf, fonts/MaisonSans-Bold.ttf]}\n"
                + "fonts: {heading: {latin: Maison}}\n");
    files.put("fonts/own.ttf", ByteSource.wrap(bytes));
    return files;
  }

  private static byte[] regular() {
    try {
      return CharteredStudy.font("source-sans-3/SourceSans3_400Regular.ttf").read();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void the_charter_of_the_documentation_has_no_problem() {
    assertEquals(List.of(), brief(CharteredStudy.files()));
  }

  @Test
  void colours_and_letters_are_said_at_once_at_their_lines() {
    assertEquals(
        List.of(
            "value/contrast theme.yaml:2:20 tone",
            "value/contrast theme.yaml:2:20 tone",
            "value/contrast theme.yaml:2:20 tone",
            "value/contrast theme.yaml:2:20 tone",
            "value/theme-letters theme.yaml:5:18 lam-alef",
            "value/theme-letters theme.yaml:5:18 digits",
            "reference/unknown-family theme.yaml:4:20 "),
        brief(
            """
            colours: {primary: '#3E98BA'}
            fonts:
              heading: {latin: Source Sans}
              text: {arabic: Tajawal}
            """));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void a_breach_of_contrast_names_both_colours_the_ratio_and_a_colour_to_write(String language) {
    var problem = problems(CharteredStudy.files(HEAD + "colours: {muted: '#8A97A3'}\n")).get(0);

    var words = ProblemWords.of(Locale.forLanguageTag(language)).describe(problem);

    for (var part : List.of("muted", "#8A97A3", "#FFFFFF", "2.98", "4.5")) {
      assertTrue(words.contains(part), words);
    }
    assertTrue(words.contains(problem.fields().getOrDefault("nearest", "?").toString()), words);
    assertTrue(!words.contains("{"), words);
  }

  @ParameterizedTest
  @CsvSource({"2, restricted", "4, preview", "8, editable", "256, whole-only", "512, bitmap-only"})
  void a_font_whose_licence_does_not_allow_it_is_refused(int type, String fault) {
    byte[] bytes = regular();
    ByteBuffer.wrap(bytes).putShort(table(bytes, "OS/2") + 8, (short) type);

    assertEquals(List.of("value/theme-font theme.yaml:2:21 " + fault), brief(withFont(bytes)));
  }

  @Test
  void a_file_that_is_no_font_is_refused_and_its_family_asked_for_no_letters() {
    assertEquals(
        List.of("value/theme-font theme.yaml:2:21 unknown"),
        brief(withFont("not a font at all".getBytes(StandardCharsets.UTF_8))));
    assertEquals(
        List.of("value/theme-font theme.yaml:2:21 damaged"),
        brief(withFont(java.util.Arrays.copyOf(regular(), 20_000))));
  }

  @Test
  void digits_of_two_widths_are_refused() {
    byte[] bytes = regular();
    int one = glyphOfOne(bytes);
    ByteBuffer.wrap(bytes).putShort(table(bytes, "hmtx") + 4 * one, (short) 300);

    assertEquals(List.of("value/theme-letters theme.yaml:2:21 digits"), brief(withFont(bytes)));
  }

  @Test
  void two_files_of_one_weight_are_refused() {
    assertEquals(
        List.of("value/theme-font theme.yaml:2:48 twice"),
        brief("families: {Maison: [fonts/MaisonSans-Bold.ttf, fonts/MaisonSans-Bold.ttf]}\n"));
  }

  @Test
  void a_family_may_not_take_the_name_of_one_of_the_library() {
    assertEquals(
        List.of("reference/own-family theme.yaml:2:12 "),
        brief("families: {Amiri: [fonts/MaisonSans-Bold.ttf]}\n"));
  }

  @Test
  void a_theme_that_does_not_exist_is_named_with_those_that_do() {
    var files = CharteredStudy.files();
    files.put(
        "study.yaml",
        CharteredStudy.text(
            text(java.util.Objects.requireNonNull(files.get("study.yaml")))
                .replace("theme.yaml", "terrior")));

    var problem =
        CharteredStudy.check(files).problems().stream()
            .filter(each -> each.code().equals("reference/unknown-theme"))
            .findFirst()
            .orElseThrow();

    assertEquals("terroir", problem.fields().get("nearest"));
    assertEquals("/guides/diagnostic/theme", problem.pointer());
    assertEquals("study.yaml", problem.place().orElseThrow().file());
  }

  private static String text(ByteSource source) {
    try {
      return source.asCharSource(StandardCharsets.UTF_8).read();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Returns where a table begins. */
  private static int table(byte[] font, String tag) {
    for (int at = 12; ; at += 16) {
      if (new String(font, at, 4, StandardCharsets.ISO_8859_1).equals(tag)) {
        return ByteBuffer.wrap(font).getInt(at + 8);
      }
    }
  }

  /** Returns the number of the glyph of the digit 1. */
  private static int glyphOfOne(byte[] font) {
    try (var read =
        new org.apache.fontbox.ttf.TTFParser()
            .parse(new org.apache.pdfbox.io.RandomAccessReadBuffer(font))) {
      return read.getUnicodeCmapLookup().getGlyphId('1');
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
