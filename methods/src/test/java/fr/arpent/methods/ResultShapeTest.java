package fr.arpent.methods;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.diagnostic.access.AccessResult;
import fr.arpent.model.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ResultShapeTest {

  private record Pair(String one, double theOther) {}

  private record Panel(
      ImmutableList<Member> members,
      ImmutableList<Pair> pairs,
      ImmutableMap<String, Answer<Double>> chances,
      Answer<Double> lowest,
      Optional<LocalDate> drawn,
      LocalizedText title,
      Panel before) {}

  private record Member(
      String id, @JsonProperty("class") String kind, ImmutableList<Double> scores) {}

  private static Optional<ResultShape> at(String path) {
    Optional<ResultShape> shape = Optional.of(ResultShape.of(Panel.class));
    for (var step : Splitter.on('/').split(path)) {
      boolean isKey = step.startsWith("[");
      var name = isKey ? step.substring(1) : step;
      shape = shape.flatMap(here -> here.next(name, isKey));
    }
    return shape;
  }

  @Test
  void fields_have_the_names_of_the_result_file() {
    assertTrue(at("members/[m1/id").isPresent());
    assertTrue(at("members/count").isPresent());
    assertTrue(at("members/[m1/scores/count").isPresent());
    assertTrue(at("lowest").isPresent());
    assertTrue(at("lowest-missing").isPresent());
    assertTrue(at("drawn").isPresent());
    assertTrue(at("before/before/lowest").isPresent());
    assertTrue(at("members/[m1/class").isPresent());
    assertFalse(at("members/[m1/kind").isPresent());
    assertFalse(at("member").isPresent());
    assertFalse(at("members/[m1/name").isPresent());
    assertFalse(at("members/sum").isPresent());
    assertFalse(at("drawn-missing").isPresent());
    assertFalse(at("lowest/value").isPresent());
  }

  @Test
  void things_without_id_cannot_be_asked_by_key() {
    assertFalse(at("pairs/[a").isPresent());
    assertEquals(List.of("one", "the-other"), ResultShape.of(Pair.class).names(false).asList());
  }

  @Test
  void what_the_type_does_not_tell_is_taken_as_it_comes() {
    assertTrue(at("chances/anyone").isPresent());
    assertTrue(at("title/fr").isPresent());
    assertFalse(at("chances/anyone/value").isPresent());
  }

  @Test
  void findings_and_provenance_are_no_values() {
    var names = ResultShape.of(AccessResult.class).names(false);

    assertTrue(names.containsAll(List.of("population", "score", "territories", "without-supply")));
    assertFalse(names.contains("findings"));
    assertFalse(names.contains("provenance"));
  }
}
