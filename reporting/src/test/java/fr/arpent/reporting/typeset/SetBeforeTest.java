package fr.arpent.reporting.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.reporting.figure.Drawing;
import fr.arpent.reporting.figure.Graphic;
import fr.arpent.reporting.text.Messages;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.text.Wording;
import fr.arpent.reporting.text.Words;
import fr.arpent.reporting.theme.Theme;
import fr.arpent.reporting.theme.TypeRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class SetBeforeTest {

  private static final Theme CADASTRE = Theme.find("cadastre").orElseThrow();
  private static final Wording FRENCH = Messages.in(Locale.FRENCH);
  private static final Setting BODY = Setting.of(TypeRole.BODY);

  private final SetBefore before = new SetBefore();

  @Test
  void the_second_time_a_guide_is_set_its_words_are_already_in_lines() {
    var words = Words.of("Un centre de santé pour deux villes");

    assertSame(pass(PageNumbers.UNKNOWN).set(words, BODY, 120), pass(at(7)).set(words, BODY, 120));
  }

  @Test
  void another_measure_or_another_setting_is_set_anew() {
    var words = Words.of("Un centre de santé pour deux villes");
    SetText narrow = pass(at(7)).set(words, BODY, 120);

    assertNotSame(narrow, pass(at(7)).set(words, BODY, 121));
    assertNotSame(narrow, pass(at(7)).set(words, BODY.weighing(700), 120));
  }

  @Test
  void a_page_number_is_the_one_of_the_pass() {
    var words = new Words(ImmutableList.of(new Words.PageOf("access")));

    assertEquals("00", printed(pass(PageNumbers.UNKNOWN), words));
    assertEquals("7", printed(pass(at(7)), words));
    assertEquals("12", printed(pass(at(12)), words));
  }

  @Test
  void a_page_number_that_is_only_for_paper_is_so_too() {
    var page = new Words(ImmutableList.of(new Words.PageOf("access")));
    var words = new Words(ImmutableList.of(new Words.OnPaper(page)));

    assertEquals("7", printed(pass(at(7)), words));
    assertEquals("12", printed(pass(at(12)), words));
  }

  @Test
  void what_is_said_a_second_time_is_what_was_said_the_first_time() {
    var remembering = before.remembering(FRENCH);
    Text text = Text.message("caption.table", ImmutableMap.of("number", 3));

    assertEquals(FRENCH.resolve(text), remembering.resolve(text));
    assertSame(remembering.resolve(text), remembering.resolve(text));
  }

  @Test
  void a_figure_is_drawn_once_for_each_room() {
    List<Double> drawn = new ArrayList<>();
    Graphic figure =
        canvas -> {
          drawn.add(canvas.width());
          return new Drawing(100, false, ImmutableList.of());
        };

    for (PageNumbers pages : List.of(PageNumbers.UNKNOWN, at(7), at(8))) {
      var compositor = new Compositor(FRENCH, CADASTRE, pages, before);
      compositor.drawing(figure, 300, 400);
      compositor.drawing(figure, 200, 400);
    }

    assertEquals(List.of(300.0, 200.0), drawn);
  }

  private TextSetter pass(PageNumbers pages) {
    return TextSetter.of(CADASTRE, FRENCH, pages, before);
  }

  private static PageNumbers at(int page) {
    return anchor -> OptionalInt.of(page);
  }

  private static String printed(TextSetter setter, Words words) {
    var read = new StringBuilder();
    for (var fragment : setter.line(words, BODY).fragments()) {
      fragment.pieces().forEach(piece -> read.append(piece.text().text()));
    }
    return read.toString();
  }
}
