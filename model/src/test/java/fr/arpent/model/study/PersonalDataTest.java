package fr.arpent.model.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.model.LocalizedText;
import fr.arpent.model.RoundTrip;
import fr.arpent.model.actor.Actor;
import fr.arpent.model.actor.ActorKind;
import fr.arpent.model.actor.Consent;
import fr.arpent.model.actor.Contact;
import fr.arpent.model.actor.Membership;
import fr.arpent.model.actor.Role;
import fr.arpent.model.field.Excerpt;
import fr.arpent.model.field.Interview;
import fr.arpent.model.field.Persona;
import fr.arpent.model.field.QuoteConsent;
import fr.arpent.model.measure.Column;
import fr.arpent.model.measure.Table;
import fr.arpent.model.problem.Place;
import fr.arpent.model.problem.Problem;
import fr.arpent.model.problem.Severity;
import fr.arpent.model.territory.Territories;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PersonalDataTest {

  private static final LocalDate DATE = LocalDate.of(2026, 5, 4);
  private static final LocalizedText WORDS = LocalizedText.of("fr", "Nicole");

  private static Study.Builder study() {
    return Study.builder().id("study").title(WORDS).language("fr").date(DATE).licence("etalab-2.0");
  }

  private static Contact contact(String id, Consent consent) {
    return Contact.builder()
        .id(id)
        .name("Personne Inventée")
        .email("contact@example.org")
        .consent(consent)
        .keepUntil(DATE)
        .build();
  }

  private static Interview interview(String id, QuoteConsent consent) {
    return Interview.builder().id(id).date(DATE).consent(consent).build();
  }

  private static Excerpt excerpt(String id, String interview) {
    return Excerpt.builder().id(id).interview(interview).text("words").build();
  }

  private static Column column(String name, String... cells) {
    return Column.builder().name(name).header(name).addCells(cells).source("illustration").build();
  }

  private static Table table(String path, Table.Access access) {
    return Table.builder()
        .name("contacts")
        .path(path)
        .sha256("00")
        .putColumn("id", column("id", "k1", "k2"))
        .putColumn("email", column("email", "contact@example.org", "autre@example.org"))
        .rowCount(2)
        .source("illustration")
        .key("id")
        .access(access)
        .build();
  }

  @Test
  void contacts_without_public_consent_are_reduced_to_their_id() {
    var open = contact("k1", Consent.PUBLIC);
    var study =
        study().putContact("k1", open).putContact("k2", contact("k2", Consent.INTERNAL)).build();

    assertEquals(
        ImmutableMap.of("k1", open, "k2", Contact.withheld("k2")),
        study.forPublication().contacts());
  }

  @Test
  void private_tables_keep_their_rows_and_keys_alone() {
    var published =
        study()
            .putTable("contacts", table("private/contacts.csv", Table.Access.PRIVATE))
            .build()
            .forPublication();

    var table = Objects.requireNonNull(published.tables().get("contacts"));
    assertEquals(ImmutableSet.of("id"), table.columns().keySet());
    assertEquals(2, table.rowCount());
    assertEquals("00", table.sha256());
  }

  @Test
  void a_table_in_the_private_folder_is_private_whatever_it_says() {
    var published =
        study()
            .putTable("contacts", table("private/contacts.csv", Table.Access.PUBLIC))
            .build()
            .forPublication();

    assertFalse(published.tables().toString().contains("@"));
  }

  @Test
  void a_public_table_stays_as_it_is_and_a_restricted_one_keeps_its_number_of_rows() {
    var open = study().putTable("contacts", table("data/pool.csv", Table.Access.PUBLIC)).build();
    var pool = table("data/pool.csv", Table.Access.RESTRICTED);
    var restricted = study().putTable("contacts", pool).build();

    assertEquals(open.tables(), open.forPublication().tables());
    var left = Objects.requireNonNull(restricted.forPublication().tables().get("contacts"));
    assertEquals(ImmutableMap.of(), left.columns());
    assertEquals(2, left.rowCount());
    assertEquals("00", left.sha256());
    assertEquals(Table.Access.RESTRICTED, left.access());
  }

  @Test
  void what_was_read_from_a_restricted_table_is_as_closed_as_the_table() {
    var seat = Membership.builder().body("b1").person("k1").build();
    var members = table("data/pool.csv", Table.Access.RESTRICTED);
    var study = study().putTable("contacts", members).addMembership(seat);

    assertEquals(
        List.of(), study.putRole("members", "contacts").build().forPublication().memberships());
    assertEquals(
        List.of(seat),
        study()
            .addMembership(seat)
            .putTable("contacts", table("data/pool.csv", Table.Access.PUBLIC))
            .putRole("members", "contacts")
            .build()
            .forPublication()
            .memberships());
  }

  @Test
  void a_person_whose_contact_did_not_agree_loses_name_role_and_place() {
    var person = actor("p1", ActorKind.PERSON);
    var agreed = actor("p2", ActorKind.PERSON);
    var town = actor("t1", ActorKind.ORGANISATION);
    var published =
        study()
            .putActor("p1", person)
            .putActor("p2", agreed)
            .putActor("t1", town)
            .putContact("k1", contactOf("k1", "p1", Consent.INTERNAL))
            .putContact("k2", contactOf("k2", "p2", Consent.PUBLIC))
            .putContact("k3", contactOf("k3", "t1", Consent.NONE))
            .putTable("people", people())
            .putRole("actors", "people")
            .build()
            .forPublication();

    assertEquals(
        List.of(person.withheld("fr"), agreed, town), published.actors().values().asList());
    assertEquals(
        LocalizedText.of("fr", "p1"), Objects.requireNonNull(published.actors().get("p1")).name());
    var columns = Objects.requireNonNull(published.tables().get("people")).columns();
    assertEquals(
        "[p1, p2, t1] [, Nicole, Nicole] [3, 3, 3]",
        String.join(
            " ", columns.values().stream().map(column -> column.cells().toString()).toList()));
  }

  private static Actor actor(String id, ActorKind kind) {
    return Actor.builder().id(id).name(WORDS).kind(kind).role(new Role(WORDS)).build();
  }

  private static Contact contactOf(String id, String actor, Consent consent) {
    return Contact.builder()
        .id(id)
        .name("Personne Inventée")
        .actor(actor)
        .consent(consent)
        .keepUntil(DATE)
        .build();
  }

  private static Table people() {
    return Table.builder()
        .name("people")
        .path("data/people.csv")
        .sha256("00")
        .putColumn("id", column("id", "p1", "p2", "t1"))
        .putColumn("name", column("name", "Nicole", "Nicole", "Nicole"))
        .putColumn("power", column("power", "3", "3", "3"))
        .rowCount(3)
        .source("illustration")
        .key("id")
        .build();
  }

  @Test
  void cells_of_excerpts_that_may_not_be_quoted_are_emptied_in_their_table_too() {
    var table =
        Table.builder()
            .name("verbatims")
            .path("data/v.csv")
            .sha256("00")
            .putColumn("id", column("id", "e1", "e2", "e3"))
            .putColumn("interview", column("interview", "i1", "i2", "i1"))
            .putColumn("text", column("text", "open", "silent", "nobody knows"))
            .putColumn("note", column("note", "a", "b", "c"))
            .rowCount(3)
            .source("illustration")
            .build();
    var published =
        study()
            .putInterview("i1", interview("i1", QuoteConsent.QUOTE))
            .putInterview("i2", interview("i2", QuoteConsent.NO_QUOTE))
            .putExcerpt("e1", excerpt("e1", "i1"))
            .putExcerpt("e2", excerpt("e2", "i2"))
            .putTable("verbatims", table)
            .putRole("excerpts", "verbatims")
            .build()
            .forPublication();

    var columns = Objects.requireNonNull(published.tables().get("verbatims")).columns();
    assertEquals(
        "[[e1, e2, e3], [i1, i2, i1], [open, , ], [a, , ]]",
        columns.values().stream().map(Column::cells).toList().toString());
  }

  @Test
  void who_was_heard_is_known_only_of_interviews_that_may_be_quoted_by_name() {
    for (var consent : QuoteConsent.values()) {
      var heard = Interview.builder().id("i1").date(DATE).consent(consent).actor("p1").build();
      var table =
          Table.builder()
              .name("interviews")
              .sha256("00")
              .putColumn("id", column("id", "i1"))
              .putColumn("kind", column("kind", "group"))
              .putColumn("actor", column("actor", "p1"))
              .rowCount(1)
              .source("illustration")
              .build();
      var published =
          study().putInterview("i1", heard).putTable("interviews", table).build().forPublication();

      boolean named = consent == QuoteConsent.QUOTE;
      assertEquals(named, published.toString().contains("p1"), consent.name());
      assertTrue(published.tables().toString().contains("group"));
    }
  }

  @Test
  void a_real_person_among_the_personas_is_left_out_of_their_table() {
    var silent = Persona.builder().id("c").name(WORDS).composed(false).contact("k2").build();
    var table =
        Table.builder()
            .name("personas")
            .sha256("00")
            .putColumn("id", column("id", "c"))
            .putColumn("name", column("name", "Nicole"))
            .putColumn("composed", column("composed", "no"))
            .rowCount(1)
            .source("illustration")
            .build();
    var published =
        study()
            .putContact("k2", contact("k2", Consent.NONE))
            .putPersona("c", silent)
            .putTable("personas", table)
            .build()
            .forPublication();

    assertEquals(
        "[[c], [], [no]]",
        Objects.requireNonNull(published.tables().get("personas")).columns().values().stream()
            .map(column -> column.cells().stream().filter(cell -> !cell.isEmpty()).toList())
            .toList()
            .toString());
  }

  @Test
  void warnings_that_may_quote_a_closed_table_stay_with_the_team() {
    var cell =
        new Problem(
            "text/two-alphabets",
            Severity.WARNING,
            Optional.of(Place.at("data/pool.csv", 2, 1)),
            "/tables/contacts/data/0/id",
            ImmutableMap.of("found", "secret"));
    var other =
        new Problem(
            "text/two-alphabets",
            Severity.WARNING,
            Optional.of(Place.at("data/other.csv", 2, 1)),
            "/tables/other/data/0/id",
            ImmutableMap.of("found", "open"));
    var study =
        study()
            .putTable("contacts", table("data/pool.csv", Table.Access.RESTRICTED))
            .addWarnings(cell, other)
            .build();

    assertEquals(List.of(other), study.forPublication().warnings());
  }

  @Test
  void real_people_are_left_out_of_the_personas_unless_their_contact_is_public() {
    var composed = Persona.builder().id("a").name(WORDS).composed(true).build();
    var agreed = Persona.builder().id("b").name(WORDS).composed(false).contact("k1").build();
    var silent = Persona.builder().id("c").name(WORDS).composed(false).contact("k2").build();
    var study =
        study()
            .putContact("k1", contact("k1", Consent.PUBLIC))
            .putContact("k2", contact("k2", Consent.NONE))
            .putPersona("a", composed)
            .putPersona("b", agreed)
            .putPersona("c", silent)
            .build();

    assertEquals(ImmutableMap.of("a", composed, "b", agreed), study.forPublication().personas());
  }

  @Test
  void excerpts_that_nobody_agreed_to_have_quoted_lose_their_words_and_still_count() {
    var study =
        study()
            .putInterview("i1", interview("i1", QuoteConsent.QUOTE))
            .putInterview("i2", interview("i2", QuoteConsent.NO_QUOTE))
            .putExcerpt("e1", excerpt("e1", "i1"))
            .putExcerpt("e2", excerpt("e2", "i2"))
            .putExcerpt("e3", excerpt("e3", "unknown"))
            .build();

    var excerpts = study.forPublication().excerpts();
    assertEquals(3, excerpts.size());
    assertEquals(
        List.of("e1"),
        excerpts.values().stream().filter(one -> one.text().isPresent()).map(Excerpt::id).toList());
  }

  @Test
  void everything_else_is_the_same() {
    var study =
        study()
            .putTerritory("82112", Territories.moissac())
            .addGlossary(new GlossaryEntry(WORDS, WORDS))
            .build();

    assertEquals(study, study.forPublication());
    assertEquals(List.of("82112"), List.copyOf(study.geography().territories().keySet()));
  }

  @Test
  void an_entry_of_the_glossary_survives_json() {
    RoundTrip.check(GlossaryEntry.class, new GlossaryEntry(WORDS, WORDS));
  }
}
