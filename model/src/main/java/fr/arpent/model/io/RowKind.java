package fr.arpent.model.io;

import java.util.Optional;

/** A kind of thing that the rows of one role are, and that rows of other tables refer to by key. */
enum RowKind {
  TERRITORY("/territories/table", "code"),
  ACTOR("/actors/table", "id"),
  CONTACT("/actors/contacts", "id"),
  POLICY("/policies/table", "id"),
  OBJECTIVE("/policies/objectives", "id"),
  COMMITMENT("/commitments/table", "id"),
  MILESTONE("/commitments/milestones", "id"),
  PROJECT("/projects/table", "id"),
  CALL("/calls/table", "id"),
  APPLICATION("/calls/applications", "id"),
  CRITERION("/calls/criteria", "id"),
  BODY("/bodies/table", "id"),
  INTERVIEW("/field/interviews/table", "id"),
  EXCERPT("/field/interviews/excerpts", "id"),
  CODE("/field/codebook/table", "code"),
  WORKSHOP("/field/workshops/table", "id"),
  CONTRIBUTION("/field/contributions/table", "id"),
  PERSONA("/field/personas/table", "id"),
  INDICATOR("/indicators/table", "id");

  private final String pointer;
  private final String idColumn;

  RowKind(String pointer, String idColumn) {
    this.pointer = pointer;
    this.idColumn = idColumn;
  }

  /** Where {@code study.yaml} names the table. */
  String pointer() {
    return pointer;
  }

  /** Column of the key, when the table itself declares none. */
  String idColumn() {
    return idColumn;
  }

  /** Id of the table that holds rows of this kind, when the study has one. */
  Optional<String> tableIn(DomainRoles roles) {
    return switch (this) {
      case TERRITORY -> roles.territories().map(DomainRoles.Territories::table);
      case ACTOR -> roles.actors().map(DomainRoles.Actors::table);
      case CONTACT -> roles.actors().flatMap(DomainRoles.Actors::contacts);
      case POLICY -> roles.policies().map(DomainRoles.Policies::table);
      case OBJECTIVE -> roles.policies().flatMap(DomainRoles.Policies::objectives);
      case COMMITMENT -> roles.commitments().map(DomainRoles.Commitments::table);
      case MILESTONE -> roles.commitments().flatMap(DomainRoles.Commitments::milestones);
      case PROJECT -> roles.projects().map(DomainRoles.Projects::table);
      case CALL -> roles.calls().map(DomainRoles.Calls::table);
      case APPLICATION -> roles.calls().flatMap(DomainRoles.Calls::applications);
      case CRITERION -> roles.calls().flatMap(DomainRoles.Calls::criteria);
      case BODY -> roles.bodies().map(DomainRoles.Bodies::table);
      case INDICATOR -> roles.indicators().map(DomainRoles.Indicators::table);
      case INTERVIEW, EXCERPT, CODE, WORKSHOP, CONTRIBUTION, PERSONA ->
          roles.field().flatMap(this::tableInField);
    };
  }

  private Optional<String> tableInField(DomainRoles.Field field) {
    return switch (this) {
      case INTERVIEW -> field.interviews().map(DomainRoles.Interviews::table);
      case EXCERPT -> field.interviews().flatMap(DomainRoles.Interviews::excerpts);
      case CODE -> field.codebook().map(DomainRoles.TableRef::table);
      case WORKSHOP -> field.workshops().map(DomainRoles.TableRef::table);
      case CONTRIBUTION -> field.contributions().map(DomainRoles.TableRef::table);
      case PERSONA -> field.personas().map(DomainRoles.TableRef::table);
      default -> Optional.empty();
    };
  }
}
