package fr.arpent.model.io.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import fr.arpent.model.problem.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The three sections of a Pabulib file, as lines of cells that know where they stand. */
final class PbText {

  static final ImmutableList<String> SECTIONS = ImmutableList.of("META", "PROJECTS", "VOTES");

  private static final char DELIMITER = ';';

  private final String text;
  private final FileProblems problems;
  private final Map<String, Section> sections = new LinkedHashMap<>();
  private final List<String> lineEnds = new ArrayList<>();
  private boolean sound = true;

  private PbText(String text, FileProblems problems) {
    this.text = text;
    this.problems = problems;
  }

  /** Returns the sections of a text; problems are reported, and {@link #isSound} then says no. */
  static PbText of(String text, FileProblems problems) {
    var pb = new PbText(text, problems);
    pb.read();
    return pb;
  }

  /**
   * A line.
   *
   * @param number from 1
   * @param start index in the text
   */
  record Line(int number, int start, List<String> cells) {

    /** Returns a cell; empty where the line is shorter. */
    String cell(int column) {
      return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }
  }

  /** One section: its header, and its rows. */
  record Section(Line header, List<Line> rows) {

    /** Returns the index of a column, or -1. */
    int column(String name) {
      return header.cells().indexOf(name);
    }
  }

  boolean isSound() {
    return sound;
  }

  boolean has(String section) {
    return sections.containsKey(section);
  }

  /** Returns a section that is there: ask {@link #has} first. */
  Section section(String name) {
    return Optional.ofNullable(sections.get(name))
        .orElseThrow(() -> new IllegalStateException("section " + name + " was reported missing"));
  }

  /** Reports a cell: the place is its line and column, the field its header. */
  void refuse(
      Line line, int column, String field, String code, ImmutableMap<String, Object> fields) {
    sound = false;
    problems.error(place(line, column), code, withField(field, fields));
  }

  /** Warns of a cell. */
  void warn(Line line, int column, String field, String code, ImmutableMap<String, Object> fields) {
    problems.warning(place(line, column), code, withField(field, fields));
  }

  private static ImmutableMap<String, Object> withField(
      String field, ImmutableMap<String, Object> fields) {
    return ImmutableMap.<String, Object>builder()
        .put("field", field)
        .putAll(fields)
        .buildKeepingLast();
  }

  Place place(Line line, int column) {
    return new CsvRecords(text, DELIMITER, line.start(), line.number())
        .spotOfCell(Math.max(0, column))
        .in(problems.file());
  }

  /** Returns how most lines end. */
  String lineEnd() {
    long windows = lineEnds.stream().filter("\r\n"::equals).count();
    long plain = lineEnds.stream().filter("\n"::equals).count();
    return windows > plain ? "\r\n" : "\n";
  }

  /** Returns the ends of the records that end otherwise, by number from 0. */
  ImmutableSortedMap<Integer, String> oddLineEnds() {
    var usual = lineEnd();
    var odd = new TreeMap<Integer, String>();
    for (int i = 0; i < lineEnds.size(); i++) {
      if (!lineEnds.get(i).equals(usual)) {
        odd.put(i, lineEnds.get(i));
      }
    }
    return ImmutableSortedMap.copyOf(odd);
  }

  private void read() {
    var records = new CsvRecords(text, DELIMITER, 0, 1);
    var current = "";
    Optional<Line> header = Optional.empty();
    while (records.hasNext()) {
      var cells = records.next();
      if (records.fault() >= 0) {
        sound = false;
        problems.error(
            records.spot(records.fault()).in(problems.file()),
            "syntax/csv-quote",
            ImmutableMap.of("case", records.isFollowed() ? "followed" : "open"));
        return;
      }
      lineEnds.add(lineEndBefore(records.end()));
      var line = new Line(records.startLine(), records.start(), cells);
      if (cells.size() == 1 && SECTIONS.contains(cells.get(0).strip())) {
        current = cells.get(0).strip();
        header = Optional.empty();
      } else if (cells.size() == 1 && cells.get(0).isBlank()) {
        refuse(line, 0, current, "election/empty-line", ImmutableMap.of());
      } else if (header.isEmpty()) {
        header = Optional.of(line);
        sections.put(current, new Section(line, new ArrayList<>()));
      } else {
        add(current, line);
      }
    }
    reportMissing();
  }

  private void reportMissing() {
    for (var name : SECTIONS) {
      if (!sections.containsKey(name)) {
        sound = false;
        problems.error("syntax/pb", ImmutableMap.of("case", "section", "found", name));
      }
    }
  }

  private void add(String name, Line line) {
    var section = sections.get(name);
    int width = section == null ? 0 : section.header().cells().size();
    int found = line.cells().size();
    if (section == null || found == width || (name.equals("META") && found > width)) {
      Optional.ofNullable(section).ifPresent(open -> open.rows().add(line));
      return;
    }
    refuse(
        line,
        Math.min(found, width),
        name,
        "syntax/csv-ragged",
        ImmutableMap.of(
            "found", found, "expected", width, "case", found > width ? "more" : "fewer"));
  }

  private String lineEndBefore(int end) {
    if (text.startsWith("\r\n", end - 2)) {
      return "\r\n";
    }
    char last = text.charAt(end - 1);
    return last == '\n' || last == '\r' ? String.valueOf(last) : "";
  }
}
