package fr.arpent.model.territory;

import static fr.arpent.model.RoundTrip.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import fr.arpent.model.LocalizedText;
import fr.arpent.model.RoundTrip;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class GeographyTest {

  private static Geography confluences() {
    var epci =
        Territory.builder()
            .code("200072643")
            .name(LocalizedText.of("fr", "Terres des Confluences"))
            .level(TerritoryLevel.EPCI)
            .parent("82")
            .build();
    var angeville =
        Territories.commune("82003", "Angeville").parent("200072643").vintage(2025).build();
    return of(angeville, Territories.moissac(), epci);
  }

  private static Geography of(Territory... territories) {
    return new Geography(Maps.uniqueIndex(Arrays.asList(territories), Territory::code));
  }

  @Test
  void members_and_ancestors_follow_the_parents_inside_the_study() {
    var geography = confluences();

    assertEquals(
        List.of("82003", "82112"),
        geography.members("200072643").stream().map(Territory::code).toList());
    assertEquals(
        List.of("200072643"), geography.ancestors("82112").stream().map(Territory::code).toList());
    assertEquals(List.of(), geography.ancestors("nowhere"));
  }

  @Test
  void levels_and_vintages_are_those_that_occur() {
    var geography = confluences();

    assertEquals(
        List.of(TerritoryLevel.COMMUNE, TerritoryLevel.EPCI), List.copyOf(geography.levels()));
    assertEquals(List.of(2025, 2026), List.copyOf(geography.vintages()));
    assertEquals(2, geography.at(TerritoryLevel.COMMUNE).size());
  }

  @Test
  void a_geography_survives_json() {
    RoundTrip.check(Geography.class, confluences());
  }

  @Test
  void territories_that_contain_each_other_are_refused_with_the_whole_circle() {
    var one = Territories.commune("82003", "a").parent("82112").build();
    var two = Territories.commune("82112", "b").parent("82003").build();

    assertEquals(
        "territories must not form a circle, found 82003 → 82112 → 82003",
        refusal(() -> of(one, two)));
  }

  @Test
  void a_territory_under_another_code_is_refused() {
    assertEquals(
        "territory 82112 must be under its own code, was under 82003",
        refusal(() -> new Geography(ImmutableMap.of("82003", Territories.moissac()))));
  }
}
