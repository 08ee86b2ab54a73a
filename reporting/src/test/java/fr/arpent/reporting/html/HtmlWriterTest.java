package fr.arpent.reporting.html;

import static fr.arpent.reporting.html.ParsedPage.words;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.guide.Guide;
import fr.arpent.reporting.text.Digits;
import fr.arpent.reporting.text.Messages;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.text.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class HtmlWriterTest {

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en", "ar", "ar-TN"})
  void a_guide_of_every_block_is_well_formed_and_accessible(String language) {
    AccessibleHtml.assertHolds(page(EveryBlock.in(language)), language);
  }

  /** So that the tests below cannot pass by leaving a kind of block out. */
  @Test
  void the_guide_of_every_block_has_every_block() {
    var kinds =
        flat(EveryBlock.in("fr").blocks()).stream()
            .map(block -> block.getClass().getSimpleName())
            .collect(toCollection(TreeSet::new));

    assertEquals(
        Arrays.stream(Block.class.getPermittedSubclasses())
            .map(Class::getSimpleName)
            .collect(toCollection(TreeSet::new)),
        kinds);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "ar"})
  void it_reads_as_the_pdf_does(String language) {
    var guide = EveryBlock.in(language);

    ReadGuide.assertSaysTheSame(guide, page(guide));
  }

  @Test
  void the_same_guide_gives_the_same_file() {
    assertEquals(
        HtmlWriter.write(EveryBlock.in("ar")).document(),
        HtmlWriter.write(EveryBlock.in("ar")).document());
  }

  @Test
  void a_reference_names_its_table_and_not_a_page() {
    var paragraph =
        words(
            page(EveryBlock.in("en")).all("p").stream()
                .filter(p -> words(p).startsWith("Words, "))
                .findFirst()
                .orElseThrow());

    assertEquals("Words, weak and strong and code1Table 1 address INSEE [invented]", paragraph);
  }

  @Test
  void sources_and_terms_name_the_sections_that_lead_to_them() {
    var where = page(EveryBlock.in("en")).ofClass("p", "where");

    assertEquals(List.of("Cited in 1.1", "→ 1.1"), where.stream().map(ParsedPage::words).toList());
  }

  @Test
  void topics_of_the_index_name_the_sections_that_speak_of_them() {
    var where = page(EveryBlock.in("en")).ofClass("span", "where");

    assertEquals(List.of(", 1.1"), where.stream().map(ParsedPage::words).toList());
  }

  @Test
  void a_callout_says_its_kind_even_when_its_author_gave_a_title() {
    var page = page(EveryBlock.in("en"));

    assertEquals("Read with care", words(page.only("p", "framed-label")));
    assertEquals("In their words", words(page.only("p", "quoted-kind")));
    assertEquals("Somebody", words(page.only("p", "quoted-label")));
  }

  @Test
  void the_chosen_step_of_a_scale_is_marked_without_colour() {
    var steps =
        page(EveryBlock.in("en")).ofClass("div", "scale").stream().map(ParsedPage::words).toList();

    assertEquals(
        List.of("Progress midterm □ None ■ Some", "Ambition not assessed □ Low □ High"), steps);
  }

  @Test
  void numbers_stand_at_the_right_and_heads_say_what_they_head() {
    var cells = page(EveryBlock.in("ar")).all("table").get(0).getElementsByTagName("th");

    assertEquals("head", ((Element) cells.item(0)).getAttribute("class"));
    assertEquals("head-number", ((Element) cells.item(1)).getAttribute("class"));
    assertEquals("row", ((Element) cells.item(2)).getAttribute("scope"));
  }

  @Test
  void a_note_leads_to_its_words_and_back() {
    var page = page(EveryBlock.in("fr"));
    var call = page.only("a", "sdfootnoteanc");
    var note = page.only("a", "sdfootnotesym");

    assertEquals("#" + note.getAttribute("id"), call.getAttribute("href"));
    assertEquals("#" + call.getAttribute("id"), note.getAttribute("href"));
    assertEquals("1 A note at the foot.", words(note.getParentNode()));
  }

  @Test
  void a_note_that_is_called_twice_is_written_once() {
    var call = new Words.NoteCall(1, Words.of("Once."));
    var page = page(EveryBlock.of(EveryBlock.paragraph(call, Words.Run.plain(" and "), call)));

    assertEquals(1, page.ofClass("p", "note").size());
    AccessibleHtml.assertHolds(page, "fr");
  }

  @Test
  void numbers_of_notes_begin_again_in_each_chapter() {
    var call = new Words.NoteCall(1, Words.of("One."));
    var page =
        page(
            EveryBlock.of(
                chapter("a", "1"),
                EveryBlock.paragraph(Words.Run.plain("x"), call),
                chapter("b", "2"),
                EveryBlock.paragraph(Words.Run.plain("y"), call)));

    assertEquals(List.of("1 One.", "1 One."), notes(page));
    AccessibleHtml.assertHolds(page, "fr");
  }

  @Test
  void a_call_of_a_note_does_not_touch_a_raised_letter() {
    var call = new Words.NoteCall(1, Words.of("One."));
    var page = page(EveryBlock.of(EveryBlock.paragraph(Words.Run.plain("16ᵉ"), call)));

    assertTrue(page.all("main").get(0).getTextContent().contains("16ᵉ\u202F1"));
  }

  @Test
  void a_passage_in_another_direction_is_kept_apart() {
    var page = page(EveryBlock.in("ar"));

    var apart = page.all("bdi").get(0);
    assertEquals("ltr", apart.getAttribute("dir"));
    assertEquals("en", ((Element) apart.getFirstChild()).getAttribute("lang"));
    assertEquals(0, page(EveryBlock.in("fr")).all("bdi").size());
  }

  @Test
  void eastern_digits_number_lists_too() {
    var egyptian = Messages.in(Locale.forLanguageTag("ar-EG"), Digits.EASTERN, "fr");
    var guide = EveryBlock.said(egyptian, "cadastre");

    assertTrue(HtmlWriter.write(guide).document().contains("list-style-type: arabic-indic"));
    assertFalse(
        HtmlWriter.write(EveryBlock.in("ar")).document().contains("list-style-type: arabic"));
  }

  @Test
  void a_link_to_a_place_that_is_not_there_stays_words() {
    var page = page(EveryBlock.of(EveryBlock.paragraph(EveryBlock.seeing("gone", "nowhere"))));

    var link = page.all("a").stream().filter(a -> words(a).equals("gone")).findFirst();
    assertEquals(Optional.of(""), link.map(a -> a.getAttribute("href")));
  }

  @Test
  void ids_that_blanks_would_break_still_arrive() {
    var odd = "où ça \"va\" <là>";
    var page =
        page(
            EveryBlock.of(
                new Block.Heading(1, Text.of("Odd"), odd, Optional.of("1")),
                EveryBlock.paragraph(EveryBlock.seeing("there", odd))));

    AccessibleHtml.assertHolds(page, "fr");
    assertTrue(page.goals().contains("où-ça-\"va\"-<là>"), page.goals()::toString);
  }

  @Test
  void the_imprint_speaks_of_this_file() {
    var imprint = words(page(EveryBlock.in("en")).only("section", "imprint"));

    assertFalse(imprint.contains("PDF"), imprint);
    assertTrue(imprint.contains("HTML"), imprint);
  }

  @Test
  void an_unknown_theme_is_refused_with_those_there_are() {
    var guide = EveryBlock.said(Messages.in(Locale.FRENCH), "neon");

    var error = assertThrows(IllegalArgumentException.class, () -> HtmlWriter.write(guide));

    assertTrue(String.valueOf(error.getMessage()).contains("cadastre"), error.getMessage());
  }

  private static ImmutableList<Block> flat(List<Block> blocks) {
    var all = ImmutableList.<Block>builder();
    for (Block block : blocks) {
      all.add(block);
      if (block instanceof Block.Landscape landscape) {
        all.addAll(flat(landscape.content()));
      }
    }
    return all.build();
  }

  private static Block chapter(String anchor, String number) {
    return new Block.Heading(1, Text.of("Chapter"), anchor, Optional.of(number));
  }

  private static List<String> notes(ParsedPage page) {
    return page.ofClass("p", "note").stream().map(ParsedPage::words).toList();
  }

  private static ParsedPage page(Guide guide) {
    return ParsedPage.of(HtmlWriter.write(guide).document());
  }
}
