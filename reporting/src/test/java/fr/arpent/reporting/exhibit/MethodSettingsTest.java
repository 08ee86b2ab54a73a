package fr.arpent.reporting.exhibit;

import static com.google.common.base.Preconditions.checkNotNull;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.google.common.collect.ImmutableList;
import fr.arpent.methods.AnalysisResult;
import fr.arpent.methods.MethodCatalogue;
import fr.arpent.model.ArpentJson;
import fr.arpent.reporting.text.Messages;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Settings of method cards: what {@code study.yaml} says in signs, the guide says in words. */
class MethodSettingsTest {

  @Test
  void a_list_of_criteria_is_said_criterion_by_criterion() {
    assertEquals(
        ImmutableList.of(
            "Critères : utilité, poids 2, une note haute est bonne, notes de 1 à 5 ;"
                + " entretien, poids 1, une note basse est bonne, notes de 1 à 5",
            "Membres qui doivent prendre position : 8"),
        said(
            "fr",
            "mobilisation.governance.consensus-grid",
            """
            {"criteria": [
              {"id": "benefit", "weight": 2, "polarity": "up", "scale": [1, 5]},
              {"id": "upkeep", "weight": 1, "polarity": "down", "scale": [1, 5]}],
             "quorum": 8}\
            """));
  }

  @Test
  void a_rule_is_said_with_the_names_of_its_columns() {
    assertEquals(
        ImmutableList.of(
            "Day of the check: 1 October 2026",
            "Rules: parity, by sex, tolerance 1; renewal, 33% of the seats, every year"),
        said(
            "en",
            "mobilisation.governance.composition",
            """
            {"on": "2026-10-01", "rules": [
              {"rule": "parity", "field": "sex", "tolerance": 1},
              {"rule": "renewal", "share": 0.3333, "every-years": 1}]}\
            """));
  }

  @Test
  void days_closures_and_capacities_are_said_and_what_was_not_set_is_left_out() {
    assertEquals(
        ImmutableList.of(
            "Début : 4 janvier 2027",
            "Jours ouvrés : lundi, mardi, samedi",
            "Fermetures : du 2 août 2027, au 20 août 2027",
            "Moyens par jour ouvré : salle 2"),
        said(
            "fr",
            "mobilisation.planning.critical-path",
            """
            {"start": "2027-01-04", "week": ["monday", "tuesday", "saturday"],
             "closed": [{"from": "2027-08-02", "until": "2027-08-20"}],
             "capacities": {"salle": 2}, "deadline": null}\
            """));
    assertEquals(
        ImmutableList.of("Jours ouvrés : du lundi au vendredi"),
        said(
            "fr",
            "mobilisation.planning.critical-path",
            """
            {"week": ["monday", "tuesday", "wednesday", "thursday", "friday"],
             "closed": [], "capacities": {}}\
            """));
  }

  @Test
  void entries_whose_keys_the_study_chose_stand_in_one_line() {
    assertEquals(
        ImmutableList.of("Dates des jours : jour d1 le 9 mai 2026 ; jour d2 le 23 mai 2026"),
        said(
            "fr",
            "mobilisation.planning.programme",
            """
            {"days": {"d1": "2026-05-09", "d2": "2026-05-23"}}\
            """));
  }

  @Test
  void columns_are_called_as_readers_call_them() {
    assertEquals(
        ImmutableList.of("التنويع حسب: الجنس، العمر"),
        said("ar", "mobilisation.seating.rounds", "{\"mix\": [\"sex\", \"age\"]}"));
  }

  @Test
  void people_are_counted_and_not_named() {
    assertEquals(
        ImmutableList.of("Apart: 2 groups", "Given seats: 1 seat"),
        said(
            "en",
            "mobilisation.seating.rounds",
            """
            {"apart": [["p01", "p02"], ["p03", "p04"]],
             "fixed": [{"person": "p05", "table": "t1", "round": null}]}\
            """));
  }

  private static ImmutableList<String> said(String language, String method, String parameters) {
    try {
      var result =
          AnalysisResult.builder()
              .analysis("it")
              .card(checkNotNull(MethodCatalogue.standard().methods().get(method)).card())
              .status(AnalysisResult.Status.DONE)
              .parameters(ArpentJson.mapper().readTree(parameters))
              .values(JsonNodeFactory.instance.objectNode())
              .inputDigest("f".repeat(64))
              .build();
      var messages = Messages.in(Locale.forLanguageTag(language));
      return MethodSettings.lines(new ExhibitContext(Analyses.study(), result)).stream()
          .map(line -> messages.resolve(line).plain().replaceAll("[\\u00a0\\u202f]", " "))
          .collect(ImmutableList.toImmutableList());
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
