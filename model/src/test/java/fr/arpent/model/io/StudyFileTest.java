package fr.arpent.model.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyFileTest {

  @TempDir Path root;

  private List<String> problems(String more) {
    return Folder.of(root, more).problems();
  }

  private String words(String more) {
    return Folder.of(root, more).words(Locale.FRENCH);
  }

  @Test
  void the_least_study_is_read_and_said_to_be_empty() {
    assertEquals(List.of("schema/no-content study.yaml:1:1"), problems(""));
  }

  @Test
  void a_tab_at_the_start_of_a_line_is_named() {
    assertEquals(List.of("syntax/yaml-tab study.yaml:7:1"), problems("sources:\n\ta: b\n"));
  }

  @Test
  void a_colon_in_a_text_is_told_to_take_quotes() {
    assertEquals(
        """
        study.yaml:6:15  syntax/yaml
          trouvé : Deux points de trop dans « client: Ville : service ».
          écrire : le texte qui contient deux points entre guillemets droits.\
        """
            .replace(" :", "\u00A0:")
            .replace("« ", "«\u00A0")
            .replace(" »", "\u00A0»")
            .replace("Ville\u00A0:", "Ville :"),
        words("client: Ville : service\n").replace("Ville\u00A0:", "Ville :"));
  }

  @Test
  void brackets_that_stay_open_are_named() {
    assertEquals(List.of("syntax/yaml study.yaml:7:7"), problems("authors: [a, b\nclient: c\n"));
  }

  @Test
  void an_unknown_key_comes_with_the_nearest_at_the_place_of_the_key() {
    var tables =
        "tables:\n  t:\n    path: data/t.csv\n    source: illustration\n    delimeter: ;\n";
    var folder = Folder.of(root, tables).with("data/t.csv", "id\n1\n");

    assertEquals(
        "schema/unknown-key study.yaml:10:5 /tables/t/delimeter", folder.problems().get(0));
    assertEquals(
        """
        study.yaml:10:5  schema/unknown-key  (/tables/t/delimeter)
          found: Unknown key "delimeter".
          write: delimiter, probably.\
        """,
        folder.words(Locale.ENGLISH));
  }

  @Test
  void a_key_with_a_slip_is_not_missing_too() {
    var text = Folder.HEAD.replace("title:", "titel:");

    assertEquals(
        List.of("schema/unknown-key study.yaml:3:1 /titel", "schema/no-content study.yaml:1:1"),
        Folder.in(root).with("study.yaml", text).problems());
  }

  @Test
  void every_missing_key_is_reported_at_once() {
    var folder = Folder.in(root).with("study.yaml", "format: arpent-study/1\n");

    assertEquals(
        List.of("id", "title", "date", "licence"),
        folder.read().problems().stream()
            .filter(problem -> problem.code().equals("schema/missing-key"))
            .map(problem -> problem.fields().get("key"))
            .toList());
  }

  @Test
  void a_table_without_a_source_may_not_be_printed() {
    assertEquals(
        """
        study.yaml:7:3  schema/missing-key  (/tables/t)
          found: source is missing.
          write: an id of sources, or illustration if the data are invented.\
        """,
        Folder.of(root, "tables:\n  t: {path: data/t.csv}\n")
            .with("data/t.csv", "id\n1\n")
            .words(Locale.ENGLISH));
  }

  @Test
  void the_short_form_of_a_table_is_refused() {
    assertEquals(
        "schema/type study.yaml:7:6 /tables/t", problems("tables:\n  t: data/t.csv\n").get(0));
  }

  @Test
  void a_key_twice_names_the_first_line() {
    var more = "analyses:\n  a: {method: m}\n  a: {method: m}\n";

    assertEquals("schema/duplicate-key study.yaml:8:3 /analyses/a", problems(more).get(0));
    assertTrue(words(more).contains("déjà à la ligne 7"));
  }

  @Test
  void a_format_of_the_future_is_all_that_is_said() {
    var text = Folder.HEAD.replace("arpent-study/1", "arpent-study/3") + "new-key: 1\n";

    assertEquals(
        List.of("schema/future-format study.yaml:1:9 /format"),
        Folder.in(root).with("study.yaml", text).problems());
  }

  @Test
  void a_second_document_is_refused() {
    assertEquals(List.of("syntax/second-document study.yaml:6:1"), problems("---\nformat: x\n"));
  }

  @Test
  void tags_anchors_and_aliases_are_never_followed() {
    assertEquals(
        List.of(
            "limit/yaml-alias study.yaml:6:9 /client",
            "limit/yaml-alias study.yaml:7:11 /subtitle",
            "unsafe/yaml-tag study.yaml:8:12 /authors/0"),
        problems("client: &a Ville\nsubtitle: *a\nauthors: [ !!java.net.URL x ]\n").subList(0, 3));
  }

  @Test
  void an_empty_file_is_refused() {
    assertEquals(
        List.of("syntax/empty study.yaml"),
        Folder.in(root).with("study.yaml", "\n# rien\n").problems());
  }

  @Test
  void a_folder_without_a_study_says_so() {
    assertEquals(List.of("reference/no-study study.yaml"), Folder.in(root).problems());
  }

  @Test
  void a_plain_number_is_no_text() {
    assertEquals("value/code-unquoted study.yaml:6:9 /client", problems("client: 01001\n").get(0));
    assertTrue(words("client: 01001\n").contains("peut perdre son zéro"));
    assertTrue(words("client: 2026\n").contains("est un nombre"));
    assertTrue(words("client: true\n").contains("se lit autrement"));
  }

  @Test
  void a_plain_word_that_other_readers_take_for_false_is_text() {
    assertEquals(
        List.of("schema/no-content study.yaml:1:1"),
        problems("client: NO\nauthors: [on, 1:30:00]\n"));
  }

  @Test
  void a_key_without_a_value_is_not_skipped() {
    assertEquals("schema/no-value study.yaml:6:1 /subtitle", problems("subtitle:\n").get(0));
  }

  @Test
  void json_is_read_with_the_same_keys() {
    var json =
        """
        {"format": "arpent-study/1", "id": "test", "title": {"fr": "Une étude"},
         "date": "2026-05-04", "licence": "etalab-2.0"}
        """;

    assertEquals("test", Folder.in(root).with("study.json", json).read().orThrow().id());
  }

  @Test
  void json_faults_have_their_line() {
    assertEquals(List.of("syntax/json study.json:3:1"), json("{\n\"id\": \"a\",\n}"));
    assertEquals(List.of("syntax/json study.json:1:2"), json("{/* no */}"));
    assertEquals(List.of("syntax/json study.json:1:11"), json("{\"id\": NaN}"));
    assertEquals(List.of("syntax/cut-short study.json:1:12"), json("{\"id\": \"abc"));
    assertEquals(List.of("syntax/second-document study.json:1:4"), json("{} {}"));
  }

  @Test
  void a_key_hidden_by_an_escape_is_still_there_twice() {
    assertEquals(
        "schema/duplicate-key study.json:1:13 /id",
        json("{\"id\": \"a\", \"\\u0069d\": \"b\"}").get(0));
  }

  @Test
  void half_a_surrogate_pair_is_refused() {
    assertTrue(json("{\"id\": \"\\ud83d\"}").contains("value/lone-surrogate study.json:1:8 /id"));
  }

  private List<String> json(String text) {
    return Folder.in(root).with("study.json", text).problems();
  }

  @Test
  void bytes_that_are_not_utf_8_have_their_place() {
    var latin = (Folder.HEAD + "client: Évry\n").getBytes(StandardCharsets.ISO_8859_1);

    assertEquals(
        "encoding/not-utf-8 study.yaml:3:12",
        Folder.in(root).with("study.yaml", latin).problems().get(0));
  }

  @Test
  void utf_16_is_named() {
    var utf16 = ("\uFEFF" + Folder.HEAD).getBytes(StandardCharsets.UTF_16LE);

    assertEquals(
        List.of("encoding/utf-16 study.yaml:1:1"),
        Folder.in(root).with("study.yaml", utf16).problems());
  }

  @Test
  void a_byte_order_mark_is_accepted() {
    assertEquals(
        "test", Folder.in(root).with("study.yaml", "\uFEFF" + Folder.HEAD).read().orThrow().id());
  }

  @Test
  void overrides_of_direction_are_left_out_with_a_warning() {
    var study = Folder.of(root, "client: \"Ville\\u202Eelliv\"\n").read();

    assertEquals("text/control-characters", study.problems().get(0).code());
    assertEquals("Villeelliv", study.orThrow().client().orElseThrow().in("fr", "fr"));
    assertTrue(
        Folder.of(root, "client: \"Ville\\u202Eelliv\"\n")
            .words(Locale.FRENCH)
            .contains("VilleU+202Eelliv"));
  }

  @Test
  void a_table_that_does_not_exist_lists_those_that_do() {
    var more =
        """
        tables:
          communes: {path: data/t.csv, source: illustration}
        analyses:
          a:
            method: m
            demand:
              table: comunes
        """;
    var folder = Folder.of(root, more).with("data/t.csv", "id\n1\n");

    assertEquals(
        "reference/unknown study.yaml:12:14 /analyses/a/demand/table", folder.problems().get(0));
    assertEquals(
        """
        study.yaml:12:14  reference/unknown  (/analyses/a/demand/table)
          found: Unknown table "comunes". Known: communes.
          write: communes, probably.\
        """,
        folder.words(Locale.ENGLISH));
  }

  @Test
  void an_analysis_cannot_take_a_name_of_the_guide_text() {
    assertEquals(
        "schema/reserved study.yaml:7:3 /analyses/table",
        problems("analyses:\n  table: {method: m}\n").get(0));
  }

  @Test
  void ids_are_lower_case_with_hyphens() {
    assertEquals(
        "schema/id study.yaml:7:3 /analyses/Mon_Acces",
        problems("analyses:\n  Mon_Acces: {method: m}\n").get(0));
  }

  @Test
  void a_guide_falls_back_on_the_text_of_the_base_language() {
    var study =
        Folder.of(root, "guides:\n  g: {languages: [fr, ar-TN]}\n")
            .with("text/g.fr.md", "Bonjour")
            .with("text/g.ar.md", "مرحبا")
            .read()
            .orThrow();

    var guide = study.guides().values().iterator().next();
    assertEquals("{fr=text/g.fr.md, ar-TN=text/g.ar.md}", guide.texts().toString());
    assertEquals(2, study.texts().size());
  }

  @Test
  void a_study_without_guides_has_one() {
    var study = Folder.of(root, "").with("text/guide.fr.md", "Bonjour").read().orThrow();

    assertEquals("[guide]", study.guides().keySet().toString());
  }

  @Test
  void addresses_that_run_something_are_refused() {
    assertEquals(
        "unsafe/url study.yaml:7:22 /sources/a/url",
        problems("sources:\n  a: {title: A, url: 'javascript:alert(1)'}\n").get(0));
  }

  @Test
  void a_guide_keeps_the_standards_that_its_file_follows() {
    var study = Folder.of(root, "guides:\n  a: {}\n  b: {profile: ua2-a4f}\n").read().orThrow();

    assertEquals(
        List.of("ua1-a3a", "ua2-a4f"),
        study.guides().values().stream().map(guide -> guide.profile()).toList());
    assertEquals(
        "value/choice study.yaml:7:16 /guides/a/profile",
        problems("guides:\n  a: {profile: ua1-a2a}\n").get(0));
  }

  @Test
  void a_batch_over_rows_that_are_not_printed_is_refused() {
    var more =
        """
        tables: {t: {path: data/t.csv, source: illustration, access: restricted}}
        guides: {g: {batch: {table: t}}}
        """;

    assertEquals(
        List.of("privacy/closed-table study.yaml:7:29 /guides/g/batch/table"),
        Folder.of(root, more).with("data/t.csv", "id\n1\n").problems());
  }

  private List<String> batch(String batch) {
    return Folder.of(
            root,
            "tables: {t: {path: data/t.csv, source: illustration, key: id}}\nguides: {g: {batch: "
                + batch
                + "}}\n")
        .with("data/t.csv", "id,kind\n1,town\n2,village\n")
        .problems();
  }

  @Test
  void a_batch_selects_rows_by_columns_and_values_that_are_there() {
    assertEquals(List.of(), batch("{table: t, where: {kind: [town]}}"));
    assertEquals(
        List.of("reference/unknown study.yaml:7:40 /guides/g/batch/where/knid"),
        batch("{table: t, where: {knid: [town]}}"));
    assertEquals(
        List.of("reference/no-row study.yaml:7:14 /guides/g/batch"),
        batch("{table: t, where: {kind: [city]}}"));
  }

  @Test
  void a_batch_has_at_most_as_many_guides_as_its_limit() {
    var folder =
        Folder.of(
                root,
                "tables: {t: {path: data/t.csv, source: illustration, key: id}}\n"
                    + "guides: {g: {batch: {table: t}}}\n")
            .with("data/t.csv", "id,kind\n1,town\n2,village\n");

    assertEquals(List.of(), folder.problems(Limits.standard().with("batch", 2)));
    assertEquals(
        List.of("limit/batch study.yaml:7:14 /guides/g/batch"),
        folder.problems(Limits.standard().with("batch", 1)));
  }

  @Test
  void a_study_knows_the_table_of_each_role() {
    var more =
        """
        tables: {people: {path: data/t.csv, source: illustration, key: id}}
        actors: {table: people}
        """;
    var study = Folder.of(root, more).with("data/t.csv", "id,name,kind\na,A,group\n").read();

    assertEquals("{actors=people}", study.orThrow().roles().toString());
  }

  @Test
  void a_list_without_a_value_is_said_as_such() {
    assertEquals("schema/no-value study.yaml:6:10 /authors", problems("authors: ~\n").get(0));
    assertEquals("schema/no-value study.yaml:6:9 /guides", problems("guides: ~\n").get(0));
  }

  @Test
  void a_merge_is_not_followed() {
    assertTrue(
        problems("<<: {client: Ville}\n").get(0).startsWith("limit/yaml-alias study.yaml:6:"));
  }
}
