package fr.arpent.reporting.typeset;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.figure.Drawing;
import fr.arpent.reporting.figure.Path;
import fr.arpent.reporting.page.Ink;
import fr.arpent.reporting.text.Words;
import fr.arpent.reporting.theme.Colour;
import fr.arpent.reporting.theme.ColourRole;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Places the atoms of a line from left to right and gathers them by meaning. */
final class LineBuilder {

  private static final double LINK_RULE = 0.5;
  private static final double LINK_DEPTH = 1.5;
  private static final double TAG_FRAME = 0.75;
  private static final double TAG_ABOVE = 7.5;
  private static final double TAG_BELOW = 2.6;

  private final Lettering lettering;
  private final Setting setting;
  private final boolean rightToLeft;

  LineBuilder(Lettering lettering, Setting setting, boolean rightToLeft) {
    this.lettering = lettering;
    this.setting = setting;
    this.rightToLeft = rightToLeft;
  }

  /** Builds a line of atoms in reading order. */
  SetText.Line build(List<Atom> unmarked, double measure) {
    List<Atom> atoms = rightToLeft ? marked(unmarked) : unmarked;
    double width = Atom.width(atoms);
    List<Placed> placed = place(atoms, start(width, measure));
    return new SetText.Line(fragments(placed), width, notes(placed));
  }

  private record Placed(Atom atom, double x) {
    double end() {
      return x + atom.width();
    }
  }

  private double start(double width, double measure) {
    return switch (setting.alignment()) {
      case START -> rightToLeft ? measure - width : 0;
      case RIGHT -> measure - width;
      case CENTRE -> (measure - width) / 2;
    };
  }

  /** Gives each atom its x by the visual order; the list stays in reading order. */
  private static List<Placed> place(List<Atom> atoms, double start) {
    Integer[] order = visualOrder(atoms);
    double[] x = new double[order.length];
    double next = start;
    for (int index : order) {
      x[index] = next;
      next += atoms.get(index).width();
    }
    List<Placed> placed = new ArrayList<>();
    for (int i = 0; i < x.length; i++) {
      placed.add(new Placed(atoms.get(i), x[i]));
    }
    return placed;
  }

  /**
   * Signs and spaces of the line's own direction that follow a number or a Latin word get a mark of
   * that direction: without it, programs that copy the text put them before the number.
   */
  private static List<Atom> marked(List<Atom> atoms) {
    List<Atom> marked = new ArrayList<>(atoms);
    for (int i = 1; i < atoms.size(); i++) {
      if (isLeftToRight(atoms.get(i - 1)) && !isLeftToRight(atoms.get(i))) {
        marked.set(i, atoms.get(i).beginningRightToLeft());
      }
    }
    return marked;
  }

  private static boolean isLeftToRight(Atom atom) {
    return (atom.level() & 1) == 0;
  }

  private static Integer[] visualOrder(List<Atom> atoms) {
    byte[] levels = new byte[atoms.size()];
    Integer[] order = new Integer[atoms.size()];
    for (int i = 0; i < order.length; i++) {
      levels[i] = atoms.get(i).level();
      order[i] = i;
    }
    if (order.length > 0) {
      Bidi.reorderVisually(levels, 0, order, 0, order.length);
    }
    return order;
  }

  private ImmutableList<SetText.Fragment> fragments(List<Placed> placed) {
    ImmutableList.Builder<SetText.Fragment> fragments = ImmutableList.builder();
    int from = 0;
    for (int to = 1; to <= placed.size(); to++) {
      if (to == placed.size() || !meaning(placed.get(to)).equals(meaning(placed.get(from)))) {
        fragments.add(fragment(placed.subList(from, to)));
        from = to;
      }
    }
    return fragments.build();
  }

  private SetText.Fragment fragment(List<Placed> placed) {
    var meaning = meaning(placed.get(0));
    var pieces = pieces(placed);
    double x = Double.POSITIVE_INFINITY;
    double end = Double.NEGATIVE_INFINITY;
    for (Placed each : placed) {
      x = Math.min(x, each.x());
      end = Math.max(end, each.end());
    }
    return new SetText.Fragment(
        pieces,
        meaning.link(),
        meaning.language(),
        meaning.note().map(Words.NoteCall::number),
        meaning.entry(),
        frames(meaning, pieces, x, end),
        x,
        end - x);
  }

  private static ImmutableList<Ink.Piece> pieces(List<Placed> placed) {
    List<Ink.Piece> pieces = new ArrayList<>(placed.size());
    for (Placed each : placed) {
      if (each.atom().piece().isPresent()) {
        pieces.add(each.atom().piece().get().moved(each.x()));
      }
    }
    pieces.sort(Comparator.comparingDouble(Ink.Piece::x));
    return ImmutableList.copyOf(pieces);
  }

  /** A tag has a frame of the colour of its letters. */
  private ImmutableList<Ink> frames(
      Strand.Meaning meaning, ImmutableList<Ink.Piece> pieces, double x, double end) {
    if (meaning.link().isPresent()) {
      Colour colour = setting.colour().orElseGet(() -> lettering.colour(ColourRole.RULE));
      return ImmutableList.of(stroke(Path.line(x, LINK_DEPTH, end, LINK_DEPTH), LINK_RULE, colour));
    }
    if (meaning.tag().isPresent()) {
      Colour colour =
          pieces.isEmpty() ? lettering.colour(ColourRole.ACCENT) : pieces.get(0).colour();
      var box = Path.rectangle(x, -TAG_ABOVE, end - x, TAG_ABOVE + TAG_BELOW);
      return ImmutableList.of(stroke(box, TAG_FRAME, colour));
    }
    return ImmutableList.of();
  }

  private static Ink stroke(Path path, double width, Colour colour) {
    return new Ink.Shape(path, Optional.empty(), Optional.of(Drawing.Stroke.of(width, colour)));
  }

  private static ImmutableList<Words.NoteCall> notes(List<Placed> placed) {
    Set<Words.NoteCall> notes = new LinkedHashSet<>();
    for (Placed each : placed) {
      meaning(each).note().ifPresent(notes::add);
    }
    return ImmutableList.copyOf(notes);
  }

  private static Strand.Meaning meaning(Placed placed) {
    return placed.atom().meaning();
  }
}
