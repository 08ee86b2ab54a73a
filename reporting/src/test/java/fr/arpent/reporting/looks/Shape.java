package fr.arpent.reporting.looks;

import fr.arpent.reporting.page.Ink;
import fr.arpent.reporting.page.Page;
import fr.arpent.reporting.page.StructureElement;
import fr.arpent.reporting.theme.Colour;
import java.util.Locale;
import java.util.Optional;

/** A drawn path by its bounds, in points from the top left corner. */
record Shape(
    int page,
    Optional<StructureElement> owner,
    Page.Artifact artifact,
    double left,
    double top,
    double right,
    double bottom,
    Optional<Colour> fill) {

  static Shape of(int page, Page.Content content, Ink.Shape ink) {
    Bounds box = Bounds.of(ink.path());
    return new Shape(
        page,
        content.owner(),
        content.artifact(),
        box.left(),
        box.top(),
        box.right(),
        box.bottom(),
        ink.fill());
  }

  double width() {
    return right - left;
  }

  double height() {
    return bottom - top;
  }

  boolean holds(Mark mark) {
    return page == mark.page()
        && left <= mark.left() + 0.1
        && right >= mark.right() - 0.1
        && top <= mark.baseline() - 0.3 * mark.size()
        && bottom >= mark.baseline();
  }

  String where() {
    return String.format(
        Locale.ROOT, "p. %d shape %.1f–%.1f, %.1f–%.1f", page + 1, left, right, top, bottom);
  }
}
