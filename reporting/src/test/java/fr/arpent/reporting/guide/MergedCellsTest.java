package fr.arpent.reporting.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.block.Merges;
import fr.arpent.reporting.page.Ink;
import fr.arpent.reporting.page.PrintedGuide;
import fr.arpent.reporting.page.StructureElement;
import fr.arpent.reporting.page.StructureElement.Tag;
import fr.arpent.reporting.typeset.Typesetter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MergedCellsTest {

  private static final String TABLE =
      """
      # Un

      | Étape | Durée | << | Qui |
      |-------|------:|---:|-----|
      | ^^    | min   | max | ^^ |
      |-------|-------|-----|-----|
      | Tirer | 1     | 2   | La ville, ses services et ceux qui les aident pendant tout ce temps |
      | Réunir | 3    | 4   | ^^ |
      | Rendre compte | à convenir | << | Le conseil |

      : Trois étapes
      """;

  private static Guide composed(String text) {
    return GuideComposer.of(Studies.withFrench(text).build(), Studies.results(), Studies.exhibits())
        .compose("guide", Locale.FRENCH)
        .orThrow();
  }

  private static Block.Table table(Guide guide) {
    return guide.blocks().stream()
        .filter(Block.Table.class::isInstance)
        .map(Block.Table.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> problems(String... rows) {
    var study = Studies.withFrench("# Un\n\n" + String.join("\n", rows) + "\n").build();
    return Studies.brief(
        GuideComposer.of(study, Studies.results(), Studies.exhibits())
            .compose("guide", Locale.FRENCH)
            .problems());
  }

  private static List<StructureElement> tagged(StructureElement element, Tag tag) {
    var found = new ArrayList<StructureElement>();
    if (element.tag() == tag) {
      found.add(element);
    }
    element.children().forEach(child -> found.addAll(tagged(child, tag)));
    return found;
  }

  @Test
  void signs_merge_cells_to_the_right_and_down_and_a_second_line_makes_two_rows_of_heads() {
    var guide = composed(TABLE);
    var table = table(guide);

    assertEquals(
        List.of("Étape", "min", "max", "Qui"),
        table.columns().stream()
            .map(column -> guide.wording().resolve(column.head()).plain())
            .toList());
    assertEquals(1, table.merges().groups().size());
    assertEquals(1, table.merges().groups().get(0).first());
    assertEquals(2, table.merges().groups().get(0).count());
    assertEquals(
        List.of(new Merges.Span(0, 3, 2, 1), new Merges.Span(2, 1, 1, 2)), table.merges().spans());
    assertEquals(3, table.rows().size());
  }

  @Test
  void whoever_hears_the_table_is_told_how_far_a_cell_reaches() {
    var printed = Typesetter.standard().typeset(composed(TABLE));

    var heads = tagged(printed.structure(), Tag.TH);
    assertEquals(
        List.of("2×1", "1×2", "2×1", "1×1", "1×1", "1×1", "1×1", "1×1"),
        heads.stream().map(MergedCellsTest::reach).toList());
    assertEquals(
        List.of("1×1", "1×1", "2×1", "1×1", "1×1", "1×2", "1×1"),
        tagged(printed.structure(), Tag.TD).stream().map(MergedCellsTest::reach).toList());
    assertEquals(5, tagged(printed.structure(), Tag.TR).size());
  }

  private static String reach(StructureElement cell) {
    return cell.rowSpan() + "×" + cell.columnSpan();
  }

  @Test
  void a_cell_that_is_higher_than_its_rows_makes_room_for_itself() {
    var printed =
        Typesetter.standard()
            .typeset(composed(TABLE.replace("La ville,", "La ville, ".repeat(40))));

    var bodies = tagged(printed.structure(), Tag.TD);
    double endOfTall = lowest(printed, bodies.get(2));
    double startOfNext = highest(printed, bodies.get(6));
    assertTrue(startOfNext > endOfTall + 9, endOfTall + " " + startOfNext);
  }

  private static double lowest(PrintedGuide guide, StructureElement cell) {
    return baselines(guide, cell).stream().mapToDouble(Double::doubleValue).max().orElseThrow();
  }

  private static double highest(PrintedGuide guide, StructureElement cell) {
    return baselines(guide, cell).stream().mapToDouble(Double::doubleValue).min().orElseThrow();
  }

  private static ImmutableList<Double> baselines(PrintedGuide guide, StructureElement cell) {
    return guide.pages().stream()
        .flatMap(page -> page.contents().stream())
        .filter(content -> content.owner().filter(cell::equals).isPresent())
        .flatMap(content -> content.ink().stream())
        .filter(Ink.Line.class::isInstance)
        .map(ink -> ((Ink.Line) ink).baseline())
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void a_sign_that_continues_nothing_is_a_problem() {
    assertEquals(List.of("3:1 text/merge"), problems("| a | b |", "|---|---|", "| ^^ | 1 |"));
    assertEquals(List.of("3:1 text/merge"), problems("| a | b |", "|---|---|", "| << | 1 |"));
    assertEquals(List.of("3:1 text/merge"), problems("| a | << |", "|---|---|", "| 2 | 1 |"));
    assertEquals(
        List.of("3:1 text/merge"),
        problems("| a | b | c |", "|---|---|---|", "| 1 | << | 2 |", "| ^^ | 3 | 4 |"));
  }

  @Test
  void a_cell_over_two_rows_and_columns_is_one() {
    var guide = composed("# Un\n\n| a | b | c |\n|---|---|---|\n| 1 | 2 | << |\n| 3 | ^^ | << |\n");

    assertEquals(List.of(new Merges.Span(0, 1, 2, 2)), table(guide).merges().spans());
  }
}
