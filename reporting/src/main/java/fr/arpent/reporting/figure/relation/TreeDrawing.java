package fr.arpent.reporting.figure.relation;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.figure.Box;
import fr.arpent.reporting.figure.Canvas;
import fr.arpent.reporting.figure.Drawing;
import fr.arpent.reporting.figure.Drawing.Anchor;
import fr.arpent.reporting.figure.Drawing.Stroke;
import fr.arpent.reporting.figure.Lines;
import fr.arpent.reporting.figure.Path;
import fr.arpent.reporting.figure.Sketch;
import fr.arpent.reporting.text.Words;
import fr.arpent.reporting.theme.Colour;
import fr.arpent.reporting.theme.ColourRole;
import fr.arpent.reporting.theme.TypeRole;
import java.util.List;

/** Draws one tree: boxes in columns, each in the middle of what serves it, or an indented list. */
final class TreeDrawing {

  private static final double GAP = 24;
  private static final double BETWEEN = 7;
  private static final double PAD = 7;
  private static final double LEADING = 10.5;
  private static final double FIRST_BASELINE = 10.5;
  private static final double NARROW = 100;
  private static final double INDENT = 16;

  private final Tree tree;
  private final Sketch sketch;
  private final boolean columns;
  private final double width;

  TreeDrawing(Tree tree, Canvas canvas) {
    this.tree = tree;
    this.sketch = new Sketch(canvas);
    int count = tree.columns();
    double column = (canvas.width() - GAP * (count - 1)) / count;
    this.columns = column >= NARROW;
    this.width = columns ? column : canvas.width();
  }

  Drawing draw() {
    double y = 1;
    for (int root : tree.under(-1)) {
      y = columns ? branch(root, y) + BETWEEN : item(root, y);
    }
    return sketch.drawing(y, tree.reading());
  }

  private double left(int node) {
    return tree.depth(node) * (columns ? width + GAP : INDENT);
  }

  private ImmutableList<Words> lines(int node) {
    var canvas = sketch.canvas();
    double room = columns ? width : width - left(node);
    return Lines.wrap(
        canvas, canvas.words(tree.nodes().get(node).name()), role(node), room - 2 * PAD);
  }

  private TypeRole role(int node) {
    return tree.depth(node) == 0 ? TypeRole.FIGURE_VALUE : TypeRole.FIGURE_CATEGORY;
  }

  private double height(int node) {
    return lines(node).size() * LEADING + PAD;
  }

  /** Height of a node and of all that serves it. */
  private double span(int node) {
    return Math.max(height(node), spanOf(tree.under(node)));
  }

  private double spanOf(List<Integer> nodes) {
    return nodes.stream().mapToDouble(this::span).sum() + BETWEEN * Math.max(0, nodes.size() - 1);
  }

  /** Draws a node in the middle of what serves it; returns where its branch ends. */
  private double branch(int node, double top) {
    double end = top + span(node);
    double middle = (top + end) / 2;
    var under = tree.under(node);
    double y = middle - spanOf(under) / 2;
    for (int next : under) {
      link(left(node) + width, middle, left(next), y + span(next) / 2);
      y = branch(next, y) + BETWEEN;
    }
    box(node, middle - height(node) / 2);
    return end;
  }

  private void link(double fromX, double fromY, double toX, double toY) {
    double between = (fromX + toX) / 2;
    sketch.stroke(
        Path.polyline(
            List.of(
                new double[] {fromX, fromY},
                new double[] {between, fromY},
                new double[] {between, toY},
                new double[] {toX, toY})),
        Stroke.of(0.75, sketch.colour(ColourRole.INK)));
  }

  /** Draws a node, and under it what serves it, further in; returns where it ends. */
  private double item(int node, double top) {
    box(node, top);
    double foot = top + height(node);
    double y = foot + BETWEEN;
    double stem = left(node) + INDENT / 2;
    for (int next : tree.under(node)) {
      double middle = y + height(next) / 2;
      sketch.line(stem, foot, stem, middle, Stroke.of(0.75, sketch.colour(ColourRole.INK)));
      sketch.line(stem, middle, left(next), middle, Stroke.of(0.75, sketch.colour(ColourRole.INK)));
      y = item(next, y);
    }
    return y;
  }

  private void box(int node, double top) {
    int depth = tree.depth(node);
    double right = columns ? left(node) + width : sketch.canvas().width();
    var box = new Box(left(node), top, right, top + height(node));
    var palette = sketch.canvas().palette();
    sketch.fill(box.path(), depth == 0 ? sketch.colour(ColourRole.PRIMARY) : Colour.WHITE);
    if (depth == 1 && tree.columns() > 2) {
      sketch.fill(box.path(), palette.sequential().get(0));
    }
    if (depth > 0) {
      sketch.stroke(box.path(), Stroke.of(0.75, sketch.colour(ColourRole.INK)));
    }
    var ink = depth == 0 ? Colour.WHITE : sketch.colour(ColourRole.INK);
    double baseline = top + FIRST_BASELINE;
    for (var line : lines(node)) {
      sketch.label(line, role(node), ink, left(node) + PAD, baseline, Anchor.START);
      baseline += LEADING;
    }
  }
}
