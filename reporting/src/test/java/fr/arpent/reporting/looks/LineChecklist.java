package fr.arpent.reporting.looks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import fr.arpent.reporting.looks.PrintedPages.Line;
import fr.arpent.reporting.page.Page.Artifact;
import fr.arpent.reporting.page.StructureElement;
import fr.arpent.reporting.page.StructureElement.Tag;
import fr.arpent.reporting.theme.Colour;
import fr.arpent.reporting.theme.Palette;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Points of the checklist that are seen on one page: where words stand, how they are set. */
final class LineChecklist {

  /** A point at the end of an axis keeps its white edge. */
  private static final double HALO = 1.5;

  private static final double EDGE = 56;
  private static final double PLUMB = 190;

  /** By so much kerning may differ between the words of a line and the line. */
  private static final double HAIR = 0.3;

  /** Words of a callout's label stand after its sign. */
  private static final double AFTER_SIGN = EDGE + 16;

  /** The second column of the imprint. */
  private static final double SECOND_COLUMN = 372.64;

  /** What works and what traps stand in two halves of a tool sheet. */
  private static final double SECOND_HALF = 305.64;

  private static final double AFTER_SIGN_OF_HALF = SECOND_HALF + 16;

  private static final ImmutableList<Double> EDGES =
      ImmutableList.of(EDGE, PLUMB, AFTER_SIGN, SECOND_COLUMN, SECOND_HALF, AFTER_SIGN_OF_HALF);

  private static final double BELOW_TEXT = 841.89 - 770;
  private static final double EXHIBIT_RULE = 1.5;
  private static final double SMALLEST = 7.5;
  private static final double BAND = 322;

  private static final Pattern BAD_BEGINNING =
      Pattern.compile("^[\\s\u00A0\u202F]*[;:?!%»\\)\\]].*");
  private static final Pattern BAD_END = Pattern.compile(".*[«\\(\\[][\\s\u00A0\u202F]*$");
  private static final Pattern UNIT =
      Pattern.compile("^(%|€|k€|M€|km²?|km/h|ha|hab\\.|m²?|min|h|s)(?![\\p{L}\\d]).*");
  private static final Pattern HUNDREDS = Pattern.compile("^\\d{3}(?!\\d).*");

  private LineChecklist() {}

  /** 1: a paragraph, heading, caption or exhibit rule starts elsewhere than x 56 or 190. */
  static ImmutableList<String> startsElsewhere(PrintedPages pages) {
    var faults = ImmutableList.<String>builder();
    for (var line : pages.lines()) {
      if (line.page() > 0 && standsOnPage(line.block(), pages) && !isInBox(line, pages)) {
        double start = start(line.left(), line.right(), line.page(), pages);
        if (EDGES.stream().noneMatch(allowed -> Math.abs(start - allowed) < 1.2)) {
          faults.add(line.where());
        }
      }
    }
    for (var shape : pages.shapes()) {
      boolean rule =
          shape.owner().isEmpty()
              && shape.width() > 100
              && Math.abs(shape.height() - EXHIBIT_RULE) < 0.05;
      double start = start(shape.left(), shape.right(), shape.page(), pages);
      if (rule
          && ImmutableList.of(EDGE, PLUMB, SECOND_HALF).stream()
              .noneMatch(allowed -> Math.abs(start - allowed) < 0.1)) {
        faults.add(shape.where());
      }
    }
    return faults.build();
  }

  private static boolean standsOnPage(StructureElement block, PrintedPages pages) {
    boolean caption = pages.isInside(block, Tag.CAPTION);
    boolean words = ImmutableSet.of(Tag.P, Tag.H1, Tag.H2, Tag.H3, Tag.H4).contains(block.tag());
    return words
        && (caption
            || !pages.isInside(
                block, Tag.TABLE, Tag.L, Tag.FIGURE, Tag.TOC, Tag.NOTE, Tag.LI, Tag.QUOTE));
  }

  /** What is inside a callout, a card or a band is set in. */
  private static boolean isInBox(Line line, PrintedPages pages) {
    return pages.shapes().stream()
        .filter(shape -> shape.page() == line.page() && shape.height() > 9)
        .anyMatch(shape -> shape.holds(line.first()) || isFrame(shape, line, pages));
  }

  /** A frame that may be cut by a page is drawn edge by edge. */
  private static boolean isFrame(Shape shape, Line line, PrintedPages pages) {
    return shape.width() < 1
        && Math.abs(start(shape.left(), shape.right(), shape.page(), pages) - PLUMB) < 0.1
        && shape.top() < line.baseline()
        && shape.bottom() > line.baseline();
  }

  private static double start(double left, double right, int page, PrintedPages pages) {
    return pages.rightToLeft() ? pages.page(page).width() - right : left;
  }

  /** 2: text or a mark leaves the margins; the space that ends a line is not seen. */
  static ImmutableList<String> leavesTheMargins(PrintedPages pages) {
    var faults = ImmutableList.<String>builder();
    for (var mark : pages.marks()) {
      double end = pages.page(mark.page()).width() - EDGE;
      double bottom = pages.page(mark.page()).height() - BELOW_TEXT;
      boolean beside = mark.left() < EDGE - HAIR || mark.right() > end + HAIR;
      boolean under = !mark.isRunning() && mark.page() > 0 && mark.baseline() > bottom + 0.1;
      if ((beside || under) && !mark.text().isBlank()) {
        faults.add(mark.where());
      }
    }
    for (var shape : pages.shapes()) {
      double end = pages.page(shape.page()).width() - EDGE;
      boolean ground = shape.artifact() == Artifact.BACKGROUND && shape.owner().isEmpty();
      boolean band = shape.page() == 0 || (pages.hasBand(shape.page()) && shape.top() < BAND);
      if (!ground && !band && (shape.left() < EDGE - HALO || shape.right() > end + HALO)) {
        faults.add(shape.where());
      }
    }
    return faults.build();
  }

  /** 3: two texts touch or overlap. */
  static ImmutableList<String> touch(PrintedPages pages) {
    var faults = ImmutableList.<String>builder();
    var marks = pages.marks();
    for (int i = 0; i < marks.size(); i++) {
      for (int j = i + 1; j < marks.size() && marks.get(j).page() == marks.get(i).page(); j++) {
        if (marks.get(i).touches(marks.get(j))) {
          faults.add(marks.get(i).where() + " touches " + marks.get(j).where());
        }
      }
    }
    return faults.build();
  }

  /** 11: a line begins with a sign that belongs to the line above, or ends with an opening one. */
  static ImmutableList<String> beginsOrEndsBadly(PrintedPages pages) {
    var faults = ImmutableList.<String>builder();
    for (var line : pages.lines()) {
      String text = line.text();
      if (BAD_BEGINNING.matcher(text).matches() || BAD_END.matcher(text).matches()) {
        faults.add(line.where());
      }
    }
    return faults.build();
  }

  /** 12: a number is cut from its unit, a thousand from its hundreds, "p." from its page. */
  static ImmutableList<String> cutsNumbers(PrintedPages pages) {
    var faults = ImmutableList.<String>builder();
    List<Line> before = new ArrayList<>();
    for (var line : pages.lines()) {
      if (!before.isEmpty() && before.get(0).block() == line.block()) {
        String end = before.get(0).text().strip();
        String text = line.text().strip();
        boolean digit = end.matches("(?s).*\\d") && !end.matches("(?s).*\\b[12]\\d{3}");
        boolean thousands = digit && end.matches("(?s).*(^|\\D)\\d{1,3}");
        if ((digit && UNIT.matcher(text).matches())
            || (thousands && HUNDREDS.matcher(text).matches())
            || (end.endsWith(" p.") && text.matches("^\\d.*"))) {
          faults.add(before.get(0).where() + " / " + line.where());
        }
      }
      before.clear();
      before.add(line);
    }
    return faults.build();
  }

  /** 17: text is under 7.5, or paler than it may be on what lies under it. */
  static ImmutableList<String> isHardToRead(PrintedPages pages) {
    var faults = ImmutableList.<String>builder();
    for (var mark : pages.marks()) {
      if (mark.smallest() < SMALLEST - 0.001) {
        faults.add(mark.where() + " size " + mark.smallest());
      }
      boolean band = mark.page() == 0 || (pages.hasBand(mark.page()) && mark.baseline() < BAND);
      boolean figure = mark.owner().filter(owner -> pages.isInside(owner, Tag.FIGURE)).isPresent();
      double contrast = Palette.contrast(mark.colour(), ground(mark, pages));
      if (!band && !figure && contrast < 4.5) {
        faults.add(mark.where() + " contrast " + contrast);
      }
    }
    return faults.build();
  }

  private static Colour ground(Mark mark, PrintedPages pages) {
    return pages.shapes().stream()
        .filter(shape -> shape.fill().isPresent() && shape.holds(mark))
        .reduce((first, last) -> last)
        .flatMap(Shape::fill)
        .orElse(Colour.WHITE);
  }
}
