package fr.arpent.model.io;

import com.google.common.collect.ImmutableMap;
import fr.arpent.model.actor.Consent;
import fr.arpent.model.actor.Contact;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Reads contacts, which are personal data: consent is never inferred, a withdrawal wins, and what
 * should have been deleted by the study's date is a problem.
 */
final class ContactTable {

  private final Reading reading;

  ContactTable(Reading reading) {
    this.reading = reading;
  }

  ImmutableMap<String, Contact> read(String table) {
    var rows = reading.rows(RowKind.CONTACT, table, "name", "consent", "keep_until");
    checkPrivate(table);
    return reading.byKey(rows, Contact::id, this::contact);
  }

  private void checkPrivate(String name) {
    var table = reading.tables().get(name);
    if (table != null && !table.confidential()) {
      reading.error(
          "privacy/contacts-public",
          RowKind.CONTACT.pointer(),
          table,
          "",
          ImmutableMap.of("found", table.path().orElse(name)));
    }
  }

  private Optional<Contact> contact(Row row) {
    var contact = Contact.builder();
    row.key().ifPresent(contact::id);
    row.requiredText("name").ifPresent(contact::name);
    consent(row).ifPresent(contact::consent);
    keepUntil(row).ifPresent(contact::keepUntil);
    contact.actor(row.reference("actor", RowKind.ACTOR));
    contact.email(row.text("email"));
    contact.phone(row.text("phone"));
    contact.consentDate(row.cell("consent_date").flatMap(Cell::date));
    row.cell("withdrawn").flatMap(ContactTable::withdrawn).ifPresent(contact::withdrawn);
    return row.build(contact::build);
  }

  private static Optional<Consent> consent(Row row) {
    var cell = row.cell("consent");
    if (cell.isEmpty()) {
      row.error(
          "privacy/no-consent", "consent", ImmutableMap.of("known", "none, internal, public"));
    }
    return cell.flatMap(found -> found.word(Consent.class));
  }

  private Optional<LocalDate> keepUntil(Row row) {
    var today = reading.defaults().date();
    var last = row.required("keep_until").flatMap(Cell::date);
    last.filter(day -> day.isBefore(today))
        .ifPresent(
            day ->
                row.error(
                    "privacy/expired", "keep_until", ImmutableMap.of("found", day, "date", today)));
    return last;
  }

  /** Yes or no, or the day on which the consent was taken back. */
  private static Optional<Boolean> withdrawn(Cell cell) {
    return cell.text().matches("\\d.*") ? cell.date().map(day -> true) : cell.flag();
  }
}
