package fr.arpent.model.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.model.LocalizedText;
import fr.arpent.model.RoundTrip;
import fr.arpent.model.actor.Consent;
import fr.arpent.model.actor.Contact;
import fr.arpent.model.field.Excerpt;
import fr.arpent.model.field.Interview;
import fr.arpent.model.field.Persona;
import fr.arpent.model.field.QuoteConsent;
import fr.arpent.model.measure.Column;
import fr.arpent.model.measure.Table;
import fr.arpent.model.territory.Territories;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
  void public_and_restricted_tables_stay_as_they_are() {
    for (var access : List.of(Table.Access.PUBLIC, Table.Access.RESTRICTED)) {
      var study = study().putTable("contacts", table("data/pool.csv", access)).build();

      assertEquals(study.tables(), study.forPublication().tables());
    }
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
