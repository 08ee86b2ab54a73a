package fr.arpent.reporting.typeset;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.page.Ink;
import fr.arpent.reporting.page.Page;
import fr.arpent.reporting.page.Page.Artifact;
import fr.arpent.reporting.page.StructureElement;
import fr.arpent.reporting.page.StructureElement.Box;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Set text whose pieces know what they mean.
 *
 * @param lines of pieces, in order
 * @param measure width within which it was set, in points
 * @param leading distance of baselines, in points
 * @param rise from the top of a line to its baseline, in points
 */
record TaggedText(ImmutableList<Line> lines, double measure, double leading, double rise) {

  private static final ImmutableList<Integer> ONLY_ONE = ImmutableList.of(0);

  /** What ink belongs to: an element, or none. */
  record Owner(Optional<StructureElement> element, Artifact kind) {

    static Owner of(StructureElement element) {
      return new Owner(Optional.of(element), Artifact.LAYOUT);
    }

    static Owner artifact(Artifact kind) {
      return new Owner(Optional.empty(), kind);
    }
  }

  /** A line: its pieces, its width, and the notes called in it. */
  record Line(ImmutableList<Part> parts, double width, ImmutableList<Foot> feet) {}

  /** A piece of a line, what it belongs to, and where it leads. */
  record Part(SetText.Fragment fragment, Owner owner, Optional<Goal> goal) {}

  /** Where a link leads, and how that is said. */
  record Goal(StructureElement element, Page.Target target, String description) {}

  double height() {
    return lines.size() * leading;
  }

  /** Returns the width of the longest line. */
  double width() {
    return lines.stream().mapToDouble(Line::width).max().orElse(0);
  }

  /** Returns the width of the last line. */
  double lastWidth() {
    return lines.isEmpty() ? 0 : lines.get(lines.size() - 1).width();
  }

  ImmutableList<Foot> feet() {
    return lines.stream().flatMap(line -> line.feet().stream()).collect(toImmutableList());
  }

  /** Returns the same ink without meaning: a head that is printed again. */
  TaggedText asArtifact(Artifact kind) {
    return new TaggedText(
        lines.stream()
            .map(
                line ->
                    new Line(
                        line.parts().stream()
                            .map(
                                part ->
                                    new Part(
                                        part.fragment(), Owner.artifact(kind), Optional.empty()))
                            .collect(toImmutableList()),
                        line.width(),
                        ImmutableList.of()))
            .collect(toImmutableList()),
        measure,
        leading,
        rise);
  }

  /** Prints all lines from a top. */
  void paint(Sheet sheet, double start, double top) {
    paintOn(sheet, start, top + rise);
  }

  /** Prints all lines, the first on a baseline. */
  void paintOn(Sheet sheet, double start, double baseline) {
    for (int i = 0; i < lines.size(); i++) {
      paintLine(sheet, i, start, baseline + i * leading);
    }
  }

  /** Prints one line on a baseline. */
  void paintLine(Sheet sheet, int line, double start, double baseline) {
    double left = sheet.grid().left(new Measure(start, measure));
    List<Part> parts = lines.get(line).parts();
    int first = sheet.nextReading(parts.size());
    for (int index : paintingOrder(parts)) {
      Part part = parts.get(index);
      SetText.Fragment fragment = part.fragment();
      sheet.print(
          part.owner().element(),
          part.owner().kind(),
          letters(fragment, left, baseline),
          first + index);
      sheet.print(
          Optional.empty(),
          Artifact.LAYOUT,
          fragment.frames().stream()
              .map(frame -> frame.moved(left, baseline))
              .collect(toImmutableList()));
      if (part.owner().element().isPresent()) {
        fragment.entry().ifPresent(sheet::index);
      }
      part.goal().ifPresent(goal -> sheet.link(area(goal, fragment, left, baseline)));
    }
  }

  /** Parts are painted from left to right, as programs that copy text expect it. */
  private static List<Integer> paintingOrder(List<Part> parts) {
    if (parts.size() == 1) {
      return ONLY_ONE;
    }
    return IntStream.range(0, parts.size())
        .boxed()
        .sorted(Comparator.comparingDouble(index -> parts.get(index).fragment().x()))
        .toList();
  }

  private Page.LinkArea area(Goal goal, SetText.Fragment fragment, double left, double baseline) {
    var box = new Box(left + fragment.x(), baseline - rise, fragment.width(), leading);
    return new Page.LinkArea(goal.element(), box, goal.target(), goal.description());
  }

  private static ImmutableList<Ink> letters(
      SetText.Fragment fragment, double left, double baseline) {
    if (fragment.pieces().isEmpty()) {
      return ImmutableList.of();
    }
    var moved = ImmutableList.<Ink.Piece>builderWithExpectedSize(fragment.pieces().size());
    for (Ink.Piece piece : fragment.pieces()) {
      moved.add(piece.moved(left));
    }
    return ImmutableList.of(new Ink.Line(baseline, moved.build()));
  }
}
