package fr.arpent.reporting.looks;

import static java.util.stream.Collectors.groupingBy;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.looks.PrintedPages.Line;
import fr.arpent.reporting.page.Page;
import fr.arpent.reporting.page.Page.Artifact;
import fr.arpent.reporting.page.StructureElement;
import fr.arpent.reporting.page.StructureElement.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Points of the checklist that are seen from page to page: what stays together, what is where. */
final class FlowChecklist {

  private static final double THREE_LINES = 30;

  /** Of a heading in the side column, whose first line stands beside the first of the text. */
  private static final double THREE_LINES_BESIDE = 26;

  private static final double PLUMB = 190;
  private static final double TEXT_TOP = 70;
  private static final double BELOW_TEXT = 841.89 - 770;
  private static final Pattern PAGE = Pattern.compile("(?:^|\\D)(\\d+)\\D*$");

  private FlowChecklist() {}

  /** 5: a heading ends a page or has fewer than three lines under it. */
  static ImmutableList<String> headingsEndPages(PrintedPages pages) {
    var faults = ImmutableList.<String>builder();
    for (var chapter : pages.chapters()) {
      var elements = PrintedPages.within(chapter);
      for (int i = 0; i < elements.size(); i++) {
        var heading = elements.get(i);
        if (heading.tag() == Tag.H2 || heading.tag() == Tag.H3) {
          var words = pages.marksIn(heading);
          boolean beside = words.stream().allMatch(mark -> isBesideText(mark, pages));
          var last = beside ? words.get(0) : words.get(words.size() - 1);
          double least = beside ? THREE_LINES_BESIDE : THREE_LINES;
          boolean goesOn =
              elements.subList(i + 1, elements.size()).stream()
                  .flatMap(element -> pages.marksIn(element).stream())
                  .anyMatch(mark -> mark.page() == last.page() + 1);
          if (goesOn && lowest(last.page(), pages) - last.baseline() < least) {
            faults.add(last.where());
          }
        }
      }
    }
    return faults.build();
  }

  /** Whether words stand in the side column. */
  private static boolean isBesideText(Mark mark, PrintedPages pages) {
    return pages.rightToLeft()
        ? mark.left() > pages.page(mark.page()).width() - PLUMB
        : mark.right() < PLUMB;
  }

  /** 6: a single line of a paragraph stands alone on a page. */
  static ImmutableList<String> linesStandAlone(PrintedPages pages) {
    var faults = ImmutableList.<String>builder();
    var lines = pages.lines();
    for (var paragraph : pages.tagged(Tag.P)) {
      var byPage =
          lines.stream()
              .filter(line -> line.block() == paragraph)
              .collect(groupingBy(Line::page, TreeMap::new, java.util.stream.Collectors.toList()));
      if (byPage.size() > 1) {
        byPage.values().stream()
            .filter(onPage -> onPage.size() < 2)
            .forEach(onPage -> faults.add(onPage.get(0).where()));
      }
    }
    return faults.build();
  }

  /** 7: a caption, its figure and its source are on different pages. */
  static ImmutableList<String> partExhibits(PrintedPages pages) {
    var faults = ImmutableList.<String>builder();
    for (var group : pages.tagged(Tag.DIV)) {
      boolean exhibit =
          group.children().stream().anyMatch(child -> child.tag() == Tag.FIGURE)
              && group.children().stream().anyMatch(child -> child.tag() == Tag.CAPTION);
      if (exhibit && pages.pagesOf(group).size() != 1) {
        faults.add(pages.marksIn(group).get(0).where() + " on " + pages.pagesOf(group));
      }
    }
    return faults.build();
  }

  /** 8: a table resumes without head and the words that say that it goes on, or with one row. */
  static ImmutableList<String> resumeBarely(PrintedPages pages) {
    var faults = ImmutableList.<String>builder();
    for (var body : pages.tagged(Tag.TBODY)) {
      var rows = new TreeMap<Integer, List<StructureElement>>();
      for (var row : body.children()) {
        var on = pages.pagesOf(row);
        if (on.size() != 1) {
          faults.add("a row is cut: " + pages.marksIn(row));
        }
        rows.computeIfAbsent(on.asList().get(0), page -> new ArrayList<>()).add(row);
      }
      int parts = rows.size();
      rows.forEach(
          (page, onPage) -> {
            if (parts > 1 && onPage.size() < 2) {
              faults.add("one row alone: " + pages.marksIn(onPage.get(0)).get(0).where());
            }
            if (page > rows.firstKey() && hasHead(body, pages) && !isResumed(page, pages)) {
              faults.add("no head: " + pages.marksIn(onPage.get(0)).get(0).where());
            }
          });
    }
    return faults.build();
  }

  /** The rows of a card have no head: each is named at its start. */
  private static boolean hasHead(StructureElement body, PrintedPages pages) {
    return pages.ancestors(body).get(0).children().stream()
        .anyMatch(child -> child.tag() == Tag.THEAD);
  }

  private static boolean isResumed(int page, PrintedPages pages) {
    var repeated =
        pages.marks().stream()
            .filter(mark -> mark.page() == page && mark.artifact() == Artifact.PAGINATION)
            .filter(mark -> mark.owner().isEmpty())
            .toList();
    return repeated.size() > 3
        && repeated.stream()
            .map(mark -> pages.rightToLeft() ? ReadingOrder.fromRight(mark.pieces()) : mark.text())
            .anyMatch(text -> text.matches(".*\\((suite|continued|تابع)\\).*"));
  }

  /** 21: a page number in the contents, a reference or the sources is not the page. */
  static ImmutableList<String> namesWrongPages(PrintedPages pages) {
    var faults = ImmutableList.<String>builder();
    for (var page : pages.guide().pages()) {
      for (var link : page.links()) {
        if (link.target() instanceof Page.Target.Place place) {
          boolean entry = pages.isInside(link.element(), Tag.TOCI);
          var marks = pages.marksIn(link.element());
          String words =
              (entry ? marks.subList(marks.size() - 1, marks.size()) : marks)
                  .stream().map(Mark::text).collect(java.util.stream.Collectors.joining()).strip();
          boolean numbered =
              entry || words.matches("\\d+") || words.matches("(?s).*\\bp\\.\u00A0?\\s?\\d+$");
          var named = PAGE.matcher(words);
          boolean note = place.anchor().startsWith("note-");
          if (numbered && !note && named.find()) {
            int printed = Integer.parseInt(named.group(1));
            var there = pages.pageOf(place.anchor());
            if (there.isEmpty() || there.get() != printed) {
              faults.add(words + " leads to page " + there);
            }
          }
        }
      }
    }
    return faults.build();
  }

  /** 23: more than half a page is blank before the end of a chapter. */
  static ImmutableList<String> leaveHalfBlank(PrintedPages pages) {
    var faults = ImmutableList.<String>builder();
    for (var chapter : pages.chapters()) {
      var on = pages.pagesOf(chapter);
      for (int page : on) {
        boolean goesOn = on.contains(page + 1);
        boolean beginsAnew =
            pages.isOpener(page)
                || (goesOn && (pages.hasBand(page + 1) || isOnItsSide(page + 1, pages)));
        double bottom = pages.page(page).height() - BELOW_TEXT;
        double blank = (bottom - lowest(page, pages)) / (bottom - TEXT_TOP);
        if (goesOn && !beginsAnew && blank > 0.5) {
          faults.add(String.format("p. %d: %.0f %% blank", page + 1, 100 * blank));
        }
      }
    }
    return faults.build();
  }

  private static boolean isOnItsSide(int page, PrintedPages pages) {
    return pages.page(page).width() > pages.page(page).height();
  }

  /** Returns how far a page is filled, without its foot. */
  private static double lowest(int page, PrintedPages pages) {
    return pages.marks().stream()
        .filter(mark -> mark.page() == page && !mark.isRunning())
        .filter(mark -> mark.owner().filter(at -> pages.isInside(at, Tag.NOTE)).isEmpty())
        .mapToDouble(Mark::baseline)
        .max()
        .orElse(TEXT_TOP);
  }
}
