package fr.arpent.model.io;

import fr.arpent.model.io.DomainRoles.Bodies;
import fr.arpent.model.io.DomainRoles.Calls;
import fr.arpent.model.io.DomainRoles.Projects;
import fr.arpent.model.io.DomainRoles.TableRef;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * The tables that the roles of a study name, each with the pointer of its name.
 *
 * @param roles as written
 */
record RoleTables(DomainRoles roles) {

  /** Hands over every table and its pointer. */
  void forEach(BiConsumer<String, String> action) {
    var to = new Collector(action);
    roles.territories().ifPresent(r -> to.table(r.table(), "/territories/table"));
    roles.actors().ifPresent(r -> actors(r, to));
    roles.policies().ifPresent(r -> policies(r, to));
    roles.commitments().ifPresent(r -> commitments(r, to));
    roles.projects().ifPresent(r -> projects(r, to));
    roles.calls().ifPresent(r -> calls(r, to));
    roles.bodies().ifPresent(r -> bodies(r, to));
    roles.field().ifPresent(r -> field(r, to));
    roles.indicators().ifPresent(r -> indicators(r, to));
    roles.glossary().ifPresent(r -> to.table(r.table(), "/glossary/table"));
  }

  private static void actors(DomainRoles.Actors role, Collector to) {
    to.table(role.table(), "/actors/table");
    to.table(role.relations(), "/actors/relations");
    to.table(role.contacts(), "/actors/contacts");
  }

  private static void policies(DomainRoles.Policies role, Collector to) {
    to.table(role.table(), "/policies/table");
    to.table(role.objectives(), "/policies/objectives");
    to.table(role.resultsChain(), "/policies/results-chain");
  }

  private static void commitments(DomainRoles.Commitments role, Collector to) {
    to.table(role.table(), "/commitments/table");
    to.table(role.milestones(), "/commitments/milestones");
  }

  private static void projects(Projects role, Collector to) {
    to.table(role.table(), "/projects/table");
    to.table(role.phases(), "/projects/phases");
    to.table(role.budget(), "/projects/budget");
    to.table(role.partners(), "/projects/partners");
  }

  private static void calls(Calls role, Collector to) {
    to.table(role.table(), "/calls/table");
    to.table(role.applications(), "/calls/applications");
    to.table(role.criteria(), "/calls/criteria");
    to.table(role.notes(), "/calls/notes");
  }

  private static void bodies(Bodies role, Collector to) {
    to.table(role.table(), "/bodies/table");
    to.table(role.members(), "/bodies/members");
  }

  private static void field(DomainRoles.Field role, Collector to) {
    role.interviews()
        .ifPresent(
            interviews -> {
              to.table(interviews.table(), "/field/interviews/table");
              to.table(interviews.excerpts(), "/field/interviews/excerpts");
            });
    to.ref(role.codebook(), "/field/codebook/table");
    to.ref(role.workshops(), "/field/workshops/table");
    to.ref(role.contributions(), "/field/contributions/table");
    to.ref(role.personas(), "/field/personas/table");
    to.ref(role.journeys(), "/field/journeys/table");
  }

  private static void indicators(DomainRoles.Indicators role, Collector to) {
    to.table(role.table(), "/indicators/table");
    to.table(role.observations(), "/indicators/observations");
  }

  /** Passes on the names that are there. */
  private record Collector(BiConsumer<String, String> action) {

    void table(String table, String pointer) {
      action.accept(table, pointer);
    }

    void table(Optional<String> table, String pointer) {
      table.ifPresent(id -> action.accept(id, pointer));
    }

    void ref(Optional<TableRef> ref, String pointer) {
      ref.ifPresent(named -> action.accept(named.table(), pointer));
    }
  }
}
