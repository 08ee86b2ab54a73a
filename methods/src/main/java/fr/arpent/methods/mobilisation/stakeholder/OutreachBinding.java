package fr.arpent.methods.mobilisation.stakeholder;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.methods.RoleColumn;
import fr.arpent.methods.Rows;
import fr.arpent.methods.Sources;
import fr.arpent.methods.mobilisation.stakeholder.OutreachInput.Action;
import fr.arpent.methods.mobilisation.stakeholder.OutreachInput.PeopleGroup;
import fr.arpent.methods.mobilisation.stakeholder.OutreachInput.Tie;
import fr.arpent.model.problem.Problems;
import java.util.Collections;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Gathers the input of a plan of outreach from a study. */
final class OutreachBinding {

  private static final Splitter LIST = Splitter.on(';').trimResults().omitEmptyStrings();
  private static final ImmutableSet<String> DOORS =
      ImmutableSet.of("member", "works-with", "funds");
  private static final String SPEAKS_FOR = "speaks-for";

  private final OutreachRequest request;
  private final Sources sources;
  private final Problems problems;

  OutreachBinding(OutreachRequest request, Sources sources, Problems problems) {
    this.request = request;
    this.sources = sources;
    this.problems = problems;
  }

  /** Returns the input, or empty when there are problems. */
  Optional<OutreachInput> input() {
    int before = problems.count();
    var input = OutreachInput.builder();
    var actors =
        sources.rows("actors", request.actors(), problems).map(rows -> actors(rows, input));
    var groups =
        request
            .groups()
            .flatMap(asked -> sources.rows("groups", asked, problems).map(this::groups));
    groups.ifPresent(input::addAllGroups);
    var known =
        Stream.concat(
                actors.stream().flatMap(ImmutableList::stream),
                groups.stream().flatMap(ImmutableList::stream).map(PeopleGroup::id))
            .distinct()
            .collect(toImmutableList());
    request
        .relations()
        .flatMap(asked -> sources.rows("relations", asked, problems))
        .ifPresent(rows -> relations(rows, input));
    request
        .actions()
        .flatMap(asked -> sources.rows("actions", asked, problems))
        .ifPresent(rows -> actions(rows, known, input));
    return problems.count() > before ? Optional.empty() : Optional.of(input.build());
  }

  private ImmutableList<String> actors(Rows rows, OutreachInput.Builder input) {
    var asked = request.actors();
    var ids = rows.column("id", asked.id()).keys();
    var power = rows.column("power", asked.power()).numbers(0, Stakeholder.HIGHEST);
    var position = rows.column("position", asked.position()).numbers(-2, 2);
    var wanted = rows.column("wanted", asked.wanted()).numbers(-2, 2);
    var voices =
        rows.findColumn(SPEAKS_FOR, asked.speaksFor())
            .map(RoleColumn::texts)
            .orElse(ImmutableList.copyOf(Collections.nCopies(ids.size(), Optional.empty())));
    for (int i = 0; i < ids.size(); i++) {
      var id = ids.get(i);
      input.addActors(
          Stakeholder.builder()
              .id(id)
              .power(power.get(i))
              .position(position.get(i))
              .wanted(wanted.get(i))
              .build());
      voices
          .get(i)
          .ifPresent(
              list -> LIST.split(list).forEach(group -> input.addVoices(new Tie(id, group))));
    }
    return ids;
  }

  private ImmutableList<PeopleGroup> groups(Rows rows) {
    var asked = request.groups().orElseThrow();
    var ids = rows.column("id", asked.id()).keys();
    var people =
        rows.findColumn("people", asked.people())
            .map(column -> column.numbers(0, Double.MAX_VALUE))
            .orElse(ImmutableList.copyOf(Collections.nCopies(ids.size(), Optional.empty())));
    return IntStream.range(0, ids.size())
        .mapToObj(row -> new PeopleGroup(ids.get(row), people.get(row)))
        .collect(toImmutableList());
  }

  private void relations(Rows rows, OutreachInput.Builder input) {
    var asked = request.relations().orElseThrow();
    var from = rows.column("from", asked.from()).codes();
    var to = rows.column("to", asked.to()).codes();
    var kind = rows.column("kind", asked.kind()).codes();
    for (int row = 0; row < rows.size(); row++) {
      if (from.get(row).isPresent() && to.get(row).isPresent() && kind.get(row).isPresent()) {
        var tie = new Tie(from.get(row).get(), to.get(row).get());
        if (kind.get(row).get().equals(SPEAKS_FOR)) {
          input.addVoices(tie);
        } else if (DOORS.contains(kind.get(row).get())) {
          input.addTies(tie);
        }
      }
    }
  }

  private void actions(Rows rows, ImmutableList<String> known, OutreachInput.Builder input) {
    var asked = request.actions().orElseThrow();
    var ids = rows.column("id", asked.id()).keys();
    var targets =
        rows.column("target", asked.target()).codes(known, "value/choice", ImmutableMap.of());
    for (int i = 0; i < ids.size(); i++) {
      var id = ids.get(i);
      targets.get(i).ifPresent(target -> input.addActions(new Action(id, target)));
    }
  }
}
