package fr.arpent.model.study;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import fr.arpent.model.actor.Actor;
import fr.arpent.model.actor.ActorKind;
import fr.arpent.model.actor.Contact;
import fr.arpent.model.field.Excerpt;
import fr.arpent.model.field.Interview;
import fr.arpent.model.field.Persona;
import fr.arpent.model.field.QuoteConsent;
import fr.arpent.model.measure.Table;
import fr.arpent.model.problem.Problem;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Takes out of a study what its people did not agree to have printed. */
final class PersonalData {

  private final Study study;

  private PersonalData(Study study) {
    this.study = study;
  }

  /**
   * Returns the study without personal data. Things are looked at one by one first; then nothing is
   * left of what was read from a table that is not open, and tables lose the same as the things
   * that were read from them.
   */
  static Study withheldFrom(Study study) {
    var personal = new PersonalData(study);
    var people =
        ((ImmutableStudy) ImmutableStudy.copyOf(study))
            .withFiles(ImmutableMap.of())
            .withContacts(each(study.contacts(), personal::contact))
            .withActors(each(study.actors(), personal::actor))
            .withPersonas(
                ImmutableMap.copyOf(Maps.filterValues(study.personas(), personal::printable)))
            .withInterviews(each(study.interviews(), PersonalData::interview))
            .withExcerpts(each(study.excerpts(), personal::excerpt));
    var things = ClosedTables.emptied(people);
    var tables = new PublishedTables(study, things).all();
    return things.withTables(tables).withWarnings(warnings(study, tables));
  }

  private static <T> ImmutableMap<String, T> each(Map<String, T> things, Function<T, T> change) {
    return ImmutableMap.copyOf(Maps.transformValues(things, change::apply));
  }

  private Contact contact(Contact contact) {
    return contact.printableOn(study.date()) ? contact : Contact.withheld(contact.id());
  }

  /** Whoever is known by a contact may be named when that contact says so. */
  private Actor actor(Actor actor) {
    var contacts =
        study.contacts().values().stream()
            .filter(contact -> contact.actor().equals(Optional.of(actor.id())))
            .toList();
    boolean silent =
        actor.kind() == ActorKind.PERSON
            && !contacts.isEmpty()
            && contacts.stream().noneMatch(contact -> contact.printableOn(study.date()));
    return silent ? actor.withheld(study.language()) : actor;
  }

  private boolean printable(Persona persona) {
    return persona.composed()
        || persona
            .contact()
            .map(study.contacts()::get)
            .filter(contact -> contact.printableOn(study.date()))
            .isPresent();
  }

  private static Interview interview(Interview interview) {
    return interview.consent() == QuoteConsent.QUOTE ? interview : interview.anonymous();
  }

  /** An excerpt whose interview is not known is not printed either: nobody agreed to it. */
  private Excerpt excerpt(Excerpt excerpt) {
    return Optional.ofNullable(study.interviews().get(excerpt.interview()))
            .filter(interview -> interview.consent() != QuoteConsent.NO_QUOTE)
            .isPresent()
        ? excerpt
        : excerpt.withheld();
  }

  /** A warning may quote a cell: those of tables that lost something stay with the team. */
  private static ImmutableList<Problem> warnings(
      Study study, ImmutableMap<String, Table> published) {
    var changed =
        study.tables().values().stream()
            .filter(table -> !table.equals(published.get(table.name())))
            .toList();
    return study.warnings().stream()
        .filter(warning -> changed.stream().noneMatch(table -> isAbout(warning, table)))
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isAbout(Problem warning, Table table) {
    return warning.pointer().startsWith("/tables/" + table.name() + "/data/")
        || warning
            .place()
            .filter(place -> table.path().equals(Optional.of(place.file())))
            .isPresent();
  }
}
