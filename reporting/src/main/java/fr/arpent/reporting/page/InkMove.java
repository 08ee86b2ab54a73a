package fr.arpent.reporting.page;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;

/** Moves ink on a page. */
final class InkMove {

  private InkMove() {}

  static Ink of(Ink ink, double dx, double dy) {
    if (ink instanceof Ink.Line line) {
      return new Ink.Line(line.baseline() + dy, pieces(line.pieces(), dx));
    }
    if (ink instanceof Ink.Shape shape) {
      return new Ink.Shape(shape.path().moved(dx, dy), shape.fill(), shape.stroke());
    }
    if (ink instanceof Ink.Clipped clipped) {
      var inside = clipped.ink().stream().map(each -> of(each, dx, dy)).collect(toImmutableList());
      return new Ink.Clipped(clipped.clip().moved(dx, dy), inside);
    }
    Ink.Image image = (Ink.Image) ink;
    return new Ink.Image(
        image.bytes(), image.x() + dx, image.y() + dy, image.width(), image.height());
  }

  private static ImmutableList<Ink.Piece> pieces(ImmutableList<Ink.Piece> pieces, double dx) {
    return pieces.stream().map(piece -> piece.moved(dx)).collect(toImmutableList());
  }
}
