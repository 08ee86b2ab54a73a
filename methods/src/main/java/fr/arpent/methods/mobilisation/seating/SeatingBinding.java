package fr.arpent.methods.mobilisation.seating;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.TreeMultimap;
import fr.arpent.methods.Rows;
import fr.arpent.methods.Sources;
import fr.arpent.methods.mobilisation.seating.SeatingInput.RoundTable;
import fr.arpent.model.problem.Problems;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Gathers the input of a seating plan from a study. */
final class SeatingBinding {

  private static final Splitter LANGUAGES = Splitter.on(';').trimResults().omitEmptyStrings();

  private final SeatingRequest request;
  private final Sources sources;
  private final Problems problems;

  SeatingBinding(SeatingRequest request, Sources sources, Problems problems) {
    this.request = request;
    this.sources = sources;
    this.problems = problems;
  }

  /** Returns the input, or empty when there are problems. */
  Optional<SeatingInput> input() {
    int before = problems.count();
    checkRange("rounds", request.rounds(), 1, 50);
    request.absentFromRound().ifPresent(round -> checkRange("absent-from-round", round, 1, 50));
    request.tableCount().ifPresent(count -> checkRange("table-count", count, 1, 1000));
    var people = people();
    var tables = tables();
    people.ifPresent(this::checkNames);
    tables.ifPresent(this::checkTables);
    if (problems.count() > before || people.isEmpty() || tables.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(input(people.get(), tables.get()));
  }

  private SeatingInput input(People people, ImmutableList<RoundTable> tables) {
    var input = SeatingInput.builder();
    input
        .addAllGuests(people.ids().stream().map(id -> guest(id, people)).collect(toImmutableList()))
        .addAllTables(tables)
        .rounds(request.rounds())
        .addAllMix(request.mix())
        .addAllTogether(sets(request.together(), request.togetherBy(), people))
        .addAllApart(sets(request.apart(), request.apartBy(), people))
        .addAllFixed(request.fixed())
        .addAllFixed(facilitating(people, tables))
        .addAllAbsent(request.absent())
        .seed(request.seed().text());
    request.absentFromRound().ifPresent(input::absentFromRound);
    return input.build();
  }

  /**
   * People and what is known of them.
   *
   * @param ids their keys
   * @param values values by field and person
   */
  private record People(
      ImmutableList<String> ids, ImmutableMap<String, ImmutableMap<String, String>> values) {

    Optional<String> value(String field, String person) {
      return Optional.ofNullable(values.get(field))
          .flatMap(all -> Optional.ofNullable(all.get(person)));
    }
  }

  private Optional<People> people() {
    return sources
        .rows("people", request.people(), problems)
        .map(
            rows -> {
              var ids = rows.column("id", request.people().id()).keys();
              var fields = request.people().fields();
              var known =
                  fields.isPresent()
                      ? sources
                          .rows("fields", fields.get(), problems.under("/people"))
                          .map(more -> values(more, more.column("id", fields.get().id()).keys()))
                          .orElse(ImmutableMap.of())
                      : values(rows, ids);
              return new People(ids, known);
            });
  }

  private ImmutableMap<String, ImmutableMap<String, String>> values(Rows rows, List<String> ids) {
    var fields = new LinkedHashSet<String>(request.mix());
    fields.addAll(request.togetherBy());
    fields.addAll(request.apartBy());
    request.interpreters().ifPresent(interpreters -> fields.add(interpreters.field()));
    var values = ImmutableMap.<String, ImmutableMap<String, String>>builder();
    for (var field : fields) {
      var cells = rows.column(field, Optional.of(field)).codes();
      var known = new TreeMap<String, String>();
      for (int row = 0; row < ids.size(); row++) {
        var id = ids.get(row);
        cells.get(row).ifPresent(cell -> known.put(id, cell));
      }
      values.put(field, ImmutableMap.copyOf(known));
    }
    return values.buildOrThrow();
  }

  private Guest guest(String id, People people) {
    var fields = ImmutableSortedMap.<String, String>naturalOrder();
    new LinkedHashSet<>(request.mix())
        .forEach(field -> people.value(field, id).ifPresent(value -> fields.put(field, value)));
    var languages =
        request
            .interpreters()
            .flatMap(interpreters -> people.value(interpreters.field(), id))
            .map(LANGUAGES::splitToList)
            .orElse(ImmutableList.of());
    return new Guest(
        id, fields.buildOrThrow(), speaksOnlyTheOther(languages), speaksBoth(languages));
  }

  private boolean speaksBoth(List<String> languages) {
    return languages.contains(sources.study().language()) && speaksOther(languages);
  }

  private boolean speaksOnlyTheOther(List<String> languages) {
    return !languages.contains(sources.study().language()) && speaksOther(languages);
  }

  private boolean speaksOther(List<String> languages) {
    return request.interpreters().filter(other -> languages.contains(other.language())).isPresent();
  }

  private static ImmutableList<ImmutableSet<String>> sets(
      List<ImmutableList<String>> lists, List<String> fields, People people) {
    var sets = new ArrayList<ImmutableSet<String>>();
    lists.forEach(list -> sets.add(ImmutableSet.copyOf(list)));
    for (var field : fields) {
      TreeMultimap<String, String> byValue = TreeMultimap.create();
      people
          .ids()
          .forEach(id -> people.value(field, id).ifPresent(value -> byValue.put(value, id)));
      byValue.asMap().values().stream()
          .filter(members -> members.size() > 1)
          .forEach(members -> sets.add(ImmutableSet.copyOf(members)));
    }
    return ImmutableList.copyOf(sets);
  }

  /** A facilitator who is one of the people stays at the table. */
  private static ImmutableList<SeatingInput.FixedSeat> facilitating(
      People people, List<RoundTable> tables) {
    return tables.stream()
        .filter(table -> table.facilitator().filter(people.ids()::contains).isPresent())
        .map(
            table ->
                new SeatingInput.FixedSeat(
                    table.facilitator().orElseThrow(), table.id(), Optional.empty()))
        .collect(toImmutableList());
  }

  private Optional<ImmutableList<RoundTable>> tables() {
    if (request.tables().isPresent() == request.tableCount().isPresent()) {
      problems.error("schema/one-of", "", ImmutableMap.of("keys", "tables, table-count"));
      return Optional.empty();
    }
    return request.tableCount().isPresent()
        ? Optional.of(
            IntStream.rangeClosed(1, request.tableCount().get())
                .mapToObj(table -> RoundTable.of(Integer.toString(table)))
                .collect(toImmutableList()))
        : request.tables().flatMap(this::tables);
  }

  private Optional<ImmutableList<RoundTable>> tables(SeatingRequest.TablesRole asked) {
    return sources.rows("tables", asked, problems).map(rows -> tables(rows, asked));
  }

  private ImmutableList<RoundTable> tables(Rows rows, SeatingRequest.TablesRole asked) {
    var ids = rows.column("id", asked.id()).keys();
    var seats = rows.findColumn("seats", asked.seats()).map(column -> column.numbers(1, 10_000));
    var facilitators = rows.findColumn("facilitator", asked.facilitator()).map(c -> c.codes());
    var languages = rows.findColumn("languages", asked.languages()).map(column -> column.texts());
    var tables = ImmutableList.<RoundTable>builder();
    for (int i = 0; i < ids.size(); i++) {
      int row = i;
      tables.add(
          new RoundTable(
              ids.get(row),
              seats.flatMap(all -> all.get(row)).map(Double::intValue),
              facilitators.flatMap(all -> all.get(row)),
              languages
                  .flatMap(all -> all.get(row))
                  .filter(spoken -> speaksBoth(LANGUAGES.splitToList(spoken)))
                  .isPresent()));
    }
    return tables.build();
  }

  private void checkRange(String key, int found, int least, int most) {
    if (found < least || found > most) {
      problems.error(
          "value/between",
          "/" + key,
          ImmutableMap.of("found", found, "least", least, "most", most));
    }
  }

  /** Every person that a rule names must be among those seated. */
  private void checkNames(People people) {
    var known = ImmutableSet.copyOf(people.ids());
    for (var rule :
        List.of(Map.entry("together", request.together()), Map.entry("apart", request.apart()))) {
      for (int i = 0; i < rule.getValue().size(); i++) {
        int index = i;
        rule.getValue()
            .get(i)
            .forEach(id -> checkKnown(known, "person", id, "/" + rule.getKey() + "/" + index));
      }
    }
    for (int i = 0; i < request.fixed().size(); i++) {
      checkKnown(known, "person", request.fixed().get(i).person(), "/fixed/" + i + "/person");
    }
    request.absent().forEach(id -> checkKnown(known, "person", id, "/absent"));
  }

  private void checkTables(ImmutableList<RoundTable> tables) {
    var known = tables.stream().map(RoundTable::id).collect(ImmutableSet.toImmutableSet());
    for (int i = 0; i < request.fixed().size(); i++) {
      checkKnown(known, "table", request.fixed().get(i).table(), "/fixed/" + i + "/table");
      int place = i;
      request
          .fixed()
          .get(i)
          .round()
          .filter(round -> round < 1 || round > request.rounds())
          .ifPresent(round -> checkRange("fixed/" + place + "/round", round, 1, request.rounds()));
    }
  }

  private void checkKnown(Collection<String> known, String kind, String id, String pointer) {
    if (!known.contains(id)) {
      problems.error("reference/not-seated", pointer, ImmutableMap.of("found", id, "case", kind));
    }
  }
}
