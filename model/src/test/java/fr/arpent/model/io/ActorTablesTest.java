package fr.arpent.model.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import fr.arpent.model.LocalizedText;
import fr.arpent.model.actor.Actor;
import fr.arpent.model.actor.ActorKind;
import fr.arpent.model.actor.Consent;
import fr.arpent.model.actor.Contact;
import fr.arpent.model.actor.Relation;
import fr.arpent.model.actor.RelationKind;
import fr.arpent.model.actor.Role;
import fr.arpent.model.actor.Stake;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActorTablesTest {

  private static final TestTable ACTORS =
      TestTable.of(
              "actors",
              "id,name.fr,name.ar,kind,role.fr,power,legitimacy,urgency,interest,position,wanted,speaks-for",
              "cc,Communauté,جماعة,organisation,porteur,3,3,2,3,2,2,",
              "cpts,Soignants,,group,,,,,,,,cc;patients",
              "patients,Patients,,group,,0,3,3,3,-2,1,")
          .key("id");

  private static final TestTable RELATIONS =
      TestTable.of(
          "relations",
          "from,to,kind,role.fr,since,until,weight,note.fr",
          "cc,cpts,funds,financeur,2024-01-01,2026-12-31,2.5,convention",
          "patients,cc,asks,,,,,");

  private static DomainReader actors(String row) {
    return DomainReader.of(
        TestTable.of("actors", "id,name,kind,territory,power,position,speaks-for", row).key("id"));
  }

  private static DomainReader relation(String row) {
    return DomainReader.of(
        ACTORS, TestTable.of("relations", "from,to,kind,since,until,weight", row));
  }

  private static DomainReader contact(String row) {
    return DomainReader.of(
        ACTORS,
        TestTable.of(
                "contacts", "id,actor,name,email,consent,consent_date,keep_until,withdrawn", row)
            .path("private/contacts.csv")
            .key("id"));
  }

  @Test
  void rows_become_actors_with_their_stakes() {
    var study = DomainReader.of(ACTORS, RELATIONS).study();

    assertEquals(List.of("cc", "cpts", "patients"), List.copyOf(study.actors().keySet()));
    assertEquals(
        Actor.builder()
            .id("cc")
            .name(LocalizedText.of(Map.of("fr", "Communauté", "ar", "جماعة")))
            .kind(ActorKind.ORGANISATION)
            .role(new Role(LocalizedText.of("fr", "porteur")))
            .stake(
                new Stake(
                    Optional.of(3),
                    Optional.of(3),
                    Optional.of(2),
                    Optional.of(3),
                    Optional.of(2),
                    Optional.of(2)))
            .build(),
        study.actors().get("cc"));
    assertEquals(
        ImmutableList.of("cc", "patients"),
        Optional.ofNullable(study.actors().get("cpts")).orElseThrow().speaksFor());
  }

  @Test
  void rows_become_relations() {
    var relations = DomainReader.of(ACTORS, RELATIONS).study().relations();

    assertEquals(
        Relation.builder()
            .from("cc")
            .to("cpts")
            .kind(RelationKind.FUNDS)
            .role(new Role(LocalizedText.of("fr", "financeur")))
            .since(LocalDate.of(2024, 1, 1))
            .until(LocalDate.of(2026, 12, 31))
            .weight(new BigDecimal("2.5"))
            .note(LocalizedText.of("fr", "convention"))
            .build(),
        relations.get(0));
    assertEquals(RelationKind.ASKS, relations.get(1).kind());
  }

  @Test
  void a_missing_column_is_said_once_for_the_table() {
    var problem =
        DomainReader.of(
                TestTable.of("actors", "id,name,kinds", "a,A,person", "b,B,person").key("id"))
            .onlyProblem();

    assertEquals("schema/missing-column", problem.code());
    assertEquals("/tables/actors/columns/kind", problem.pointer());
    assertEquals("kinds", problem.fields().get("nearest"));
  }

  @Test
  void a_table_that_is_not_declared_is_named_where_the_study_names_it() {
    var none = DomainRoles.none();
    var roles =
        new DomainRoles(
            none.territories(),
            Optional.of(new DomainRoles.Actors("actor", Optional.of("ties"), Optional.empty())),
            none.policies(),
            none.commitments(),
            none.projects(),
            none.calls(),
            none.bodies(),
            none.field(),
            none.indicators(),
            none.glossary());

    var reading = DomainReader.of(ACTORS).roles(roles);

    assertEquals(
        List.of("reference/unknown /actors/table", "reference/unknown /actors/relations"),
        reading.faults());
    assertEquals("actors", reading.problems().get(0).fields().get("nearest"));
  }

  @Test
  void all_that_is_wrong_with_a_row_is_said_at_once() {
    assertEquals(
        List.of(
            "value/required /tables/actors/data/0/name",
            "value/choice /tables/actors/data/0/kind",
            "value/between /tables/actors/data/0/power",
            "value/integer /tables/actors/data/0/position"),
        actors("a,,organization,,4,1.5,").faults());
  }

  @Test
  void an_unknown_kind_is_refused_with_the_nearest() {
    assertEquals(
        "organisation", actors("a,A,organization,,,,").onlyProblem().fields().get("nearest"));
  }

  @Test
  void a_territory_of_an_actor_must_be_one_of_the_study() {
    var communes = TestTable.of("territories", "code,name", "82112,Moissac").key("code");
    var actors = TestTable.of("actors", "id,name,kind,territory", "a,A,group,82113").key("id");

    var problem = DomainReader.of(communes, actors).onlyProblem();

    assertEquals("reference/row", problem.code());
    assertEquals("82112", problem.fields().get("nearest"));
  }

  @Test
  void an_actor_that_speaks_for_itself_or_for_nobody_known_is_refused() {
    assertEquals(
        List.of("reference/self /tables/actors/data/0/speaks-for"),
        actors("a,A,group,,,,a").faults());
    assertEquals(
        List.of("reference/row /tables/actors/data/0/speaks-for"),
        actors("a,A,group,,,,b").faults());
  }

  @Test
  void a_relation_needs_two_known_actors_a_known_kind_and_days_in_order() {
    assertEquals(
        List.of("reference/row /tables/relations/data/0/to"),
        relation("cc,cptss,funds,,,").faults());
    assertEquals(
        List.of("value/required /tables/relations/data/0/from"),
        relation(",cpts,funds,,,").faults());
    assertEquals(
        List.of("reference/self /tables/relations/data/0/to"), relation("cc,cc,funds,,,").faults());
    assertEquals(
        List.of("value/choice /tables/relations/data/0/kind"),
        relation("cc,cpts,lends,,,").faults());
    assertEquals(
        List.of("value/order /tables/relations/data/0/until"),
        relation("cc,cpts,funds,2026-01-02,2026-01-01,").faults());
    assertEquals(
        List.of("value/negative /tables/relations/data/0/weight"),
        relation("cc,cpts,funds,,,-1").faults());
  }

  @Test
  void a_kind_of_relation_may_be_a_word_of_the_study() {
    assertEquals(
        List.of(new RelationKind("lends")),
        relation("cc,cpts,lends,,,").label("relation-kind", "lends").study().relations().stream()
            .map(Relation::kind)
            .toList());
  }

  @Test
  void rows_become_contacts() {
    var contacts =
        contact("k1,cpts,Personne Inventée,contact@example.org,public,2026-02-10,2028-02-10,")
            .study()
            .contacts();

    assertEquals(
        Contact.builder()
            .id("k1")
            .actor("cpts")
            .name("Personne Inventée")
            .email("contact@example.org")
            .consent(Consent.PUBLIC)
            .consentDate(LocalDate.of(2026, 2, 10))
            .keepUntil(LocalDate.of(2028, 2, 10))
            .build(),
        contacts.get("k1"));
  }

  @Test
  void an_empty_consent_is_a_problem_and_never_inferred() {
    assertEquals(
        List.of("privacy/no-consent /tables/contacts/data/0/consent"),
        contact("k1,,N,,,,2028-02-10,").faults());
    assertEquals(
        List.of("value/choice /tables/contacts/data/0/consent"),
        contact("k1,,N,,yes,,2028-02-10,").faults());
  }

  @Test
  void data_kept_past_their_last_day_are_a_problem_and_on_it_not_yet() {
    assertEquals(
        List.of("privacy/expired /tables/contacts/data/0/keep_until"),
        contact("k1,,N,,internal,,2026-05-03,").faults());
    assertEquals(List.of(), contact("k1,,N,,internal,,2026-05-04,").faults());
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "true", "2026-03-01"})
  void a_withdrawal_is_yes_or_its_day_and_wins(String withdrawn) {
    var study = contact("k1,,N,,public,,2028-02-10," + withdrawn).study();

    assertEquals(Contact.withheld("k1"), study.forPublication().contacts().get("k1"));
  }

  @Test
  void a_withdrawal_that_is_neither_is_a_problem() {
    assertEquals(
        List.of("value/boolean /tables/contacts/data/0/withdrawn"),
        contact("k1,,N,,public,,2028-02-10,perhaps").faults());
    assertEquals(
        List.of("value/date /tables/contacts/data/0/withdrawn"),
        contact("k1,,N,,public,,2028-02-10,2026-02-30").faults());
  }

  @Test
  void contacts_outside_the_private_folder_are_refused() {
    var contacts =
        TestTable.of("contacts", "id,name,consent,keep_until", "k1,N,none,2028-02-10").key("id");

    assertEquals(
        List.of("privacy/contacts-public /actors/contacts"),
        DomainReader.of(ACTORS, contacts).faults());
  }
}
