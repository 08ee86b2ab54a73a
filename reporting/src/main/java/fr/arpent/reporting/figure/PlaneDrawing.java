package fr.arpent.reporting.figure;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.figure.Drawing.Anchor;
import fr.arpent.reporting.figure.Drawing.Stroke;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.theme.Colour;
import fr.arpent.reporting.theme.ColourRole;
import fr.arpent.reporting.theme.Palette;
import fr.arpent.reporting.theme.TypeRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A plane of power and interest on its way to paper. */
final class PlaneDrawing {

  private static final double HEIGHT = 230;
  private static final double LABEL_HEIGHT = 10;
  private static final double NUMBER_ROOM = 14;
  private static final double LEGEND_PITCH = 15;

  private final PowerInterestPlane plane;
  private final Canvas canvas;
  private final Sketch sketch;
  private final Sketch side;
  private final Box frame;
  private final PlaneSpread spread;
  private final ImmutableList<Box> corners;

  PlaneDrawing(PowerInterestPlane plane, Canvas canvas) {
    this.plane = plane;
    this.canvas = canvas;
    this.sketch = new Sketch(canvas);
    this.side = new Sketch(canvas);
    double left = canvas.rightToLeft() ? 0 : sketch.room().main();
    double top = canvas.rightToLeft() ? 14 : 0;
    this.frame = new Box(left, top, left + sketch.room().mainWidth(), top + HEIGHT);
    this.corners = corners();
    this.spread = new PlaneSpread(plane, frame, corners);
  }

  Drawing draw() {
    double cutX = spread.x(plane.scale().cut());
    double cutY = spread.y(plane.scale().cut());
    sketch.fill(
        new Box(cutX, frame.top(), frame.right(), cutY).path(), sketch.colour(ColourRole.TINT));
    quadrantLines(cutX, cutY);
    quadrantNames();
    axes();
    double end = legend(frame.top() + (canvas.rightToLeft() ? 3 : 20));
    end = points(cutX, cutY, end);
    if (!canvas.rightToLeft() && end < frame.bottom() - 8) {
      tick(plane.axes().low(), frame.left() - 10, frame.bottom(), Anchor.END);
    }
    sketch.addSide(side);
    return sketch.drawing(Math.max(frame.bottom() + 16, end), plane.reading());
  }

  private void quadrantLines(double cutX, double cutY) {
    var dashed = new Stroke(0.5, sketch.colour(ColourRole.MUTED), ImmutableList.of(3.0, 2.0));
    sketch.line(cutX, frame.top(), cutX, frame.bottom(), dashed);
    sketch.line(frame.left(), cutY, frame.right(), cutY, dashed);
  }

  private ImmutableList<Box> corners() {
    double above = frame.top() + 3;
    double below = frame.bottom() - 15;
    return ImmutableList.of(
        corner(plane.quadrants().satisfy(), false, above),
        corner(plane.quadrants().involve(), true, above),
        corner(plane.quadrants().monitor(), false, below),
        corner(plane.quadrants().inform(), true, below));
  }

  private Box corner(Text name, boolean right, double top) {
    double width = sketch.width(name, TypeRole.FIGURE_VALUE);
    double left = right ? frame.right() - 7 - width : frame.left() + 7;
    return new Box(left, top, left + width, top + 12);
  }

  private void quadrantNames() {
    var names =
        List.of(
            plane.quadrants().satisfy(),
            plane.quadrants().involve(),
            plane.quadrants().monitor(),
            plane.quadrants().inform());
    for (int i = 0; i < names.size(); i++) {
      var box = corners.get(i);
      sketch.fill(box.path(), i == 1 ? sketch.colour(ColourRole.TINT) : Colour.WHITE);
      sketch.labelFromLeft(
          names.get(i),
          TypeRole.FIGURE_VALUE,
          sketch.colour(ColourRole.MUTED),
          box.left(),
          box.top() + 9);
    }
  }

  private void axes() {
    var axis = Stroke.of(1, sketch.colour(ColourRole.INK));
    sketch.line(frame.left(), frame.top(), frame.left(), frame.bottom(), axis);
    sketch.line(frame.left(), frame.bottom(), frame.right(), frame.bottom(), axis);
    double below = frame.bottom() + 12;
    tick(plane.axes().low(), frame.left(), below, sketch.left());
    tick(plane.axes().interest(), frame.right(), below, sketch.right());
    if (canvas.rightToLeft()) {
      tick(plane.axes().power(), frame.left(), frame.top() - 5, sketch.left());
    } else {
      tick(plane.axes().power(), frame.left() - 10, frame.top() + 7, Anchor.END);
    }
  }

  private void tick(Text text, double x, double baseline, Anchor anchor) {
    sketch.label(text, TypeRole.FIGURE_TICK, x, baseline, anchor);
  }

  private double legend(double top) {
    double y = top + 3;
    if (plane.categories().names().size() < 2) {
      return top;
    }
    side.label(plane.categories().title(), TypeRole.FIGURE_VALUE, 0, y, Anchor.START);
    for (int i = 0; i < plane.categories().names().size(); i++) {
      y += LEGEND_PITCH;
      mark(side, i, 5.5, y - 3);
      for (var line :
          Lines.wrap(
              canvas,
              canvas.words(plane.categories().names().get(i)),
              TypeRole.FIGURE_LEGEND,
              side.room().side() - 16)) {
        side.label(
            line,
            TypeRole.FIGURE_LEGEND,
            canvas.colour(TypeRole.FIGURE_LEGEND),
            16,
            y,
            Anchor.START);
        y += 10;
      }
      y -= 10;
    }
    return y + 8;
  }

  private double points(double cutX, double cutY, double listTop) {
    var marks = spread.boxes(0);
    var lines = List.of(verticalLine(cutX), horizontalLine(cutY));
    var names = placeNames(marks, lines);
    var missing = without(names);
    var numbers = placeNumbers(marks, names, missing);
    if (without(numbers).stream().anyMatch(missing::contains)) {
      return numbered(listTop);
    }
    for (int i = 0; i < marks.size(); i++) {
      var place = names.get(i).or(orNumber(numbers, i));
      int number = missing.indexOf(i) + 1;
      var text = number > 0 ? number(number) : plane.points().get(i).name();
      place.ifPresent(box -> name(text, box, lines));
    }
    paint(marks);
    return list(missing, listTop);
  }

  private static java.util.function.Supplier<Optional<Box>> orNumber(
      List<Optional<Box>> numbers, int index) {
    return () -> numbers.get(index);
  }

  private ImmutableList<Optional<Box>> placeNames(List<Box> marks, List<Box> lines) {
    var widths =
        plane.points().stream()
            .map(point -> sketch.width(point.name(), TypeRole.FIGURE_CATEGORY))
            .collect(toImmutableList());
    var strict = new LabelPlacement(frame.grown(-2), marks, join(corners, lines));
    var names = strict.place(widths, LABEL_HEIGHT);
    var missing = without(names);
    if (missing.isEmpty()) {
      return names;
    }
    var over = new LabelPlacement(frame.grown(-2), marks, corners).place(widths, LABEL_HEIGHT);
    return without(over).size() < missing.size() ? over : names;
  }

  private ImmutableList<Optional<Box>> placeNumbers(
      List<Box> marks, List<Optional<Box>> names, List<Integer> missing) {
    var widths =
        IntStream.range(0, marks.size())
            .mapToObj(i -> missing.contains(i) ? NUMBER_ROOM - 3 : 2000.0)
            .collect(toImmutableList());
    var taken = join(corners, names.stream().flatMap(Optional::stream).toList());
    return new LabelPlacement(frame.grown(-2), marks, taken).place(widths, LABEL_HEIGHT - 1);
  }

  /** The dense form: every mark keeps room for its number, every name is in the list. */
  private double numbered(double listTop) {
    var boxes = spread.boxes(NUMBER_ROOM);
    for (int i = 0; i < boxes.size(); i++) {
      var box = boxes.get(i);
      var place =
          new Box(
              box.right() - NUMBER_ROOM + 1, box.centreY() - 4.5, box.right(), box.centreY() + 4.5);
      name(number(i + 1), place, ImmutableList.of());
    }
    paint(
        boxes.stream()
            .map(box -> new Box(box.left(), box.top(), box.right() - NUMBER_ROOM, box.bottom()))
            .collect(toImmutableList()));
    return list(IntStream.range(0, boxes.size()).boxed().collect(toImmutableList()), listTop);
  }

  private static ImmutableList<Integer> without(List<Optional<Box>> places) {
    return IntStream.range(0, places.size())
        .filter(i -> places.get(i).isEmpty())
        .boxed()
        .collect(toImmutableList());
  }

  private static List<Box> join(List<Box> first, List<Box> second) {
    var all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  private Box verticalLine(double x) {
    return new Box(x - 0.5, frame.top(), x + 0.5, frame.bottom());
  }

  private Box horizontalLine(double y) {
    return new Box(frame.left(), y - 0.5, frame.right(), y + 0.5);
  }

  private static Text number(int number) {
    return Text.number(number, 0);
  }

  private void name(Text text, Box box, List<Box> lines) {
    if (box.overlapsAny(lines)) {
      sketch.fill(box.grown(1).path(), Colour.WHITE);
    }
    sketch.labelFromLeft(
        text,
        TypeRole.FIGURE_CATEGORY,
        canvas.colour(TypeRole.FIGURE_CATEGORY),
        box.left(),
        box.centreY() + 3);
  }

  private void paint(List<Box> marks) {
    for (int i = 0; i < marks.size(); i++) {
      mark(
          sketch, plane.points().get(i).category(), marks.get(i).centreX(), marks.get(i).centreY());
    }
  }

  private void mark(Sketch on, int category, double x, double y) {
    var colour = canvas.palette().categorical().get(category);
    var path = Marker.of(category).at(x, y);
    on.fill(path, colour);
    if (Palette.contrast(colour, Colour.WHITE) < 3) {
      on.stroke(path, Stroke.of(0.75, sketch.colour(ColourRole.INK)));
    }
  }

  private double list(List<Integer> missing, double top) {
    if (missing.isEmpty()) {
      return top;
    }
    double y = top + 14;
    side.label(plane.axes().numbered(), TypeRole.FIGURE_VALUE, 0, y, Anchor.START);
    for (int i = 0; i < missing.size(); i++) {
      y += SideList.PITCH + (i == 0 ? 2 : 0);
      y = SideList.entry(side, number(i + 1), plane.points().get(missing.get(i)).name(), y);
    }
    return y + 4;
  }
}
