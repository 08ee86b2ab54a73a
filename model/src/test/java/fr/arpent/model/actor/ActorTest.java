package fr.arpent.model.actor;

import static fr.arpent.model.RoundTrip.json;
import static fr.arpent.model.RoundTrip.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.arpent.model.LocalizedText;
import fr.arpent.model.RoundTrip;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ActorTest {

  private static final LocalizedText NAME =
      LocalizedText.of(Map.of("fr", "Ville de Moissac", "ar", "مدينة مواساك"));

  private static Actor.Builder moissac() {
    return Actor.builder().id("moissac").name(NAME).kind(ActorKind.ORGANISATION);
  }

  private static Stake power(int power) {
    return new Stake(
        Optional.of(power),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void an_actor_survives_json() {
    var stake =
        new Stake(
            Optional.of(2),
            Optional.of(3),
            Optional.of(0),
            Optional.of(3),
            Optional.of(-2),
            Optional.of(1));

    RoundTrip.check(
        Actor.class,
        moissac()
            .role(new Role(LocalizedText.of("fr", "commune d’accueil")))
            .territory("82112")
            .stake(stake)
            .addSpeaksFor("residents", "patients")
            .build());
    RoundTrip.check(Actor.class, moissac().build());
  }

  @Test
  void words_and_kinds_are_written_in_kebab_case() {
    var json = json(moissac().build());

    assertTrue(json.contains("\"kind\":\"organisation\""), json);
    assertTrue(json.contains("\"speaks-for\":[]"), json);
  }

  @Test
  void an_actor_whose_key_is_no_key_is_refused() {
    assertTrue(
        refusal(() -> Actor.builder().id("mo issac").name(NAME).kind(ActorKind.GROUP).build())
            .startsWith("id of an actor must be a key"));
    assertTrue(
        refusal(() -> moissac().territory("82 112").build())
            .startsWith("territory of actor moissac must be a key"));
  }

  @Test
  void an_actor_that_speaks_for_itself_is_refused() {
    assertEquals(
        "actor moissac must not speak for itself",
        refusal(() -> moissac().addSpeaksFor("moissac").build()));
  }

  @Test
  void a_stake_outside_its_scale_is_refused() {
    var none = Optional.<Integer>empty();
    var four = Optional.of(4);

    assertEquals("power must be in [0, 3], was -1", refusal(() -> power(-1)));
    assertEquals(
        "legitimacy must be in [0, 3], was 4",
        refusal(() -> new Stake(none, four, none, none, none, none)));
    assertEquals(
        "urgency must be in [0, 3], was 4",
        refusal(() -> new Stake(none, none, four, none, none, none)));
    assertEquals(
        "interest must be in [0, 3], was 4",
        refusal(() -> new Stake(none, none, none, four, none, none)));
    assertEquals(
        "position must be in [-2, 2], was 4",
        refusal(() -> new Stake(none, none, none, none, four, none)));
    assertEquals(
        "wanted must be in [-2, 2], was 4",
        refusal(() -> new Stake(none, none, none, none, none, four)));
  }

  @Test
  void a_stake_survives_json() {
    RoundTrip.check(Stake.class, power(3));
  }
}
