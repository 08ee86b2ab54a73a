package fr.arpent.model.actor;

import static fr.arpent.model.RoundTrip.json;
import static fr.arpent.model.RoundTrip.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.arpent.model.RoundTrip;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ContactTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

  private static Contact.Builder contact() {
    return Contact.builder()
        .id("k1")
        .name("Personne Inventée")
        .keepUntil(LocalDate.of(2028, 2, 10));
  }

  @Test
  void a_contact_survives_json() {
    RoundTrip.check(
        Contact.class,
        contact()
            .consent(Consent.PUBLIC)
            .actor("cpts")
            .email("contact@example.org")
            .phone("+33 5 00 00 00 00")
            .consentDate(LocalDate.of(2026, 2, 10))
            .withdrawn(true)
            .build());
    RoundTrip.check(Contact.class, Contact.withheld("k1"));
  }

  @Test
  void only_public_consent_lets_a_contact_be_printed() {
    assertTrue(contact().consent(Consent.PUBLIC).build().printableOn(TODAY));
    assertFalse(contact().consent(Consent.INTERNAL).build().printableOn(TODAY));
    assertFalse(contact().consent(Consent.NONE).build().printableOn(TODAY));
  }

  @Test
  void a_withdrawal_wins_over_whatever_was_agreed() {
    var withdrawn = contact().consent(Consent.PUBLIC).withdrawn(true).build();

    assertEquals(Consent.NONE, withdrawn.consentInForce());
    assertFalse(withdrawn.printableOn(TODAY));
  }

  @Test
  void a_contact_is_printable_until_the_last_day_it_may_be_kept_and_no_longer() {
    var contact = contact().consent(Consent.PUBLIC).build();

    assertTrue(contact.printableOn(LocalDate.of(2028, 2, 10)));
    assertFalse(contact.printableOn(LocalDate.of(2028, 2, 11)));
  }

  @Test
  void a_withheld_contact_holds_its_id_alone() {
    assertEquals(
        "{\"id\":\"k1\",\"name\":null,\"consent\":\"none\",\"keep-until\":null,\"actor\":null,\"email\":null,"
            + "\"phone\":null,\"consent-date\":null,\"withdrawn\":false}",
        json(Contact.withheld("k1")));
  }

  @Test
  void a_contact_that_says_more_than_its_id_must_have_a_name_and_a_last_day() {
    assertEquals(
        "contact k1 must have both a name and a day until which it is kept, or neither",
        refusal(
            () ->
                Contact.builder()
                    .id("k1")
                    .name("Personne Inventée")
                    .consent(Consent.NONE)
                    .build()));
    assertEquals(
        "contact k1 must have a name, or its id alone",
        refusal(
            () -> Contact.builder().id("k1").email("a@example.org").consent(Consent.NONE).build()));
    assertEquals(
        "contact k1 must have a name, or its id alone",
        refusal(() -> Contact.builder().id("k1").consent(Consent.PUBLIC).build()));
    assertEquals(
        "name of contact k1 must not be blank",
        refusal(
            () ->
                Contact.builder()
                    .id("k1")
                    .name(" ")
                    .keepUntil(TODAY)
                    .consent(Consent.NONE)
                    .build()));
  }
}
