package fr.arpent.model.io;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.arpent.model.Reference;
import fr.arpent.model.study.Study;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExampleStudiesTest {

  private static Study read(String name) {
    var outcome = StudyFolder.read(Reference.beside("notes/example-studies/" + name));
    assertTrue(
        outcome.value().isPresent(),
        () -> outcome.problems().stream().map(Object::toString).collect(Collectors.joining("\n")));
    return outcome.orThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"health-centre", "open-government", "regional-panel", "cooperative-budget"})
  void every_example_study_is_read_without_a_problem(String name) {
    var study = read(name);

    assertEquals(
        "", study.warnings().stream().map(Object::toString).collect(Collectors.joining("\n")));
  }

  @Test
  void the_health_centre_has_its_communes_with_their_outlines() {
    var study = read("health-centre");

    assertEquals(22, requireNonNull(study.tables().get("communes")).rowCount());
    assertEquals(22, study.territories().size());
    assertTrue(study.territories().values().stream().allMatch(t -> t.boundary().isPresent()));
  }
}
