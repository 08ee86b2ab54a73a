package fr.arpent.methods.mobilisation.planning;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.methods.RoleColumn;
import fr.arpent.methods.Rows;
import fr.arpent.methods.Sources;
import fr.arpent.model.problem.Nearest;
import fr.arpent.model.problem.Problems;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Gathers a programme from a study. */
final class ProgrammeBinding {

  private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3]):([0-5]\\d)");

  private final ProgrammeRequest request;
  private final Problems problems;

  ProgrammeBinding(ProgrammeRequest request, Problems problems) {
    this.request = request;
    this.problems = problems;
  }

  /** Returns the input, or empty when there are problems. */
  Optional<ProgrammeInput> input(Sources sources) {
    int before = problems.count();
    int pause = minutes("pause", request.pause(), ProgrammeInput.PAUSE);
    int longest = minutes("longest", request.longest(), ProgrammeInput.LONGEST);
    var sessions =
        sources
            .rows("sessions", request.sessions(), problems)
            .map(rows -> sessions(rows, sources.study().language()));
    sessions.ifPresent(this::checkDays);
    var breaks =
        request.breaks().isEmpty() ? ProgrammeInput.BREAKS : ImmutableSet.copyOf(request.breaks());
    return problems.count() > before
        ? Optional.empty()
        : sessions.map(all -> new ProgrammeInput(all, request.days(), breaks, pause, longest));
  }

  private int minutes(String key, Optional<Integer> asked, int usual) {
    int minutes = asked.orElse(usual);
    if (minutes < 1 || minutes > Session.MIDNIGHT) {
      problems.error(
          "value/between",
          "/" + key,
          ImmutableMap.of("found", minutes, "least", 1, "most", Session.MIDNIGHT));
    }
    return minutes;
  }

  /** A date for a day without sessions is a slip: the day has another name in the table. */
  private void checkDays(ImmutableList<Session> sessions) {
    var days = sessions.stream().map(Session::day).collect(ImmutableSet.toImmutableSet());
    for (var day : request.days().keySet()) {
      if (!days.contains(day)) {
        problems.error(
            "planning/no-such-day",
            "/days/" + day,
            ImmutableMap.of("found", day, "known", Nearest.list(days)));
      }
    }
  }

  private ImmutableList<Session> sessions(Rows rows, String language) {
    var asked = request.sessions();
    var ids = rows.column("id", asked.id()).keys();
    var dayColumn = rows.column("day", asked.day());
    var days = dayColumn.codes();
    var startColumn = rows.column("start", asked.start());
    var starts = startColumn.texts();
    var minuteColumn = rows.column("minutes", asked.minutes());
    var minutes = minuteColumn.integers();
    var titles = rows.words("title", asked.title(), language);
    var kinds = codes(rows, rows.findColumn("kind", asked.kind()));
    var rooms = codes(rows, rows.findColumn("room", asked.room()));
    var leads = codes(rows, rows.findColumn("lead", asked.lead()));
    var material = rows.words("material", asked.material(), language);
    var sessions = ImmutableList.<Session>builder();
    for (int row = 0; row < rows.size(); row++) {
      int at = row;
      required(dayColumn, row);
      required(startColumn, row);
      required(minuteColumn, row);
      var start = starts.get(row).flatMap(cell -> time(startColumn, at, cell));
      var length = minutes.get(row).flatMap(found -> length(minuteColumn, at, found, start));
      if (days.get(row).isPresent() && start.isPresent() && length.isPresent()) {
        sessions.add(
            new Session(
                ids.get(row),
                days.get(row).get(),
                start.get(),
                length.get(),
                titles.get(row),
                kinds.get(row),
                rooms.get(row),
                leads.get(row).map(ProgrammeBinding::list).orElse(ImmutableList.of()),
                material.get(row)));
      }
    }
    return sessions.build();
  }

  private static void required(RoleColumn column, int row) {
    if (column.isMissing(row)) {
      column.refuse(row, "value/required", Map.of());
    }
  }

  private static Optional<Integer> time(RoleColumn column, int row, String cell) {
    var time = TIME.matcher(cell.strip());
    return time.matches()
        ? Optional.of(Integer.parseInt(time.group(1)) * 60 + Integer.parseInt(time.group(2)))
        : column.refuse(row, "value/time", Map.of("found", cell));
  }

  private static Optional<Integer> length(
      RoleColumn column, int row, long minutes, Optional<Integer> start) {
    int most = Session.MIDNIGHT - start.orElse(0);
    return minutes >= 1 && minutes <= most
        ? Optional.of((int) minutes)
        : column.refuse(row, "value/between", Map.of("found", minutes, "least", 1, "most", most));
  }

  private static ImmutableList<Optional<String>> codes(Rows rows, Optional<RoleColumn> column) {
    return column
        .map(RoleColumn::codes)
        .orElseGet(
            () ->
                IntStream.range(0, rows.size())
                    .mapToObj(row -> Optional.<String>empty())
                    .collect(ImmutableList.toImmutableList()));
  }

  private static ImmutableList<String> list(String cell) {
    return ImmutableList.copyOf(Splitter.on(';').trimResults().omitEmptyStrings().split(cell));
  }
}
