package fr.arpent.reporting.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.figure.PowerInterestPlane.Point;
import fr.arpent.reporting.figure.PowerInterestPlane.Quadrant;
import fr.arpent.reporting.text.Text;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PowerInterestPlaneProperties {

  private static final Canvas CANVAS = TestCanvas.in("fr");

  @Property(tries = 150)
  void words_never_overlap_words_and_every_actor_is_named(@ForAll("planes") List<Point> points) {
    var drawing = plane(points).draw(CANVAS);

    assertEquals(ImmutableList.of(), Marks.overlapping(drawing, CANVAS));
    var words = String.join(" ", Marks.words(drawing));
    points.forEach(point -> assertTrue(words.contains(CANVAS.words(point.name()).plain())));
  }

  @Property(tries = 150)
  void marks_never_overlap_marks_and_stay_in_their_quadrant(@ForAll("planes") List<Point> points) {
    var plane = plane(points);
    var frame = new Box(0, 0, 349.28, 230);
    var spread = new PlaneSpread(plane, frame, ImmutableList.of());

    var boxes = spread.boxes(0);

    for (int i = 0; i < boxes.size(); i++) {
      var mark = boxes.get(i);
      assertEquals(points.get(i).quadrant().isRight(), mark.left() >= spread.x(1.5));
      assertEquals(points.get(i).quadrant().isTop(), mark.bottom() <= spread.y(1.5));
      assertTrue(mark.within(frame));
      for (int j = 0; j < i; j++) {
        assertTrue(!mark.grown(-0.01).overlaps(boxes.get(j)));
      }
    }
  }

  /** As many as the exhibit shows, in the dense form, where every mark bears a number. */
  @Property
  void forty_actors_of_one_rating_have_room(
      @ForAll @IntRange(max = 6) int interest, @ForAll @IntRange(max = 6) int power) {
    var points = Collections.nCopies(40, point(interest / 2.0, power / 2.0, 28, 0));

    var drawing = plane(points).draw(CANVAS);

    assertEquals(ImmutableList.of(), Marks.overlapping(drawing, CANVAS));
  }

  @Property(tries = 60)
  void the_same_actors_are_drawn_the_same(@ForAll("planes") List<Point> points) {
    assertEquals(plane(points).draw(CANVAS), plane(points).draw(CANVAS));
  }

  @Provide
  Arbitrary<List<Point>> planes() {
    var rating = Arbitraries.integers().between(0, 6).map(half -> half / 2.0);
    var length = Arbitraries.integers().between(3, 28);
    var category = Arbitraries.integers().between(0, 2);
    return Combinators.combine(rating, rating, length, category)
        .as(PowerInterestPlaneProperties::point)
        .list()
        .ofMinSize(0)
        .ofMaxSize(40);
  }

  private static Point point(double interest, double power, int length, int category) {
    var quadrant =
        power >= 1.5
            ? interest >= 1.5 ? Quadrant.INVOLVE : Quadrant.SATISFY
            : interest >= 1.5 ? Quadrant.INFORM : Quadrant.MONITOR;
    return new Point(Text.of("x".repeat(length)), interest, power, quadrant, category);
  }

  static PowerInterestPlane plane(List<Point> points) {
    return new PowerInterestPlane(
        ImmutableList.copyOf(points),
        new PowerInterestPlane.Categories(
            Text.of("Nature"), ImmutableList.of(Text.of("A"), Text.of("B"), Text.of("C"))),
        new PowerInterestPlane.Axes(
            Text.of("intérêt"), Text.of("pouvoir"), Text.of("faible"), Text.of("Autres")),
        new PowerInterestPlane.Quadrants(
            Text.of("Satisfaire"), Text.of("Associer"), Text.of("Suivre"), Text.of("Informer")),
        new PowerInterestPlane.Scale(3, 1.5));
  }
}
