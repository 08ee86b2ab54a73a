package fr.arpent.reporting.figure;

import fr.arpent.reporting.figure.Drawing.Anchor;
import fr.arpent.reporting.figure.Drawing.Mark;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.text.Wording;
import fr.arpent.reporting.text.Words;
import fr.arpent.reporting.theme.Colour;
import fr.arpent.reporting.theme.Palette;
import fr.arpent.reporting.theme.TypeRole;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import javax.imageio.ImageIO;

/** Paints drawings into pictures, to look at figures before there is a page around them. */
final class DrawingImage {

  private static final double SCALE = 2;
  private static final double MARGIN = 20;
  private static final FontRenderContext CONTEXT =
      new FontRenderContext(new AffineTransform(), true, true);

  private final Graphics2D paper;
  private final Canvas canvas;
  private final boolean flip;

  private DrawingImage(Graphics2D paper, Canvas canvas, boolean flip) {
    this.paper = paper;
    this.canvas = canvas;
    this.flip = flip;
  }

  /** A canvas with the widths of the letters that pictures are painted with. */
  static Canvas canvas(Wording wording) {
    var plain = new TestCanvas(wording);
    return new Canvas() {
      @Override
      public Words words(Text text) {
        return plain.words(text);
      }

      @Override
      public double width(Words words, TypeRole role) {
        return font(role, size(role)).getStringBounds(words.plain(), CONTEXT).getWidth();
      }

      @Override
      public double size(TypeRole role) {
        return plain.size(role);
      }

      @Override
      public Palette palette() {
        return plain.palette();
      }

      @Override
      public Colour colour(TypeRole role) {
        return plain.colour(role);
      }

      @Override
      public boolean rightToLeft() {
        return plain.rightToLeft();
      }
    };
  }

  static void write(Graphic graphic, Canvas canvas, java.nio.file.Path file) throws IOException {
    var drawing = graphic.draw(canvas);
    var image =
        new BufferedImage(
            (int) ((Canvas.FULL_WIDTH + 2 * MARGIN) * SCALE),
            (int) ((drawing.height() + 2 * MARGIN) * SCALE),
            BufferedImage.TYPE_INT_RGB);
    var paper = image.createGraphics();
    paper.setColor(Color.WHITE);
    paper.fillRect(0, 0, image.getWidth(), image.getHeight());
    paper.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    paper.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    paper.scale(SCALE, SCALE);
    paper.translate(MARGIN, MARGIN);
    new DrawingImage(paper, canvas, drawing.mirrored() && canvas.rightToLeft())
        .paint(drawing.marks());
    Files.createDirectories(file.getParent());
    ImageIO.write(image, "png", file.toFile());
  }

  private void paint(List<Mark> marks) {
    for (var mark : marks) {
      if (mark instanceof Drawing.Shape shape) {
        shape(shape);
      } else if (mark instanceof Drawing.Clipped clipped) {
        var before = paper.getClip();
        paper.clip(path(clipped.clip()));
        paint(clipped.marks());
        paper.setClip(before);
      } else if (mark instanceof Drawing.Label label) {
        label(label);
      }
    }
  }

  private void shape(Drawing.Shape shape) {
    var path = path(shape.path());
    shape
        .fill()
        .ifPresent(
            colour -> {
              paper.setColor(color(colour));
              paper.fill(path);
            });
    shape
        .stroke()
        .ifPresent(
            stroke -> {
              paper.setColor(color(stroke.colour()));
              paper.setStroke(stroke(stroke));
              paper.draw(path);
            });
  }

  private static BasicStroke stroke(Drawing.Stroke stroke) {
    var dash = new float[stroke.dash().size()];
    for (int i = 0; i < dash.length; i++) {
      dash[i] = stroke.dash().get(i).floatValue();
    }
    return new BasicStroke(
        (float) stroke.width(),
        BasicStroke.CAP_BUTT,
        BasicStroke.JOIN_ROUND,
        10,
        dash.length == 0 ? null : dash,
        0);
  }

  private void label(Drawing.Label label) {
    paper.setColor(color(label.colour()));
    paper.setFont(font(label.role(), canvas.size(label.role())));
    double width = canvas.width(label.words(), label.role());
    boolean fromRight = (label.anchor() == Anchor.END) != canvas.rightToLeft();
    double back = label.anchor() == Anchor.MIDDLE ? width / 2 : fromRight ? width : 0;
    paper.drawString(
        label.words().plain(), (float) (x(label.x()) - back), (float) label.baseline());
  }

  private double x(double x) {
    return flip ? Canvas.FULL_WIDTH - x : x;
  }

  private Path2D path(fr.arpent.reporting.figure.Path path) {
    var result = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    for (var step : path.steps()) {
      if (step instanceof fr.arpent.reporting.figure.Path.Move move) {
        result.moveTo(x(move.x()), move.y());
      } else if (step instanceof fr.arpent.reporting.figure.Path.Line line) {
        result.lineTo(x(line.x()), line.y());
      } else if (step instanceof fr.arpent.reporting.figure.Path.Curve curve) {
        result.curveTo(
            x(curve.x1()), curve.y1(), x(curve.x2()), curve.y2(), x(curve.x()), curve.y());
      } else {
        result.closePath();
      }
    }
    return result;
  }

  private static Color color(Colour colour) {
    return new Color(colour.red(), colour.green(), colour.blue());
  }

  private static Font font(TypeRole role, double size) {
    boolean strong =
        role == TypeRole.FIGURE_VALUE || role == TypeRole.MAP_LABEL || role == TypeRole.MAP_CITY;
    return (strong ? STRONG : PLAIN).deriveFont((float) size);
  }

  private static final Font PLAIN = read("SourceSans3_400Regular.ttf", Font.PLAIN);
  private static final Font STRONG = read("SourceSans3_600SemiBold.ttf", Font.BOLD);

  private static Font read(String file, int style) {
    var path = "/fr/arpent/reporting/fonts/source-sans-3/" + file;
    try (var in = DrawingImage.class.getResourceAsStream(path)) {
      return in == null
          ? new Font(Font.SANS_SERIF, style, 10)
          : Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException | FontFormatException e) {
      throw new IllegalStateException(path, e);
    }
  }
}
