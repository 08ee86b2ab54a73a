package fr.arpent.reporting.pdf;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.figure.Path;
import fr.arpent.reporting.page.Ink;
import fr.arpent.reporting.page.Page;
import fr.arpent.reporting.page.PrintedGuide;
import fr.arpent.reporting.page.PrintedGuide.Destination;
import fr.arpent.reporting.page.StructureElement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which element of the structure stands at a place, so that a link leads a screen reader to words
 * and not to a height on a page (ISO 14289-2:2024, 8.8).
 */
final class Landmarks {

  /** Words begin a little above or below the place that names them, in points. */
  private static final double TOLERANCE = 4;

  private final ImmutableList<Page> pages;
  private final StructureElement document;
  private final Map<Integer, List<Landmark>> byPage = new HashMap<>();

  private record Landmark(double top, StructureElement element) {}

  Landmarks(PrintedGuide guide) {
    pages = guide.pages();
    document = guide.structure();
  }

  /** Returns the first element at a place or below it on its page; else the last one above. */
  StructureElement at(Destination destination) {
    var landmarks = byPage.computeIfAbsent(destination.page(), this::read);
    Landmark best = null;
    Landmark lowest = null;
    for (Landmark landmark : landmarks) {
      boolean below = landmark.top() >= destination.y() - TOLERANCE;
      if (below && (best == null || landmark.top() < best.top())) {
        best = landmark;
      }
      if (lowest == null || landmark.top() > lowest.top()) {
        lowest = landmark;
      }
    }
    Landmark found = best == null ? lowest : best;
    return found == null ? document : found.element();
  }

  private List<Landmark> read(int page) {
    List<Landmark> found = new ArrayList<>();
    for (Page.Content content : pages.get(page).contents()) {
      if (content.owner().isPresent() && !content.ink().isEmpty()) {
        double top = content.ink().stream().mapToDouble(Landmarks::top).min().orElse(0);
        found.add(new Landmark(top, content.owner().get()));
      }
    }
    return found;
  }

  private static double top(Ink ink) {
    if (ink instanceof Ink.Line line) {
      return line.baseline() - line.pieces().stream().mapToDouble(Ink.Piece::size).max().orElse(0);
    }
    if (ink instanceof Ink.Image image) {
      return image.y();
    }
    return top(ink instanceof Ink.Shape shape ? shape.path() : ((Ink.Clipped) ink).clip());
  }

  private static double top(Path path) {
    return path.steps().stream().mapToDouble(Landmarks::top).min().orElse(0);
  }

  private static double top(Path.Step step) {
    if (step instanceof Path.Move move) {
      return move.y();
    }
    if (step instanceof Path.Line line) {
      return line.y();
    }
    return step instanceof Path.Curve curve ? curve.y() : Double.MAX_VALUE;
  }
}
