package fr.arpent.reporting.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.model.LocalizedText;
import fr.arpent.model.measure.Column;
import fr.arpent.model.measure.Table;
import fr.arpent.model.problem.Locator;
import fr.arpent.model.problem.Place;
import fr.arpent.model.problem.Problem;
import fr.arpent.model.problem.ProblemWords;
import fr.arpent.model.study.GuideOutline;
import fr.arpent.model.study.Study;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A character that no face has is said with its word, its place and its code point. */
class GlyphWarningsTest {

  private static final Locator CELLS =
      pointer ->
          pointer.equals("/tables/t/data/1/name")
              ? Optional.of(Place.at("data/t.csv", 3, 4))
              : Optional.empty();

  private static Study.Builder study(String text) {
    return Study.builder()
        .id("study")
        .title(LocalizedText.of("fr", "Étude"))
        .language("fr")
        .date(LocalDate.of(2026, 5, 4))
        .licence("etalab-2.0")
        .putText("text/guide.fr.md", text)
        .putGuide(
            "guide",
            GuideOutline.builder()
                .id("guide")
                .addLanguages("fr")
                .putText("fr", "text/guide.fr.md")
                .build());
  }

  private static List<String> said(Iterable<Problem> problems) {
    var lines = ImmutableList.<String>builder();
    for (var problem : problems) {
      lines.add(
          problem.place().map(Place::toString).orElse("-")
              + " "
              + problem.fields().get("found")
              + " "
              + problem.fields().get("points"));
    }
    return lines.build();
  }

  @Test
  void french_and_english_need_no_warning() {
    var text =
        "« L’été », d’Angeville : 12 m², 1 M€ – œuvre, Zoë, naïve… × ≥ “quotes” –"
            + " soft\u00ADhyphen\n";

    assertEquals(List.of(), GuidePress.check(study(text).build()).problems());
  }

  @Test
  void a_character_without_glyph_is_said_once_where_it_first_stands() {
    var study = study("# Un\n\nDu 漢字 et du 漢 avec ꙮ.\n").build();

    var outcome = GuidePress.check(study);

    assertEquals(
        List.of("text/guide.fr.md:3:4 漢字 U+6F22 U+5B57", "text/guide.fr.md:3:20 ꙮ. U+A66E"),
        said(outcome.problems()));
    assertTrue(outcome.value().isPresent());
  }

  @Test
  void parts_of_an_emoji_sequence_that_are_not_printed_are_not_missing() {
    var study = study("Une \uD83D\uDC68\u200D\uD83D\uDC69 famille\n").build();

    assertEquals(
        List.of("text/guide.fr.md:1:5 \uD83D\uDC68\u200D\uD83D\uDC69 U+1F468 U+1F469"),
        said(GuidePress.check(study).problems()));
  }

  @Test
  void what_could_not_be_printed_leads_to_its_cell() {
    var cells =
        Column.builder().name("name").header("nom").addCells("A", "字").source("illustration");
    var table =
        Table.builder()
            .name("t")
            .sha256("00")
            .putColumn("name", cells.build())
            .rowCount(2)
            .source("illustration");
    var study = study("Mots\n").putTable("t", table.build()).places(CELLS).build();

    var warnings =
        GuidePress.warnings(
            study,
            List.of(
                new MissingGlyphs("字", ImmutableList.of(0x5B57)),
                new MissingGlyphs("字幕", ImmutableList.of(0x5B57)),
                new MissingGlyphs("nowhere ꙮ", ImmutableList.of(0xA66E))));

    assertEquals(List.of("data/t.csv:3:4 字 U+5B57", "- nowhere ꙮ U+A66E"), said(warnings));
    assertEquals(
        "“字”: no font has U+5B57; a question mark is printed.",
        ProblemWords.of(Locale.ENGLISH).found(warnings.get(0)));
    assertEquals(ImmutableMap.of("found", "字", "points", "U+5B57"), warnings.get(0).fields());
  }
}
