package fr.arpent.model.io;

import com.google.common.collect.ImmutableMap;
import fr.arpent.model.actor.Contact;
import fr.arpent.model.field.Journey;
import fr.arpent.model.field.Persona;
import fr.arpent.model.study.Study;
import java.util.LinkedHashMap;
import java.util.Optional;

/** Reads personas and their journeys. */
final class PersonaTables {

  private final DomainRoles.Field role;
  private final ImmutableMap<String, Contact> contacts;
  private final Reading reading;

  PersonaTables(DomainRoles.Field role, ImmutableMap<String, Contact> contacts, Reading reading) {
    this.role = role;
    this.contacts = contacts;
    this.reading = reading;
  }

  void read(Study.Builder study) {
    role.personas()
        .ifPresent(
            personas ->
                study.putAllPersonas(
                    reading.byKey(
                        reading.rows(RowKind.PERSONA, personas.table(), "name", "composed"),
                        Persona::id,
                        this::persona)));
    role.journeys().ifPresent(journeys -> study.putAllJourneys(journeys(journeys.table())));
  }

  private Optional<Persona> persona(Row row) {
    var persona = Persona.builder();
    row.key().ifPresent(persona::id);
    row.requiredWords("name").ifPresent(persona::name);
    var composed = row.required("composed").flatMap(Cell::flag);
    composed.ifPresent(persona::composed);
    var contact = row.reference("contact", RowKind.CONTACT);
    persona.contact(contact);
    if (composed.equals(Optional.of(false)) && !printable(contact)) {
      row.error("privacy/real-persona", "composed", ImmutableMap.of("found", contact.orElse("")));
    }
    persona.age(row.cell("age").flatMap(cell -> cell.integer(0, 130)));
    persona.post(row.words("post"));
    persona.portrait(row.text("portrait"));
    return row.build(persona::build);
  }

  private boolean printable(Optional<String> contact) {
    return contact
        .map(contacts::get)
        .filter(known -> known.printableOn(reading.defaults().date()))
        .isPresent();
  }

  private ImmutableMap<String, Journey> journeys(String table) {
    var rows = reading.plainRows("/field/journeys/table", table, "journey", "step", "stage");
    var drafts = new LinkedHashMap<String, JourneyDraft>();
    for (var row : rows) {
      row.required("journey")
          .flatMap(Cell::key)
          .ifPresent(id -> drafts.computeIfAbsent(id, JourneyDraft::new).add(row));
    }
    var journeys = ImmutableMap.<String, Journey>builder();
    drafts.forEach((id, draft) -> draft.journey().ifPresent(journey -> journeys.put(id, journey)));
    return journeys.buildOrThrow();
  }
}
