package fr.arpent.reporting.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.figure.SampleFigures;
import fr.arpent.reporting.figure.TestWording;
import fr.arpent.reporting.guide.Guide;
import fr.arpent.reporting.table.DataTable;
import fr.arpent.reporting.text.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class TableFilesTest {

  private static Block.Caption caption(String anchor) {
    return new Block.Caption(
        Text.of("Tableau 1"),
        Text.of("Un titre"),
        Optional.of(Text.joined(Text.of("n = 1 "), Text.tag(Text.of("illustration")))),
        Optional.empty(),
        Optional.of(Text.of("enquête")),
        anchor);
  }

  private static Guide guide(Block... blocks) {
    return Guide.builder()
        .wording(new TestWording("fr"))
        .studyId("s")
        .title(Text.of("t"))
        .kind(Text.of("k"))
        .date(Text.of("d"))
        .licence(Text.of("l"))
        .theme("cadastre")
        .inputDigest("0")
        .addBlocks(blocks)
        .build();
  }

  private static Block table(DataTable.Value... cells) {
    var columns =
        ImmutableList.of(
            DataTable.Column.words("name", Text.of("Nom")),
            DataTable.Column.numbers("value", Text.of("Valeur"), 1),
            DataTable.Column.days("day", Text.of("Jour")));
    var data = DataTable.of(columns, ImmutableList.of(ImmutableList.copyOf(cells)));
    return new Block.Table(
        caption("x.table"),
        ImmutableList.of(),
        ImmutableList.of(),
        Optional.empty(),
        Optional.of(data));
  }

  private static Block row(String words) {
    return table(
        DataTable.Value.of(Text.of(words)),
        DataTable.Value.of(Optional.of(-12.50)),
        DataTable.Value.ofDay(Optional.of(LocalDate.of(2026, 5, 4))));
  }

  private static String text(Guide guide, String file) {
    return new String(
        Objects.requireNonNull(TableFiles.of(guide).get(file)), StandardCharsets.UTF_8);
  }

  @Test
  void cells_are_written_for_programs() {
    assertEquals(
        "name,value,day\r\nMoissac,-12.5,2026-05-04\r\n",
        text(guide(row("Moissac")), "x.table.csv"));
  }

  @Test
  void a_text_that_looks_like_a_formula_stands_behind_an_apostrophe() {
    assertTrue(text(guide(row("=1+1")), "x.table.csv").contains("\r\n'=1+1,-12.5,"));
  }

  @Test
  void the_dictionary_says_what_a_column_is_and_that_it_is_invented() {
    assertEquals(
        "table,column,name,type,unit,decimals,title,description,source\r\n"
            + "x.table,name,Nom,words,,,Un titre,n = 1 [illustration],enquête\r\n"
            + "x.table,value,Valeur,number,,1,Un titre,n = 1 [illustration],enquête\r\n"
            + "x.table,day,Jour,day,,,Un titre,n = 1 [illustration],enquête\r\n",
        text(guide(row("a")), "dictionary.csv"));
  }

  @Test
  void figures_give_their_data_and_equal_names_are_told_apart() {
    var figure =
        new Block.Figure(
            caption("x.table"),
            Objects.requireNonNull(SampleFigures.all().get("funnel")),
            Text.EMPTY);

    var files = TableFiles.of(guide(row("a"), figure));

    assertEquals(
        ImmutableList.of("dictionary.csv", "tables.xlsx", "x.table-2.csv", "x.table.csv"),
        files.keySet().asList());
  }

  @Test
  void a_workbook_has_a_sheet_per_table_and_no_moment_of_its_making() throws IOException {
    var files = TableFiles.of(guide(row("=1+1")));

    var workbook = Objects.requireNonNull(files.get("tables.xlsx"));
    assertArrayEquals(workbook, TableFiles.of(guide(row("=1+1"))).get("tables.xlsx"));
    assertTrue(entry(workbook, "xl/workbook.xml").contains("name=\"x.table\""));
    assertFalse(entry(workbook, "docProps/core.xml").contains("created"));
    assertFalse(entry(workbook, "xl/worksheets/sheet1.xml").contains("<f>"));
  }

  @Test
  void a_guide_without_data_has_no_files() {
    assertEquals(0, TableFiles.of(guide()).size());
  }

  private static String entry(byte[] archive, String name) throws IOException {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new AssertionError("no " + name);
  }
}
