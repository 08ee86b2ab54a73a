package fr.arpent.reporting.typeset;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.page.Ink;
import fr.arpent.reporting.page.Page.Artifact;
import fr.arpent.reporting.page.StructureElement;
import fr.arpent.reporting.page.StructureElement.Tag;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.theme.Logo;
import java.util.Optional;

/**
 * Sets the logo of a charter at the start of the side column: left in French and English, right in
 * Arabic. The picture itself is never mirrored, nor enlarged beyond what its pixels give.
 */
final class LogoSetter {

  private final Logo logo;
  private final Compositor compositor;
  private final Measure across;
  private final double height;

  private LogoSetter(Logo logo, Compositor compositor, double tallest) {
    this.logo = logo;
    this.compositor = compositor;
    var side = compositor.grid().side();
    double widest = Math.min(side.width(), PictureSetter.sharpWidth(logo.image()));
    double width = PictureSetter.width(logo.image(), widest, tallest);
    this.across = new Measure(side.start(), width);
    this.height = width / PictureSetter.shape(logo.image());
  }

  /** Returns the logo of a guide, at most as high as {@code tallest}, in points. */
  static Optional<LogoSetter> of(Compositor compositor, double tallest) {
    return compositor.logo().map(logo -> new LogoSetter(logo, compositor, tallest));
  }

  double height() {
    return height;
  }

  /** Returns a painter of the logo as a figure with its alternative text, under an element. */
  Strip.Painter figure(StructureElement parent) {
    String words = compositor.words(Text.of(logo.alternative())).plain();
    StructureElement figure = parent.add(Tag.FIGURE).withAlternative(words);
    return (sheet, top) -> {
      figure.boundedBy(sheet.grid().box(across, top, height));
      print(sheet, Optional.of(figure), top);
    };
  }

  /** Prints the logo again, for the eye only. */
  void repeat(Sheet sheet, double top) {
    print(sheet, Optional.empty(), top);
  }

  private void print(Sheet sheet, Optional<StructureElement> owner, double top) {
    double left = sheet.grid().left(across);
    sheet.print(
        owner,
        Artifact.LAYOUT,
        ImmutableList.of(new Ink.Image(logo.image(), left, top, across.width(), height)));
  }
}
