package fr.arpent.model.field;

import static fr.arpent.model.RoundTrip.json;
import static fr.arpent.model.RoundTrip.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.arpent.model.RoundTrip;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class InterviewTest {

  private static Interview.Builder interview() {
    return Interview.builder()
        .id("i01")
        .date(LocalDate.of(2026, 2, 3))
        .consent(QuoteConsent.QUOTE_ANONYMOUS);
  }

  @Test
  void an_interview_and_its_excerpts_survive_json() {
    RoundTrip.check(
        Interview.class,
        interview()
            .kind("individual")
            .mode("phone")
            .minutes(55)
            .language("fr")
            .actor("residents")
            .build());
    RoundTrip.check(
        Excerpt.class,
        Excerpt.builder()
            .id("e01")
            .interview("i01")
            .text("« On publie, mais en image. »")
            .language("fr")
            .build());
    assertTrue(json(interview().build()).contains("\"consent\":\"quote-anonymous\""));
  }

  @Test
  void an_interview_of_no_minutes_is_refused() {
    assertEquals("minutes must be > 0, was 0", refusal(() -> interview().minutes(0).build()));
  }

  @Test
  void an_excerpt_that_is_withheld_still_counts_and_has_no_words() {
    var excerpt = Excerpt.builder().id("e01").interview("i01").text("words").language("ar").build();

    assertEquals(
        Excerpt.builder().id("e01").interview("i01").language("ar").build(), excerpt.withheld());
  }

  @Test
  void an_excerpt_without_words_or_with_a_wrong_key_is_refused() {
    assertEquals(
        "text of excerpt e01 must not be blank",
        refusal(() -> Excerpt.builder().id("e01").interview("i01").text(" ").build()));
    assertTrue(
        refusal(() -> Excerpt.builder().id("e01").interview("i 01").build())
            .startsWith("interview of excerpt e01"));
    assertTrue(
        refusal(() -> interview().actor("a b").build()).startsWith("actor of interview i01"));
  }
}
