package fr.arpent.model.field;

import static fr.arpent.model.RoundTrip.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import fr.arpent.model.LocalizedText;
import fr.arpent.model.RoundTrip;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CodebookTest {

  private static Code code(String key, String parent) {
    return new Code(
        key,
        LocalizedText.of("fr", key),
        Optional.of(parent).filter(name -> !name.isEmpty()),
        Optional.empty());
  }

  @Test
  void a_code_book_is_a_tree_in_the_order_of_the_study() {
    var book =
        Codebook.of(
            List.of(
                code("trust", ""),
                code("trust-reply", "trust"),
                code("access", ""),
                code("trust-person", "trust")));

    assertEquals(List.of("trust", "access"), book.roots().stream().map(Code::code).toList());
    assertEquals(
        List.of("trust-reply", "trust-person"),
        book.children("trust").stream().map(Code::code).toList());
    RoundTrip.check(Codebook.class, book);
  }

  @Test
  void a_code_survives_json() {
    RoundTrip.check(
        Code.class,
        new Code(
            "trust",
            LocalizedText.of("fr", "Confiance"),
            Optional.of("all"),
            Optional.of(LocalizedText.of("fr", "Quand…"))));
  }

  @Test
  void a_parent_that_is_no_code_is_refused() {
    assertEquals(
        "parent of code a must be a code, was b",
        refusal(() -> Codebook.of(List.of(code("a", "b")))));
  }

  @Test
  void codes_above_each_other_are_refused_with_the_whole_circle() {
    assertEquals(
        "codes must not form a circle, found a → b → a",
        refusal(() -> Codebook.of(List.of(code("a", "b"), code("b", "a")))));
  }

  @Test
  void a_code_under_another_key_is_refused() {
    assertEquals(
        "code a must be under its key, was under b",
        refusal(() -> new Codebook(ImmutableMap.of("b", code("a", "")))));
  }

  @Test
  void a_key_with_spaces_is_refused() {
    assertTrue(refusal(() -> code("a b", "")).startsWith("key of a code"));
    assertTrue(refusal(() -> code("a", "b c")).startsWith("parent of code a"));
  }
}
