package fr.arpent.model.measure;

import static fr.arpent.model.RoundTrip.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.arpent.model.LocalizedText;
import fr.arpent.model.RoundTrip;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class IndicatorTest {

  private static Observation.Builder observation() {
    return Observation.builder().indicator("apl").period(Period.year(2024)).source("drees-apl");
  }

  @Test
  void an_indicator_survives_json() {
    RoundTrip.check(
        Indicator.class,
        Indicator.builder()
            .id("apl")
            .label(LocalizedText.of("fr", "Accessibilité potentielle localisée"))
            .definition(LocalizedText.of("fr", "Consultations par habitant"))
            .unit(new Unit("consultation"))
            .polarity(Polarity.UP)
            .build());
  }

  @Test
  void an_indicator_whose_key_holds_a_space_is_refused() {
    var indicator = Indicator.builder().id("a b").label(LocalizedText.of("fr", "x"));

    assertTrue(
        refusal(indicator::build)
            .startsWith("id of an indicator must be a key of 1 to 64 characters"));
  }

  @Test
  void an_observation_survives_json_with_its_value_or_with_the_reason_why_there_is_none() {
    RoundTrip.check(
        Observation.class, observation().territory("82112").value(new BigDecimal("2.38")).build());
    RoundTrip.check(Observation.class, observation().missingReason("not-published").build());
  }

  @Test
  void an_observation_that_is_both_present_and_missing_is_refused() {
    var both = observation().value(BigDecimal.ONE).missingReason("not-published");

    assertEquals(
        "an observation of apl must have a value or a reason why not, had Optional[1] and"
            + " Optional[not-published]",
        refusal(both::build));
  }

  @Test
  void an_observation_without_a_source_is_refused() {
    var unsourced = Observation.builder().indicator("apl").period(Period.year(2024)).source(" ");

    assertEquals("source of an observation must not be blank", refusal(unsourced::build));
  }

  @Test
  void a_unit_is_a_term() {
    RoundTrip.check(Unit.class, new Unit("square-metre"));
    assertEquals(
        "a unit must be a term such as fte or square-metre, was m²", refusal(() -> new Unit("m²")));
  }
}
