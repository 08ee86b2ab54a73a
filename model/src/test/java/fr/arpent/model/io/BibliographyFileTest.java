package fr.arpent.model.io;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** CSL-JSON as Zotero exports it. */
class BibliographyFileTest {

  @TempDir Path root;

  @Test
  void a_bibliography_of_zotero_becomes_sources() {
    var entries =
        """
        [{"id": "luo-2003", "type": "article-journal", "title": "Measures of accessibility",
          "author": [{"family": "Luo", "given": "Wei"}, {"literal": "A group"}],
          "issued": {"date-parts": [[2003, 5, 3]]}, "page": "865-884",
          "URL": "https://example.org/luo", "language": "en"},
         {"id": "no-date", "title": "Sans date"}]
        """;
    var study =
        Folder.of(root, "bibliography: data/b.json\n")
            .with("data/b.json", entries)
            .read()
            .orThrow();

    var luo = requireNonNull(study.sources().get("luo-2003"));
    assertEquals("[Luo, Wei, A group]", luo.authors().toString());
    assertEquals(
        "2003-05-03 865-884 https://example.org/luo en",
        String.join(
            " ",
            luo.issued().orElseThrow(),
            luo.pages().orElseThrow(),
            luo.url().orElseThrow(),
            luo.language().orElseThrow()));
    assertEquals(
        "{fr=Sans date}",
        requireNonNull(study.sources().get("no-date")).title().byLanguage().toString());
  }

  @Test
  void an_entry_of_a_bibliography_needs_an_id_and_a_title_and_no_script() {
    var entries =
        """
        [{"title": "T"},
         {"id": "a"},
         7,
         {"id": "b", "title": "B", "URL": "javascript:alert(1)"}]
        """;
    var folder =
        Folder.of(root, "bibliography: [data/b.json]\n")
            .with("data/b.json", entries)
            .with("text/guide.fr.md", "[@b]");

    assertEquals(
        List.of(
            "schema/bibliography data/b.json:1:2",
            "schema/bibliography data/b.json:2:2",
            "schema/bibliography data/b.json:3:2"),
        folder.problems());
    assertEquals(
        List.of("schema/bibliography data/b.json:1:1"),
        Folder.of(root, "bibliography: [data/b.json]\n")
            .with("data/b.json", "{\"id\": \"a\"}")
            .with("text/guide.fr.md", "Mots")
            .problems());
  }
}
