package fr.arpent.model.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.arpent.model.LocalizedText;
import fr.arpent.model.actor.Body;
import fr.arpent.model.actor.Membership;
import fr.arpent.model.actor.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BodyTablesTest {

  private static final TestTable BODIES =
      TestTable.of("bodies", "id,name", "c01,Comité", "c02,Jury").key("id");

  @Test
  void rows_become_bodies_and_seats_of_the_people_whose_key_is_the_row() {
    var members =
        TestTable.of(
                "members",
                "id,body,role.fr,since,until",
                "m001,c01,présidente,2024-09-01,2027-08-31")
            .key("id");

    var study = DomainReader.of(BODIES, members).study();

    assertEquals(
        Body.builder().id("c01").name(LocalizedText.of("fr", "Comité")).build(),
        study.bodies().get("c01"));
    assertEquals(
        List.of(
            Membership.builder()
                .body("c01")
                .person("m001")
                .role(new Role(LocalizedText.of("fr", "présidente")))
                .since(LocalDate.of(2024, 9, 1))
                .until(LocalDate.of(2027, 8, 31))
                .build()),
        study.memberships());
  }

  @Test
  void a_person_may_sit_twice_when_the_table_has_a_column_of_persons() {
    var members = TestTable.of("members", "person,body", "m001,c01", "m001,c02");

    assertEquals(2, DomainReader.of(BODIES, members).study().memberships().size());
  }

  @Test
  void the_column_of_the_body_may_have_another_name() {
    var none = DomainRoles.none();
    var roles =
        new DomainRoles(
            none.territories(),
            none.actors(),
            none.policies(),
            none.commitments(),
            none.projects(),
            none.calls(),
            Optional.of(
                new DomainRoles.Bodies("bodies", Optional.of("members"), Optional.of("committee"))),
            none.field(),
            none.indicators(),
            none.glossary());
    var members = TestTable.of("members", "person,committee", "m001,c03");

    assertEquals(
        List.of("reference/row /tables/members/data/0/committee"),
        DomainReader.of(BODIES, members).roles(roles).faults());
  }

  @Test
  void a_seat_of_nobody_or_that_ends_before_it_starts_is_refused() {
    var members = TestTable.of("members", "person,body,since,until", ",c01,2026-01-02,2026-01-01");

    assertEquals(
        List.of(
            "value/required /tables/members/data/0/person",
            "value/order /tables/members/data/0/until"),
        DomainReader.of(BODIES, members).faults());
  }
}
