package fr.arpent.methods.mobilisation.sortition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HouseholdAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12 bis, avenue du Général-Leclerc",
        "12bis AV. DU GENERAL LECLERC",
        "12 BIS  av du Général Leclerc"
      })
  void one_address_has_one_key_however_it_is_written(String written) {
    assertEquals(
        Optional.of("12 bis avenue du general leclerc 82200"),
        HouseholdAddress.key(List.of(written, "82200")));
  }

  @Test
  void other_addresses_have_other_keys() {
    assertNotEquals(
        HouseholdAddress.key(List.of("1 rue Haute")),
        HouseholdAddress.key(List.of("11 rue Haute")));
    assertNotEquals(
        HouseholdAddress.key(List.of("1 rue Haute", "75001")),
        HouseholdAddress.key(List.of("1 rue Haute", "75002")));
  }

  @Test
  void nothing_is_no_address() {
    assertEquals(Optional.empty(), HouseholdAddress.key(List.of("", " – ")));
  }
}
