package fr.arpent.reporting.figure.relation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.figure.Box;
import fr.arpent.reporting.figure.Canvas;
import fr.arpent.reporting.figure.Drawing;
import fr.arpent.reporting.figure.Drawing.Anchor;
import fr.arpent.reporting.figure.Drawing.Stroke;
import fr.arpent.reporting.figure.MarkLegend;
import fr.arpent.reporting.figure.Marker;
import fr.arpent.reporting.figure.PlotFrame;
import fr.arpent.reporting.figure.PointNames;
import fr.arpent.reporting.figure.Sketch;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.theme.Colour;
import fr.arpent.reporting.theme.ColourRole;
import fr.arpent.reporting.theme.TypeRole;
import java.util.stream.IntStream;

/** A network on its way to paper. */
final class NetworkDrawing {

  private static final double LEAST_RADIUS = 6;
  private static final double MOST_RADIUS = 13;
  private static final double LEAST_HEIGHT = 150;
  private static final double MOST_HEIGHT = 340;
  private static final double HEIGHT_PER_NODE = 12;
  private static final double AROUND = 14;
  private static final double SIDES = 44;
  private static final double BETWEEN = 14;

  private final Network network;
  private final Sketch sketch;
  private final Sketch side;
  private final Box frame;
  private final double[] radii;
  private final ImmutableList<double[]> places;

  NetworkDrawing(Network network, Canvas canvas) {
    this.network = network;
    this.sketch = new Sketch(canvas);
    this.side = new Sketch(canvas);
    double left = PlotFrame.left(sketch);
    double height = Math.min(MOST_HEIGHT, LEAST_HEIGHT + HEIGHT_PER_NODE * network.nodes().size());
    this.frame = new Box(left, 0, left + sketch.room().mainWidth(), height);
    this.radii = IntStream.range(0, network.nodes().size()).mapToDouble(this::radius).toArray();
    double sides = Math.min(SIDES, frame.width() / 6);
    double[] room = {
      frame.left() + sides,
      AROUND + MOST_RADIUS,
      frame.right() - sides,
      height - AROUND - MOST_RADIUS
    };
    this.places = StressLayout.fitted(StressLayout.of(network), room, radii, BETWEEN);
  }

  /** The area of a mark grows with the number of its links. */
  private double radius(int node) {
    int most = IntStream.range(0, network.nodes().size()).map(network::degree).max().orElse(1);
    double share = Math.sqrt(network.degree(node) / (double) Math.max(1, most));
    return LEAST_RADIUS + share * (MOST_RADIUS - LEAST_RADIUS);
  }

  Drawing draw() {
    network.links().forEach(this::link);
    double top = strengths(9);
    top = MarkLegend.draw(side, network.kinds().title(), network.kinds().names(), top + 6);
    side.lines(
        Text.message("block.figure.network.size"),
        TypeRole.FIGURE_TICK,
        sketch.canvas().colour(TypeRole.FIGURE_TICK),
        0,
        top + 14,
        Anchor.START,
        side.room().side(),
        10);
    var marks =
        IntStream.range(0, places.size())
            .mapToObj(i -> Box.around(places.get(i)[0], places.get(i)[1], radii[i] + 1))
            .collect(toImmutableList());
    double end =
        new PointNames(
                sketch,
                side,
                frame,
                marks,
                ImmutableList.of(),
                ImmutableList.of(frame),
                TypeRole.FIGURE_LEGEND)
            .write(
                network.nodes().stream().map(Network.Node::name).toList(),
                Text.message("block.figure.numbered"),
                top + 24);
    IntStream.range(0, places.size()).forEach(this::node);
    sketch.addSide(side);
    return sketch.drawing(Math.max(frame.bottom(), end + 4), network.reading());
  }

  private void link(Network.Link link) {
    var from = places.get(link.from());
    var to = places.get(link.to());
    sketch.line(from[0], from[1], to[0], to[1], stroke(link.strength()));
  }

  /** With two strengths the weak one is dashed; with one strength links are plain. */
  private Stroke stroke(int strength) {
    var colour = sketch.colour(ColourRole.MUTED);
    int count = Math.max(1, network.strengths().size());
    int step = count == 1 ? 1 : strength;
    return switch (step) {
      case 0 -> new Stroke(1, colour, ImmutableList.of(4.0, 2.5));
      case 1 -> Stroke.of(1.75, colour);
      default -> Stroke.of(3, colour);
    };
  }

  private double strengths(double top) {
    if (network.strengths().size() < 2) {
      return top - 6;
    }
    side.label(
        Text.message("block.figure.network.links"), TypeRole.FIGURE_VALUE, 0, top, Anchor.START);
    double y = top;
    for (int i = network.strengths().size() - 1; i >= 0; i--) {
      y += 15;
      side.line(0, y - 3, 24, y - 3, stroke(i));
      y =
          side.lines(
              network.strengths().get(i),
              TypeRole.FIGURE_LEGEND,
              sketch.canvas().colour(TypeRole.FIGURE_LEGEND),
              30,
              y,
              Anchor.START,
              side.room().side() - 30,
              10);
    }
    return y + 12;
  }

  private void node(int index) {
    var place = places.get(index);
    int kind = network.nodes().get(index).kind();
    var path = Marker.of(kind).at(place[0], place[1], radii[index]);
    sketch.stroke(path, Stroke.of(3, Colour.WHITE));
    sketch.mark(path, sketch.canvas().palette().categorical().get(kind));
  }
}
