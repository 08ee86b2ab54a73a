package fr.arpent.methods.mobilisation.stakeholder;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import fr.arpent.methods.Answer;
import fr.arpent.methods.Finding;
import fr.arpent.methods.NoAnswerException;
import fr.arpent.methods.Provenance;
import fr.arpent.methods.mobilisation.stakeholder.OutreachInput.Action;
import fr.arpent.methods.mobilisation.stakeholder.OutreachInput.PeopleGroup;
import fr.arpent.methods.mobilisation.stakeholder.OutreachInput.Tie;
import fr.arpent.methods.mobilisation.stakeholder.OutreachResult.Approach;
import fr.arpent.methods.mobilisation.stakeholder.OutreachResult.CoalitionMember;
import fr.arpent.methods.mobilisation.stakeholder.OutreachResult.HeardGroup;
import fr.arpent.model.io.CanonicalJson;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Works out the plan of one input. */
final class OutreachFigures {

  private static final String NOT_RATED = "not-rated";

  private final OutreachInput input;
  private final ImmutableList<Stakeholder> actors;

  OutreachFigures(OutreachInput input) {
    this.input = input;
    this.actors =
        ImmutableList.sortedCopyOf(
            Comparator.comparing(Stakeholder::id, CanonicalJson.BY_CODE_POINT), input.actors());
    if (actors.isEmpty()) {
      throw new NoAnswerException(Finding.warning("nobody", Map.of("actors", 0)));
    }
  }

  OutreachResult result() {
    var approaches = approaches();
    var coalition = coalition();
    var groups = groups();
    double reached = coalition.isEmpty() ? 0 : coalition.get(coalition.size() - 1).reached();
    return OutreachResult.builder()
        .addAllApproaches(approaches)
        .addAllCoalition(coalition)
        .powerFor(power(actor -> position(actor) > 0))
        .powerAgainst(power(actor -> position(actor) < 0))
        .powerOfAll(powerOfAll())
        .powerOfCoalition(reached)
        .majority(2 * reached > powerOfAll())
        .addAllGroups(groups)
        .unheard(count(groups, group -> !group.heard()))
        .unreached(count(groups, group -> !group.heard() && group.actions().isEmpty()))
        .unheardPeople(people(groups))
        .addAllFindings(findings(approaches, coalition, groups))
        .provenance(Provenance.of(OutreachCard.CARD, input))
        .build();
  }

  private ImmutableList<Approach> approaches() {
    var sorted =
        actors.stream()
            .sorted(
                Comparator.comparingDouble((Stakeholder actor) -> -weight(actor).orElse(-1.0))
                    .thenComparingDouble(actor -> -actor.power().orElse(-1.0)))
            .toList();
    return IntStream.range(0, sorted.size())
        .mapToObj(i -> approach(sorted.get(i), i + 1))
        .collect(toImmutableList());
  }

  private Approach approach(Stakeholder actor, int order) {
    var shift = actor.wanted().flatMap(to -> actor.position().map(from -> to - from));
    var task =
        actor.position().flatMap(from -> actor.wanted().map(to -> OutreachTask.of(from, to)));
    return new Approach(
        actor.id(),
        order,
        Answer.ofOptional(actor.power(), NOT_RATED),
        Answer.ofOptional(actor.position(), NOT_RATED),
        Answer.ofOptional(actor.wanted(), NOT_RATED),
        Answer.ofOptional(shift, NOT_RATED),
        Answer.ofOptional(task, NOT_RATED),
        Answer.ofOptional(weight(actor), NOT_RATED),
        through(actor),
        actionsFor(actor.id()));
  }

  private static Optional<Double> weight(Stakeholder actor) {
    return actor
        .power()
        .flatMap(
            power ->
                actor
                    .position()
                    .flatMap(from -> actor.wanted().map(to -> power * Math.max(0, to - from))));
  }

  /** Those who are for and tied to an actor, either way; not of somebody who is for already. */
  private ImmutableList<String> through(Stakeholder actor) {
    if (actor.position().isEmpty() || actor.position().get() > 0) {
      return ImmutableList.of();
    }
    return actors.stream()
        .filter(other -> !other.id().equals(actor.id()) && position(other) > 0)
        .filter(
            other ->
                input.ties().contains(new Tie(other.id(), actor.id()))
                    || input.ties().contains(new Tie(actor.id(), other.id())))
        .sorted(Comparator.comparingDouble(other -> -other.power().orElse(0.0)))
        .map(Stakeholder::id)
        .collect(toImmutableList());
  }

  private ImmutableList<String> actionsFor(String target) {
    return input.actions().stream()
        .filter(action -> action.target().equals(target))
        .map(Action::id)
        .sorted(CanonicalJson.BY_CODE_POINT)
        .collect(toImmutableList());
  }

  /** −2 to 2; 0 when it is not rated, which is neither for nor against. */
  private static double position(Stakeholder actor) {
    return actor.position().orElse(0.0);
  }

  private double power(Predicate<Stakeholder> chosen) {
    return sum(actors.stream().filter(chosen).toList(), actor -> actor.power().orElse(0.0));
  }

  private double powerOfAll() {
    return power(actor -> actor.position().isPresent());
  }

  private static <T> double sum(List<T> things, ToDoubleFunction<T> value) {
    double sum = 0;
    for (var thing : things) {
      sum += value.applyAsDouble(thing);
    }
    return sum;
  }

  private ImmutableList<CoalitionMember> coalition() {
    var able =
        actors.stream()
            .filter(actor -> actor.power().isPresent() && actor.position().isPresent())
            .filter(actor -> position(actor) > 0 || actor.wanted().orElse(0.0) > 0)
            .sorted(
                Comparator.comparingDouble(OutreachFigures::movement)
                    .thenComparingDouble(actor -> -actor.power().orElse(0.0)))
            .toList();
    var members = ImmutableList.<CoalitionMember>builder();
    double reached = 0;
    int order = 0;
    for (var actor : able) {
      if (movement(actor) > 0 && 2 * reached > powerOfAll()) {
        break;
      }
      double power = actor.power().orElse(0.0);
      reached += power;
      members.add(new CoalitionMember(actor.id(), ++order, power, movement(actor), reached));
    }
    return members.build();
  }

  /** How far an actor has to move to be for: to the position that the team wishes. */
  private static double movement(Stakeholder actor) {
    return position(actor) > 0 ? 0 : actor.wanted().orElse(0.0) - position(actor);
  }

  private ImmutableList<HeardGroup> groups() {
    var sorted =
        input.groups().stream()
            .sorted(Comparator.comparing(PeopleGroup::id, CanonicalJson.BY_CODE_POINT))
            .sorted(
                Ordering.<Boolean>natural()
                    .onResultOf((PeopleGroup group) -> !voices(group).isEmpty())
                    .thenComparing(group -> -group.people().orElse(-1.0)))
            .toList();
    return IntStream.range(0, sorted.size())
        .mapToObj(i -> heard(sorted.get(i), i + 1))
        .collect(toImmutableList());
  }

  private HeardGroup heard(PeopleGroup group, int order) {
    var voices = voices(group);
    return new HeardGroup(
        group.id(),
        order,
        Answer.ofOptional(group.people(), "not-given"),
        voices,
        actionsFor(group.id()),
        !voices.isEmpty());
  }

  private ImmutableList<String> voices(PeopleGroup group) {
    return actors.stream()
        .map(Stakeholder::id)
        .filter(id -> input.voices().contains(new Tie(id, group.id())))
        .collect(toImmutableList());
  }

  private static int count(List<HeardGroup> groups, Predicate<HeardGroup> chosen) {
    return Math.toIntExact(groups.stream().filter(chosen).count());
  }

  private static double people(List<HeardGroup> groups) {
    return sum(
        groups.stream().filter(group -> !group.heard()).toList(),
        group -> group.people().value().orElse(0.0));
  }

  private ImmutableList<Finding> findings(
      List<Approach> approaches, List<CoalitionMember> coalition, List<HeardGroup> groups) {
    double reached = coalition.isEmpty() ? 0 : coalition.get(coalition.size() - 1).reached();
    var none =
        2 * reached > powerOfAll()
            ? Stream.<Finding>empty()
            : Stream.of(
                Finding.warning("no-majority", Map.of("reached", reached, "all", powerOfAll())));
    var unrated =
        approaches.stream()
            .filter(approach -> !approach.weight().isPresent())
            .map(approach -> Finding.note("not-rated", Map.of("actor", approach.id())));
    var unreached =
        groups.stream()
            .filter(group -> !group.heard() && group.actions().isEmpty())
            .map(group -> Finding.warning("unreached", Map.of("group", group.id())));
    var unprepared =
        approaches.stream()
            .filter(approach -> approach.weight().value().orElse(0.0) > 0)
            .filter(approach -> !input.actions().isEmpty() && approach.actions().isEmpty())
            .map(approach -> Finding.warning("no-action", Map.of("actor", approach.id())));
    return ImmutableList.sortedCopyOf(
        Stream.of(none, unrated, unreached, unprepared).flatMap(found -> found).toList());
  }
}
