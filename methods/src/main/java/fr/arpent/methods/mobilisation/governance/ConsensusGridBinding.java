package fr.arpent.methods.mobilisation.governance;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import fr.arpent.methods.RoleColumn;
import fr.arpent.methods.Rows;
import fr.arpent.methods.Sources;
import fr.arpent.methods.mobilisation.governance.ConsensusGridInput.Choice;
import fr.arpent.methods.mobilisation.governance.ConsensusGridInput.Criterion;
import fr.arpent.methods.mobilisation.governance.ConsensusGridInput.Interest;
import fr.arpent.methods.mobilisation.governance.ConsensusGridInput.Stance;
import fr.arpent.methods.mobilisation.governance.ConsensusGridRequest.CriterionRequest;
import fr.arpent.methods.mobilisation.governance.ConsensusGridRequest.InterestsRole;
import fr.arpent.methods.mobilisation.governance.ConsensusGridRequest.Polarity;
import fr.arpent.methods.mobilisation.governance.ConsensusGridRequest.PositionsRole;
import fr.arpent.model.problem.Problems;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Gathers a grid, its options and the positions on them from a study. */
final class ConsensusGridBinding {

  private final ConsensusGridRequest request;
  private final Problems problems;

  ConsensusGridBinding(ConsensusGridRequest request, Problems problems) {
    this.request = request;
    this.problems = problems;
  }

  /** Returns the input, or empty when there are problems. */
  Optional<ConsensusGridInput> input(Sources sources) {
    int before = problems.count();
    int quorum = request.quorum().orElse(1);
    if (quorum < 1) {
      problems.error("value/above-zero", "/quorum", ImmutableMap.of("found", quorum));
    }
    if (request.criteria().isEmpty()) {
      problems.error("governance/no-criterion", "/criteria", ImmutableMap.of());
    }
    request.criteria().forEach(this::check);
    var criteria = problems.count() > before ? ImmutableList.<Criterion>of() : criteria();
    var options =
        sources
            .rows("options", request.options(), problems)
            .map(rows -> options(rows, criteria, sources.study().language()))
            .orElse(ImmutableList.of());
    var known = options.stream().map(Choice::id).collect(toImmutableList());
    var positions =
        request
            .positions()
            .flatMap(
                role ->
                    sources
                        .rows("positions", role, problems)
                        .map(rows -> positions(rows, role, known)))
            .orElse(ImmutableList.of());
    var interests =
        request
            .interests()
            .flatMap(
                role ->
                    sources
                        .rows("interests", role, problems)
                        .map(rows -> interests(rows, role, known)))
            .orElse(ImmutableSet.of());
    return problems.count() > before
        ? Optional.empty()
        : Optional.of(new ConsensusGridInput(options, criteria, positions, interests, quorum));
  }

  private void check(String id, CriterionRequest asked) {
    var pointer = "/criteria/" + id;
    asked
        .weight()
        .filter(weight -> weight <= 0)
        .ifPresent(
            weight ->
                problems.error(
                    "value/above-zero", pointer + "/weight", ImmutableMap.of("found", weight)));
    asked
        .floor()
        .filter(floor -> floor < 0 || floor > 1)
        .ifPresent(
            floor ->
                problems.error(
                    "value/between",
                    pointer + "/floor",
                    ImmutableMap.of("found", floor, "least", 0, "most", 1)));
    if (asked.scale().size() != 2 || asked.scale().get(0) >= asked.scale().get(1)) {
      problems.error(
          "governance/scale",
          pointer + "/scale",
          ImmutableMap.of("found", asked.scale().toString()));
    }
  }

  private ImmutableList<Criterion> criteria() {
    return request.criteria().entrySet().stream()
        .map(
            entry -> {
              var asked = entry.getValue();
              return new Criterion(
                  entry.getKey(),
                  asked.title(),
                  asked.weight().orElse(1.0),
                  asked.polarity().orElse(Polarity.UP),
                  asked.scale().get(0),
                  asked.scale().get(1),
                  asked.floor());
            })
        .collect(toImmutableList());
  }

  private ImmutableList<Choice> options(
      Rows rows, ImmutableList<Criterion> criteria, String language) {
    var ids = rows.column("id", request.options().id()).keys();
    var titles = rows.words("title", request.options().title(), language);
    var notes = new TreeMap<String, ImmutableList<Optional<Double>>>();
    for (var one : criteria) {
      var asked = Optional.ofNullable(request.criteria().get(one.id()));
      notes.put(
          one.id(),
          rows.column(one.id(), asked.flatMap(CriterionRequest::column))
              .numbers(one.lowest(), one.highest()));
    }
    return IntStream.range(0, rows.size())
        .mapToObj(
            row -> {
              var own = new TreeMap<String, Double>();
              notes.forEach((id, column) -> column.get(row).ifPresent(note -> own.put(id, note)));
              return new Choice(ids.get(row), titles.get(row), ImmutableSortedMap.copyOf(own));
            })
        .collect(toImmutableList());
  }

  private static ImmutableList<Optional<String>> required(
      RoleColumn column, Rows rows, Optional<ImmutableList<String>> known) {
    IntStream.range(0, rows.size())
        .filter(column::isMissing)
        .forEach(row -> column.refuse(row, "value/required", Map.of()));
    return known
        .map(codes -> column.codes(codes, "value/choice", ImmutableMap.of()))
        .orElseGet(column::codes);
  }

  private static ImmutableList<Stance> positions(
      Rows rows, PositionsRole role, ImmutableList<String> known) {
    var memberColumn = rows.column("member", role.member());
    var options = required(rows.column("option", role.option()), rows, Optional.of(known));
    var members = required(memberColumn, rows, Optional.empty());
    var positions =
        required(rows.column("position", role.position()), rows, Optional.of(Position.CODES));
    var seen = new HashSet<Interest>();
    var stances = ImmutableList.<Stance>builder();
    for (int row = 0; row < rows.size(); row++) {
      if (options.get(row).isPresent()
          && members.get(row).isPresent()
          && positions.get(row).isPresent()) {
        var pair = new Interest(options.get(row).get(), members.get(row).get());
        if (seen.add(pair)) {
          stances.add(
              new Stance(pair.option(), pair.member(), Position.of(positions.get(row).get())));
        } else {
          memberColumn.refuse(
              row,
              "governance/two-positions",
              Map.of("found", pair.member(), "option", pair.option()));
        }
      }
    }
    return stances.build();
  }

  private static ImmutableSet<Interest> interests(
      Rows rows, InterestsRole role, ImmutableList<String> known) {
    var options = required(rows.column("option", role.option()), rows, Optional.of(known));
    var members = required(rows.column("member", role.member()), rows, Optional.empty());
    return IntStream.range(0, rows.size())
        .filter(row -> options.get(row).isPresent() && members.get(row).isPresent())
        .mapToObj(
            row -> new Interest(options.get(row).orElseThrow(), members.get(row).orElseThrow()))
        .collect(ImmutableSet.toImmutableSet());
  }
}
