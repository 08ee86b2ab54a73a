package fr.arpent.reporting.exhibit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import fr.arpent.methods.mobilisation.governance.Composition;
import fr.arpent.methods.mobilisation.governance.CompositionInput;
import fr.arpent.methods.mobilisation.governance.CompositionInput.Committee;
import fr.arpent.methods.mobilisation.governance.CompositionInput.Seat;
import fr.arpent.methods.mobilisation.governance.ConsensusGrid;
import fr.arpent.methods.mobilisation.governance.ConsensusGridInput;
import fr.arpent.methods.mobilisation.governance.ConsensusGridInput.Choice;
import fr.arpent.methods.mobilisation.governance.ConsensusGridInput.Criterion;
import fr.arpent.methods.mobilisation.governance.ConsensusGridInput.Interest;
import fr.arpent.methods.mobilisation.governance.ConsensusGridInput.Stance;
import fr.arpent.methods.mobilisation.governance.ConsensusGridRequest.Polarity;
import fr.arpent.methods.mobilisation.governance.Position;
import fr.arpent.methods.mobilisation.governance.Rule;
import fr.arpent.methods.mobilisation.governance.RuleKind;
import fr.arpent.model.LocalizedText;
import fr.arpent.reporting.figure.TestCanvas;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies and grids on paper: what is offered is there, and is said in every language. */
class GovernanceExhibitsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

  private static Rule rule(RuleKind kind) {
    return new Rule(
        Optional.empty(),
        kind,
        Optional.of("sex"),
        Optional.of("F"),
        Optional.of(0.5),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        ImmutableList.of(),
        Optional.of(0.5),
        Optional.of(1),
        Optional.of(1),
        Optional.of(3),
        Optional.of(7));
  }

  private static Seat seat(String sex) {
    return new Seat(
        "c1",
        Optional.of(DAY.minusYears(1)),
        Optional.of(DAY.plusYears(1)),
        ImmutableSortedMap.of("sex", sex));
  }

  static ExhibitContext composition() {
    var method = new Composition();
    var input =
        new CompositionInput(
            ImmutableList.of(new Committee("c1", Optional.of(LocalizedText.of("fr", "Comité")))),
            ImmutableList.of(seat("F"), seat("F"), seat("H"), seat("F")),
            Optional.empty(),
            DAY,
            ImmutableList.copyOf(RuleKind.values()).stream()
                .map(GovernanceExhibitsTest::rule)
                .collect(ImmutableList.toImmutableList()));
    return Analyses.context(method.card(), method.apply(input), Analyses.study(), "rules");
  }

  static ExhibitContext grid() {
    var method = new ConsensusGrid();
    var input =
        new ConsensusGridInput(
            ImmutableList.of(
                new Choice("a", Optional.empty(), ImmutableSortedMap.of("cost", 1.0)),
                new Choice("b", Optional.empty(), ImmutableSortedMap.of())),
            ImmutableList.of(
                new Criterion("cost", Optional.empty(), 1, Polarity.DOWN, 1, 5, Optional.of(0.5))),
            ImmutableList.of(
                new Stance("a", "m", Position.AGREE), new Stance("a", "n", Position.BLOCK)),
            ImmutableSet.of(new Interest("a", "n")),
            1);
    return Analyses.context(method.card(), method.apply(input), Analyses.study(), "grid");
  }

  @Test
  void what_is_offered_before_a_run_is_what_a_result_has() {
    var catalogue = ExhibitCatalogue.standard();
    for (var context : ImmutableList.of(composition(), grid())) {
      var type = context.analysis().result().orElseThrow().getClass();

      assertEquals(
          Maps.transformValues(catalogue.exhibits(context), Exhibit::options),
          catalogue.offered(type));
    }
  }

  @Test
  void a_quorum_is_a_number_of_people_although_no_meeting_is_known() {
    var canvas = TestCanvas.in("fr");
    var said =
        Analyses.exhibit(composition(), "table").blocks(ExhibitOptions.NONE).stream()
            .flatMap(block -> AllWords.of(block, canvas).stream())
            .collect(Collectors.joining(" "))
            .replaceAll("[\\u00A0\\u202F]", " ");

    assertTrue(said.contains("50 % présents, soit 2"), said);
  }

  @Test
  void a_breach_names_the_body_the_rule_and_what_was_found() {
    var canvas = TestCanvas.in("fr");
    var said =
        Analyses.exhibit(composition(), "breaches").blocks(ExhibitOptions.NONE).stream()
            .flatMap(block -> AllWords.of(block, canvas).stream())
            .collect(Collectors.joining(" "));

    assertTrue(said.contains("Comité Parité (sexe)"), said);
    assertTrue(said.contains("écart de 2"), said);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en", "ar"})
  void every_exhibit_can_be_said_and_drawn(String language) {
    var canvas = TestCanvas.in(language);
    for (var context : ImmutableList.of(composition(), grid())) {
      ExhibitCatalogue.standard()
          .exhibits(context)
          .forEach(
              (name, exhibit) -> {
                for (var block : exhibit.blocks(ExhibitOptions.NONE)) {
                  var words = AllWords.of(block, canvas);
                  assertTrue(words.size() > 2, name);
                  words.forEach(
                      text ->
                          assertFalse(
                              text.matches(".*(governance\\.[a-z-]+\\.[a-z]|not-checked).*"),
                              text));
                }
              });
    }
  }
}
