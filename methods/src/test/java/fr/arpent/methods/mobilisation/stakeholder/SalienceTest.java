package fr.arpent.methods.mobilisation.stakeholder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.arpent.methods.Answer;
import fr.arpent.methods.Finding;
import fr.arpent.methods.mobilisation.stakeholder.SalienceInput.OnTheCut;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SalienceTest {

  private static Stakeholder.Builder actor(String id, double power, double interest) {
    var builder = Stakeholder.builder();
    builder.id(id).power(power).interest(interest);
    return builder;
  }

  private static Stakeholder rated(double power, double legitimacy, double urgency) {
    return actor("a", power, 1).legitimacy(legitimacy).urgency(urgency).build();
  }

  private static SalienceResult apply(Stakeholder... stakeholders) {
    return new Salience()
        .apply(SalienceInput.builder().addAllStakeholders(List.of(stakeholders)).build());
  }

  /** Mitchell, Agle and Wood 1997, pp. 872–879: the whole truth table. */
  @ParameterizedTest
  @CsvSource({
    "0, 0, 0, non-stakeholder, 0",
    "3, 0, 0, dormant, 1",
    "0, 3, 0, discretionary, 1",
    "0, 0, 3, demanding, 1",
    "3, 3, 0, dominant, 2",
    "3, 0, 3, dangerous, 2",
    "0, 3, 3, dependent, 2",
    "3, 3, 3, definitive, 3",
  })
  void the_attributes_an_actor_has_give_its_class_and_salience(
      double power, double legitimacy, double urgency, String expected, int salience) {
    var profile = apply(rated(power, legitimacy, urgency)).stakeholders().get(0);

    assertEquals(Answer.of(expected), profile.salienceClass().map(SalienceClass::code));
    assertEquals(Answer.of(salience), profile.salience());
  }

  @Test
  void an_attribute_counts_from_the_threshold_on() {
    assertEquals(
        Answer.of(SalienceClass.DEFINITIVE),
        apply(rated(2, 2, 2)).stakeholders().get(0).salienceClass());
    assertEquals(
        Answer.of(SalienceClass.DOMINANT),
        apply(rated(2, 2, 1.99)).stakeholders().get(0).salienceClass());
    var input = SalienceInput.builder().addStakeholders(rated(2, 3, 3)).attributeFrom(2.5).build();
    assertEquals(
        Answer.of(SalienceClass.DEPENDENT),
        new Salience().apply(input).stakeholders().get(0).salienceClass());
  }

  @ParameterizedTest
  @CsvSource({
    "2, 2, key-players",
    "2, 1, context-setters",
    "1, 2, subjects",
    "1, 1, crowd",
    "1.5, 1.5, key-players",
    "1.5, 1.49, context-setters",
  })
  void the_plane_is_cut_in_the_middle_of_the_scale(double power, double interest, String expected) {
    var profile = apply(actor("a", power, interest).build()).stakeholders().get(0);

    assertEquals(Answer.of(expected), profile.quadrant().map(Quadrant::code));
  }

  @Test
  void a_rating_exactly_on_the_cut_falls_where_the_study_says_and_is_noted() {
    var input =
        SalienceInput.builder()
            .addStakeholders(actor("a", 1.5, 3).build())
            .onTheCut(OnTheCut.LOW)
            .build();

    var result = new Salience().apply(input);

    assertEquals(Answer.of(Quadrant.SUBJECTS), result.stakeholders().get(0).quadrant());
    var note = result.findings().get(1);
    assertEquals("on-the-cut", note.code());
    assertEquals(Finding.Level.NOTE, note.level());
    assertEquals("{actor=a, axis=power, side=low}", note.fields().toString());
  }

  @Test
  void a_rating_that_lacks_is_reported_and_never_assumed() {
    var result = apply(actor("a", 3, 3).legitimacy(3).build());
    var profile = result.stakeholders().get(0);

    assertEquals(Answer.missing("not-rated"), profile.salienceClass());
    assertEquals(Answer.missing("not-rated"), profile.salience());
    assertEquals(Answer.of(Quadrant.KEY_PLAYERS), profile.quadrant());
    assertEquals(List.of("urgency"), profile.unrated());
    assertEquals(0, result.classified());
    assertEquals(1, result.placed());
    assertEquals("{actor=a, ratings=urgency}", result.findings().get(0).fields().toString());
  }

  @Test
  void actors_are_counted_by_class_and_quadrant() {
    var result =
        apply(
            actor("b", 3, 3).legitimacy(3).urgency(3).build(),
            actor("a", 3, 0).legitimacy(2).urgency(2).build(),
            actor("c", 0, 0).legitimacy(0).urgency(3).build());

    assertEquals(List.of("a", "b"), result.classes().get(0).actors());
    assertEquals(8, result.classes().size());
    assertEquals(3, result.classes().stream().mapToInt(SalienceResult.ClassCount::count).sum());
    assertEquals(
        List.of(1, 1, 0, 1),
        result.quadrants().stream().map(SalienceResult.QuadrantCount::count).toList());
    assertEquals(
        List.of("a", "b", "c"),
        result.stakeholders().stream().map(StakeholderProfile::id).toList());
  }

  @Test
  void the_way_to_the_wished_position_is_their_difference() {
    var result = apply(actor("a", 1, 1).position(-1.0).wanted(2.0).build());

    assertEquals(Answer.of(3.0), result.stakeholders().get(0).shift());
    assertEquals(
        Answer.missing("not-rated"), apply(actor("a", 1, 1).build()).stakeholders().get(0).shift());
  }

  @Test
  void ratings_and_thresholds_off_the_scale_are_refused() {
    assertEquals(
        "power must be in [0.0, 3.0], was 4.0",
        assertThrows(IllegalArgumentException.class, () -> actor("a", 4, 1).build()).getMessage());
    assertThrows(IllegalArgumentException.class, () -> actor("a", 1, 1).position(-3.0).build());
    assertThrows(
        IllegalArgumentException.class, () -> SalienceInput.builder().attributeFrom(0).build());
    assertThrows(IllegalArgumentException.class, () -> SalienceInput.builder().cut(3).build());
    assertThrows(IllegalArgumentException.class, () -> apply(rated(1, 1, 1), rated(2, 2, 2)));
  }

  @Test
  void every_rating_is_told_as_it_was_given() {
    var builder = Stakeholder.builder();
    builder.id("a").power(0.5).legitimacy(1.0).urgency(1.25).interest(2.75);
    var profile = apply(builder.position(-1.0).wanted(0.5).build()).stakeholders().get(0);

    assertEquals(
        List.of(0.5, 1.0, 1.25, 2.75, -1.0, 0.5, 1.5),
        java.util.stream.Stream.of(
                profile.power(),
                profile.legitimacy(),
                profile.urgency(),
                profile.interest(),
                profile.position(),
                profile.wanted(),
                profile.shift())
            .map(answer -> answer.value().orElseThrow())
            .toList());
  }

  @Test
  void an_actor_nobody_rated_has_no_class_no_quadrant_and_no_cut() {
    var builder = Stakeholder.builder();
    var result = apply(builder.id("a").build());
    var profile = result.stakeholders().get(0);

    assertEquals(List.of("power", "legitimacy", "urgency", "interest"), profile.unrated());
    assertEquals(Answer.missing("not-rated"), profile.quadrant());
    assertEquals(0, result.placed());
    assertEquals(List.of("not-rated"), result.findings().stream().map(Finding::code).toList());
  }

  @Test
  void a_rating_on_the_cut_is_noted_only_where_there_is_a_quadrant_on_both_axes() {
    var halfRated = Stakeholder.builder();
    var result =
        apply(
            halfRated.id("half").power(1.5).build(),
            actor("whole", 0, 1.5).legitimacy(0).urgency(0).build());

    assertEquals(
        List.of(
            "{actor=half, ratings=legitimacy, urgency, interest}",
            "{actor=whole, axis=interest, side=high}"),
        result.findings().stream().map(finding -> finding.fields().toString()).sorted().toList());
  }

  @Test
  void classes_and_quadrants_are_in_order_with_their_salience() {
    var result = apply();

    assertEquals(
        List.of(1, 2, 3, 4, 5, 6, 7, 8),
        result.classes().stream().map(SalienceResult.ClassCount::order).toList());
    assertEquals(
        List.of(3, 2, 2, 2, 1, 1, 1, 0),
        result.classes().stream().map(SalienceResult.ClassCount::salience).toList());
    assertEquals(
        List.of(1, 2, 3, 4),
        result.quadrants().stream().map(SalienceResult.QuadrantCount::order).toList());
    assertEquals(0, result.count());
  }

  @Test
  void thresholds_of_the_study_are_used_up_to_the_end_of_the_scale() {
    var input = SalienceInput.builder().addStakeholders(rated(3, 2.99, 3)).attributeFrom(3).cut(1);
    var profile = new Salience().apply(input.build()).stakeholders().get(0);

    assertEquals(Answer.of(SalienceClass.DANGEROUS), profile.salienceClass());
    assertEquals(Answer.of(Quadrant.KEY_PLAYERS), profile.quadrant());
    var high = SalienceInput.builder().addStakeholders(actor("a", 2, 2).build()).cut(2.5).build();
    assertEquals(
        Answer.of(Quadrant.CROWD), new Salience().apply(high).stakeholders().get(0).quadrant());
  }
}
