package fr.arpent.reporting.typeset;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.page.Ink;
import fr.arpent.reporting.page.Page.Artifact;
import fr.arpent.reporting.page.StructureElement;
import fr.arpent.reporting.page.StructureElement.Tag;
import fr.arpent.reporting.theme.Spaces;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Sets pictures at the width of their column, or smaller when they have few pixels. */
final class PictureSetter {

  private static final double TALLEST = 420;

  /** Points per pixel at 150 pixels an inch: a picture is not enlarged beyond. */
  private static final double POINTS_PER_PIXEL = 72.0 / 150;

  private final Compositor compositor;
  private final CaptionSetter captions;

  PictureSetter(Compositor compositor, CaptionSetter captions) {
    this.compositor = compositor;
    this.captions = captions;
  }

  void set(Block.Picture picture, Place place) {
    Spaces spaces = compositor.design().spaces();
    StructureElement group = place.parent().add(Tag.DIV);
    Galley galley = place.galley().before(spaces.beforeExhibit()).floating();
    if (picture.caption().isPresent()) {
      galley
          .add(captions.above(picture.caption().get(), group, place).strip())
          .after(spaces.captionBelow())
          .kept();
    }
    galley.add(strip(picture, group, place));
    picture.caption().ifPresent(caption -> captions.addBelow(caption, group, place));
    galley.snapped().after(spaces.afterExhibit());
  }

  private Strip strip(Block.Picture picture, StructureElement group, Place place) {
    Size pixels = Size.of(picture.image());
    double width = Math.min(place.measure().width(), pixels.width() * POINTS_PER_PIXEL);
    double scale = Math.min(width / pixels.width(), TALLEST / pixels.height());
    var across = new Measure(place.measure().start(), pixels.width() * scale);
    double height = pixels.height() * scale;
    Optional<StructureElement> element =
        picture
            .alternative()
            .map(text -> group.add(Tag.FIGURE).withAlternative(compositor.words(text).plain()));
    return Strip.of(
        height,
        (sheet, top) -> {
          double left = sheet.grid().left(across);
          element.ifPresent(figure -> figure.boundedBy(sheet.grid().box(across, top, height)));
          sheet.print(
              element,
              Artifact.LAYOUT,
              ImmutableList.of(new Ink.Image(picture.image(), left, top, across.width(), height)));
        });
  }

  /** Returns the width that a picture has within a frame, in points. */
  static double width(ByteSource image, double widest, double tallest) {
    return Math.min(widest, tallest * shape(image));
  }

  /** Returns the width at which a picture shows every pixel and is not enlarged, in points. */
  static double sharpWidth(ByteSource image) {
    return Size.of(image).width() * POINTS_PER_PIXEL;
  }

  /** Returns how many times wider than high a picture is. */
  static double shape(ByteSource image) {
    Size pixels = Size.of(image);
    return (double) pixels.width() / pixels.height();
  }

  /** Size in pixels. */
  private record Size(int width, int height) {

    static Size of(ByteSource image) {
      try (InputStream bytes = image.openBufferedStream();
          ImageInputStream input = ImageIO.createImageInputStream(bytes)) {
        ImageReader reader = ImageIO.getImageReaders(input).next();
        try {
          reader.setInput(input);
          return new Size(reader.getWidth(0), reader.getHeight(0));
        } finally {
          reader.dispose();
        }
      } catch (IOException e) {
        throw new UncheckedIOException("a picture cannot be read", e);
      }
    }
  }
}
