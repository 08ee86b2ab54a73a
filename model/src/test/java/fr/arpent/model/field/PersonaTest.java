package fr.arpent.model.field;

import static fr.arpent.model.RoundTrip.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import fr.arpent.model.LocalizedText;
import fr.arpent.model.RoundTrip;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PersonaTest {

  private static final LocalizedText WORDS = LocalizedText.of("fr", "Nicole");

  private static Persona.Builder nicole() {
    return Persona.builder().id("nicole").name(WORDS);
  }

  private static JourneyStep step(int number) {
    return JourneyStep.builder().step(number).stage(WORDS).build();
  }

  @Test
  void a_persona_survives_json() {
    RoundTrip.check(
        Persona.class,
        nicole().composed(true).age(38).post(WORDS).portrait("images/nicole.png").build());
    RoundTrip.check(Persona.class, nicole().composed(false).contact("k1").build());
  }

  @Test
  void a_real_person_without_a_contact_is_refused() {
    assertEquals(
        "persona nicole must be composed, or have a contact whose consent is public",
        refusal(() -> nicole().composed(false).build()));
  }

  @Test
  void an_age_no_person_has_is_refused() {
    assertEquals(
        "age of persona nicole must be in [0, 130], was 131",
        refusal(() -> nicole().composed(true).age(131).build()));
  }

  @Test
  void a_journey_survives_json() {
    var attended =
        JourneyStep.builder()
            .step(2)
            .stage(WORDS)
            .actions(WORDS)
            .contacts(WORDS)
            .offer(WORDS)
            .ideas(WORDS)
            .emotion(-2)
            .breaks(true)
            .build();

    RoundTrip.check(JourneyStep.class, attended);
    RoundTrip.check(
        Journey.class,
        new Journey("permit", Optional.of("nicole"), ImmutableList.of(step(1), attended)));
  }

  @Test
  void steps_out_of_order_or_with_one_number_are_refused() {
    assertEquals(
        "steps of journey permit must be in the order of their numbers, each once, were [2, 1]",
        refusal(() -> new Journey("permit", Optional.empty(), ImmutableList.of(step(2), step(1)))));
    assertEquals(
        "steps of journey permit must be in the order of their numbers, each once, were [1, 1]",
        refusal(() -> new Journey("permit", Optional.empty(), ImmutableList.of(step(1), step(1)))));
  }

  @Test
  void a_journey_of_no_step_is_refused() {
    assertEquals(
        "journey permit must have at least one step",
        refusal(() -> new Journey("permit", Optional.empty(), ImmutableList.of())));
  }

  @Test
  void an_emotion_outside_its_scale_is_refused() {
    assertEquals(
        "emotion of step 1 must be in [-2, 2], was 3",
        refusal(() -> JourneyStep.builder().step(1).stage(WORDS).emotion(3).build()));
  }
}
