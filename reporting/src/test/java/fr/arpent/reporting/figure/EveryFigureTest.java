package fr.arpent.reporting.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.table.DataTable;
import fr.arpent.reporting.theme.Design;
import fr.arpent.reporting.theme.Script;
import fr.arpent.reporting.theme.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What every kind of figure promises, whatever it shows. */
class EveryFigureTest {

  static Stream<Arguments> figures() {
    return SampleFigures.all().keySet().stream()
        .flatMap(name -> Stream.of("fr", "en", "ar").map(language -> Arguments.of(name, language)));
  }

  static Stream<Arguments> figuresByTheme() {
    return SampleFigures.all().keySet().stream()
        .flatMap(name -> Stream.of("cadastre", "terroir").map(theme -> Arguments.of(name, theme)));
  }

  private static DataFigure figure(String name) {
    return Objects.requireNonNull(SampleFigures.all().get(name));
  }

  @ParameterizedTest
  @MethodSource("figures")
  void words_do_not_overlap_and_stay_within_the_width(String name, String language) {
    for (double width : new double[] {Canvas.FULL_WIDTH, 349.28, 235}) {
      var canvas = new SizedCanvas(TestCanvas.in(language), width);

      var drawing = figure(name).draw(canvas);

      assertEquals(ImmutableList.of(), Marks.overlapping(drawing, canvas), name + " " + width);
      var page = new Box(-1, -1, width + 1, drawing.height() + 1);
      for (var label : Marks.labels(drawing)) {
        var box = Marks.box(label, canvas, drawing.mirrored());
        assertTrue(box.within(page), () -> name + " " + width + " " + label);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("figuresByTheme")
  void words_are_readable_on_what_lies_under_them(String name, String theme) {
    var canvas = new ThemedCanvas(TestCanvas.in("fr"), Theme.find(theme).orElseThrow().palette());

    var drawing = figure(name).draw(canvas);

    assertEquals(ImmutableList.of(), Legibility.faults(drawing, canvas));
  }

  @ParameterizedTest
  @MethodSource("figuresByTheme")
  void no_word_is_smaller_than_seven_and_a_half_points(String name, String theme) {
    var canvas = new ThemedCanvas(TestCanvas.in("fr"), Theme.find(theme).orElseThrow().palette());

    for (var label : Marks.labels(figure(name).draw(canvas))) {
      for (var script : Script.values()) {
        assertTrue(Design.standard().type(label.role(), script).size() >= 7.5, label::toString);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("figures")
  void a_figure_says_itself_in_words_with_all_its_names(String name, String language) {
    var canvas = TestCanvas.in(language);
    var figure = figure(name);

    var said = canvas.words(figure.alternative()).plain();

    assertFalse(said.contains("{"), said);
    for (var row : figure.data().rows()) {
      if (row.get(0) instanceof DataTable.Words first && !name.equals("gantt")) {
        assertTrue(said.contains(canvas.words(first.words()).plain()), said);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("figures")
  void the_same_figure_is_drawn_the_same_way_twice(String name, String language) {
    var canvas = TestCanvas.in(language);

    assertEquals(figure(name).draw(canvas), figure(name).draw(canvas));
  }

  @ParameterizedTest
  @MethodSource("figures")
  void every_kind_can_be_painted(String name, String language) throws IOException {
    var file = Path.of("target/figures", name + "." + language + ".png");

    DrawingImage.write(figure(name), DrawingImage.canvas(new TestWording(language)), file);

    assertTrue(Files.size(file) > 1000);
  }
}
