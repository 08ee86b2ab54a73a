package fr.arpent.model.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Guide texts and lists of words are looked at like all other words, at their line and column. */
class GuideTextCareTest {

  @TempDir Path root;

  private Folder text(String text) {
    return Folder.of(root, "").with("text/guide.fr.md", text);
  }

  private String kept(String text) {
    return String.valueOf(text(text).read().orThrow().texts().get("text/guide.fr.md"));
  }

  @Test
  void a_control_character_is_left_out_and_said_where_it_stands() {
    assertEquals(
        List.of("text/control-characters text/guide.fr.md:3:5"),
        text("# Titre\n\nÀ là\u001B[31m rouge\n").problems());
    assertEquals("À là[31m rouge\n", kept("À là\u001B[31m rouge\n"));
  }

  @Test
  void an_override_of_direction_is_left_out_and_said_where_it_stands() {
    assertEquals(
        List.of("text/control-characters text/guide.fr.md:2:9"),
        text("Ligne\n🌍 Ville \u202Eelliv\u202C\r\n").problems());
    assertEquals("Ville elliv\r\n", kept("Ville \u202Eelliv\u202C\r\n"));
  }

  @Test
  void one_line_is_one_warning_and_line_ends_of_all_kinds_count() {
    assertEquals(
        List.of(
            "text/control-characters text/guide.fr.md:1:1",
            "text/control-characters text/guide.fr.md:2:2",
            "text/control-characters text/guide.fr.md:3:1",
            "text/control-characters text/guide.fr.md:4:1"),
        text("\u0007a\u0007\r\nb\u0007\r\u0007\n\u0007").problems());
  }

  @Test
  void a_word_of_two_alphabets_is_pointed_at() {
    assertEquals(
        List.of("text/two-alphabets text/guide.fr.md:1:7"),
        text("À Une \u0410jaccio\n").problems());
  }

  @Test
  void a_word_encoded_twice_is_pointed_at_and_kept() {
    assertEquals(
        List.of("encoding/twice text/guide.fr.md:1:3"), text("À AmbÃ©rieu, l’été\n").problems());
    assertEquals("À AmbÃ©rieu\n", kept("À AmbÃ©rieu\n"));
  }

  @Test
  void tabs_and_marks_of_direction_are_ordinary() {
    assertEquals(List.of(), text("Été\t\u200Fمدينة\u200E\n").problems());
  }

  @Test
  void every_embedding_override_and_isolate_is_left_out() {
    for (int point = 0x202A; point <= 0x202E; point++) {
      assertEquals("à b", kept("à" + Character.toString(point) + " b"));
    }
    for (int point = 0x2066; point <= 0x2069; point++) {
      assertEquals("à b", kept("à" + Character.toString(point) + " b"));
    }
    for (int point : new int[] {0x1, 0x8, 0xB, 0x1F, 0x7F, 0x85, 0x9F}) {
      assertEquals("à b", kept("à" + Character.toString(point) + " b"));
    }
    for (int point : new int[] {0x200E, 0x200F, 0x2028, 0x2030, 0x2065, 0x206A, 0xA0}) {
      var text = "à" + Character.toString(point) + " b";
      assertEquals(text, kept(text));
    }
  }

  @Test
  void labels_are_cleaned_too() {
    var folder = text("Mots").with("text/labels.csv", "list,code,fr\nsize,s,pe\u202Etit\n");

    assertEquals(List.of("text/control-characters text/labels.csv:2:8"), folder.problems());
    assertEquals(
        "{fr=petit}",
        Objects.requireNonNull(folder.read().orThrow().labels().get("size", "s"))
            .byLanguage()
            .toString());
  }
}
