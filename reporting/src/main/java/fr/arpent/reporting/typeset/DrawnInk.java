package fr.arpent.reporting.typeset;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.figure.Drawing;
import fr.arpent.reporting.page.Ink;
import java.util.List;
import java.util.Optional;

/** Turns the marks of drawings into ink: labels go through the same setter as all words. */
final class DrawnInk {

  private final Compositor compositor;

  DrawnInk(Compositor compositor) {
    this.compositor = compositor;
  }

  /**
   * Returns the ink of a drawing of some width at its place, mirrored where the guide runs from
   * right to left.
   */
  ImmutableList<Ink> print(Drawing drawing, Placement placement, double width) {
    boolean mirrored = drawing.mirrored() && compositor.grid().rightToLeft();
    return print(drawing.marks(), mirrored ? placement.mirrored(width) : placement);
  }

  private ImmutableList<Ink> print(List<Drawing.Mark> marks, Placement placement) {
    var ink = ImmutableList.<Ink>builder();
    for (Drawing.Mark mark : marks) {
      if (mark instanceof Drawing.Shape shape) {
        ink.add(
            new Ink.Shape(
                placement.apply(shape.path()),
                shape.fill(),
                shape.stroke().map(stroke -> scaled(stroke, placement))));
      } else if (mark instanceof Drawing.Label label) {
        ink.addAll(print(label, placement));
      } else if (mark instanceof Drawing.Clipped clipped) {
        ink.add(
            new Ink.Clipped(placement.apply(clipped.clip()), print(clipped.marks(), placement)));
      }
    }
    return ink.build();
  }

  private ImmutableList<Ink> print(Drawing.Label label, Placement placement) {
    var setting = Setting.of(label.role()).coloured(label.colour());
    if (placement.scaleY() != 1) {
      setting = setting.sized(compositor.size(setting) * placement.scaleY());
    }
    SetText.Line line = compositor.setter().line(label.words(), setting);
    double x = placement.acrossTo(label.x()) - before(label.anchor()) * line.width();
    return line.placed(x, placement.downTo(label.baseline()));
  }

  /** Returns which share of a label stands to the left of its anchor. */
  private double before(Drawing.Anchor anchor) {
    boolean rightToLeft = compositor.grid().rightToLeft();
    return switch (anchor) {
      case START -> rightToLeft ? 1 : 0;
      case MIDDLE -> 0.5;
      case END -> rightToLeft ? 0 : 1;
    };
  }

  private static Drawing.Stroke scaled(Drawing.Stroke stroke, Placement placement) {
    double scale = placement.scaleY();
    if (scale == 1) {
      return stroke;
    }
    var dash = stroke.dash().stream().map(length -> length * scale);
    return new Drawing.Stroke(
        stroke.width() * scale, stroke.colour(), dash.collect(ImmutableList.toImmutableList()));
  }

  /** Returns a plain shape. */
  static Ink filled(fr.arpent.reporting.figure.Path path, fr.arpent.reporting.theme.Colour fill) {
    return new Ink.Shape(path, Optional.of(fill), Optional.empty());
  }
}
