package fr.arpent.model.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.model.actor.Actor;
import fr.arpent.model.actor.ActorKind;
import fr.arpent.model.actor.Relation;
import fr.arpent.model.actor.RelationKind;
import fr.arpent.model.actor.Role;
import fr.arpent.model.actor.Stake;
import fr.arpent.model.study.Study;
import java.util.LinkedHashSet;
import java.util.Optional;

/** Reads actors, the relations between them, and contacts. */
final class ActorTables {

  private static final String RELATION_KINDS = "relation-kind";

  private final DomainRoles.Actors role;
  private final Reading reading;

  ActorTables(DomainRoles.Actors role, Reading reading) {
    this.role = role;
    this.reading = reading;
  }

  void read(Study.Builder study) {
    study.putAllActors(
        reading.byKey(
            reading.rows(RowKind.ACTOR, role.table(), "name", "kind"),
            Actor::id,
            ActorTables::actor));
    role.relations()
        .ifPresent(
            table ->
                study.addAllRelations(
                    reading.list(
                        reading.plainRows("/actors/relations", table, "from", "to", "kind"),
                        this::relation)));
  }

  private static Optional<Actor> actor(Row row) {
    var actor = Actor.builder();
    row.key().ifPresent(actor::id);
    row.requiredWords("name").ifPresent(actor::name);
    row.required("kind").flatMap(cell -> cell.word(ActorKind.class)).ifPresent(actor::kind);
    actor.role(row.words("role").map(Role::new));
    actor.territory(row.reference("territory", RowKind.TERRITORY));
    actor.stake(stake(row));
    actor.addAllSpeaksFor(speaksFor(row));
    return row.build(actor::build);
  }

  private static Stake stake(Row row) {
    return new Stake(
        level(row, "power", 0, 3),
        level(row, "legitimacy", 0, 3),
        level(row, "urgency", 0, 3),
        level(row, "interest", 0, 3),
        level(row, "position", -2, 2),
        level(row, "wanted", -2, 2));
  }

  private static Optional<Integer> level(Row row, String name, int least, int most) {
    return row.cell(name).flatMap(cell -> cell.integer(least, most));
  }

  private static ImmutableList<String> speaksFor(Row row) {
    var others = row.references("speaks-for", RowKind.ACTOR);
    row.text(RowKind.ACTOR.idColumn())
        .filter(others::contains)
        .ifPresent(own -> row.error("reference/self", "speaks-for", ImmutableMap.of("found", own)));
    return others;
  }

  private Optional<Relation> relation(Row row) {
    var relation = Relation.builder();
    var from = row.requiredReference("from", RowKind.ACTOR);
    var to = row.requiredReference("to", RowKind.ACTOR);
    from.ifPresent(relation::from);
    to.ifPresent(relation::to);
    if (from.isPresent() && from.equals(to)) {
      row.error("reference/self", "to", ImmutableMap.of("found", from.get()));
    }
    row.required("kind").flatMap(this::kind).ifPresent(relation::kind);
    relation.role(row.words("role").map(Role::new));
    var since = row.cell("since").flatMap(Cell::date);
    var until = row.cell("until").flatMap(Cell::date);
    row.checkOrder("until", since, until);
    relation.since(since).until(until);
    relation.weight(row.cell("weight").flatMap(Cell::amount));
    relation.note(row.words("note"));
    return row.build(relation::build);
  }

  /** One of the standard kinds, or one that the study gives words for. */
  private Optional<RelationKind> kind(Cell cell) {
    var known = new LinkedHashSet<String>();
    RelationKind.STANDARD.forEach(kind -> known.add(kind.word()));
    known.addAll(reading.defaults().labels().row(RELATION_KINDS).keySet());
    return known.contains(cell.text())
        ? Optional.of(new RelationKind(cell.text()))
        : cell.unknownWord(known);
  }
}
