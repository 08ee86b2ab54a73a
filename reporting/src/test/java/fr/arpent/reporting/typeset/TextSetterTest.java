package fr.arpent.reporting.typeset;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.page.Ink;
import fr.arpent.reporting.page.Page.Target;
import fr.arpent.reporting.text.Words;
import fr.arpent.reporting.text.Words.Emphasis;
import fr.arpent.reporting.text.Words.Run;
import fr.arpent.reporting.theme.Colour;
import fr.arpent.reporting.theme.ColourRole;
import fr.arpent.reporting.theme.Theme;
import fr.arpent.reporting.theme.TypeRole;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class TextSetterTest {

  private static final Theme CADASTRE = Theme.find("cadastre").orElseThrow();
  private static final TextSetter FRENCH = setter(Locale.FRENCH);
  private static final Colour PRIMARY = CADASTRE.palette().of(ColourRole.PRIMARY);

  @Test
  void strong_words_are_semibold_and_emphasised_ones_italic() {
    var line = line(Run.plain("un "), Run.strong("deux "), emphasised("trois ", Emphasis.EMPHASIS));

    assertEquals("SourceSerif4-Regular", faceOf(line, "un"));
    assertEquals("SourceSerif4-SemiBold", faceOf(line, "deux"));
    assertEquals("SourceSerif4-Italic", faceOf(line, "trois"));
  }

  @Test
  void code_is_set_in_the_letters_of_labels() {
    assertEquals("SourceSans3-Regular", faceOf(line(emphasised("etp", Emphasis.CODE)), "etp"));
  }

  @Test
  void strong_words_of_a_bold_title_stay_bold() {
    var line = FRENCH.line(new Words(ImmutableList.of(Run.strong("deux"))), title());

    assertEquals("SourceSans3-Bold", faceOf(line, "deux"));
  }

  @Test
  void a_note_call_is_small_raised_and_named() {
    var line = line(Run.plain("relues"), new Words.NoteCall(3, Words.of("Deux fois.")));

    SetText.Fragment call = line.fragments().get(1);
    assertEquals(Optional.of(3), call.note());
    assertEquals(3.6, call.pieces().get(0).raised());
    assertEquals(6.5, call.pieces().get(0).size());
    assertEquals(PRIMARY, call.pieces().get(0).colour());
    assertEquals(List.of(new Words.NoteCall(3, Words.of("Deux fois."))), line.notes());
  }

  @Test
  void a_tag_stands_in_a_frame_three_points_around_its_words() {
    var line = line(Run.plain("Carte"), new Words.Tag("illustration"));

    SetText.Fragment tag = line.fragments().get(1);
    assertEquals(1, tag.frames().size());
    assertEquals(3, tag.pieces().get(0).x() - tag.x(), 1e-9);
    assertEquals(7.5, tag.pieces().get(0).size());
  }

  @Test
  void a_link_is_underlined_from_its_first_letter_to_its_last() {
    var to = Optional.<Words.Link>of(new Words.Link.Anchor("carte"));
    var line = line(Run.plain("voir "), new Run("la carte", Emphasis.NONE, Optional.empty(), to));

    SetText.Fragment link = line.fragments().get(1);
    assertEquals(Optional.of(new Target.Place("carte")), link.link());
    assertEquals(PRIMARY, link.pieces().get(0).colour());
    assertEquals(1, link.frames().size());
    assertEquals(line.width(), link.x() + link.width(), 1e-9);
  }

  @Test
  void a_passage_in_another_language_is_a_fragment_of_its_own() {
    var english = new Run("Open", Emphasis.NONE, Optional.of("en"), Optional.empty());
    var line = line(Run.plain("le "), english, Run.plain(" Act"));

    assertEquals(3, line.fragments().size());
    assertEquals(Optional.of("en"), line.fragments().get(1).language());
  }

  @Test
  void a_page_number_is_printed_where_it_is_known_and_has_room_where_it_is_not() {
    var words = new Words(ImmutableList.of(new Words.PageOf("carte")));
    var known = TextSetter.of(CADASTRE, Locale.FRENCH, anchor -> OptionalInt.of(14));
    var unknown = TextSetter.of(CADASTRE, Locale.FRENCH, PageNumbers.UNKNOWN);

    assertEquals("14", text(known.line(words, Setting.of(TypeRole.BODY))));
    assertEquals(known.width(words, TypeRole.BODY), unknown.width(words, TypeRole.BODY));
  }

  @Test
  void numbers_stand_at_the_right_edge_in_every_language() {
    var right = Setting.of(TypeRole.TABLE_CELL).aligned(Setting.Alignment.RIGHT);

    for (Locale language : List.of(Locale.FRENCH, Locale.forLanguageTag("ar"))) {
      SetText.Line line = setter(language).set(Words.of("45,5"), right, 58).lines().get(0);
      SetText.Fragment only = line.fragments().get(0);

      assertEquals(58, only.x() + only.width(), 1e-9);
    }
  }

  @Test
  void an_asked_break_begins_a_line() {
    var words = new Words(ImmutableList.of(Run.plain("un"), new Words.Break(), Run.plain("deux")));

    assertEquals(List.of("un", "deux"), texts(FRENCH.set(words, TypeRole.BODY, 300)));
  }

  @Test
  void nothing_to_read_makes_no_line() {
    assertEquals(0, FRENCH.set(Words.of(""), TypeRole.BODY, 300).lines().size());
  }

  @Test
  void a_plain_space_before_a_closing_sign_does_not_break() {
    double measure = FRENCH.width(Words.of("pourquoi"), TypeRole.BODY) + 2;
    var lines = texts(FRENCH.set(Words.of("mais pourquoi ?"), plainBody(), measure));

    assertTrue(lines.stream().noneMatch(line -> line.startsWith("?")), lines.toString());
  }

  @Test
  void a_word_with_a_hyphen_may_break_after_it_but_a_range_of_years_may_not() {
    double measure = FRENCH.width(Words.of("porte-à-"), TypeRole.BODY) + 6;

    assertEquals(
        List.of("aaaa mi-", "parcours"),
        texts(FRENCH.set(Words.of("aaaa mi-parcours"), plainBody(), measure)));
    assertEquals(
        List.of("aa", "2015–17"), texts(FRENCH.set(Words.of("aa 2015–17"), plainBody(), measure)));
  }

  @Test
  void an_address_breaks_after_its_slashes() {
    double measure = FRENCH.width(Words.of("https://example.org/"), TypeRole.BODY) + 1;
    var words = Words.of("https://example.org/donnees");

    assertEquals(
        List.of("https://example.org/", "donnees"), texts(FRENCH.set(words, plainBody(), measure)));
  }

  @Test
  void a_word_longer_than_the_measure_is_cut() {
    var lines = texts(FRENCH.set(Words.of("anticonstitutionnellement"), plainBody(), 40));

    assertTrue(lines.size() > 2);
    assertEquals("anticonstitutionnellement", String.join("", lines));
  }

  @Test
  void the_last_line_is_longer_than_three_characters() {
    String words = "La part des habitants à moins de dix minutes a crû en un an";
    for (double measure = 80; measure < 320; measure += 1) {
      var lines = texts(FRENCH.set(Words.of(words), plainBody(), measure));

      assertTrue(lines.get(lines.size() - 1).length() > 3, measure + " " + lines);
    }
  }

  @Test
  void whoever_listens_hears_a_space_where_a_line_ends() {
    SetText text = FRENCH.set(Words.of("un territoire de projet"), plainBody(), 70);
    String heard =
        text.lines().stream()
            .flatMap(line -> line.fragments().stream())
            .flatMap(fragment -> fragment.pieces().stream())
            .map(piece -> piece.text().text())
            .collect(joining());

    assertTrue(text.lines().size() > 1);
    assertEquals("un territoire de projet", heard);
  }

  @Test
  void arabic_words_run_from_right_to_left_and_the_numbers_among_them_do_not() {
    var arabic = setter(Locale.forLanguageTag("ar"));
    SetText.Line line =
        arabic.set(Words.of("بلدية 2030 واحدة"), TypeRole.TABLE_CELL, 200).lines().get(0);

    assertEquals("واحدة 2030 بلدية", text(line).replace("\u200F", "").strip());
    assertEquals(200, line.fragments().get(0).x() + line.fragments().get(0).width(), 1e-9);
  }

  @Test
  void a_latin_line_keeps_its_direction_around_an_arabic_name() {
    SetText.Line line = FRENCH.line(Words.of("à تونس العاصمة, en 2026"), plainBody());

    assertEquals("à العاصمة تونس, en 2026", text(line));
  }

  private static TextSetter setter(Locale language) {
    return TextSetter.of(CADASTRE, language, PageNumbers.UNKNOWN);
  }

  private static Setting plainBody() {
    return Setting.of(TypeRole.BODY).unhyphenated();
  }

  private static Setting title() {
    return Setting.of(TypeRole.PART_TITLE);
  }

  private static Run emphasised(String words, Emphasis emphasis) {
    return new Run(words, emphasis, Optional.empty(), Optional.empty());
  }

  private static SetText.Line line(Words.Span... spans) {
    return FRENCH.line(new Words(ImmutableList.copyOf(spans)), plainBody());
  }

  private static String faceOf(SetText.Line line, String word) {
    return line.fragments().stream()
        .flatMap(fragment -> fragment.pieces().stream())
        .filter(piece -> piece.text().text().equals(word))
        .map(piece -> piece.typeface().name())
        .findFirst()
        .orElseThrow();
  }

  private static List<String> texts(SetText text) {
    return text.lines().stream().map(line -> text(line).stripTrailing()).toList();
  }

  /** Returns the words of a line as the eye meets them, from left to right. */
  private static String text(SetText.Line line) {
    return line.fragments().stream()
        .flatMap(fragment -> fragment.pieces().stream())
        .sorted(java.util.Comparator.comparingDouble(Ink.Piece::x))
        .map(piece -> piece.text().text())
        .collect(joining());
  }
}
