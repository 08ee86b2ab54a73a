package fr.arpent.reporting.typeset;

import fr.arpent.reporting.page.Ink;
import java.util.List;
import java.util.Optional;

/**
 * The smallest piece of a line: characters of one strand, direction, face, all spaces or none.
 *
 * @param meaning what they are
 * @param level of embedding: odd runs from right to left
 * @param width in points
 * @param piece what is printed, at x = 0; empty for room inside a frame
 */
record Atom(Strand.Meaning meaning, byte level, double width, Optional<Ink.Piece> piece) {

  /**
   * Of the size: a glyph that stands for two characters counts as two of half its width, and a
   * character less than a tenth of the size away from the next is taken for printed twice.
   */
  private static final double SLACK = 0.01;

  private static final char RIGHT_TO_LEFT_MARK = '\u200F';

  /**
   * Returns the width of atoms side by side, in points. The sum is compensated: lines that run from
   * right to left begin at the measure less this width, where the last bit may move a letter.
   *
   * <p>Source: W. Kahan, <cite>Further remarks on reducing truncation errors</cite>, Communications
   * of the ACM 8, 1965.
   */
  static double width(List<Atom> atoms) {
    double width = 0;
    double excess = 0;
    for (Atom atom : atoms) {
      double added = atom.width() - excess;
      double sum = width + added;
      excess = (sum - width) - added;
      width = sum;
    }
    return width - excess;
  }

  /** Returns the same signs or spaces after an invisible mark that says their direction. */
  Atom beginningRightToLeft() {
    boolean neutral =
        piece.isPresent() && !Character.isLetterOrDigit(piece.get().text().text().charAt(0));
    return neutral
        ? new Atom(
            meaning,
            level,
            width + SLACK * piece.get().size(),
            piece.map(Atom::beginningRightToLeft))
        : this;
  }

  private static Ink.Piece beginningRightToLeft(Ink.Piece piece) {
    var text = piece.typeface().shape(RIGHT_TO_LEFT_MARK + piece.text().text(), true);
    return new Ink.Piece(
        piece.x(), piece.raised(), piece.typeface(), piece.size(), piece.colour(), text);
  }
}
