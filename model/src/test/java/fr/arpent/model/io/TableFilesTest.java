package fr.arpent.model.io;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.arpent.model.measure.Table;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableFilesTest {

  @TempDir Path root;

  private List<String> problems(String keys, String csv) {
    return Folder.ofTable(root, keys, csv).problems();
  }

  private Table table(String keys, String csv) {
    return requireNonNull(Folder.ofTable(root, keys, csv).read().orThrow().tables().get("t"));
  }

  private String cell(String keys, String csv, String column, int row) {
    return requireNonNull(table(keys, csv).columns().get(column)).cells().get(row);
  }

  @Test
  void cells_stay_text_as_found() {
    assertEquals("01001", cell("", "code,name\n01001,A\n", "code", 0));
    assertEquals("a \"b\",\r\nc", cell("", "code,name\r\n1,\"a \"\"b\"\",\r\nc\"\r\n", "name", 0));
  }

  @Test
  void a_row_with_too_many_cells_is_found_at_the_first_that_is_too_many() {
    var csv = "id,text,x,y\ne01,« On publie, mais,en,image : personne »\n";

    assertEquals(
        List.of("syntax/csv-ragged data/t.csv:3:14 /tables/t"),
        problems("", "id,a\n1,2\n\"x\ny\",bcdef\n".replace("\"x\ny\",bcdef", "123456,bcdef,")));
    assertEquals(
        "syntax/csv-ragged",
        Folder.ofTable(root, "", csv + "a,b\n").read().problems().get(0).code());
    assertTrue(
        Folder.ofTable(root, "", "id,a\n1\n")
            .words(Locale.ENGLISH)
            .contains("1 cells instead of 2"));
  }

  @Test
  void places_go_on_after_a_cell_of_several_lines() {
    assertEquals(
        List.of("value/integer data/t.csv:4:3 /tables/t/data/1/n"),
        problems(", columns: {n: {type: integer}}", "id,n\n\"a\nb\",1\nc,1.5\n"));
  }

  @Test
  void one_column_with_semicolons_lacks_its_delimiter() {
    assertEquals(
        List.of("syntax/csv-delimiter data/t.csv:1:1 /tables/t"), problems("", "a;b\n1;2\n"));
    assertEquals("2", cell(", delimiter: ';'", "a;b\n1;2\n", "b", 0));
  }

  @Test
  void quotes_that_are_never_closed_are_found_where_they_open() {
    assertEquals(
        List.of("syntax/csv-quote data/t.csv:2:7 /tables/t"),
        problems("", "code,nom\n01001,\"Aber\n01002,B\n"));
    assertEquals(
        List.of("syntax/csv-quote data/t.csv:2:1 /tables/t"), problems("", "code,nom\n\"a\"b,c\n"));
  }

  @Test
  void two_headers_of_one_name_are_refused() {
    assertEquals(
        List.of("schema/duplicate-header data/t.csv:1:10 /tables/t"),
        problems("", "code,nom,nom\n1,2,3\n"));
  }

  @Test
  void another_encoding_must_be_declared() {
    var latin = "code,nom\n01004,Ambérieu\n".getBytes(StandardCharsets.ISO_8859_1);

    assertEquals(
        List.of("encoding/not-utf-8 data/t.csv:2:10"),
        Folder.ofTable(root, "", "").with("data/t.csv", latin).problems());
    var declared = Folder.ofTable(root, ", encoding: windows-1252", "").with("data/t.csv", latin);
    var table = requireNonNull(declared.read().orThrow().tables().get("t"));
    assertEquals("Ambérieu", requireNonNull(table.columns().get("nom")).cells().get(0));
  }

  @Test
  void a_nul_byte_is_found() {
    assertEquals(
        List.of("encoding/nul data/t.csv:2:5"), problems("", "code,nom\nAber\0gement,x\n"));
  }

  @Test
  void text_encoded_twice_is_a_warning_that_shows_what_was_meant() {
    var outcome = Folder.ofTable(root, "", "code,nom\n1,AmbÃ©rieu\n").read();

    assertEquals("encoding/twice", outcome.problems().get(0).code());
    assertEquals(
        Optional.of("Ambérieu"),
        Optional.ofNullable(outcome.problems().get(0).fields().get("nearest")));
    assertTrue(outcome.value().isPresent());
  }

  @Test
  void a_header_may_stand_lower_down() {
    assertEquals("2", cell(", header: 3", "Titre du tableau\n\na,b\n1,2\n", "b", 0));
  }

  @Test
  void our_names_stand_for_headers() {
    assertEquals("A", cell(", columns: {name: nom}", "code,nom\n1,A\n", "name", 0));
    assertEquals(
        "reference/column study.yaml:7:63 /tables/t/columns/name/from",
        problems(", columns: {name: nmo}", "code,nom\n1,A\n").get(0));
  }

  @Test
  void a_translated_column_takes_its_declaration_in_every_language() {
    var table =
        table(", columns: {name: {from: nom, source: illustration}}", "id,nom.fr,nom.en\n1,A,B\n");

    assertEquals("[id, name.fr, name.en]", table.columns().keySet().toString());
  }

  @Test
  void missing_marks_may_carry_a_reason() {
    var column =
        requireNonNull(table(", missing: {ND: not-done}", "id,x\n1,ND\n2,\n").columns().get("x"));

    assertEquals(Optional.empty(), column.find(0));
    assertEquals(Optional.of("not-done"), column.missingReason(0));
    assertEquals(Optional.empty(), column.find(1));
  }

  @Test
  void a_number_in_another_style_proposes_the_decimal_mark() {
    var folder =
        Folder.ofTable(root, ", delimiter: ';', columns: {x: {type: number}}", "id;x\n1;2,7\n");

    assertEquals(List.of("value/decimal data/t.csv:2:3 /tables/t/data/0/x"), folder.problems());
    assertEquals(
        """
        data/t.csv:2:3  value/decimal  (table t, column x)
          found: "2,7" is not a number here.
          write: decimal: "," for table t.\
        """,
        folder.words(Locale.ENGLISH));
  }

  @Test
  void each_type_refuses_what_it_is_not() {
    var types =
        List.of(
            "integer:1.5", "number:abc", "boolean:oui", "date:30/02/2026", "time:9h30", "year:26");

    for (var entry : types) {
      var parts = entry.split(":", 2);
      var found =
          problems(", columns: {x: {type: " + parts[0] + "}}", "id,x\n1," + parts[1] + "\n");
      var code = found.get(0).replaceFirst(" .*", "");
      assertEquals("value/" + parts[0], code, entry);
    }
  }

  @Test
  void a_date_may_have_its_own_format() {
    assertEquals(
        List.of(),
        problems(", columns: {d: {type: date, date-format: dd/MM/yyyy}}", "id,d\n1,28/02/2026\n"));
    assertTrue(
        Folder.ofTable(root, ", columns: {d: {type: date}}", "id,d\n1,30/02/2026\n")
            .words(Locale.ENGLISH)
            .contains("\"30/02/2026\" does not exist.\n  write: a date such as 2026-02-28"));
  }

  @Test
  void bounds_and_required_cells_are_checked() {
    assertEquals(
        List.of(
            "value/min data/t.csv:2:3 /tables/t/data/0/x",
            "value/max data/t.csv:3:3 /tables/t/data/1/x",
            "value/required data/t.csv:4:3 /tables/t/data/2/x"),
        problems(
            ", columns: {x: {type: number, min: 0, max: 3, required: yes}}",
            "id,x\n1,-1\n2,4\n3,\n"));
  }

  @Test
  void a_table_can_stand_in_the_study_itself() {
    var more = "tables:\n  t: {data: [{id: t01, seats: 10}, {id: t02}], source: illustration}\n";
    var table = requireNonNull(Folder.of(root, more).read().orThrow().tables().get("t"));

    assertEquals(List.of("10", ""), requireNonNull(table.columns().get("seats")).cells());
    assertEquals(64, table.sha256().length());
  }

  @Test
  void the_place_of_a_cell_in_the_study_is_a_line_of_the_study() {
    var more =
        """
        tables:
          t:
            source: illustration
            columns: {seats: {type: integer}}
            data:
              - {id: t01, seats: 1.5}
        """;

    assertEquals(
        "value/integer study.yaml:11:26 /tables/t/data/0/seats",
        Folder.of(root, more).problems().get(0));
  }

  @Test
  void paths_must_stay_in_the_folder() throws IOException {
    for (var path :
        List.of(
            "../other/t.csv",
            "/etc/passwd",
            "https://example.org/t.csv",
            "data\\t.csv",
            "C:/t.csv")) {
      var folder = Folder.of(root, "tables:\n  t: {path: '" + path + "', source: illustration}\n");
      assertTrue(folder.problems().get(0).startsWith("unsafe/path study.yaml:7:"), path);
    }
    Files.createDirectories(root.resolve("data"));
    Files.createSymbolicLink(root.resolve("data/t.csv"), Path.of("/etc/hostname"));
    assertEquals(
        "unsafe/path",
        Folder.of(root, "tables:\n  t: {path: data/t.csv, source: illustration}\n")
            .read()
            .problems()
            .get(0)
            .code());
  }

  @Test
  void a_path_is_compared_in_exact_case() {
    var folder =
        Folder.of(root, "tables:\n  t: {path: data/T.csv, source: illustration}\n")
            .with("data/t.csv", "a\n1\n");

    assertEquals(
        """
        study.yaml:7:13  reference/file  (/tables/t/path)
          found: File data/T.csv does not exist.
          write: data/t.csv\
        """,
        folder.words(Locale.ENGLISH));
  }

  @Test
  void private_tables_lie_in_the_private_folder_only() {
    assertEquals(
        "privacy/folder",
        Folder.ofTable(root, ", access: private", "a\n1\n").read().problems().get(0).code());
  }

  @Test
  void a_table_whose_rows_are_sheets_of_a_text_is_used() {
    var more =
        """
        tables:
          t: {path: data/t.csv, source: illustration}
        """;
    var folder = Folder.of(root, more).with("data/t.csv", "id\n1\n");

    assertEquals(
        List.of(),
        folder.with("text/guide.fr.md", "# T\n\n::: sheet t/1\n:::\n").read().problems().stream()
            .filter(problem -> problem.code().equals("reference/unused"))
            .toList());
  }

  @Test
  void a_table_that_nothing_names_is_a_warning() {
    var more =
        """
        tables:
          t: {path: data/t.csv, source: a}
        sources:
          a: {title: A}
          b: {title: B}
        """;
    var folder = Folder.of(root, more).with("data/t.csv", "id\n1\n");

    assertEquals(
        List.of(
            "reference/unused study.yaml:7:3 /tables/t",
            "reference/unused study.yaml:10:3 /sources/b"),
        folder.problems());
  }

  @Test
  void a_participatory_budget_keeps_what_its_head_says() {
    var pb =
        """
        META
        key;value
        description;Un vote; une ville
        country;France
        unit;Exemple
        instance;2026
        num_projects;2
        num_votes;1
        budget;1000
        budget;2
        vote_type;approval
        rule;greedy
        date_begin;2026
        date_end;2026
        PROJECTS
        project_id;cost;name
        p1;100;Une halle
        p2;950;Un pont
        VOTES
        voter_id;vote
        1;p1
        """;
    var table =
        requireNonNull(
            Folder.of(root, "tables:\n  t: {path: data/t.pb, source: illustration}\n")
                .with("data/t.pb", pb)
                .read()
                .orThrow()
                .tables()
                .get("t"));

    assertEquals("Un vote; une ville", table.head().get("description"));
    assertEquals("1000", table.head().get("budget"));
    assertEquals(List.of("p1", "p2"), requireNonNull(table.columns().get("project_id")).cells());
    assertEquals(1, table.election().orElseThrow().ballots().size());
  }

  @Test
  void a_share_above_the_whole_is_kept_with_a_warning() {
    var terms = "term,language,one,other\npercent,fr,%,%\nshare,fr,part,parts\n";
    var columns = ", columns: {p: {type: number, unit: percent}, s: {type: number, unit: share}}";
    var folder =
        Folder.ofTable(root, columns, "p,s\n12.5,0.5\n1250,1\n100,1.01\n")
            .with("text/terms.csv", terms);

    assertEquals(
        List.of(
            "value/share data/t.csv:3:1 /tables/t/data/1/p",
            "value/share data/t.csv:4:5 /tables/t/data/2/s"),
        folder.problems());
    assertEquals(
        List.of("12.5", "1250", "100"),
        requireNonNull(requireNonNull(folder.read().orThrow().tables().get("t")).columns().get("p"))
            .cells());
  }

  @Test
  void a_blank_line_is_a_missing_cell_of_one_column_and_nothing_at_the_end() {
    assertEquals(
        List.of("1", "", "2"),
        requireNonNull(table("", "x\n1\n\n2\n\n").columns().get("x")).cells());
    assertEquals(
        List.of("1", "2"),
        requireNonNull(table("", "x,y\n1,a\n\n2,b\n\n").columns().get("x")).cells());
  }

  @Test
  void a_path_cannot_count_empty_steps_to_leave_the_folder() {
    for (var path : List.of("./../t.csv", "data//../../t.csv", "a/../../t.csv")) {
      var folder = Folder.of(root, "tables:\n  t: {path: " + path + ", source: illustration}\n");

      assertEquals("outside", folder.read().problems().get(0).fields().get("case"), path);
    }
  }

  @Test
  void a_number_at_its_bound_is_within_it() {
    var bounds = ", columns: {x: {type: number, min: 0, max: 10}}";

    assertEquals(List.of(), problems(bounds, "id,x\n1,0\n2,10\n3,10.0\n"));
    assertEquals(
        List.of(
            "value/min data/t.csv:2:3 /tables/t/data/0/x",
            "value/max data/t.csv:3:3 /tables/t/data/1/x"),
        problems(bounds, "id,x\n1,-0.1\n2,10.1\n"));
  }
}
