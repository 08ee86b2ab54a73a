package fr.arpent.model.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import com.google.common.io.ByteSource;
import fr.arpent.model.io.Withheld.Reason;
import fr.arpent.model.study.Study;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PublicationTest {

  private static final String STUDY =
      """
      format: arpent-study/1
      id: trial
      title: Essai
      date: 2026-05-04
      embargo: 2026-06-01
      licence: etalab-2.0
      tables:
        actors: {path: data/actors.csv, source: illustration, key: id}
        contacts: {path: private/contacts.csv, source: illustration, key: id, delimiter: ";"}
        interviews: {path: data/interviews.csv, source: illustration, key: id}
        excerpts: {path: data/excerpts.csv, source: illustration, key: id}
        pool: {path: data/pool.csv, source: illustration, key: id, access: restricted}
        early: {path: data/early.csv, source: illustration, embargo: yes}
      actors: {table: actors, contacts: contacts}
      field: {interviews: {table: interviews, excerpts: excerpts}}
      """;

  private static final ImmutableMap<String, String> FILES =
      ImmutableMap.<String, String>builder()
          .put("study.yaml", STUDY)
          .put("data/actors.csv", "id,name,kind\ntown,La ville,organisation\n")
          .put(
              "private/contacts.csv",
              "id;name;consent;keep_until;email;actor\r\n"
                  + "k1;Nadia Secrète;none;2027-01-01;nadia@example.org;\r\n"
                  + "k2;Paul Public;public;2027-01-01;paul@example.org;town\r\n")
          .put(
              "data/interviews.csv",
              "id,date,consent\ni01,2026-02-03,quote\ni02,2026-02-04,no-quote\n")
          .put(
              "data/excerpts.csv",
              "id,interview,text\ne01,i01,\"dit, et écrit\"\n\ne02,i02,\"à ne pas répéter\"\n")
          .put("data/pool.csv", "id,birth\np1,1961-03-02\np2,1984-10-30\n")
          .put("data/early.csv", "x\n1\n")
          .put("text/guide.fr.md", "# Titre {#t}\n")
          .buildOrThrow();

  private static ImmutableMap<String, ByteSource> bytes(ImmutableMap<String, String> texts) {
    var files = new TreeMap<String, ByteSource>();
    texts.forEach(
        (path, text) -> files.put(path, ByteSource.wrap(text.getBytes(StandardCharsets.UTF_8))));
    return ImmutableMap.copyOf(files);
  }

  private static Study read(ImmutableMap<String, ByteSource> files) {
    return StudyFolder.read(files, Limits.standard()).orThrow();
  }

  private static Study study() {
    return read(bytes(FILES));
  }

  private static String text(ImmutableMap<String, ByteSource> files, String path) {
    try {
      return Optional.ofNullable(files.get(path))
          .orElse(ByteSource.empty())
          .asCharSource(StandardCharsets.UTF_8)
          .read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void a_study_keeps_the_files_that_it_was_read_from() {
    assertEquals(FILES.keySet().stream().sorted().toList(), study().files().keySet().asList());
  }

  @Test
  void what_is_published_holds_nobody_who_did_not_agree() {
    var all =
        Publication.of(study(), true).files().keySet().stream()
            .map(path -> text(Publication.of(study(), true).files(), path))
            .toList();

    for (var secret :
        List.of("Nadia", "nadia@", "paul@", "à ne pas", "1961", "1984", "p1", "k1;")) {
      assertTrue(all.stream().noneMatch(words -> words.contains(secret)), secret);
    }
  }

  @Test
  void those_who_agreed_stay_without_their_addresses() {
    assertEquals(
        "id;name;consent;keep_until;email;actor\r\nk2;Paul Public;public;2027-01-01;;town\r\n",
        text(Publication.of(study()).files(), "private/contacts.csv"));
  }

  @Test
  void an_excerpt_that_may_not_be_quoted_still_counts_and_its_neighbours_keep_their_bytes() {
    assertEquals(
        "id,interview,text\ne01,i01,\"dit, et écrit\"\n\ne02,i02,[...]\n",
        text(Publication.of(study()).files(), "data/excerpts.csv"));
  }

  @Test
  void of_a_restricted_table_the_header_stays_and_a_digest() {
    var publication = Publication.of(study());

    assertEquals("id,birth\n", text(publication.files(), "data/pool.csv"));
    assertEquals(
        Optional.of(
            Hashing.sha256()
                .hashString(FILES.getOrDefault("data/pool.csv", ""), StandardCharsets.UTF_8)
                .toString()),
        publication.withheld().stream()
            .filter(withheld -> withheld.path().equals("data/pool.csv"))
            .findFirst()
            .orElseThrow()
            .sha256());
  }

  @Test
  void a_table_under_embargo_stays_until_its_day() {
    assertEquals("x\n1\n", text(Publication.of(study(), false).files(), "data/early.csv"));
    assertEquals("x\n", text(Publication.of(study(), true).files(), "data/early.csv"));
  }

  @Test
  void what_stays_is_said_with_its_reason() {
    assertEquals(
        List.of(
            "data/early.csv EMBARGO Optional[1]",
            "data/excerpts.csv CONSENT Optional[1]",
            "data/pool.csv RESTRICTED Optional[2]",
            "private/contacts.csv PRIVATE Optional.empty"),
        Publication.of(study(), true).withheld().stream()
            .map(one -> one.path() + " " + one.reason() + " " + one.rows())
            .toList());
  }

  @Test
  void what_is_published_is_a_study_again_and_the_one_that_guides_are_made_from() {
    var publication = Publication.of(study());

    var again = read(publication.files());

    assertEquals(again.excerpts(), publication.study().excerpts());
    assertEquals(again.contacts(), publication.study().contacts());
    assertEquals(again.tables().get("excerpts"), publication.study().tables().get("excerpts"));
    assertEquals(2, publication.study().tables().getOrDefault("pool", early()).rowCount());
    assertEquals(0, again.tables().getOrDefault("pool", early()).rowCount());
  }

  private static fr.arpent.model.measure.Table early() {
    return Optional.ofNullable(study().tables().get("early")).orElseThrow();
  }

  @Test
  void publishing_what_was_published_changes_nothing() {
    var once = Publication.of(study());

    var twice = Publication.of(once.study());

    assertSame(once.study(), twice.study());
    for (var path : once.files().keySet()) {
      assertEquals(text(once.files(), path), text(twice.files(), path), path);
    }
  }

  @Test
  void a_study_without_anything_personal_is_published_as_it_is() {
    var study =
        read(bytes(ImmutableMap.of("study.yaml", Folder.HEAD, "text/guide.fr.md", "# A {#a}\n")));

    var publication = Publication.of(study);

    assertSame(study, publication.study());
    assertSame(study.files(), publication.files());
    assertEquals(List.of(), publication.withheld());
  }

  @Test
  void of_a_private_file_not_even_a_digest_travels() {
    var withoutPrivate =
        Publication.of(study()).withheld().stream()
            .filter(one -> one.reason() == Reason.PRIVATE)
            .findFirst()
            .orElseThrow();

    assertTrue(withoutPrivate.replaced());
    assertFalse(withoutPrivate.sha256().isPresent());
  }
}
