package fr.arpent.reporting.typeset;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.figure.Drawing.Stroke;
import fr.arpent.reporting.figure.Path;
import fr.arpent.reporting.page.Ink;
import fr.arpent.reporting.theme.Colour;
import java.util.Optional;

/** The signs of callouts, drawn in a square of 10 points. */
enum CalloutSign {
  DIAMOND {
    @Override
    ImmutableList<Ink> draw(Colour colour) {
      return ImmutableList.of(filled(polygon(5, 0, 10, 5, 5, 10, 0, 5), colour));
    }
  },
  TRIANGLE {
    @Override
    ImmutableList<Ink> draw(Colour colour) {
      return ImmutableList.of(
          stroked(polygon(5, 0.9, 9.4, 9.1, 0.6, 9.1), 1.3, colour),
          stroked(Path.line(5, 3.9, 5, 6.4), 1.3, colour),
          filled(Path.circle(5, 7.6, 0.7), colour));
    }
  },
  COMMAS {
    @Override
    ImmutableList<Ink> draw(Colour colour) {
      return ImmutableList.of(filled(comma(0), colour), filled(comma(5.4), colour));
    }
  },
  SQUARES {
    @Override
    ImmutableList<Ink> draw(Colour colour) {
      return ImmutableList.of(
          stroked(Path.rectangle(0.8, 0.8, 8.4, 8.4), 1.1, colour),
          filled(Path.rectangle(3.2, 3.2, 3.6, 3.6), colour));
    }
  },
  INFORMATION {
    @Override
    ImmutableList<Ink> draw(Colour colour) {
      return ImmutableList.of(
          stroked(Path.circle(5, 5, 4.4), 1.1, colour),
          filled(Path.circle(5, 2.9, 0.75), colour),
          stroked(Path.line(5, 4.4, 5, 7.6), 1.3, colour));
    }
  },
  CHECK {
    @Override
    ImmutableList<Ink> draw(Colour colour) {
      Path check = Path.builder().move(0.8, 5.4).line(3.8, 8.4).line(9.2, 1.6).build();
      return ImmutableList.of(stroked(check, 1.9, colour));
    }
  },
  /** Two columns under a lintel. */
  LAW {
    @Override
    ImmutableList<Ink> draw(Colour colour) {
      return ImmutableList.of(
          filled(polygon(5, 0, 10, 3, 0, 3), colour),
          filled(Path.rectangle(1.4, 4, 1.6, 4), colour),
          filled(Path.rectangle(4.2, 4, 1.6, 4), colour),
          filled(Path.rectangle(7, 4, 1.6, 4), colour),
          filled(Path.rectangle(0, 8.8, 10, 1.2), colour));
    }
  };

  static final double SIZE = 10;

  /** Draws the sign from its top left corner. */
  abstract ImmutableList<Ink> draw(Colour colour);

  private static Path comma(double x) {
    return polygon(x, 1, x + 4.2, 1, x + 4.2, 5, x + 2.4, 9, x + 0.6, 9, x + 1.9, 5, x, 5);
  }

  private static Path polygon(double... xy) {
    Path.Builder path = Path.builder().move(xy[0], xy[1]);
    for (int i = 2; i < xy.length; i += 2) {
      path.line(xy[i], xy[i + 1]);
    }
    return path.close().build();
  }

  private static Ink filled(Path path, Colour colour) {
    return new Ink.Shape(path, Optional.of(colour), Optional.empty());
  }

  private static Ink stroked(Path path, double width, Colour colour) {
    return new Ink.Shape(path, Optional.empty(), Optional.of(Stroke.of(width, colour)));
  }
}
