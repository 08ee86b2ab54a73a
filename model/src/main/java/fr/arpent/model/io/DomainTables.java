package fr.arpent.model.io;

import com.google.common.collect.ImmutableMap;
import fr.arpent.model.measure.Table;
import fr.arpent.model.problem.Problems;
import fr.arpent.model.study.Study;
import fr.arpent.model.territory.Boundary;

/**
 * Turns the declared tables into territories, actors, policies, projects, field material and
 * indicators, and reports every cell that stands in the way.
 *
 * <p>Also checks what holds for every table, whether it has a role or not: keys, codes, references
 * between tables, personal data outside {@code private/}.
 */
final class DomainTables {

  private DomainTables() {}

  /**
   * Reads the tables that have a role into a study.
   *
   * @param roles which table holds what
   * @param tables every declared table by id
   * @param outlines outlines by the code of their territory; empty when none are declared
   * @param defaults language, date and labels of the study
   * @param problems receives problems; pointers start with {@code /tables/} or the role's key
   * @param study receives the collections; only to be built when there are no errors
   */
  static void read(
      DomainRoles roles,
      ImmutableMap<String, Table> tables,
      ImmutableMap<String, Boundary> outlines,
      StudyDefaults defaults,
      Problems problems,
      Study.Builder study) {
    var reading = new Reading(roles, tables, defaults, problems);
    new TableChecks(reading).check(roles);
    roles.territories().ifPresent(role -> new TerritoryTables(role, outlines, reading).read(study));
    roles.actors().ifPresent(role -> new ActorTables(role, reading).read(study));
    roles.policies().ifPresent(role -> new PolicyTables(role, reading).read(study));
    roles.commitments().ifPresent(role -> new CommitmentTables(role, reading).read(study));
    roles.projects().ifPresent(role -> new ProjectTables(role, reading).read(study));
    roles.calls().ifPresent(role -> new CallTables(role, reading).read(study));
    roles.bodies().ifPresent(role -> new BodyTables(role, reading).read(study));
    roles.indicators().ifPresent(role -> new IndicatorTables(role, reading).read(study));
    roles.glossary().ifPresent(role -> GlossaryTable.read(role, reading, study));
    readPeople(roles, reading, study);
  }

  /** Contacts come first: a persona that is a real person needs one who agreed. */
  private static void readPeople(DomainRoles roles, Reading reading, Study.Builder study) {
    var contacts =
        roles
            .actors()
            .flatMap(DomainRoles.Actors::contacts)
            .map(new ContactTable(reading)::read)
            .orElse(ImmutableMap.of());
    study.putAllContacts(contacts);
    roles
        .field()
        .ifPresent(
            role -> {
              new InterviewTables(role, reading).read(study);
              new WorkshopTables(role, reading).read(study);
              new PersonaTables(role, contacts, reading).read(study);
            });
  }
}
