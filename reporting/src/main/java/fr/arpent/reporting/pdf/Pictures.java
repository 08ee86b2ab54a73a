package fr.arpent.reporting.pdf;

import static com.google.common.base.Preconditions.checkArgument;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Pictures as PDF has them: JPEG as it is, everything else without loss. Colours are sRGB, what is
 * transparent is laid on white.
 */
final class Pictures {

  private Pictures() {}

  /**
   * Embeds a picture.
   *
   * @throws IllegalArgumentException when it cannot be read, or is a JPEG for printing inks (CMYK)
   */
  static COSStream embed(PDDocument document, byte[] bytes) throws IOException {
    PDImageXObject picture =
        isJpeg(bytes)
            ? JPEGFactory.createFromByteArray(document, bytes)
            : LosslessFactory.createFromImage(document, opaque(read(bytes)));
    checkArgument(
        picture.getColorSpace().getNumberOfComponents() != 4,
        "a picture must be in sRGB or grey, was in the colours of printing inks (CMYK)");
    return picture.getCOSObject();
  }

  private static boolean isJpeg(byte[] bytes) {
    return bytes.length > 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xD8;
  }

  private static BufferedImage read(byte[] bytes) throws IOException {
    BufferedImage picture =
        ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes)));
    checkArgument(picture != null, "a picture must be PNG or JPEG");
    return java.util.Objects.requireNonNull(picture);
  }

  private static BufferedImage opaque(BufferedImage picture) {
    var opaque =
        new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = opaque.createGraphics();
    graphics.drawImage(picture, 0, 0, Color.WHITE, null);
    graphics.dispose();
    return opaque;
  }
}
