package fr.arpent.methods.mobilisation.opinion;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import fr.arpent.methods.RoleColumn;
import fr.arpent.methods.Rows;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads votes, from one row per person with a column per statement (what a form tool exports) or
 * from one row per vote (what Polis exports).
 */
final class BallotReader {

  private static final ImmutableMap<String, Vote> WORDS =
      ImmutableMap.<String, Vote>builder()
          .put("1", Vote.AGREE)
          .put("0", Vote.PASS)
          .put("-1", Vote.DISAGREE)
          .put("agree", Vote.AGREE)
          .put("pass", Vote.PASS)
          .put("disagree", Vote.DISAGREE)
          .buildOrThrow();

  private final OpinionRequest request;
  private final Rows rows;

  BallotReader(OpinionRequest request, Rows rows) {
    this.request = request;
    this.rows = rows;
  }

  /**
   * What was read.
   *
   * @param ballots one per person
   * @param statements those known, or those found
   */
  record Read(ImmutableList<Ballot> ballots, ImmutableList<Statement> statements) {}

  /**
   * Reads the votes.
   *
   * @param known statements of their own table, when there is one
   */
  Read read(Optional<ImmutableList<Statement>> known) {
    var asked = request.votes();
    boolean oneRowPerVote = asked.statement().isPresent() || asked.vote().isPresent();
    return oneRowPerVote ? byVote(known) : byPerson(known);
  }

  private ImmutableMap<String, Vote> words() {
    var asked = request.answers();
    if (asked.isEmpty()) {
      return WORDS;
    }
    var words = new TreeMap<String, Vote>();
    asked.get().agree().forEach(word -> words.put(word, Vote.AGREE));
    asked.get().pass().forEach(word -> words.put(word, Vote.PASS));
    asked.get().disagree().forEach(word -> words.put(word, Vote.DISAGREE));
    return ImmutableMap.copyOf(words);
  }

  private Read byPerson(Optional<ImmutableList<Statement>> known) {
    var voterColumn = rows.column("voter", request.votes().voter());
    var voters = voterColumn.keys();
    var statements = known.orElseGet(this::columnsAsStatements);
    var votes = new HashMap<String, ImmutableList<Optional<Vote>>>();
    for (var statement : statements) {
      column(statement.id()).ifPresent(found -> votes.put(statement.id(), found.choices(words())));
    }
    var ballots = ImmutableList.<Ballot>builder();
    for (int row = 0; row < voters.size(); row++) {
      var ballot = ImmutableSortedMap.<String, Vote>naturalOrder();
      for (var entry : votes.entrySet()) {
        entry.getValue().get(row).ifPresent(vote -> ballot.put(entry.getKey(), vote));
      }
      ballots.add(new Ballot(voters.get(row), ballot.buildOrThrow()));
    }
    return new Read(ballots.build(), statements);
  }

  /** The column of a statement: {@link Rows} reports one that is not there. */
  private Optional<RoleColumn> column(String statement) {
    return rows.findColumn(statement, Optional.of(statement));
  }

  private ImmutableList<Statement> columnsAsStatements() {
    var voter = request.votes().voter().orElse("voter");
    return rows.columns().stream()
        .filter(column -> !column.equals(voter))
        .filter(column -> request.people().isPresent() || !request.by().contains(column))
        .map(column -> new Statement(column, false))
        .collect(toImmutableList());
  }

  private Read byVote(Optional<ImmutableList<Statement>> known) {
    var asked = request.votes();
    var voters = rows.column("voter", asked.voter()).codes();
    var statementColumn = rows.column("statement", asked.statement());
    var named =
        known
            .map(
                all ->
                    statementColumn.codes(
                        all.stream().map(Statement::id).collect(toImmutableList()),
                        "value/choice",
                        ImmutableMap.of()))
            .orElseGet(statementColumn::codes);
    var votes = rows.column("vote", asked.vote()).choices(words());
    var times = rows.findColumn("time", asked.time()).map(RoleColumn::numbers);
    var latest = new TreeMap<String, Map<String, Cast>>();
    for (int row = 0; row < rows.size(); row++) {
      if (voters.get(row).isPresent() && named.get(row).isPresent() && votes.get(row).isPresent()) {
        int place = row;
        double time = times.flatMap(all -> all.get(place)).orElse(0.0);
        var cast = new Cast(votes.get(row).get(), time, row);
        latest
            .computeIfAbsent(voters.get(row).get(), key -> new TreeMap<>())
            .merge(named.get(row).get(), cast, (one, two) -> later(one, two, statementColumn));
      }
    }
    var ballots = ImmutableList.<Ballot>builder();
    latest.forEach(
        (voter, all) -> {
          var ballot = ImmutableSortedMap.<String, Vote>naturalOrder();
          all.forEach((statement, cast) -> ballot.put(statement, cast.vote()));
          ballots.add(new Ballot(voter, ballot.buildOrThrow()));
        });
    return new Read(
        ballots.build(),
        known.orElseGet(
            () ->
                named.stream()
                    .flatMap(Optional::stream)
                    .distinct()
                    .map(id -> new Statement(id, false))
                    .collect(toImmutableList())));
  }

  private record Cast(Vote vote, double time, int row) {}

  /** Of two votes on one statement the later counts; two at one time are a problem. */
  private static Cast later(Cast one, Cast two, RoleColumn column) {
    if (one.time() == two.time()) {
      column.refuse(two.row(), "reference/voted-twice", ImmutableMap.of());
      return one;
    }
    return one.time() > two.time() ? one : two;
  }
}
