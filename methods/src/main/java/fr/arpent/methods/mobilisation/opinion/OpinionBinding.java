package fr.arpent.methods.mobilisation.opinion;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import fr.arpent.methods.Rows;
import fr.arpent.methods.Sources;
import fr.arpent.methods.draw.SearchSeed;
import fr.arpent.methods.mobilisation.opinion.OpinionInput.Trait;
import fr.arpent.model.problem.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Gathers the input of a map of opinions from a study. */
final class OpinionBinding {

  private final OpinionRequest request;
  private final Sources sources;
  private final Problems problems;

  OpinionBinding(OpinionRequest request, Sources sources, Problems problems) {
    this.request = request;
    this.sources = sources;
    this.problems = problems;
  }

  /** Returns the input, or empty when there are problems. */
  Optional<OpinionInput> input() {
    int before = problems.count();
    checkRange("minimum-votes", request.minimumVotes(), 1);
    checkRange("most-groups", request.mostGroups(), 2);
    checkRange("groups", request.groups(), 2);
    checkRange("resamples", request.resamples(), 1);
    checkRange("secrecy/minimum", request.secrecy().map(OpinionRequest.Secrecy::minimum), 1);
    var known = request.statements().flatMap(this::statements);
    var rows = sources.rows("votes", request.votes(), problems);
    var read = rows.map(votes -> new BallotReader(request, votes).read(known));
    var traits = rows.map(this::traits);
    if (problems.count() > before) {
      return Optional.empty();
    }
    return read.map(ballots -> input(ballots, traits.orElse(ImmutableList.of())));
  }

  private OpinionInput input(BallotReader.Read read, ImmutableList<Trait> traits) {
    var input =
        OpinionInput.builder()
            .addAllBallots(read.ballots())
            .addAllStatements(read.statements())
            .addAllTraits(traits)
            .seed(request.seed().map(SearchSeed::text));
    request.minimumVotes().ifPresent(votes -> input.minimumVotes(votes));
    request.mostGroups().ifPresent(most -> input.mostGroups(most));
    request.resamples().ifPresent(resamples -> input.resamples(resamples));
    request.secrecy().ifPresent(secrecy -> input.minimum(secrecy.minimum()));
    return input.groups(request.groups()).build();
  }

  private void checkRange(String key, Optional<Integer> found, int least) {
    found
        .filter(value -> value < least || value > 1000)
        .ifPresent(
            value ->
                problems.error(
                    "value/between",
                    "/" + key,
                    ImmutableMap.of("found", value, "least", least, "most", 1000)));
  }

  private Optional<ImmutableList<Statement>> statements(OpinionRequest.StatementsRole asked) {
    return sources
        .rows("statements", asked, problems)
        .map(
            rows -> {
              var ids = rows.column("id", asked.id()).keys();
              var moderated =
                  rows.findColumn("moderated", asked.moderated()).map(c -> c.numbers(-1, 1));
              var meta = rows.findColumn("is-meta", asked.isMeta()).map(c -> c.numbers(0, 1));
              var statements = ImmutableList.<Statement>builder();
              for (int row = 0; row < ids.size(); row++) {
                boolean aside = is(moderated, row, -1) || is(meta, row, 1);
                statements.add(new Statement(ids.get(row), aside));
              }
              return statements.build();
            });
  }

  private static boolean is(
      Optional<ImmutableList<Optional<Double>>> numbers, int row, double wanted) {
    return numbers.flatMap(all -> all.get(row)).filter(number -> number == wanted).isPresent();
  }

  /** Reads what is known of people, from their own table or from the columns of the votes. */
  private ImmutableList<Trait> traits(Rows votes) {
    if (request.by().isEmpty()) {
      return ImmutableList.of();
    }
    var people =
        request.people().isPresent()
            ? request
                .people()
                .flatMap(
                    asked ->
                        sources
                            .rows("people", asked, problems)
                            .map(rows -> new Keyed(rows, rows.column("id", asked.id()).keys())))
            : Optional.of(new Keyed(votes, firstOfEach(votes)));
    return people.map(this::traits).orElse(ImmutableList.of());
  }

  /** Keys of people; empty texts for rows that say nothing new of somebody. */
  private ImmutableList<String> firstOfEach(Rows votes) {
    var seen = new HashSet<String>();
    return votes.column("voter", request.votes().voter()).codes().stream()
        .map(key -> key.filter(seen::add).orElse(""))
        .collect(toImmutableList());
  }

  private record Keyed(Rows rows, List<String> keys) {}

  private ImmutableList<Trait> traits(Keyed people) {
    var traits = new ArrayList<Trait>();
    for (var field : request.by()) {
      var cells = people.rows().column(field, Optional.of(field)).codes();
      var values = new TreeMap<String, String>();
      for (int row = 0; row < cells.size(); row++) {
        var key = people.keys().get(row);
        cells.get(row).filter(cell -> !key.isEmpty()).ifPresent(cell -> values.put(key, cell));
      }
      traits.add(new Trait(field, ImmutableSortedMap.copyOf(values)));
    }
    return ImmutableList.copyOf(traits);
  }
}
