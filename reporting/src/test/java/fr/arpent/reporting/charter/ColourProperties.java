package fr.arpent.reporting.charter;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.model.problem.Locator;
import fr.arpent.model.problem.Problems;
import fr.arpent.reporting.theme.Colour;
import fr.arpent.reporting.theme.Theme;
import java.util.HashMap;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is proposed to a charter is always good advice. */
class ColourProperties {

  private static final Hues BASE = Hues.of(Theme.find("cadastre").orElseThrow().palette());
  private static final ImmutableList<ColourRule> RULES = ColourRules.of(BASE);
  private static final ImmutableList<String> POINTERS =
      BASE.byPointer().keySet().stream()
          .filter(pointer -> !pointer.equals(Hues.WHITE))
          .collect(ImmutableList.toImmutableList());

  @Provide
  Arbitrary<Colour> colours() {
    var part = Arbitraries.integers().between(0, 255);
    return Combinators.combine(part, part, part).as(Colour::new);
  }

  @Provide
  Arbitrary<String> pointers() {
    return Arbitraries.of(POINTERS);
  }

  @Property(tries = 150)
  void any_colour_proposed_for_a_breach_mends_it(
      @ForAll("pointers") String one,
      @ForAll("colours") Colour first,
      @ForAll("pointers") String other,
      @ForAll("colours") Colour second) {
    var written = new HashMap<String, Colour>();
    written.put(one, first);
    written.put(other, second);
    var hues = BASE.with(written);
    var check = new ColourCheck(hues, written.keySet(), Problems.locatedBy(Locator.NONE));

    for (var rule : RULES) {
      if (!rule.holds(hues)) {
        var proposal = check.proposal(rule);
        assertTrue(written.containsKey(proposal.pointer()), proposal.pointer());
        proposal
            .tone()
            .ifPresent(
                tone ->
                    assertTrue(
                        rule.holds(hues.with(ImmutableMap.of(proposal.pointer(), tone))),
                        () -> rule + " " + proposal));
      }
    }
  }

  /**
   * The text of a charter that changes one colour of text always gets a tone, and it passes all.
   */
  @Property(tries = 150)
  void a_colour_of_text_always_gets_a_tone_that_keeps_all_its_rules(
      @ForAll("colours") Colour found) {
    for (var pointer : List.of("/colours/muted", "/colours/accent")) {
      var hues = BASE.with(ImmutableMap.of(pointer, found));
      var check =
          new ColourCheck(hues, hues.byPointer().keySet(), Problems.locatedBy(Locator.NONE));
      var broken =
          RULES.stream()
              .filter(rule -> rule.front().equals(pointer) && !rule.holds(hues))
              .findFirst();
      broken.ifPresent(
          rule -> {
            var proposal = check.proposal(rule);
            var mended = hues.with(ImmutableMap.of(pointer, proposal.tone().orElseThrow()));
            assertTrue(
                RULES.stream().allMatch(each -> each.holds(mended)), () -> proposal.toString());
          });
    }
  }
}
