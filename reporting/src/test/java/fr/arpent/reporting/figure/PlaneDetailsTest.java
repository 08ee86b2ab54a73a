package fr.arpent.reporting.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.figure.PowerInterestPlane.Point;
import fr.arpent.reporting.figure.PowerInterestPlane.Quadrant;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.theme.ColourRole;
import fr.arpent.reporting.theme.TypeRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where a plane puts its actors, lines, names and numbers. */
class PlaneDetailsTest {

  private static final Canvas CANVAS = TestCanvas.in("fr");

  /** Left, top, right and bottom of the plane; ratings of 0 to 3 stand 12 points inside. */
  private static final Box FRAME = new Box(Canvas.PLUMB, 0, Canvas.FULL_WIDTH, 230);

  private static double x(double interest) {
    return FRAME.left() + 12 + interest / 3 * (FRAME.width() - 24);
  }

  private static double y(double power) {
    return FRAME.bottom() - 12 - power / 3 * (FRAME.height() - 24);
  }

  private static Drawing draw(Point... points) {
    return PowerInterestPlaneProperties.plane(List.of(points)).draw(CANVAS);
  }

  private static Point point(String name, double interest, double power, int category) {
    var quadrant =
        power >= 1.5
            ? interest >= 1.5 ? Quadrant.INVOLVE : Quadrant.SATISFY
            : interest >= 1.5 ? Quadrant.INFORM : Quadrant.MONITOR;
    return new Point(Text.of(name), interest, power, quadrant, category);
  }

  private static List<Box> marks(Drawing drawing, int category) {
    return Marks.filled(drawing, CANVAS.palette().categorical().get(category)).stream()
        .filter(box -> box.left() > FRAME.left())
        .toList();
  }

  @Test
  void interest_grows_to_the_right_and_power_upwards() {
    var drawing = draw(point("a", 3, 2, 0), point("b", 0.5, 1, 0));
    var marks = marks(drawing, 0);

    assertEquals(x(3), marks.get(0).centreX(), 0.5);
    assertEquals(y(2), marks.get(0).centreY(), 0.5);
    assertEquals(x(0.5), marks.get(1).centreX(), 0.5);
    assertEquals(y(1), marks.get(1).centreY(), 0.5);
  }

  @Test
  void the_plane_is_cut_at_the_cut_and_its_upper_right_quadrant_is_tinted() {
    var drawing = draw(point("a", 3, 2, 0));

    var dashed =
        Marks.shapes(drawing).stream()
            .filter(shape -> shape.stroke().filter(s -> !s.dash().isEmpty()).isPresent())
            .map(shape -> Marks.bounds(shape.path()))
            .toList();
    assertEquals(2, dashed.size());
    assertEquals(x(1.5), dashed.get(0).left(), 1e-9);
    assertEquals(y(1.5), dashed.get(1).top(), 1e-9);
    var tint = Marks.filled(drawing, CANVAS.palette().of(ColourRole.TINT)).get(0);
    assertEquals(new Box(x(1.5), 0, FRAME.right(), y(1.5)), rounded(tint));
  }

  private static Box rounded(Box box) {
    return new Box(box.left(), box.top(), box.right(), box.bottom());
  }

  @Test
  void quadrants_are_named_in_their_corners_and_axes_at_their_ends() {
    var drawing = draw(point("a", 3, 2, 0));

    assertTrue(at(drawing, "Satisfaire").top() < y(1.5));
    assertTrue(at(drawing, "Associer").top() < y(1.5));
    assertTrue(at(drawing, "Suivre").bottom() > y(1.5));
    assertTrue(at(drawing, "Informer").bottom() > y(1.5));
    assertTrue(at(drawing, "Satisfaire").right() < x(1.5));
    assertTrue(at(drawing, "Informer").left() > x(1.5));
    assertTrue(Marks.label(drawing, "intérêt").baseline() > FRAME.bottom());
    assertTrue(Marks.label(drawing, "pouvoir").baseline() < y(1.5));
  }

  /** Quadrant names are drawn from their left edge, whatever the language. */
  private static Box at(Drawing drawing, String words) {
    return Marks.box(Marks.label(drawing, words), CANVAS);
  }

  @Test
  void kinds_of_actors_differ_in_colour_and_in_shape_and_are_explained() {
    var drawing = draw(point("a", 3, 2, 0), point("b", 2, 1, 1), point("c", 1, 0.5, 2));

    var shapes = new ArrayList<Integer>();
    for (int category = 0; category < 3; category++) {
      var colour = CANVAS.palette().categorical().get(category);
      var own =
          Marks.shapes(drawing).stream()
              .filter(shape -> shape.fill().equals(Optional.of(colour)))
              .toList();
      assertEquals(2, own.size(), "one in the plane, one in the legend");
      shapes.add(own.get(0).path().steps().size());
    }
    assertEquals(3, shapes.stream().distinct().count(), shapes::toString);
    assertTrue(Marks.words(drawing).containsAll(List.of("Nature", "A", "B", "C")));
  }

  @Test
  void one_kind_of_actor_needs_no_legend() {
    var plane = PowerInterestPlaneProperties.plane(List.of(point("a", 3, 2, 0)));
    var one =
        new PowerInterestPlane(
            plane.points(),
            new PowerInterestPlane.Categories(
                Text.of("Nature"), ImmutableList.of(Text.of("Seule"))),
            plane.axes(),
            plane.quadrants(),
            plane.scale());

    assertFalse(Marks.words(one.draw(CANVAS)).contains("Nature"));
  }

  @Test
  void where_there_is_room_actors_bear_their_names_and_no_number() {
    var drawing = draw(point("Ville", 3, 2, 0), point("Lycée", 1, 1, 1));

    var words = Marks.words(drawing);
    assertTrue(words.containsAll(List.of("Ville", "Lycée")));
    assertFalse(words.contains("Autres"));
    assertEquals(TypeRole.FIGURE_CATEGORY, Marks.label(drawing, "Ville").role());
  }

  @Test
  void a_crowd_bears_numbers_and_the_list_says_whose_they_are() {
    var points = new ArrayList<Point>();
    for (int i = 0; i < 30; i++) {
      points.add(point("Acteur numéro " + (char) ('A' + i % 26) + i, 2.5, 2.5, i % 3));
    }

    var drawing = PowerInterestPlaneProperties.plane(points).draw(CANVAS);

    var words = Marks.words(drawing);
    int list = words.indexOf("Autres");
    assertTrue(list >= 0);
    var listed = words.subList(list + 1, words.size());
    int first = listed.indexOf("1");
    var named = listed.get(first + 1);
    assertTrue(named.startsWith("Acteur"), named);
    assertTrue(drawing.height() > FRAME.bottom() + 16, "the list is longer than the plane");
    assertEquals(ImmutableList.of(), Marks.overlapping(drawing, CANVAS));
    for (var label : Marks.labels(drawing)) {
      var box = Marks.box(label, CANVAS).grown(-0.5);
      if (label.role() == TypeRole.FIGURE_CATEGORY && box.within(FRAME)) {
        for (int category = 0; category < 3; category++) {
          marks(drawing, category).forEach(mark -> assertFalse(box.overlaps(mark.grown(-0.5))));
        }
      }
    }
  }
}
