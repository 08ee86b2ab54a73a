package fr.arpent.methods.mobilisation.stakeholder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.arpent.methods.ResultTree;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OutreachProperties {

  @Provide
  Arbitrary<List<Stakeholder>> actors() {
    var ratings =
        Combinators.combine(
                Arbitraries.integers().between(0, 3),
                Arbitraries.integers().between(-2, 2),
                Arbitraries.integers().between(-2, 2))
            .as(List::of);
    return ratings.list().ofMinSize(1).ofMaxSize(9).map(OutreachProperties::named);
  }

  private static List<Stakeholder> named(List<List<Integer>> ratings) {
    var actors = new ArrayList<Stakeholder>();
    for (int i = 0; i < ratings.size(); i++) {
      actors.add(
          Stakeholder.builder()
              .id("a" + i)
              .power((double) ratings.get(i).get(0))
              .position((double) ratings.get(i).get(1))
              .wanted((double) ratings.get(i).get(2))
              .build());
    }
    return actors;
  }

  private static OutreachResult of(List<Stakeholder> actors) {
    return new Outreach().apply(OutreachInput.builder().addAllActors(actors).build());
  }

  @Property(tries = 200)
  void nobody_is_asked_to_move_once_the_coalition_has_a_majority(
      @ForAll("actors") List<Stakeholder> actors) {
    var result = of(actors);

    for (var member : result.coalition()) {
      boolean before = 2 * (member.reached() - member.power()) > result.powerOfAll();
      assertTrue(member.shift() == 0 || !before);
    }
    assertEquals(2 * result.powerOfCoalition() > result.powerOfAll(), result.majority());
  }

  @Property(tries = 100)
  void a_coalition_without_majority_holds_everybody_who_could_be_for(
      @ForAll("actors") List<Stakeholder> actors) {
    var result = of(actors);
    long able =
        actors.stream()
            .filter(actor -> actor.position().orElse(0.0) > 0 || actor.wanted().orElse(0.0) > 0)
            .count();

    assertTrue(result.majority() || result.coalition().size() == able);
  }

  @Property(tries = 100)
  void the_order_of_rows_changes_nothing(
      @ForAll("actors") List<Stakeholder> actors, @ForAll long order) {
    var shuffled = new ArrayList<>(actors);
    Collections.shuffle(shuffled, new Random(order));

    assertEquals(ResultTree.of(of(actors)), ResultTree.of(of(shuffled)));
  }
}
