package fr.arpent.reporting.typeset;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.page.PrintedGuide.Bookmark;
import fr.arpent.reporting.page.PrintedGuide.Destination;
import java.util.ArrayList;
import java.util.List;

/** Nests the marks of pages into an outline. */
final class Bookmarks {

  private Bookmarks() {}

  private record Line(int level, String title, Destination destination) {}

  static ImmutableList<Bookmark> of(List<Sheet> sheets) {
    List<Line> lines = new ArrayList<>();
    for (Sheet sheet : sheets) {
      for (Sheet.Mark mark : sheet.marks()) {
        lines.add(new Line(mark.level(), mark.title(), new Destination(sheet.index(), mark.y())));
      }
    }
    return nest(lines);
  }

  private static ImmutableList<Bookmark> nest(List<Line> lines) {
    List<Bookmark> bookmarks = new ArrayList<>();
    int from = 0;
    while (from < lines.size()) {
      int level = lines.get(from).level();
      int to = from + 1;
      while (to < lines.size() && lines.get(to).level() > level) {
        to++;
      }
      Line line = lines.get(from);
      bookmarks.add(
          new Bookmark(line.title(), line.destination(), nest(lines.subList(from + 1, to))));
      from = to;
    }
    return bookmarks.stream().collect(toImmutableList());
  }
}
