package fr.arpent.model.study;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import fr.arpent.model.actor.Contact;
import fr.arpent.model.field.Excerpt;
import fr.arpent.model.field.Persona;
import fr.arpent.model.field.QuoteConsent;
import fr.arpent.model.measure.Column;
import fr.arpent.model.measure.Table;
import fr.arpent.model.problem.Problem;
import java.util.LinkedHashMap;
import java.util.Optional;

/** Takes out of a study what its people did not agree to have printed. */
final class PersonalData {

  private final Study study;

  private PersonalData(Study study) {
    this.study = study;
  }

  static Study withheldFrom(Study study) {
    var personal = new PersonalData(study);
    return ((ImmutableStudy) ImmutableStudy.copyOf(study))
        .withFiles(ImmutableMap.of())
        .withWarnings(Iterables.filter(study.warnings(), personal::isOpen))
        .withContacts(
            ImmutableMap.copyOf(Maps.transformValues(study.contacts(), personal::contact)))
        .withTables(ImmutableMap.copyOf(Maps.transformValues(study.tables(), PersonalData::table)))
        .withPersonas(ImmutableMap.copyOf(Maps.filterValues(study.personas(), personal::printable)))
        .withExcerpts(
            ImmutableMap.copyOf(Maps.transformValues(study.excerpts(), personal::excerpt)));
  }

  /** Warnings quote cells: those about a table that is not public stay with the team. */
  private boolean isOpen(Problem warning) {
    return warning
        .place()
        .filter(
            place ->
                study.tables().values().stream()
                    .filter(table -> table.access() != Table.Access.PUBLIC || table.confidential())
                    .anyMatch(table -> table.path().filter(place.file()::equals).isPresent()))
        .isEmpty();
  }

  private Contact contact(Contact contact) {
    return contact.printableOn(study.date()) ? contact : Contact.withheld(contact.id());
  }

  private boolean printable(Persona persona) {
    return persona.composed()
        || persona
            .contact()
            .map(study.contacts()::get)
            .filter(contact -> contact.printableOn(study.date()))
            .isPresent();
  }

  /** An excerpt whose interview is not known is not printed either: nobody agreed to it. */
  private Excerpt excerpt(Excerpt excerpt) {
    return Optional.ofNullable(study.interviews().get(excerpt.interview()))
            .filter(interview -> interview.consent() != QuoteConsent.NO_QUOTE)
            .isPresent()
        ? excerpt
        : excerpt.withheld();
  }

  private static Table table(Table table) {
    return table.confidential() ? keysOf(table) : table;
  }

  /**
   * The rows and their keys; the digest stays, so that results can still say what they were made
   * of.
   */
  private static Table keysOf(Table table) {
    var columns = new LinkedHashMap<String, Column>();
    table.key().flatMap(table::findColumn).ifPresent(key -> columns.put(key.name(), key));
    return Table.builder()
        .name(table.name())
        .path(table.path())
        .sha256(table.sha256())
        .putAllColumns(columns)
        .rowCount(table.rowCount())
        .source(table.source())
        .key(table.key())
        .numbers(table.numbers())
        .access(table.access())
        .embargo(table.embargo())
        .build();
  }
}
