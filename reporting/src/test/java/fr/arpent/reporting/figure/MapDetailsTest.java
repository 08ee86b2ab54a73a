package fr.arpent.reporting.figure;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.figure.TerritoryMap.Area;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.theme.Colour;
import fr.arpent.reporting.theme.ColourRole;
import fr.arpent.reporting.theme.TypeRole;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a map does beside its colours: projection, emphasis, names, numbers, scale. */
class MapDetailsTest {

  private static final Canvas CANVAS = TestCanvas.in("fr");
  private static final Colour ACCENT = CANVAS.palette().of(ColourRole.ACCENT);

  private static TerritoryMap map(List<Area> areas, Double... limits) {
    var values = areas.stream().flatMap(area -> area.value().stream()).toList();
    return new TerritoryMap(
        ImmutableList.copyOf(areas),
        ValueClasses.of(List.of(limits), values, ValueFormat.number(0)),
        new TerritoryMap.Legend(
            Text.of("Légende"), Text.of("(2021)"), Text.of("aires"), Text.of("Autres")));
  }

  private static Area area(String name, double west, double south, double size, double value) {
    return Area.of(Text.of(name), TerritoryMapTest.square(west, south, size), value);
  }

  private static Box outline(Drawing drawing, int area) {
    return Marks.bounds(
        Marks.shapes(drawing).stream()
            .filter(shape -> shape.fill().isPresent())
            .toList()
            .get(area)
            .path());
  }

  @Test
  void north_is_up_east_is_right_and_a_degree_east_is_shorter_by_the_cosine() {
    var drawing =
        map(List.of(area("SO", 0, 43, 1, 1), area("NE", 1, 44, 1, 9)), 0.0, 5.0).draw(CANVAS);
    var southWest = outline(drawing, 0);
    var northEast = outline(drawing, 1);

    assertEquals(southWest.right(), northEast.left(), 1e-9);
    assertEquals(southWest.top(), northEast.bottom(), 1e-9);
    assertEquals(0, northEast.top(), 1e-9);
    assertEquals(Canvas.PLUMB, southWest.left(), 1e-9);
    assertEquals(Math.cos(Math.toRadians(44)), southWest.width() / southWest.height(), 1e-9);
  }

  @Test
  void a_tall_map_is_as_high_as_a_page_allows_and_a_wide_one_as_wide() {
    var tall = map(List.of(area("S", 0, 40, 1, 1), area("N", 0, 46, 1, 9)), 0.0, 5.0).draw(CANVAS);
    var wide = map(List.of(area("O", 0, 44, 1, 1), area("E", 6, 44, 1, 9)), 0.0, 5.0).draw(CANVAS);

    assertEquals(470, outline(tall, 0).bottom(), 1e-9);
    assertEquals(Canvas.FULL_WIDTH, outline(wide, 1).right(), 1e-9);
  }

  @Test
  void only_what_stands_out_has_an_accent() {
    var out =
        new Area(Text.of("B"), TerritoryMapTest.square(1, 44, 1), Optional.of(7.0), false, true);
    var drawing = map(List.of(area("A", 0, 44, 1, 1), out), 0.0, 5.0).draw(CANVAS);

    var accents =
        Marks.shapes(drawing).stream()
            .filter(shape -> shape.stroke().equals(Optional.of(Drawing.Stroke.of(2, ACCENT))))
            .map(shape -> Marks.bounds(shape.path()))
            .toList();
    assertEquals(List.of(outline(drawing, 1)), accents);
  }

  @Test
  void a_main_name_is_larger_and_as_large_as_others_where_it_has_no_room() {
    var wide = main("Moissac", 2);
    assertEquals(TypeRole.MAP_CITY, role(map(List.of(wide), 0.0).draw(CANVAS), "Moissac"));
    var rest = area("A", 0, 44, 3.2, 1);
    var roles =
        IntStream.range(1, 60)
            .mapToObj(i -> map(List.of(rest, main("Valence-d-Agen", i / 50.0)), 0.0).draw(CANVAS))
            .flatMap(drawing -> Marks.labels(drawing).stream())
            .filter(label -> label.words().plain().contains("Valence"))
            .map(Drawing.Label::role)
            .distinct()
            .toList();
    assertEquals(
        List.of(TypeRole.FIGURE_LEGEND, TypeRole.MAP_LABEL, TypeRole.MAP_CITY),
        roles,
        "a number in a small area, a small name in a larger one, then a large one");
  }

  private static Area main(String name, double size) {
    return new Area(
        Text.of(name), TerritoryMapTest.square(4, 44, size), Optional.of(1.0), true, false);
  }

  private static TypeRole role(Drawing drawing, String words) {
    return Marks.label(drawing, words).role();
  }

  @Test
  void numbers_run_from_north_to_south_whatever_the_order_of_the_areas() {
    var areas = ImmutableList.<Area>builder().add(area("Grande", 0, 40, 6, 1));
    areas.add(area("Commune-du-Sud-au-nom-trop-long", 7, 40, 0.2, 2));
    areas.add(area("Commune-du-Nord-au-nom-trop-long", 7, 45.5, 0.2, 3));
    var drawing = map(areas.build(), 0.0).draw(CANVAS);

    var listed = String.join(" ", Marks.words(drawing)).replace("- ", "-");

    assertTrue(listed.indexOf("du-Nord") < listed.indexOf("du-Sud"), listed);
    var first = numbers(drawing, "1");
    var second = numbers(drawing, "2");
    assertTrue(first < second, "1 stands over 2");
  }

  private static double numbers(Drawing drawing, String number) {
    return Marks.labels(drawing).stream()
        .filter(label -> label.role() == TypeRole.MAP_LABEL)
        .filter(label -> label.words().plain().equals(number))
        .findFirst()
        .orElseThrow()
        .baseline();
  }

  @Test
  void more_than_36_numbers_would_hide_the_map_and_are_left_out() {
    assertEquals(36, numbered(36));
    assertEquals(0, numbered(37));
  }

  private static long numbered(int count) {
    var areas =
        IntStream.range(0, count)
            .mapToObj(
                i -> area("Saint-Martin-de-la-Grande-Paroisse", i % 10 * 0.5, 40 + i / 10, 0.1, i))
            .collect(toImmutableList());
    return Marks.labels(map(areas, 0.0).draw(CANVAS)).stream()
        .filter(label -> label.role() == TypeRole.MAP_LABEL)
        .count();
  }

  @Test
  void names_are_white_on_dark_and_ink_on_pale_areas() {
    var areas = List.of(area("Pale", 0, 44, 1, 1), area("Sombre", 1, 44, 1, 45));
    var drawing = map(areas, 0.0, 10.0, 20.0, 30.0, 40.0).draw(CANVAS);

    assertFalse(Marks.label(drawing, "Pale").colour().equals(Colour.WHITE));
    assertEquals(Colour.WHITE, Marks.label(drawing, "Sombre").colour());
  }

  @Test
  void what_is_below_zero_is_hatched_on_the_map_and_in_the_legend() {
    var areas = List.of(area("Moins", 0, 44, 1, -7), area("Plus", 1, 44, 1, 7));
    var drawing = map(areas, -10.0, 0.0).draw(CANVAS);

    assertEquals(2, Marks.hatches(drawing).size());
    var name = Marks.box(Marks.label(drawing, "Moins"), CANVAS);
    var below = ClassColours.of(map(areas, -10.0, 0.0).classes(), 0, CANVAS.palette());
    assertTrue(
        Marks.filled(drawing, below).stream()
            .anyMatch(plate -> plate.width() < 100 && name.within(plate.grown(2))),
        "a plate keeps the hatching off the name");
  }

  @Test
  void the_legend_tells_every_class_with_its_count_and_what_has_no_data() {
    var areas = ImmutableList.<Area>builder();
    areas.add(area("A", 0, 44, 1, 1), area("B", 1, 44, 1, 2), area("C", 2, 44, 1, 9));
    for (int i = 0; i < 4; i++) {
      areas.add(
          new Area(
              Text.of("S" + i), TerritoryMapTest.square(i, 45, 1), Optional.empty(), false, false));
    }
    var words = Marks.words(map(areas.build(), 0.0, 5.0).draw(CANVAS));

    assertEquals("1", words.get(words.indexOf("5 et plus") + 1));
    assertEquals("2", words.get(words.indexOf("0 à 4") + 1));
    assertEquals("4", words.get(words.indexOf("sans donnée") + 1));
  }

  /** The black half of the bar is one step of the scale, the whole two. */
  @Test
  void the_scale_bar_is_as_long_as_it_says() {
    var areas = ImmutableList.of(area("A", 0, 43.5, 1, 1));
    var projection =
        MapProjection.fitting(
            areas.stream().map(Area::boundary).collect(toImmutableList()),
            Canvas.PLUMB,
            (Canvas.FULL_WIDTH - Canvas.PLUMB),
            470);
    var drawing = map(areas, 0.0).draw(CANVAS);

    var half =
        Marks.filled(drawing, CANVAS.palette().of(ColourRole.INK)).stream()
            .filter(box -> Math.abs(box.height() - 3.5) < 1e-9)
            .findFirst()
            .orElseThrow();
    double kilometres = half.width() / projection.pointsPerKilometre();
    var label = "%.0f\u00A0km".formatted(2 * kilometres);

    assertTrue(Marks.words(drawing).contains(label), label + " " + Marks.words(drawing));
    assertEquals(Ticks.step(kilometres), kilometres, 1e-9, "a round step");
    assertTrue(half.width() <= 36 + 1e-6);
    double next = Ticks.step(kilometres * 1.01) * projection.pointsPerKilometre();
    assertTrue(next > 36, "the next step would not fit");
    assertEquals(0, half.left(), 1e-9);
  }

  @Test
  void in_arabic_the_scale_bar_stands_in_the_side_column_at_the_right() {
    var drawing = map(List.of(area("A", 0, 43.5, 1, 1)), 0.0).draw(TestCanvas.in("ar"));

    var half =
        Marks.filled(drawing, CANVAS.palette().of(ColourRole.INK)).stream()
            .filter(box -> Math.abs(box.height() - 3.5) < 1e-9)
            .findFirst()
            .orElseThrow();
    assertEquals(Canvas.FULL_WIDTH - 118, half.left(), 1e-9);
    assertEquals(0, outline(drawing, 0).left(), 1e-9);
  }

  /** Three of its four sides: the fourth is the border with an area that has a colour. */
  @Test
  void an_area_without_data_has_an_edge_where_it_meets_the_paper() {
    var none =
        new Area(Text.of("B"), TerritoryMapTest.square(1, 44, 1), Optional.empty(), false, false);
    var areas = List.of(area("A", 0, 44, 1, 45), none);
    var drawing = map(areas, 0.0, 10.0, 20.0, 30.0, 40.0).draw(CANVAS);
    var edge = Drawing.Stroke.of(0.5, CANVAS.palette().of(ColourRole.RULE));

    var edges =
        Marks.shapes(drawing).stream()
            .filter(shape -> shape.stroke().equals(Optional.of(edge)))
            .toList();
    assertEquals(1, edges.size());
    var lines = edges.get(0).path().steps().stream().filter(Path.Line.class::isInstance).count();
    assertEquals(3, lines);
    assertEquals(outline(drawing, 1).left(), Marks.bounds(edges.get(0).path()).left(), 1e-3);
  }

  @Test
  void a_name_too_long_for_one_line_is_broken_at_its_hyphens() {
    var areas =
        List.of(area("Saint-Nicolas-de-la-Grave", 0, 44, 0.25, 1), area("A", 0.3, 44, 1, 1));
    var lines =
        Marks.labels(map(areas, 0.0).draw(CANVAS)).stream()
            .filter(label -> label.role() == TypeRole.MAP_LABEL)
            .map(label -> label.words().plain())
            .filter(words -> !words.equals("A"))
            .toList();

    assertEquals("Saint-Nicolas-de-la-Grave", String.join("", lines));
    assertTrue(lines.size() > 1, lines::toString);
  }

  @Test
  void a_number_that_leaves_its_area_stands_on_white() {
    var areas = List.of(area("A", 0, 44, 3, 1), area("Trop-petite", 3.5, 44, 0.01, 45));
    var drawing = map(areas, 0.0, 10.0, 20.0, 30.0, 40.0).draw(CANVAS);
    var number =
        Marks.labels(drawing).stream()
            .filter(label -> label.role() == TypeRole.MAP_LABEL)
            .filter(label -> label.words().plain().equals("1"))
            .findFirst()
            .orElseThrow();

    assertEquals(CANVAS.palette().of(ColourRole.INK), number.colour());
    assertTrue(
        Marks.filled(drawing, Colour.WHITE).stream()
            .anyMatch(plate -> plate.grown(1).overlaps(Marks.box(number, CANVAS))));
  }
}
