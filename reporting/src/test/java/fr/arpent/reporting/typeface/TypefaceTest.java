package fr.arpent.reporting.typeface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypefaceTest {

  private static final Typefaces TYPEFACES = Typefaces.bundled();

  @ParameterizedTest
  @ValueSource(strings = {"Source Serif 4", "Source Sans 3"})
  void a_pair_of_letters_with_kerning_is_narrower_than_the_letters_apart(String family) {
    Typeface face = regular(family);

    assertTrue(width(face, "AV") < width(face, "A") + width(face, "V"));
    assertTrue(width(face, "To") < width(face, "T") + width(face, "o"));
  }

  @Test
  void letters_that_join_make_one_glyph_that_stands_for_all_of_them() {
    ShapedText shaped = regular("Source Serif 4").shape("efficace", false);

    assertTrue(shaped.glyphs().length < "efficace".length());
    assertEquals("efficace", String.join("", shaped.sources()));
    assertTrue(shaped.sources().contains("ffi"), shaped.sources().toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Source Serif 4", "Source Sans 3"})
  void digits_are_all_of_one_width(String family) {
    Typeface face = regular(family);

    assertEquals(
        1,
        IntStream.rangeClosed('0', '9')
            .map(digit -> width(face, Character.toString(digit)))
            .distinct()
            .count());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Source Serif 4", "Source Sans 3"})
  void the_signs_of_french_and_of_figures_are_there(String family) {
    Typeface face = regular(family);

    assertTrue("œŒçÇ«»’…€−×≤≥→–—\u00A0\u202Fᵉʳ".codePoints().allMatch(face::covers));
  }

  @Test
  void a_character_without_glyph_is_told_and_keeps_its_place_in_the_text() {
    ShapedText shaped = regular("Source Sans 3").shape("a𝄞字b", false);

    assertEquals(List.of(0x1D11E, 0x5B57), shaped.missing());
    assertEquals("a𝄞字b", String.join("", shaped.sources()).replace("\u200D", ""));
    assertTrue(IntStream.of(shaped.glyphs()).allMatch(glyph -> glyph > 0));
  }

  @ParameterizedTest
  @CsvSource({
    "400, false, SourceSerif4-Regular",
    "450, false, SourceSerif4-Regular",
    "600, false, SourceSerif4-SemiBold",
    "900, false, SourceSerif4-Bold",
    "400, true, SourceSerif4-Italic",
    "700, true, SourceSerif4-Italic",
  })
  void the_nearest_face_of_a_family_stands_in(int weight, boolean italic, String name) {
    assertEquals(name, TYPEFACES.find("Source Serif 4", weight, italic).orElseThrow().name());
  }

  @Test
  void a_family_that_is_not_there_is_not_found() {
    assertEquals(Optional.empty(), TYPEFACES.find("Comic Sans", 400, false));
  }

  @Test
  void a_shaped_word_is_kept() {
    Typeface face = regular("Source Sans 3");

    assertSame(face.shape("territoire", false), face.shape("territoire", false));
  }

  @Test
  void a_subset_holds_the_glyphs_it_was_asked_for_and_little_else() {
    Typeface face = regular("Source Sans 3");
    ShapedText shaped = face.shape("Àé", false);
    var glyphs = ImmutableSortedSet.copyOf(IntStream.of(shaped.glyphs()).boxed().toList());

    FontTables.Subset subset = face.tables().subset(glyphs);

    assertTrue(subset.newGlyphs().keySet().containsAll(glyphs));
    assertTrue(subset.file().length < 4_000, subset.file().length + " bytes");
  }

  @Test
  void several_threads_shape_the_same_words_alike() throws Exception {
    var words = IntStream.range(0, 400).mapToObj(i -> "mot" + i + "ffi").toList();
    var pool = Executors.newFixedThreadPool(4);
    try {
      Callable<Integer> all =
          () -> words.stream().mapToInt(word -> width(regular("Source Serif 4"), word)).sum();
      var sums = pool.invokeAll(List.of(all, all, all, all));

      for (var sum : sums) {
        assertEquals(sums.get(0).get(), sum.get());
      }
    } finally {
      pool.shutdown();
    }
  }

  private static Typeface regular(String family) {
    return TYPEFACES.find(family, 400, false).orElseThrow();
  }

  private static int width(Typeface face, String text) {
    return face.shape(text, false).width();
  }
}
