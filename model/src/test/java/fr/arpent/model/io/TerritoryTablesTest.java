package fr.arpent.model.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableMap;
import fr.arpent.model.LocalizedText;
import fr.arpent.model.measure.ColumnType;
import fr.arpent.model.problem.Severity;
import fr.arpent.model.territory.CodeScheme;
import fr.arpent.model.territory.Position;
import fr.arpent.model.territory.Territories;
import fr.arpent.model.territory.Territory;
import fr.arpent.model.territory.TerritoryLevel;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TerritoryTablesTest {

  private static TestTable communes(String... rows) {
    return TestTable.of(
            "territories",
            Stream.concat(
                    Stream.of("code,name.fr,name.ar,parent,latitude,longitude"),
                    Arrays.stream(rows))
                .toArray(String[]::new))
        .key("code")
        .column("code", column -> column.type(ColumnType.CODE).scheme("cog"));
  }

  private static DomainReader reading(String... rows) {
    return DomainReader.of(communes(rows));
  }

  @Test
  void rows_become_territories_in_the_order_of_the_table() {
    var study =
        reading("82112,Moissac,مواساك,200072643,44.1,1.09", "82003,Angeville,,,,")
            .outline("82112", Territories.square())
            .study();

    assertEquals(List.of("82112", "82003"), List.copyOf(study.territories().keySet()));
    assertEquals(
        Territory.builder()
            .code("82112")
            .scheme(CodeScheme.COG)
            .name(LocalizedText.of(Map.of("fr", "Moissac", "ar", "مواساك")))
            .level(TerritoryLevel.COMMUNE)
            .vintage(2026)
            .parent("200072643")
            .position(new Position(1.09, 44.1))
            .boundary(Territories.square())
            .build(),
        study.territories().get("82112"));
  }

  @Test
  void a_code_that_lost_its_zero_is_refused_once_with_the_code_to_write() {
    var problem = reading("1004,Ambérieu-en-Bugey,,,,").onlyProblem();

    assertEquals("value/code-digits", problem.code());
    assertEquals("/tables/territories/data/0/code", problem.pointer());
    assertEquals(
        ImmutableMap.of(
            "table",
            "territories",
            "column",
            "code",
            "found",
            "1004",
            "scheme",
            "cog",
            "length",
            4,
            "due",
            5,
            "write",
            "01004"),
        problem.fields());
  }

  @Test
  void a_lower_case_corsican_code_is_refused_with_its_capital() {
    var problem = reading("2a004,Ajaccio,,,,").onlyProblem();

    assertEquals("value/code-spelling", problem.code());
    assertEquals("2A004", problem.fields().get("write"));
  }

  @Test
  void codes_are_checked_in_tables_without_a_role() {
    var doctors =
        TestTable.of("doctors", "commune,siren", "82112,356000001", "96001,356000000")
            .column("commune", column -> column.scheme("cog"))
            .column("siren", column -> column.scheme("siren"));

    assertEquals(
        List.of(
            "value/code-unknown /tables/doctors/data/1/commune",
            "value/code-check-digit /tables/doctors/data/0/siren"),
        DomainReader.of(doctors).faults());
  }

  @Test
  void a_code_in_a_number_cell_is_refused() {
    var table =
        TestTable.of("pop", "code", "82112")
            .column("code", column -> column.scheme("cog").addNumberCell(0));

    assertEquals(
        List.of("value/code-number-cell /tables/pop/data/0/code"), DomainReader.of(table).faults());
  }

  @Test
  void territories_that_contain_each_other_are_printed_as_a_whole_circle() {
    var problem = reading("82003,a,,82112,,", "82112,b,,82003,,").onlyProblem();

    assertEquals("reference/cycle", problem.code());
    assertEquals("/tables/territories/data/0/parent", problem.pointer());
    assertEquals("82003 → 82112 → 82003", problem.fields().get("cycle"));
  }

  @Test
  void a_territory_inside_itself_is_a_circle_of_one() {
    assertEquals("82112 → 82112", reading("82112,b,,82112,,").onlyProblem().fields().get("cycle"));
  }

  @Test
  void a_position_off_the_earth_is_refused() {
    assertEquals(
        List.of(
            "value/between /tables/territories/data/0/longitude",
            "value/between /tables/territories/data/0/latitude"),
        reading("82112,b,,,91,181").faults());
  }

  @Test
  void swapped_latitude_and_longitude_are_a_warning() {
    var problem = reading("82112,Moissac,,,1.09,44.1").onlyProblem();

    assertEquals("value/swapped-position", problem.code());
    assertEquals(Severity.WARNING, problem.severity());
  }

  @Test
  void a_commune_without_an_outline_is_a_warning_when_outlines_are_declared() {
    var boundaries = new DomainRoles.Boundaries("data/communes.geojson", "code", "ign-2018");
    var roles =
        roles(Optional.of(TerritoryLevel.COMMUNE), Optional.empty(), Optional.of(boundaries));

    var reading =
        reading("82112,Moissac,,,,", "82003,Angeville,,,,")
            .outline("82112", Territories.square())
            .roles(roles);

    assertEquals(List.of("reference/no-outline /tables/territories/data/1/code"), reading.faults());
  }

  @Test
  void without_a_level_in_the_study_the_table_must_have_one() {
    var roles = roles(Optional.empty(), Optional.empty(), Optional.empty());

    assertEquals(
        List.of("schema/missing-column /tables/territories/columns/level"),
        reading("82112,Moissac,,,,").roles(roles).faults());
  }

  @Test
  void a_parent_column_that_does_not_exist_is_named_with_the_nearest() {
    var roles =
        roles(Optional.of(TerritoryLevel.COMMUNE), Optional.of("parents"), Optional.empty());

    var problem = reading("82112,Moissac,,,,").roles(roles).onlyProblem();

    assertEquals("reference/unknown", problem.code());
    assertEquals("/territories/parent", problem.pointer());
    assertEquals("parent", problem.fields().get("nearest"));
  }

  private static DomainRoles roles(
      Optional<TerritoryLevel> level,
      Optional<String> parent,
      Optional<DomainRoles.Boundaries> boundaries) {
    var none = DomainRoles.none();
    return new DomainRoles(
        Optional.of(
            new DomainRoles.Territories(
                "territories", level, Optional.of(2026), parent, boundaries)),
        none.actors(),
        none.policies(),
        none.commitments(),
        none.projects(),
        none.calls(),
        none.bodies(),
        none.field(),
        none.indicators(),
        none.glossary());
  }
}
