package fr.arpent.model.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.arpent.model.LocalizedText;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words that lack a language in which they are printed. */
class TranslationChecksTest {

  private static final String HEAD =
      Folder.HEAD.replace("title: Une étude", "title: {fr: Une étude, en: A study}");

  @TempDir Path root;

  private Folder folder(String head, String more) {
    return Folder.in(root)
        .with("study.yaml", head + more)
        .with("text/guide.fr.md", "Mots")
        .with("text/guide.en.md", "Words");
  }

  private List<String> problems(String head, String more) {
    return folder(head, more).problems();
  }

  @Test
  void a_title_in_one_language_is_a_warning_in_a_guide_of_two() {
    var folder = folder(Folder.HEAD, "guides: {guide: {languages: [fr, en]}}\n");

    assertEquals(List.of("text/no-translation study.yaml:3:8 /title"), folder.problems());
    assertEquals(
        """
        study.yaml:3:8  text/no-translation  warning  (/title)
          found: "Une étude" is not there in en; the guide falls back on another language.
          write: the same words in en.\
        """,
        folder.words(Locale.ENGLISH));
    assertTrue(folder.words(Locale.FRENCH).contains("n’est pas donné en en"));
  }

  @Test
  void a_language_without_its_country_serves_it() {
    var head = Folder.HEAD.replace("title: Une étude", "title: {fr: Une étude, ar: دراسة}");

    assertEquals(
        List.of(),
        folder(head, "guides: {guide: {languages: [fr, ar-TN]}}\n")
            .with("text/guide.ar.md", "كلمات")
            .problems());
  }

  @Test
  void a_client_without_a_language_is_a_name_and_one_with_languages_needs_all() {
    var guides = "guides: {guide: {languages: [fr, en]}}\n";

    assertEquals(List.of(), problems(HEAD, "client: Ville\n" + guides));
    assertEquals(
        List.of("text/no-translation study.yaml:6:1 /client"),
        problems(HEAD, "client: {fr: Ville}\n" + guides));
  }

  @Test
  void titles_and_imprint_of_a_guide_need_the_languages_of_that_guide() {
    var more =
        """
        guides:
          guide: {languages: [fr, en], title: {fr: Guide}, imprint: {writing: {en: We}}}
          other: {languages: [fr], text: text/guide.fr.md, title: {fr: Autre}}
        """;

    assertEquals(
        List.of(
            "text/no-translation study.yaml:7:32 /guides/guide/title",
            "text/no-translation study.yaml:7:62 /guides/guide/imprint/writing"),
        problems(HEAD, more));
  }

  @Test
  void labels_need_every_language() {
    var folder =
        folder(HEAD, "guides: {guide: {languages: [fr, en]}}\n")
            .with("text/labels.csv", "list,code,fr,en\nsize,s,petit,small\nsize,l,grand,\n");

    assertEquals(List.of("text/no-translation text/labels.csv"), folder.problems());
    assertEquals("size, l", folder.read().problems().get(0).fields().get("found"));
  }

  @Test
  void an_empty_cell_of_a_translated_column_is_named_once_per_column() {
    var more =
        """
        tables: {t: {path: data/t.csv, source: illustration}}
        guides: {guide: {languages: [fr, en]}}
        """;
    var folder =
        folder(HEAD, more)
            .with(
                "data/t.csv",
                "id,x.fr,x.en,y.fr,x.de\n1,un,one,a,\n2,deux,,b,\n3,trois,,c,\n4,,,d,\n")
            .with("text/guide.fr.md", "{{ table.t.count | number }}");

    assertEquals(
        List.of("text/no-translation data/t.csv:3:8 /tables/t/data/1/x.en"), folder.problems());
    var problem = folder.read().problems().get(0);
    assertEquals("deux 2", problem.fields().get("found") + " " + problem.fields().get("cells"));
  }

  @Test
  void blank_words_are_no_translation() {
    assertEquals(
        List.of("value/blank-words study.yaml:3:24 /title/en"),
        problems(Folder.HEAD.replace("title: Une étude", "title: {fr: Étude, en: \" \"}"), ""));
    assertEquals(
        List.of("value/blank-words study.yaml:6:9 /client"), problems(HEAD, "client: \"\"\n"));
    assertThrows(IllegalArgumentException.class, () -> LocalizedText.of(Map.of("fr", " ")));
  }
}
