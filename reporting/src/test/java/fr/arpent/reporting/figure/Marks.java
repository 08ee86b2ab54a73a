package fr.arpent.reporting.figure;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.figure.Drawing.Anchor;
import fr.arpent.reporting.theme.Colour;
import java.util.Optional;

/** Reads drawings, so that tests can check them by facts. */
final class Marks {

  private Marks() {}

  static ImmutableList<Drawing.Label> labels(Drawing drawing) {
    return of(drawing, Drawing.Label.class);
  }

  static ImmutableList<String> words(Drawing drawing) {
    return labels(drawing).stream().map(label -> label.words().plain()).collect(toImmutableList());
  }

  static ImmutableList<Drawing.Shape> shapes(Drawing drawing) {
    return of(drawing, Drawing.Shape.class);
  }

  static ImmutableList<Drawing.Clipped> hatches(Drawing drawing) {
    return of(drawing, Drawing.Clipped.class);
  }

  static ImmutableList<Box> filled(Drawing drawing, Colour colour) {
    return shapes(drawing).stream()
        .filter(shape -> shape.fill().equals(Optional.of(colour)))
        .map(shape -> bounds(shape.path()))
        .collect(toImmutableList());
  }

  static <T> T last(ImmutableList<T> list) {
    return list.get(list.size() - 1);
  }

  static Drawing.Label label(Drawing drawing, String words) {
    return labels(drawing).stream()
        .filter(label -> label.words().plain().equals(words))
        .findFirst()
        .orElseThrow();
  }

  static <T> ImmutableList<T> of(Drawing drawing, Class<T> kind) {
    return drawing.marks().stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .collect(toImmutableList());
  }

  /** The room that a label takes up, in a guide from left to right. */
  static Box box(Drawing.Label label, Canvas canvas) {
    double width = canvas.width(label.words(), label.role());
    double left =
        label.anchor() == Anchor.START
            ? label.x()
            : label.anchor() == Anchor.END ? label.x() - width : label.x() - width / 2;
    return new Box(
        left,
        label.baseline() - 0.65 * canvas.size(label.role()),
        left + width,
        label.baseline() + 0.1 * canvas.size(label.role()));
  }

  /** The room of a label, in a guide from right to left where the canvas is one. */
  static Box box(Drawing.Label label, Canvas canvas, boolean mirrored) {
    if (!canvas.rightToLeft() || mirrored) {
      return box(label, canvas); // what is mirrored is drawn from the start edge on
    }
    var other =
        label.anchor() == Anchor.START
            ? Anchor.END
            : label.anchor() == Anchor.END ? Anchor.START : Anchor.MIDDLE;
    return box(
        new Drawing.Label(
            label.words(), label.role(), label.colour(), label.x(), label.baseline(), other),
        canvas);
  }

  static Box bounds(Path path) {
    double left = Double.POSITIVE_INFINITY;
    double top = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    for (var step : path.steps()) {
      double[] at = end(step);
      if (at.length > 0) {
        left = Math.min(left, at[0]);
        right = Math.max(right, at[0]);
        top = Math.min(top, at[1]);
        bottom = Math.max(bottom, at[1]);
      }
    }
    return new Box(left, top, right, bottom);
  }

  private static double[] end(Path.Step step) {
    if (step instanceof Path.Move move) {
      return new double[] {move.x(), move.y()};
    }
    if (step instanceof Path.Line line) {
      return new double[] {line.x(), line.y()};
    }
    return step instanceof Path.Curve curve ? new double[] {curve.x(), curve.y()} : new double[] {};
  }

  /** Labels that overlap another one, as words. */
  static ImmutableList<String> overlapping(Drawing drawing, Canvas canvas) {
    var labels = labels(drawing);
    var found = ImmutableList.<String>builder();
    for (int i = 0; i < labels.size(); i++) {
      for (int j = i + 1; j < labels.size(); j++) {
        var first = box(labels.get(i), canvas, drawing.mirrored());
        if (first.grown(-0.1).overlaps(box(labels.get(j), canvas, drawing.mirrored()))) {
          found.add(labels.get(i).words().plain() + " / " + labels.get(j).words().plain());
        }
      }
    }
    return found.build();
  }
}
