package fr.arpent.model.io;

import fr.arpent.model.actor.Body;
import fr.arpent.model.actor.Membership;
import fr.arpent.model.actor.Role;
import fr.arpent.model.measure.Table;
import fr.arpent.model.study.Study;
import java.util.Optional;

/** Reads committees and panels, and who sits in them. */
final class BodyTables {

  private final DomainRoles.Bodies role;
  private final Reading reading;

  BodyTables(DomainRoles.Bodies role, Reading reading) {
    this.role = role;
    this.reading = reading;
  }

  void read(Study.Builder study) {
    study.putAllBodies(
        reading.byKey(
            reading.rows(RowKind.BODY, role.table(), "name"), Body::id, BodyTables::body));
    role.members()
        .ifPresent(
            table ->
                study.addAllMemberships(
                    reading.list(
                        reading.plainRows("/bodies/members", table, bodyColumn()),
                        this::membership)));
  }

  private String bodyColumn() {
    return role.body().orElse("body");
  }

  private static Optional<Body> body(Row row) {
    var body = Body.builder();
    row.key().ifPresent(body::id);
    row.requiredWords("name").ifPresent(body::name);
    body.territory(row.reference("territory", RowKind.TERRITORY));
    return row.build(body::build);
  }

  private Optional<Membership> membership(Row row) {
    var membership = Membership.builder();
    row.requiredReference(bodyColumn(), RowKind.BODY).ifPresent(membership::body);
    row.required(personColumn(row.table())).flatMap(Cell::key).ifPresent(membership::person);
    membership.role(row.words("role").map(Role::new));
    var since = row.cell("since").flatMap(Cell::date);
    var until = row.cell("until").flatMap(Cell::date);
    row.checkOrder("until", since, until);
    membership.since(since).until(until);
    return row.build(membership::build);
  }

  /** {@code person}, or the key of a table in which everybody has one row. */
  private static String personColumn(Table members) {
    return members.findColumn("person").isPresent() ? "person" : members.key().orElse("person");
  }
}
