package fr.arpent.model.territory;

import static fr.arpent.model.RoundTrip.json;
import static fr.arpent.model.RoundTrip.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.arpent.model.RoundTrip;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerritoryCodeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"01001", "82033", "2A004", "2B033", "75101", "97411", "97501", "98735", "95680"})
  void a_commune_of_the_mainland_corsica_or_overseas_is_accepted(String code) {
    assertEquals(Optional.empty(), CodeScheme.COG.findFault(code));
  }

  @ParameterizedTest
  @CsvSource({
    "1004, ZERO_LOST, 01004",
    "2a004, SPELLING, 2A004",
    "'82 033', SPELLING, 82033",
    "820331, LENGTH, ",
    "820, LENGTH, ",
    "8203X, CHARACTERS, ",
    "2C004, CHARACTERS, ",
    "96001, UNKNOWN, ",
    "20004, UNKNOWN, ",
    "00001, UNKNOWN, ",
    "82000, UNKNOWN, ",
    "97901, UNKNOWN, ",
  })
  void what_is_wrong_with_a_commune_is_said_with_what_was_probably_meant(
      String code, CodeFault.Kind kind, String suggestion) {
    var fault = CodeScheme.COG.findFault(code).orElseThrow();

    assertEquals(kind, fault.kind());
    assertEquals(Optional.ofNullable(suggestion), fault.suggestion());
  }

  @ParameterizedTest
  @CsvSource({
    "SIREN, 356000000",
    "SIREN, 200000172",
    "EPCI, 200000172",
    "SIRET, 35600000000048",
    "DEPARTEMENT, 01",
    "DEPARTEMENT, 2B",
    "DEPARTEMENT, 974",
    "REGION, 76",
    "REGION, 06",
    "REGION, 73",
    "QPV, QP082001",
    "QPV, QP02A001",
    "QPV, QP974001",
    "QPV, QN09306M",
    "FREE, TN-11",
  })
  void a_code_of_each_register_is_accepted(CodeScheme scheme, String code) {
    assertEquals(Optional.empty(), scheme.findFault(code));
  }

  @ParameterizedTest
  @CsvSource({
    "SIREN, 356000001, CHECK_DIGIT",
    "SIREN, 35600000, LENGTH",
    "EPCI, 200000173, CHECK_DIGIT",
    "SIREN, '356 000 000', SPELLING",
    "SIRET, 35600000000049, CHECK_DIGIT",
    "SIRET, 73282932000075, CHECK_DIGIT",
    "DEPARTEMENT, 1, ZERO_LOST",
    "DEPARTEMENT, 20, UNKNOWN",
    "DEPARTEMENT, 96, UNKNOWN",
    "DEPARTEMENT, 00, UNKNOWN",
    "DEPARTEMENT, 2a, SPELLING",
    "REGION, 99, UNKNOWN",
    "REGION, 1, ZERO_LOST",
    "QPV, QP096001, UNKNOWN",
    "QPV, qp082001, SPELLING",
    "QPV, QP8201, LENGTH",
    "FREE, 'two words', CHARACTERS",
  })
  void a_code_that_is_not_of_its_register_is_refused(
      CodeScheme scheme, String code, CodeFault.Kind kind) {
    assertEquals(kind, scheme.findFault(code).orElseThrow().kind());
  }

  @Test
  void a_post_office_of_la_poste_needs_no_check_digit_but_a_sum_that_is_a_multiple_of_five() {
    assertEquals(Optional.empty(), CodeScheme.SIRET.findFault("35600000000010"));
    assertEquals(
        CodeFault.Kind.CHECK_DIGIT,
        CodeScheme.SIRET.findFault("35600000000011").orElseThrow().kind());
  }

  @Test
  void the_message_of_a_refused_code_says_what_to_write() {
    assertEquals(
        "a cog code must keep its leading zero, as 01004 does; was \"1004\"",
        refusal(() -> TerritoryCode.commune("1004")));
  }

  @Test
  void every_scheme_has_an_example_that_is_valid_and_a_name_that_finds_it() {
    for (var scheme : CodeScheme.values()) {
      assertEquals(Optional.empty(), scheme.findFault(scheme.example()), scheme.schemeName());
      assertEquals(Optional.of(scheme), CodeScheme.find(scheme.schemeName()));
    }
  }

  @Test
  void a_code_survives_json() {
    RoundTrip.check(TerritoryCode.class, TerritoryCode.commune("2A004"));
    assertEquals("{\"scheme\":\"cog\",\"text\":\"2A004\"}", json(TerritoryCode.commune("2A004")));
  }
}
