package fr.arpent.model.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.arpent.model.LocalizedText;
import fr.arpent.model.actor.Actor;
import fr.arpent.model.actor.ActorKind;
import fr.arpent.model.actor.Consent;
import fr.arpent.model.actor.Contact;
import fr.arpent.model.field.Excerpt;
import fr.arpent.model.field.Interview;
import fr.arpent.model.field.QuoteConsent;
import fr.arpent.model.measure.Column;
import fr.arpent.model.measure.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The published form of a study names whoever agreed, and nobody else. */
class PersonalDataProperties {

  private static final LocalDate DATE = LocalDate.of(2026, 5, 4);

  @Property
  void a_name_is_published_exactly_when_its_contact_agreed_and_may_still_be_kept(
      @ForAll Consent consent,
      @ForAll boolean withdrawn,
      @ForAll @IntRange(min = -3, max = 3) int days) {
    var contact =
        Contact.builder()
            .id("k1")
            .actor("p1")
            .name("Secret Name")
            .email("secret@example.org")
            .consent(consent)
            .withdrawn(withdrawn)
            .keepUntil(DATE.plusDays(days))
            .build();
    var person =
        Actor.builder()
            .id("p1")
            .name(LocalizedText.of("fr", "Secret Name"))
            .kind(ActorKind.PERSON)
            .build();
    var published =
        study()
            .putContact("k1", contact)
            .putActor("p1", person)
            .putTable("actors", table("actors", List.of("p1"), "name", List.of("Secret Name")))
            .putTable("contacts", contacts())
            .build()
            .forPublication();

    boolean agreed = consent == Consent.PUBLIC && !withdrawn && days >= 0;
    assertEquals(agreed, published.contacts().toString().contains("Secret Name"));
    assertEquals(agreed, published.actors().toString().contains("Secret Name"));
    assertEquals(agreed, published.tables().toString().contains("Secret Name"));
    assertEquals(agreed, published.toString().contains("secret@example.org"));
  }

  @Property
  void words_of_an_excerpt_are_published_exactly_when_they_may_be_quoted(
      @ForAll @Size(min = 1, max = 8) List<QuoteConsent> consents) {
    var study = study();
    var ids = new ArrayList<String>();
    var words = new ArrayList<String>();
    for (int i = 0; i < consents.size(); i++) {
      ids.add("e" + i);
      words.add("words-" + i + "!");
      study.putInterview(
          "i" + i, Interview.builder().id("i" + i).date(DATE).consent(consents.get(i)).build());
      study.putExcerpt(
          "e" + i, Excerpt.builder().id("e" + i).interview("i" + i).text(words.get(i)).build());
    }
    var published =
        study.putTable("excerpts", table("excerpts", ids, "text", words)).build().forPublication();

    for (int i = 0; i < consents.size(); i++) {
      boolean open = consents.get(i) != QuoteConsent.NO_QUOTE;
      assertEquals(open, published.excerpts().toString().contains(words.get(i)));
      assertEquals(open, published.tables().toString().contains(words.get(i)));
    }
  }

  private static Study.Builder study() {
    return Study.builder()
        .id("study")
        .title(LocalizedText.of("fr", "Étude"))
        .language("fr")
        .date(DATE)
        .licence("etalab-2.0");
  }

  private static Table table(String name, List<String> ids, String column, List<String> cells) {
    return Table.builder()
        .name(name)
        .path("data/" + name + ".csv")
        .sha256("00")
        .putColumn("id", column("id", ids))
        .putColumn(column, column(column, cells))
        .rowCount(ids.size())
        .source("illustration")
        .key("id")
        .build();
  }

  /** Contacts as they are read: from the private folder. */
  private static Table contacts() {
    return Table.builder()
        .name("contacts")
        .path("private/contacts.csv")
        .sha256("00")
        .putColumn("id", column("id", List.of("k1")))
        .putColumn("email", column("email", List.of("secret@example.org")))
        .rowCount(1)
        .source("illustration")
        .key("id")
        .access(Table.Access.PRIVATE)
        .build();
  }

  private static Column column(String name, List<String> cells) {
    return Column.builder()
        .name(name)
        .header(name)
        .addAllCells(cells)
        .source("illustration")
        .build();
  }
}
