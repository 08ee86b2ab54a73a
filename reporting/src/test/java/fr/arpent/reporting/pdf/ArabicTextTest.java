package fr.arpent.reporting.pdf;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import fr.arpent.reporting.text.Words;
import fr.arpent.reporting.text.Words.Emphasis;
import fr.arpent.reporting.text.Words.Run;
import fr.arpent.reporting.theme.TypeRole;
import fr.arpent.reporting.typeset.ArabicSample;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs read in an Arabic file: words that are copied, found, read aloud. */
class ArabicTextTest {

  private static final ImmutableListMultimap<String, String> SENTENCES = ArabicSentences.byKind();
  private static final ImmutableList<String> BODY = ImmutableList.of("plain", "digits", "latin");
  private static final Pattern LATIN = Pattern.compile("[A-Za-z](?:[\\w é]*[\\wé])?");

  @TempDir Path folder;

  @Test
  void there_are_at_least_fifteen_sentences_of_each_kind_and_sixty_in_all() {
    assertTrue(SENTENCES.size() >= 60);
    for (String kind : SENTENCES.keySet()) {
      assertTrue(SENTENCES.get(kind).size() >= 15, kind);
    }
  }

  @Test
  void the_stripper_of_pdfbox_finds_nine_words_of_ten_in_body_text() throws IOException {
    var sentences = body();

    var score = WordScore.of(sentences, stripped(print(plain(sentences), "BODY", "cadastre")));

    assertTrue(score.words() >= 0.90, score.toString());
  }

  @Test
  void poppler_finds_three_words_of_four_in_body_text() throws Exception {
    assumeTrue(isPopplerHere(), "pdftotext is not installed: its reading of Arabic is not tested");
    var sentences = body();

    var score = WordScore.of(sentences, popplers(print(plain(sentences), "BODY", "cadastre")));

    assertTrue(score.words() >= 0.75, score.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "plain, BODY, cadastre",
    "digits, BODY, cadastre",
    "latin, BODY, cadastre",
    "tashkeel, BODY, cadastre",
    "brackets, BODY, cadastre",
    "heading, H2, cadastre",
    "heading, H2, terroir",
    "label, TABLE_CELL, cadastre",
  })
  void the_score_of_each_kind_is_printed(String kind, String role, String theme) throws Exception {
    var sentences = SENTENCES.get(kind);
    byte[] pdf = print(plain(sentences), role, theme);

    var pdfbox = WordScore.of(sentences, stripped(pdf));
    var poppler = isPopplerHere() ? WordScore.of(sentences, popplers(pdf)).toString() : "not here";

    System.out.printf(
        "Arabic words / pairs of words: %-9s %-10s %-8s PDFBox %s, Poppler %s%n",
        kind, role, theme, pdfbox, poppler);
    assertTrue(pdfbox.words() > 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"digits", "latin"})
  void poppler_leaves_spaces_and_stops_behind_numbers_and_latin_words(String kind)
      throws Exception {
    assumeTrue(isPopplerHere(), "pdftotext is not installed: its reading of Arabic is not tested");
    var sentences = SENTENCES.get(kind);

    var score = WordScore.of(sentences, popplers(print(plain(sentences), "BODY", "cadastre")));

    assertTrue(score.pairs() >= 0.95, score.toString());
  }

  @Test
  void lam_alef_of_headings_is_found_as_two_letters() throws IOException {
    var sentences = SENTENCES.get("heading");

    for (String theme : List.of("cadastre", "terroir")) {
      byte[] pdf = print(plain(sentences), "H2", theme);
      var score = WordScore.of(sentences, stripped(pdf));
      assertTrue(score.words() >= 0.90, theme + score);
      if (isPopplerHere()) {
        assertTrue(WordScore.of(sentences, popplers(pdf)).words() >= 0.90, theme);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"plain", "digits", "latin", "tashkeel", "brackets"})
  void the_structure_tree_holds_each_paragraph_as_it_was_written(String kind) throws IOException {
    var sentences = SENTENCES.get(kind);

    assertEquals(normal(sentences), paragraphs(print(plain(sentences), "BODY", "cadastre")));
  }

  @Test
  void passages_in_another_language_keep_their_place_and_say_their_language() throws IOException {
    var sentences = SENTENCES.get("latin");
    byte[] pdf = print(tagged(sentences), "BODY", "cadastre");

    assertEquals(normal(sentences), paragraphs(pdf));
    assertEquals(
        sentences.stream()
            .flatMap(sentence -> LATIN.matcher(sentence).results())
            .map(found -> found.group())
            .collect(toImmutableList()),
        TaggedReader.read(pdf).stream()
            .filter(element -> element.language().equals(Optional.of("fr")))
            .map(TaggedReader.Element::text)
            .collect(toImmutableList()));
  }

  @Test
  void passages_in_another_language_are_copied_in_their_place() throws Exception {
    var sentences = SENTENCES.get("latin");
    byte[] pdf = print(tagged(sentences), "BODY", "cadastre");

    assertTrue(WordScore.of(sentences, stripped(pdf)).words() >= 0.90);
    if (isPopplerHere()) {
      assertTrue(WordScore.of(sentences, popplers(pdf)).words() >= 0.75);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"cadastre", "terroir"})
  void arabic_of_every_kind_conforms_to_pdf_ua_and_pdf_a(String theme) throws IOException {
    var all = plain(ImmutableList.copyOf(SENTENCES.values()));

    VeraPdf.assertConforms(print(all, "BODY", theme));
    VeraPdf.assertConforms(print(all, "H2", theme));
  }

  @Test
  void no_word_has_a_replacement_text_of_its_own() throws IOException {
    byte[] pdf = print(tagged(SENTENCES.get("latin")), "BODY", "cadastre");

    try (var document = Loader.loadPDF(pdf)) {
      String content =
          new String(document.getPage(0).getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
      assertTrue(!content.contains("ActualText"));
    }
  }

  private static ImmutableList<String> body() {
    return BODY.stream().flatMap(kind -> SENTENCES.get(kind).stream()).collect(toImmutableList());
  }

  private static ImmutableList<Words> plain(List<String> sentences) {
    return sentences.stream().map(Words::of).collect(toImmutableList());
  }

  /** Latin words as passages in French. */
  private static ImmutableList<Words> tagged(List<String> sentences) {
    return sentences.stream().map(ArabicTextTest::tagged).collect(toImmutableList());
  }

  private static Words tagged(String sentence) {
    List<Words.Span> spans = new ArrayList<>();
    var latin = LATIN.matcher(sentence);
    int from = 0;
    while (latin.find()) {
      spans.add(Run.plain(sentence.substring(from, latin.start())));
      spans.add(new Run(latin.group(), Emphasis.NONE, Optional.of("fr"), Optional.empty()));
      from = latin.end();
    }
    spans.add(Run.plain(sentence.substring(from)));
    return new Words(ImmutableList.copyOf(spans));
  }

  private static byte[] print(List<Words> sentences, String role, String theme) throws IOException {
    var guide = ArabicSample.of(sentences, TypeRole.valueOf(role), theme);
    return PdfWriter.write(guide).bytes().read();
  }

  private static ImmutableList<String> paragraphs(byte[] pdf) throws IOException {
    return normal(
        TaggedReader.read(pdf).stream()
            .filter(element -> element.tag().equals("P"))
            .map(TaggedReader.Element::text)
            .toList());
  }

  /** Presentation forms as letters, without characters that only steer direction. */
  private static ImmutableList<String> normal(List<String> texts) {
    return texts.stream()
        .map(text -> Normalizer.normalize(text, Normalizer.Form.NFKC))
        .map(text -> text.replaceAll("\\p{Cf}", "").strip())
        .collect(toImmutableList());
  }

  private static String stripped(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static boolean isPopplerHere() {
    try {
      return new ProcessBuilder("pdftotext", "-v").redirectErrorStream(true).start().waitFor() == 0;
    } catch (IOException | InterruptedException e) {
      return false;
    }
  }

  private String popplers(byte[] pdf) throws IOException {
    Path file = Files.write(folder.resolve("arabic.pdf"), pdf);
    var poppler = new ProcessBuilder("pdftotext", "-enc", "UTF-8", file.toString(), "-").start();
    return new String(poppler.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
