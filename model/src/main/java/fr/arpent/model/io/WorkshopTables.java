package fr.arpent.model.io;

import fr.arpent.model.field.Contribution;
import fr.arpent.model.field.Workshop;
import fr.arpent.model.study.Study;
import java.util.Optional;

/** Reads workshops and what people contributed there. */
final class WorkshopTables {

  private final DomainRoles.Field role;
  private final Reading reading;

  WorkshopTables(DomainRoles.Field role, Reading reading) {
    this.role = role;
    this.reading = reading;
  }

  void read(Study.Builder study) {
    role.workshops()
        .ifPresent(
            workshops ->
                study.putAllWorkshops(
                    reading.byKey(
                        reading.rows(RowKind.WORKSHOP, workshops.table(), "date", "title"),
                        Workshop::id,
                        WorkshopTables::workshop)));
    role.contributions()
        .ifPresent(
            contributions ->
                study.putAllContributions(
                    reading.byKey(
                        reading.rows(
                            RowKind.CONTRIBUTION, contributions.table(), "workshop", "text"),
                        Contribution::id,
                        WorkshopTables::contribution)));
  }

  private static Optional<Workshop> workshop(Row row) {
    var workshop = Workshop.builder();
    row.key().ifPresent(workshop::id);
    row.required("date").flatMap(Cell::date).ifPresent(workshop::date);
    row.requiredWords("title").ifPresent(workshop::title);
    workshop.place(row.words("place"));
    workshop.participants(row.cell("participants").flatMap(Cell::count));
    return row.build(workshop::build);
  }

  private static Optional<Contribution> contribution(Row row) {
    var contribution = Contribution.builder();
    row.key().ifPresent(contribution::id);
    row.requiredReference("workshop", RowKind.WORKSHOP).ifPresent(contribution::workshop);
    row.requiredWords("text").ifPresent(contribution::text);
    contribution.theme(row.text("theme"));
    contribution.votes(row.cell("votes").flatMap(Cell::count));
    return row.build(contribution::build);
  }
}
