package fr.arpent.reporting.html;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.io.BaseEncoding;
import com.google.common.io.ByteSource;
import fr.arpent.reporting.theme.Design;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A picture inside the file: a {@code data:} address, which browsers, LibreOffice and Word keep,
 * where drawings inside the text ({@code <svg>}) are lost. Figures and PNG pictures are PNG, JPEG
 * pictures stay as they are.
 *
 * @param address the picture itself
 * @param width in CSS pixels, 96 an inch
 * @param height in CSS pixels
 */
record InlinePicture(String address, long width, long height) {

  private static final double CSS_PIXELS_PER_POINT = 96 / 72.0;

  /** Pictures of the study have at least 150 pixels an inch, as in the PDF. */
  private static final double PICTURE_PIXELS_PER_POINT = 150 / 72.0;

  private static final double TALLEST = 420;

  /** Returns an image with so many pixels a point. */
  static InlinePicture of(BufferedImage image, double pixelsPerPoint) {
    return new InlinePicture(
        address("image/png", png(image)),
        cssPixels(image.getWidth() / pixelsPerPoint),
        cssPixels(image.getHeight() / pixelsPerPoint));
  }

  /** Returns a picture of the study, PNG or JPEG, as large as on a page or in a frame. */
  static InlinePicture of(ByteSource picture, double largest) {
    try {
      byte[] bytes = picture.read();
      BufferedImage image = read(bytes);
      double column = Math.min(Design.standard().page().mainWidth(), largest);
      double wide = Math.min(column, image.getWidth() / PICTURE_PIXELS_PER_POINT);
      double scale =
          Math.min(wide / image.getWidth(), Math.min(TALLEST, largest) / image.getHeight());
      return new InlinePicture(
          isJpeg(bytes) ? address("image/jpeg", bytes) : address("image/png", png(opaque(image))),
          cssPixels(image.getWidth() * scale),
          cssPixels(image.getHeight() * scale));
    } catch (IOException e) {
      throw new UncheckedIOException("a picture cannot be read", e);
    }
  }

  /** Returns a picture of the study as large as on a page. */
  static InlinePicture of(ByteSource picture) {
    return of(picture, TALLEST);
  }

  /** Adds the picture; {@code alternative} is empty when it only decorates. */
  Element addTo(Element parent, String alternative) {
    return parent
        .add("img")
        .with("src", address)
        .with("alt", alternative)
        .with("width", Long.toString(width))
        .with("height", Long.toString(height));
  }

  private static long cssPixels(double points) {
    return Math.max(1, Math.round(points * CSS_PIXELS_PER_POINT));
  }

  private static String address(String type, byte[] bytes) {
    return "data:" + type + ";base64," + BaseEncoding.base64().encode(bytes);
  }

  private static byte[] png(BufferedImage image) {
    var bytes = new ByteArrayOutputStream(1 << 16);
    try (var out = new MemoryCacheImageOutputStream(bytes)) {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException("a picture in memory must not meet the disk", e);
    }
    return bytes.toByteArray();
  }

  private static BufferedImage read(byte[] bytes) throws IOException {
    BufferedImage image =
        ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes)));
    checkArgument(image != null, "a picture must be PNG or JPEG");
    return Objects.requireNonNull(image);
  }

  private static boolean isJpeg(byte[] bytes) {
    return bytes.length > 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xD8;
  }

  /** Laid on white, and without what the file said beside its pixels. */
  private static BufferedImage opaque(BufferedImage image) {
    var opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = opaque.createGraphics();
    graphics.drawImage(image, 0, 0, Color.WHITE, null);
    graphics.dispose();
    return opaque;
  }
}
