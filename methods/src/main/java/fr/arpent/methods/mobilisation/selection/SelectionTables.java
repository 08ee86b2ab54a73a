package fr.arpent.methods.mobilisation.selection;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.methods.RoleColumn;
import fr.arpent.methods.Rows;
import fr.arpent.methods.Sources;
import fr.arpent.model.measure.Polarity;
import fr.arpent.model.problem.Problems;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads criteria, scores and recusals from the tables of a study. */
final class SelectionTables {

  private static final ImmutableMap<String, Polarity> POLARITIES =
      ImmutableMap.of("up", Polarity.UP, "down", Polarity.DOWN);

  private final Sources sources;
  private final Problems problems;

  SelectionTables(Sources sources, Problems problems) {
    this.sources = sources;
    this.problems = problems;
  }

  /** Returns the criteria, in the order of their table. */
  ImmutableList<Criterion> criteria(CriteriaRole asked) {
    return sources
        .rows("criteria", asked, problems)
        .map(rows -> criteria(rows, asked))
        .orElse(ImmutableList.of());
  }

  private ImmutableList<Criterion> criteria(Rows rows, CriteriaRole asked) {
    var ids = rows.column("id", asked.id()).keys();
    var titles = rows.words("title", asked.title(), sources.study().language());
    var weightColumn = rows.findColumn("weight", asked.weight());
    var weights = weightColumn.map(RoleColumn::numbers).orElseGet(() -> nothing(rows));
    var lowest = required(rows.column("lowest", asked.lowest()), rows, RoleColumn::numbers);
    var highestColumn = rows.column("highest", asked.highest());
    var highest = required(highestColumn, rows, RoleColumn::numbers);
    var polarities =
        rows.findColumn("polarity", asked.polarity())
            .map(column -> column.choices(POLARITIES))
            .orElseGet(() -> nothing(rows));
    var floorColumn = rows.findColumn("floor", asked.floor());
    var floors = floorColumn.map(RoleColumn::numbers).orElseGet(() -> nothing(rows));
    var criteria = ImmutableList.<Criterion>builder();
    for (int row = 0; row < rows.size(); row++) {
      int at = row;
      if (lowest.get(row).isEmpty() || highest.get(row).isEmpty()) {
        continue;
      }
      double low = lowest.get(row).get();
      double high = highest.get(row).get();
      double weight = weights.get(row).orElse(1.0);
      if (low >= high) {
        highestColumn.refuse(row, "selection/scale", Map.of("lowest", low, "highest", high));
      } else if (weight <= 0) {
        weightColumn.ifPresent(
            column -> column.refuse(at, "value/above-zero", Map.of("found", weight)));
      } else if (floors.get(row).filter(floor -> floor < low || floor > high).isPresent()) {
        floorColumn.ifPresent(
            column ->
                column.refuse(
                    at,
                    "value/between",
                    Map.of("found", floors.get(at).orElseThrow(), "least", low, "most", high)));
      } else {
        criteria.add(
            new Criterion(
                ids.get(row),
                titles.get(row),
                weight,
                polarities.get(row).orElse(Polarity.UP),
                low,
                high,
                floors.get(row)));
      }
    }
    return criteria.build();
  }

  /**
   * Returns the scores; each must be on the scale of its criterion, and there once.
   *
   * @param applications keys that may stand there; any when empty
   */
  ImmutableList<JurorScore> scores(
      ScoresRole asked,
      ImmutableList<Criterion> criteria,
      Optional<ImmutableList<String>> applications) {
    return sources
        .rows("scores", asked, problems)
        .map(rows -> scores(rows, asked, criteria, applications))
        .orElse(ImmutableList.of());
  }

  private static ImmutableList<JurorScore> scores(
      Rows rows,
      ScoresRole asked,
      ImmutableList<Criterion> criteria,
      Optional<ImmutableList<String>> known) {
    var jurorColumn = rows.column("juror", asked.juror());
    var jurors = required(jurorColumn, rows, RoleColumn::codes);
    var applications =
        required(
            rows.column("application", asked.application()),
            rows,
            column ->
                known
                    .map(keys -> column.codes(keys, "value/choice", ImmutableMap.of()))
                    .orElseGet(column::codes));
    var keys = criteria.stream().map(Criterion::id).collect(toImmutableList());
    boolean one = criteria.size() == 1 && rows.findColumn("criterion", asked.criterion()).isEmpty();
    var named =
        one
            ? ImmutableList.copyOf(Collections.nCopies(rows.size(), Optional.of(keys.get(0))))
            : required(
                rows.column("criterion", asked.criterion()),
                rows,
                column -> column.codes(keys, "value/choice", ImmutableMap.of()));
    var scoreColumn = rows.column("score", asked.score());
    var scores = scoreColumn.numbers();
    var comments =
        asked
            .comment()
            .flatMap(name -> rows.findColumn("comment", Optional.of(name)))
            .map(RoleColumn::texts)
            .orElseGet(() -> nothing(rows));
    var seen = new HashSet<List<String>>();
    var list = ImmutableList.<JurorScore>builder();
    for (int row = 0; row < rows.size(); row++) {
      if (jurors.get(row).isEmpty()
          || applications.get(row).isEmpty()
          || named.get(row).isEmpty()
          || scores.get(row).isEmpty()) {
        continue;
      }
      var criterion = criteria.get(keys.indexOf(named.get(row).get()));
      double score = scores.get(row).get();
      var key = List.of(jurors.get(row).get(), applications.get(row).get(), criterion.id());
      if (score < criterion.lowest() || score > criterion.highest()) {
        scoreColumn.refuse(
            row,
            "value/between",
            Map.of("found", score, "least", criterion.lowest(), "most", criterion.highest()));
      } else if (!seen.add(key)) {
        jurorColumn.refuse(
            row,
            "selection/scored-twice",
            Map.of("found", key.get(0), "application", key.get(1), "criterion", key.get(2)));
      } else {
        list.add(
            new JurorScore(
                key.get(0),
                key.get(1),
                key.get(2),
                score,
                comments.get(row).map(String::strip).filter(words -> !words.isEmpty())));
      }
    }
    return list.build();
  }

  /** Returns who does not judge what. */
  ImmutableSet<Recusal> recusals(
      Optional<ConflictsRole> asked, Optional<ImmutableList<String>> known) {
    return asked
        .flatMap(role -> sources.rows("conflicts", role, problems))
        .map(
            rows -> {
              var role = asked.orElseThrow();
              var jurors = required(rows.column("juror", role.juror()), rows, RoleColumn::codes);
              var applications =
                  required(
                      rows.column("application", role.application()),
                      rows,
                      column ->
                          known
                              .map(keys -> column.codes(keys, "value/choice", ImmutableMap.of()))
                              .orElseGet(column::codes));
              return IntStream.range(0, rows.size())
                  .filter(row -> jurors.get(row).isPresent() && applications.get(row).isPresent())
                  .mapToObj(
                      row ->
                          new Recusal(
                              jurors.get(row).orElseThrow(), applications.get(row).orElseThrow()))
                  .collect(ImmutableSet.toImmutableSet());
            })
        .orElse(ImmutableSet.of());
  }

  /** How a column is read. */
  interface Reader<T> {
    ImmutableList<Optional<T>> read(RoleColumn column);
  }

  /** Reads a column none of whose cells may be missing. */
  static <T> ImmutableList<Optional<T>> required(RoleColumn column, Rows rows, Reader<T> reader) {
    IntStream.range(0, rows.size())
        .filter(column::isMissing)
        .forEach(row -> column.refuse(row, "value/required", Map.of()));
    return reader.read(column);
  }

  /** Returns a column without any value. */
  static <T> ImmutableList<Optional<T>> nothing(Rows rows) {
    return IntStream.range(0, rows.size())
        .mapToObj(row -> Optional.<T>empty())
        .collect(toImmutableList());
  }
}
