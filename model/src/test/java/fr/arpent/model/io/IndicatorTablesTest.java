package fr.arpent.model.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.arpent.model.LocalizedText;
import fr.arpent.model.measure.Indicator;
import fr.arpent.model.measure.Observation;
import fr.arpent.model.measure.Period;
import fr.arpent.model.measure.Polarity;
import fr.arpent.model.measure.Unit;
import fr.arpent.model.study.GlossaryEntry;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IndicatorTablesTest {

  private static final TestTable INDICATORS =
      TestTable.of(
              "indicators",
              "id,label.fr,unit,polarity",
              "apl,APL,consultation,up",
              "pop,Habitants,,")
          .key("id");

  private static TestTable observations(String... rows) {
    return TestTable.of(
        "observations",
        Stream.concat(Stream.of("indicator,territory,period,value"), Arrays.stream(rows))
            .toArray(String[]::new));
  }

  private static List<String> faults(String... rows) {
    return DomainReader.of(INDICATORS, observations(rows)).faults();
  }

  @Test
  void rows_become_indicators_and_observations_with_their_source() {
    var observations =
        observations("apl,82112,2024,2.38", "apl,82112,2023,n.d.")
            .column("value", column -> column.putMissing("n.d.", "not-published"));

    var study = DomainReader.of(INDICATORS, observations).study();

    assertEquals(
        Indicator.builder()
            .id("apl")
            .label(LocalizedText.of("fr", "APL"))
            .unit(new Unit("consultation"))
            .polarity(Polarity.UP)
            .build(),
        study.indicators().get("apl"));
    assertEquals(
        List.of(
            Observation.builder()
                .indicator("apl")
                .territory("82112")
                .period(Period.year(2024))
                .value(new BigDecimal("2.38"))
                .source("illustration")
                .build(),
            Observation.builder()
                .indicator("apl")
                .territory("82112")
                .period(Period.year(2023))
                .missingReason("not-published")
                .source("illustration")
                .build()),
        study.observations());
  }

  @Test
  void an_indicator_whose_unit_is_no_term_or_that_points_nowhere_is_refused() {
    var indicators =
        TestTable.of("indicators", "id,label,unit,polarity", "apl,APL,m²,upwards").key("id");

    assertEquals(
        List.of(
            "value/unit /tables/indicators/data/0/unit",
            "value/choice /tables/indicators/data/0/polarity"),
        DomainReader.of(indicators).faults());
  }

  @Test
  void an_observation_of_nothing_at_no_time_is_refused() {
    assertEquals(
        List.of(
            "reference/row /tables/observations/data/0/indicator",
            "value/period /tables/observations/data/0/period"),
        faults("apls,82112,février,1"));
  }

  @Test
  void an_observation_in_a_territory_that_is_not_there_is_refused() {
    var communes = TestTable.of("territories", "code,name", "82112,Moissac").key("code");

    assertEquals(
        List.of("reference/row /tables/observations/data/0/territory"),
        DomainReader.of(communes, INDICATORS, observations("apl,82003,2024,1")).faults());
  }

  @Test
  void two_readings_of_one_place_and_time_are_refused() {
    assertEquals(
        List.of("reference/duplicate-observation /tables/observations/data/2/period"),
        faults("apl,82112,2024,1", "apl,82003,2024,1", "apl,82112,2024-01/2024-12,2"));
  }

  @Test
  void rows_become_entries_of_the_glossary() {
    var glossary =
        TestTable.of(
            "glossary",
            "term.fr,term.ar,definition.fr",
            "EPCI,تجمع بلديات,Communes ensemble",
            "APL,,");

    assertEquals(
        List.of("value/required /tables/glossary/data/1/definition"),
        DomainReader.of(glossary).faults());
    assertEquals(
        List.of(
            new GlossaryEntry(
                LocalizedText.of(Map.of("fr", "EPCI", "ar", "تجمع بلديات")),
                LocalizedText.of("fr", "Communes ensemble"))),
        DomainReader.of(
                TestTable.of(
                    "glossary",
                    "term.fr,term.ar,definition.fr",
                    "EPCI,تجمع بلديات,Communes ensemble"))
            .study()
            .glossary());
  }
}
