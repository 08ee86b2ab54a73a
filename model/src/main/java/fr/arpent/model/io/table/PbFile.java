package fr.arpent.model.io.table;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.model.io.document.TextCare;
import fr.arpent.model.io.document.TextDecoder;
import fr.arpent.model.problem.Nearest;
import fr.arpent.model.problem.Place;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Reads a participatory budget in the Pabulib format: its rows are the projects, its head is what
 * section META says; the ballots are checked against the projects and stay in the file.
 *
 * <p>Source: D. Stolicki, S. Szufa, N. Talmon, <cite>Pabulib: A Participatory Budgeting
 * Library</cite>, 2020.
 */
public final class PbFile {

  private static final ImmutableList<String> SECTIONS =
      ImmutableList.of("META", "PROJECTS", "VOTES");
  private static final Splitter CELLS = Splitter.on(';');
  private static final Splitter CHOICES = Splitter.on(',').trimResults().omitEmptyStrings();

  private final String text;
  private final TableLimits limits;
  private final FileProblems problems;
  private final TextCare care;
  private final List<Integer> lines = new ArrayList<>();
  private boolean sound = true;

  private PbFile(String text, TableLimits limits, FileProblems problems) {
    this.text = text;
    this.limits = limits;
    this.problems = problems;
    this.care = new TextCare(problems.problems());
  }

  /** Returns the projects of a file, or empty when there are problems. */
  public static Optional<RawTable> read(byte[] bytes, TableLimits limits, FileProblems problems) {
    return TextDecoder.decode(bytes, StandardCharsets.UTF_8, problems.file(), problems.problems())
        .flatMap(text -> new PbFile(text, limits, problems).read());
  }

  /** One section: its header, and its lines with their numbers. */
  private record Section(List<String> header, List<Line> rows) {

    int column(String name) {
      return header.indexOf(name);
    }
  }

  /** A line of a section. */
  private record Line(int number, List<String> cells) {}

  private Optional<RawTable> read() {
    var sections = sections();
    for (var name : SECTIONS) {
      if (!sections.containsKey(name)) {
        problems.error("syntax/pb", ImmutableMap.of("case", "section", "found", name));
        return Optional.empty();
      }
    }
    var projects = section(sections, "PROJECTS");
    int id = projects.column("project_id");
    int cost = projects.column("cost");
    if (id < 0 || cost < 0) {
      refuse(1, "syntax/pb", ImmutableMap.of("found", id < 0 ? "project_id" : "cost"));
      return Optional.empty();
    }
    projects.rows().forEach(line -> checkCost(line, cost));
    var ids =
        projects.rows().stream()
            .filter(line -> line.cells().size() > id)
            .map(line -> line.cells().get(id))
            .collect(ImmutableSet.toImmutableSet());
    checkVotes(section(sections, "VOTES"), ids);
    return table(projects, head(section(sections, "META")));
  }

  /** Keys and values of META; the first where a key is there twice. */
  private ImmutableMap<String, String> head(Section meta) {
    var head = new LinkedHashMap<String, String>();
    for (var line : meta.rows()) {
      var cells = line.cells();
      var value = String.join(";", cells.subList(1, cells.size())).strip();
      head.putIfAbsent(cells.get(0).strip(), care.clean(value, place(line.number()), ""));
    }
    return ImmutableMap.copyOf(head);
  }

  private static Section section(ImmutableMap<String, Section> sections, String name) {
    var section = sections.get(name);
    return section == null ? new Section(List.of(), List.of()) : section;
  }

  private ImmutableMap<String, Section> sections() {
    var sections = ImmutableMap.<String, Section>builder();
    var current = new Section(new ArrayList<>(), new ArrayList<>());
    int number = 0;
    for (var line : Splitter.onPattern("\r\n|\r|\n").split(text)) {
      number++;
      if (SECTIONS.contains(line.strip())) {
        current = new Section(new ArrayList<>(), new ArrayList<>());
        sections.put(line.strip(), current);
      } else if (!line.isBlank()) {
        add(current, new Line(number, CELLS.splitToList(line)));
      }
    }
    return sections.buildKeepingLast();
  }

  private void add(Section section, Line line) {
    if (section.header().isEmpty()) {
      section.header().addAll(line.cells());
    } else if (section.header().size() < 3 || line.cells().size() == section.header().size()) {
      section.rows().add(line);
    } else {
      var size =
          ImmutableMap.<String, Object>of(
              "found",
              line.cells().size(),
              "expected",
              section.header().size(),
              "case",
              line.cells().size() > section.header().size() ? "more" : "fewer");
      refuse(line.number(), "syntax/csv-ragged", size);
    }
  }

  private void checkCost(Line line, int cost) {
    var text = line.cells().size() > cost ? line.cells().get(cost).strip() : "";
    if (!text.matches("-?\\d+(\\.\\d+)?")) {
      refuse(line.number(), "value/number", ImmutableMap.of("found", text));
    } else if (text.startsWith("-")) {
      refuse(line.number(), "value/negative", ImmutableMap.of("found", text));
    }
  }

  private void checkVotes(Section votes, ImmutableSet<String> projects) {
    int vote = votes.column("vote");
    if (vote < 0) {
      refuse(1, "syntax/pb", ImmutableMap.of("found", "vote"));
      return;
    }
    for (var line : votes.rows()) {
      var choices = line.cells().size() > vote ? line.cells().get(vote) : "";
      for (var choice : CHOICES.split(choices)) {
        if (!projects.contains(choice)) {
          refuse(
              line.number(),
              "reference/project",
              ImmutableMap.of("found", choice, "known", Nearest.list(projects)));
        }
      }
    }
  }

  private Optional<RawTable> table(Section projects, ImmutableMap<String, String> head) {
    if (projects.rows().size() > limits.rows()) {
      problems.tooMuch(Place.of(problems.file()), "rows", limits.rows());
      return Optional.empty();
    }
    var columns = new TableColumns(projects.header().size());
    for (var line : projects.rows()) {
      if (line.cells().size() == projects.header().size()) {
        columns.add(line.cells());
        lines.add(line.number());
      } else {
        refuse(
            line.number(), "syntax/pb", ImmutableMap.of("found", String.join(";", line.cells())));
      }
    }
    var numbers = ImmutableList.copyOf(lines);
    return sound
        ? Optional.of(
            new RawTable(
                columns.named(projects.header()),
                columns.rowCount(),
                (row, column) -> place(row < 0 ? 1 : numbers.get(row)),
                head))
        : Optional.empty();
  }

  private void refuse(int line, String code, ImmutableMap<String, Object> fields) {
    sound = false;
    problems.error(place(line), code, fields);
  }

  private Place place(int line) {
    return Place.at(problems.file(), line, 0);
  }
}
