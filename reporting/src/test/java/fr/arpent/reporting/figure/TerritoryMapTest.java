package fr.arpent.reporting.figure;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import fr.arpent.model.territory.Boundary;
import fr.arpent.model.territory.Position;
import fr.arpent.reporting.figure.TerritoryMap.Area;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.theme.Colour;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TerritoryMapTest {

  private static final Canvas CANVAS = TestCanvas.in("fr");

  @Test
  void every_area_is_filled_with_the_colour_of_its_class() {
    var drawing = map(grid(3, 2)).draw(CANVAS);

    var filled =
        Marks.shapes(drawing).stream()
            .filter(
                shape -> shape.fill().map(CANVAS.palette().sequential()::contains).orElse(false))
            .count();

    assertEquals(6 + 5, filled, "six areas and five legend keys");
  }

  @Test
  void a_border_that_two_areas_share_is_drawn_once() {
    var drawing = map(grid(3, 2)).draw(CANVAS);

    var border =
        Marks.shapes(drawing).stream()
            .filter(shape -> shape.stroke().filter(stroke -> stroke.width() == 0.9).isPresent())
            .toList();

    assertEquals(1, border.size());
    assertEquals(17, lines(border.get(0).path()), "3 × 3 horizontal edges and 4 × 2 vertical");
    assertEquals(Optional.of(Colour.WHITE), border.get(0).stroke().map(Drawing.Stroke::colour));
  }

  @Test
  void one_scale_serves_both_axes_at_the_mean_latitude() {
    var projection =
        MapProjection.fitting(
            ImmutableList.of(square(0, 43.5, 1), square(1, 43.5, 1)),
            Canvas.PLUMB,
            (Canvas.FULL_WIDTH - Canvas.PLUMB),
            470);

    double kilometresEast = 2 * 111.195 * Math.cos(Math.toRadians(44));
    assertEquals(349.28 / kilometresEast, projection.pointsPerKilometre(), 1e-3);
    assertEquals(111.195 * projection.pointsPerKilometre(), projection.height(), 1e-2);
  }

  @Test
  void the_legend_counts_the_areas_of_each_class_from_many_to_few() {
    var drawing = map(grid(3, 2)).draw(CANVAS);

    var words = Marks.words(drawing);

    assertTrue(words.indexOf("40 et plus") < words.indexOf("10 à 19"));
    assertEquals("2", words.get(words.indexOf("40 et plus") + 1));
    assertEquals("1", words.get(words.indexOf("10 à 19") + 1));
  }

  @Test
  void an_area_without_data_is_hatched_and_said_in_the_legend() {
    var areas = ImmutableList.<Area>builder().addAll(grid(3, 2));
    areas.add(new Area(Text.of("Sans"), square(3, 0, 1), Optional.empty(), false, false));

    var drawing = map(areas.build()).draw(CANVAS);

    assertTrue(Marks.words(drawing).contains("sans donnée"));
    assertEquals(2, Marks.hatches(drawing).size());
  }

  @Test
  void a_hole_stays_a_hole_and_the_area_in_it_is_drawn() {
    var ring =
        new Boundary.Part(
            square(0, 0, 3).parts().get(0).shell(),
            ImmutableList.of(square(1, 1, 1).parts().get(0).shell()));
    var areas =
        ImmutableList.of(
            Area.of(Text.of("Ceinture"), new Boundary(ImmutableList.of(ring)), 50),
            Area.of(Text.of("Enclave"), square(1, 1, 1), 5));

    var drawing = map(areas).draw(CANVAS);
    var border =
        Marks.shapes(drawing).stream()
            .filter(shape -> shape.stroke().filter(stroke -> stroke.width() == 0.9).isPresent())
            .findFirst()
            .orElseThrow();

    assertEquals(8, lines(border.path()), "the enclave's border is also the hole's");
    assertTrue(Marks.words(drawing).contains("Enclave"));
  }

  @Test
  void an_area_in_two_parts_bears_its_name_once_on_the_larger() {
    var parts = ImmutableList.of(square(3, 0, 0.5).parts().get(0), square(0, 0, 2).parts().get(0));
    var drawing =
        map(ImmutableList.of(Area.of(Text.of("Deux"), new Boundary(parts), 5))).draw(CANVAS);

    var names =
        Marks.labels(drawing).stream()
            .filter(label -> label.words().plain().equals("Deux"))
            .toList();

    assertEquals(1, names.size());
    assertTrue(names.get(0).x() < Canvas.PLUMB + (Canvas.FULL_WIDTH - Canvas.PLUMB) * 2 / 3.5);
  }

  @Test
  void a_name_that_has_no_room_is_a_number_listed_with_its_value() {
    var areas =
        ImmutableList.<Area>builder()
            .addAll(grid(3, 2))
            .add(
                Area.of(
                    Text.of("Saint-Rémy-en-Bouzemont-Saint-Genest-et-Isson"), square(3, 0, 0.2), 7))
            .build();

    var words = Marks.words(map(areas).draw(CANVAS));

    assertEquals(2, words.stream().filter("1"::equals).count() - countOfOnes(words));
    assertTrue(words.contains("Autres"));
    assertTrue(words.contains("7"));
  }

  private static long countOfOnes(List<String> words) {
    return List.of("moins de 10", "10 à 19", "20 à 29", "30 à 39", "40 et plus", "0 à 9").stream()
        .filter(label -> words.contains(label) && words.get(words.indexOf(label) + 1).equals("1"))
        .count();
  }

  @Test
  void a_map_is_not_mirrored_but_its_side_column_stands_at_the_start() {
    var drawing = map(grid(3, 2)).draw(TestCanvas.in("ar"));

    assertFalse(drawing.mirrored());
    assertTrue(
        Marks.labels(drawing).stream()
            .filter(label -> label.words().plain().equals("Légende"))
            .allMatch(label -> label.x() == Canvas.FULL_WIDTH));
  }

  @Test
  void the_names_of_the_communes_of_a_community_never_overlap_nor_leave_their_commune() {
    assumeTrue(Communes.data().isPresent(), "no open data beside the reference");
    var data = Communes.data().orElseThrow();
    var surface =
        Communes.column(data.resolve("communes-indicateurs-2021.csv"), "code", "superficie_km2");
    var areas =
        Communes.read(data.resolve("communes-terres-des-confluences.geojson")).stream()
            .map(
                commune ->
                    Area.of(
                        Text.of(commune.name()),
                        commune.boundary(),
                        surface.applyAsDouble(commune.code())))
            .collect(toImmutableList());

    var drawing = map(areas).draw(CANVAS);

    assertEquals(22, areas.size());
    assertEquals(ImmutableList.of(), Marks.overlapping(drawing, CANVAS));
    var words = String.join(" ", Marks.words(drawing)).replace("- ", "-");
    areas.forEach(
        area -> assertTrue(words.contains(CANVAS.words(area.name()).plain()), area::toString));
  }

  @Test
  void a_whole_department_is_drawn_without_overlapping_words() {
    assumeTrue(Communes.data().isPresent(), "no open data beside the reference");
    var file = Communes.data().orElseThrow().resolve("communes-tarn-et-garonne.geojson");
    var areas = ImmutableList.<Area>builder();
    double value = 0;
    for (var commune : Communes.read(file)) {
      areas.add(Area.of(Text.of(commune.name()), commune.boundary(), value++ % 50));
    }

    var drawing = map(areas.build()).draw(CANVAS);

    assertEquals(195, areas.build().size());
    assertEquals(ImmutableList.of(), Marks.overlapping(drawing, CANVAS));
  }

  private static long lines(Path path) {
    return path.steps().stream().filter(Path.Line.class::isInstance).count();
  }

  private static TerritoryMap map(ImmutableList<Area> areas) {
    var values = areas.stream().flatMap(area -> area.value().stream()).collect(toImmutableList());
    return new TerritoryMap(
        areas,
        ValueClasses.of(List.of(0.0, 10.0, 20.0, 30.0, 40.0), values, ValueFormat.number(0)),
        new TerritoryMap.Legend(
            Text.of("Légende"), Text.of("(2021)"), Text.of("aires"), Text.of("Autres")));
  }

  /** Squares in rows, with the values 0, 10, 20… */
  static ImmutableList<Area> grid(int columns, int rows) {
    var areas = ImmutableList.<Area>builder();
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        int index = row * columns + column;
        areas.add(Area.of(Text.of("A" + index), square(column, row, 1), 10 * index));
      }
    }
    return areas.build();
  }

  static Boundary square(double west, double south, double size) {
    var ring =
        ImmutableList.of(
            new Position(west, south),
            new Position(west + size, south),
            new Position(west + size, south + size),
            new Position(west, south + size),
            new Position(west, south));
    return new Boundary(ImmutableList.of(new Boundary.Part(ring, ImmutableList.of())));
  }
}
