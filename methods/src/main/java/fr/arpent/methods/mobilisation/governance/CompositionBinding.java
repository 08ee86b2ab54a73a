package fr.arpent.methods.mobilisation.governance;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import fr.arpent.methods.RoleColumn;
import fr.arpent.methods.Rows;
import fr.arpent.methods.Sources;
import fr.arpent.methods.mobilisation.governance.CompositionInput.Committee;
import fr.arpent.methods.mobilisation.governance.CompositionInput.Meeting;
import fr.arpent.methods.mobilisation.governance.CompositionInput.Seat;
import fr.arpent.methods.mobilisation.governance.CompositionRequest.MeetingsRole;
import fr.arpent.methods.mobilisation.governance.CompositionRequest.RuleRequest;
import fr.arpent.model.problem.Problems;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Gathers bodies, their seats and their rules from a study. */
final class CompositionBinding {

  private final CompositionRequest request;
  private final Problems problems;

  CompositionBinding(CompositionRequest request, Problems problems) {
    this.request = request;
    this.problems = problems;
  }

  /** Returns the input, or empty when there are problems. */
  Optional<CompositionInput> input(Sources sources) {
    int before = problems.count();
    var rules = rules();
    var committees =
        sources
            .rows("bodies", request.bodies(), problems)
            .map(rows -> committees(rows, sources.study().language()))
            .orElse(ImmutableList.of());
    var known = committees.stream().map(Committee::id).collect(toImmutableList());
    var seats =
        sources
            .rows("members", request.members(), problems)
            .map(rows -> seats(rows, bodyColumn(sources), known))
            .orElse(ImmutableList.of());
    var meetings =
        request
            .meetings()
            .flatMap(
                role ->
                    sources
                        .rows("meetings", role, problems)
                        .map(rows -> meetings(rows, role, known)));
    return problems.count() > before
        ? Optional.empty()
        : Optional.of(new CompositionInput(committees, seats, meetings, request.on(), rules));
  }

  private ImmutableList<Rule> rules() {
    var names = new HashSet<String>();
    var rules = ImmutableList.<Rule>builder();
    for (int i = 0; i < request.rules().size(); i++) {
      var asked = request.rules().get(i);
      var pointer = "/rules/" + i;
      if (!asked.lacking().isEmpty()) {
        problems.error(
            "governance/rule",
            pointer,
            ImmutableMap.of(
                "rule", asked.rule().code(), "keys", String.join(", ", asked.lacking())));
      } else if (checkRange(asked, pointer)) {
        var rule = asked.toRule();
        if (!names.add(rule.name())) {
          problems.error("governance/same-rule", pointer, ImmutableMap.of("found", rule.name()));
        }
        rules.add(rule);
      }
    }
    return rules.build();
  }

  private boolean checkRange(RuleRequest asked, String pointer) {
    int before = problems.count();
    var shares = new LinkedHashMap<String, Optional<Double>>();
    shares.put("equal", asked.equal());
    shares.put("at-least", asked.atLeast());
    shares.put("at-most", asked.atMost());
    shares.put("share", asked.share());
    shares.forEach((key, found) -> found.ifPresent(it -> between(pointer, key, it, 0, 1)));
    asked
        .share()
        .filter(share -> share == 0)
        .ifPresent(
            share ->
                problems.error(
                    "value/above-zero", pointer + "/share", ImmutableMap.of("found", share)));
    asked.everyYears().ifPresent(years -> between(pointer, "every-years", years, 1, 50));
    return problems.count() == before;
  }

  private void between(String pointer, String key, double found, int least, int most) {
    if (found < least || found > most) {
      problems.error(
          "value/between",
          pointer + "/" + key,
          ImmutableMap.of("found", found, "least", least, "most", most));
    }
  }

  private ImmutableList<Committee> committees(Rows rows, String language) {
    var ids = rows.column("id", request.bodies().id()).keys();
    var names = rows.words("name", request.bodies().name(), language);
    return IntStream.range(0, rows.size())
        .mapToObj(row -> new Committee(ids.get(row), names.get(row)))
        .collect(toImmutableList());
  }

  /** The column that the study declares to refer to the table of bodies. */
  private Optional<String> bodyColumn(Sources sources) {
    var tables = sources.study().tables();
    return request
        .members()
        .body()
        .or(
            () ->
                request
                    .members()
                    .table()
                    .flatMap(name -> Optional.ofNullable(tables.get(name)))
                    .filter(table -> table.findColumn("body").isEmpty())
                    .flatMap(
                        table ->
                            table.columns().values().stream()
                                .filter(
                                    column ->
                                        column.refersTo().isPresent()
                                            && column.refersTo().equals(request.bodies().table()))
                                .map(column -> column.name())
                                .findFirst()));
  }

  private ImmutableList<Seat> seats(
      Rows rows, Optional<String> bodyColumn, ImmutableList<String> known) {
    var bodies = bodies(rows, bodyColumn, known);
    var since = dates(rows, "since", request.members().since());
    var until = dates(rows, "until", request.members().until());
    var fields =
        request.rules().stream()
            .flatMap(rule -> rule.field().stream())
            .collect(ImmutableSet.toImmutableSet());
    var cells = new TreeMap<String, ImmutableList<Optional<String>>>();
    for (var field : fields) {
      cells.put(field, rows.column(field, Optional.empty()).codes());
    }
    var seats = ImmutableList.<Seat>builder();
    for (int row = 0; row < rows.size(); row++) {
      int at = row;
      var values = new TreeMap<String, String>();
      cells.forEach((field, column) -> column.get(at).ifPresent(cell -> values.put(field, cell)));
      bodies
          .get(row)
          .ifPresent(
              body ->
                  seats.add(
                      new Seat(
                          body, since.get(at), until.get(at), ImmutableSortedMap.copyOf(values))));
    }
    return seats.build();
  }

  private static ImmutableList<Optional<String>> bodies(
      Rows rows, Optional<String> chosen, ImmutableList<String> known) {
    var column = rows.column("body", chosen);
    IntStream.range(0, rows.size())
        .filter(column::isMissing)
        .forEach(row -> column.refuse(row, "value/required", Map.of()));
    return column.codes(known, "value/choice", ImmutableMap.of());
  }

  private static ImmutableList<Optional<LocalDate>> dates(
      Rows rows, String name, Optional<String> chosen) {
    return rows.findColumn(name, chosen)
        .map(RoleColumn::dates)
        .orElseGet(
            () ->
                IntStream.range(0, rows.size())
                    .mapToObj(row -> Optional.<LocalDate>empty())
                    .collect(toImmutableList()));
  }

  private static ImmutableList<Meeting> meetings(
      Rows rows, MeetingsRole role, ImmutableList<String> known) {
    var bodies = bodies(rows, role.body(), known);
    var dates = rows.column("date", role.date()).dates();
    var present = rows.column("present", role.present()).numbers(0, 100_000);
    return IntStream.range(0, rows.size())
        .filter(
            row ->
                bodies.get(row).isPresent()
                    && dates.get(row).isPresent()
                    && present.get(row).isPresent())
        .mapToObj(
            row ->
                new Meeting(
                    bodies.get(row).orElseThrow(),
                    dates.get(row).orElseThrow(),
                    present.get(row).orElseThrow().intValue()))
        .collect(toImmutableList());
  }
}
