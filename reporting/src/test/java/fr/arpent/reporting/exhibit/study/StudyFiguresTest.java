package fr.arpent.reporting.exhibit.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.model.io.StudyFolder;
import fr.arpent.model.study.Study;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.exhibit.ExhibitOptions;
import fr.arpent.reporting.figure.BarChart;
import fr.arpent.reporting.figure.DataFigure;
import fr.arpent.reporting.figure.TerritoryMap;
import fr.arpent.reporting.figure.relation.Tree;
import fr.arpent.reporting.figure.series.GroupedBars;
import fr.arpent.reporting.figure.series.Shifts;
import fr.arpent.reporting.figure.series.SmallMultiples;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StudyFiguresTest {

  private static final Study STUDY =
      StudyFolder.read(
              Path.of(System.getProperty("arpent.root", "..")).resolve("examples/studies/gallery"))
          .orThrow();

  private static ImmutableList<Block> blocks(String table, String kind, String... options) {
    var map = ImmutableMap.<String, ImmutableList<String>>builder();
    for (int i = 0; i < options.length; i += 2) {
      map.put(options[i], ImmutableList.of(options[i + 1]));
    }
    return StudyFigures.find(Objects.requireNonNull(STUDY.tables().get(table)), STUDY, kind)
        .orElseThrow()
        .blocks(new ExhibitOptions(map.buildOrThrow()));
  }

  private static DataFigure figure(String table, String kind, String... options) {
    return (DataFigure) ((Block.Figure) blocks(table, kind, options).get(0)).graphic();
  }

  private static String refused(String table, String kind, String... options) {
    return Objects.requireNonNull(
        assertThrows(IllegalArgumentException.class, () -> blocks(table, kind, options))
            .getMessage());
  }

  @Test
  void bars_are_read_from_the_columns_that_options_name() {
    var bars =
        (BarChart)
            figure("ages", "bars", "category", "group", "value", "without", "percent", "yes");

    assertEquals(Optional.of(0.379), bars.bars().get(0).value());
    assertTrue(bars.format().percent());
    assertEquals(1, bars.format().decimals());
  }

  @Test
  void series_are_columns_or_rows() {
    var wide =
        (GroupedBars) figure("modes", "grouped-bars", "category", "purpose", "values", "car, bus");
    var tall =
        (SmallMultiples)
            figure("visits", "multiples", "category", "year", "series", "place", "value", "visits");

    assertEquals(2, wide.table().series().size());
    assertEquals(6, tall.table().series().size());
    assertEquals(6, tall.table().categories().size());
  }

  @Test
  void a_tree_is_read_from_a_table_whose_rows_name_the_row_above_them() {
    var tree = (Tree) figure("aims", "tree", "category", "aim", "parent", "parent");
    var part =
        (Tree) figure("aims", "tree", "category", "aim", "parent", "parent", "where", "id != a");

    assertEquals(
        ImmutableList.of(-1, 0, 1, 1, 0), tree.nodes().stream().map(Tree.Node::above).toList());
    assertEquals(
        ImmutableList.of(-1, 0, 0, -1), part.nodes().stream().map(Tree.Node::above).toList());
  }

  @Test
  void a_tree_that_bites_its_tail_is_refused() {
    assertTrue(
        refused("aims", "tree", "category", "aim", "parent", "id").contains("without circles"));
  }

  @Test
  void shifts_go_from_one_column_to_another() {
    var shifts =
        (Shifts)
            figure("profile", "shifts", "category", "criterion", "from", "ours", "to", "peers");

    assertEquals(3.4, shifts.shifts().get(0).from());
    assertEquals(2.9, shifts.shifts().get(0).to());
    assertEquals(1, shifts.format().decimals());
  }

  @Test
  void rows_are_chosen_sorted_and_limited() {
    var bars =
        (BarChart)
            figure(
                "communes",
                "bars",
                "category",
                "name",
                "value",
                "population",
                "where",
                "doctors > 0",
                "sort",
                "population descending",
                "limit",
                "3");

    assertEquals(
        ImmutableList.of(Optional.of(15400.0), Optional.of(8200.0), Optional.of(3900.0)),
        bars.bars().stream().map(BarChart.Bar::value).toList());
  }

  @Test
  void classes_are_cut_over_all_rows_so_that_maps_of_a_batch_have_the_same_ones() {
    var all =
        (TerritoryMap)
            figure("communes", "map", "territory", "id", "value", "change", "classes", "natural 4");
    var some =
        (TerritoryMap)
            figure(
                "communes",
                "map",
                "territory",
                "id",
                "value",
                "change",
                "classes",
                "natural 4",
                "where",
                "doctors > 0");

    assertEquals(all.classes(), some.classes());
    assertTrue(some.areas().size() < all.areas().size());
  }

  @Test
  void data_adds_the_table_of_the_values() {
    var blocks = blocks("draw", "funnel", "category", "step", "value", "people", "data", "yes");

    var table = assertInstanceOf(Block.Table.class, blocks.get(1));
    assertEquals(5, table.rows().size());
    assertEquals(4, table.columns().size());
  }

  @Test
  void an_option_that_is_missing_is_asked_for_with_the_columns_there_are() {
    assertEquals(
        "value: “”; known: id, group, without, county",
        refused("ages", "bars", "category", "group"));
  }

  @Test
  void a_column_that_is_not_there_and_a_cell_that_is_no_number_are_named() {
    assertTrue(refused("ages", "bars", "category", "grup", "value", "without").contains("“grup”"));
    assertTrue(
        refused("ages", "bars", "category", "id", "value", "group").contains("group, 1"),
        () -> refused("ages", "bars", "category", "id", "value", "group"));
  }

  @Test
  void a_day_that_is_none_is_refused() {
    assertTrue(
        refused("plan", "gantt", "category", "action", "start", "start", "end", "owner")
            .contains("2026-05-04"));
  }

  @Test
  void values_without_outlines_make_no_map() {
    assertTrue(refused("ages", "map", "territory", "id", "value", "without").contains("territory"));
  }
}
