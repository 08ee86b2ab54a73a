package fr.arpent.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import fr.arpent.methods.MethodCatalogue;
import fr.arpent.methods.ResultShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The names of values that {@code check} goes by, against the results of the example studies. */
class ResultNamesTest {

  static List<String> studies() {
    return ExampleGuide.studies().toList();
  }

  @ParameterizedTest
  @MethodSource("studies")
  void every_value_of_a_result_is_known_before_it_is_there(String study) {
    var methods = MethodCatalogue.standard();
    var unknown = new ArrayList<String>();
    for (var result : ExampleGuide.results(study).byAnalysis().values()) {
      var type = methods.find(result.card().id()).orElseThrow().resultType();
      collect(result.analysis(), result.values(), ResultShape.of(type), unknown);
    }

    assertEquals(List.of(), unknown);
  }

  private static void collect(String path, JsonNode node, ResultShape shape, List<String> unknown) {
    for (var field : node.properties()) {
      var name = path + "." + field.getKey();
      collect(name, field.getValue(), shape.next(field.getKey(), false), unknown);
    }
    for (var thing : node.isArray() ? node : List.<JsonNode>of()) {
      if (thing.has("id")) {
        var id = thing.get("id").asText();
        collect(path + "[" + id + "]", thing, shape.next(id, true), unknown);
      }
    }
  }

  private static void collect(
      String path, JsonNode node, Optional<ResultShape> shape, List<String> unknown) {
    if (shape.isEmpty()) {
      unknown.add(path);
    } else {
      collect(path, node, shape.get(), unknown);
    }
  }
}
