package fr.arpent.reporting.verification;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.util.TreeSet;

/**
 * A value of a JSON file that is not the one expected.
 *
 * @param pointer where, as a JSON pointer
 * @param carried the value in the file, {@code —} when there is none
 * @param redone the value expected
 */
record JsonDifference(String pointer, String carried, String redone) {

  private static final String NOTHING = "—";

  /** Returns the differences between two files, in the order of keys. */
  static ImmutableList<JsonDifference> between(JsonNode carried, JsonNode redone) {
    var differences = ImmutableList.<JsonDifference>builder();
    walk("", carried, redone, differences);
    return differences.build();
  }

  private static void walk(
      String pointer,
      JsonNode carried,
      JsonNode redone,
      ImmutableList.Builder<JsonDifference> differences) {
    if (carried.equals(redone)) {
      return;
    }
    if (carried.isObject() && redone.isObject()) {
      var names = new TreeSet<String>();
      carried.fieldNames().forEachRemaining(names::add);
      redone.fieldNames().forEachRemaining(names::add);
      names.forEach(
          name -> walk(pointer + "/" + name, carried.path(name), redone.path(name), differences));
    } else if (carried.isArray() && redone.isArray()) {
      for (int i = 0; i < Math.max(carried.size(), redone.size()); i++) {
        walk(
            pointer + "/" + name(carried, redone, i), carried.path(i), redone.path(i), differences);
      }
    } else {
      differences.add(new JsonDifference(pointer, show(carried), show(redone)));
    }
  }

  /** Things in a list are known by their id, when both files agree on it. */
  private static String name(JsonNode carried, JsonNode redone, int index) {
    var id = carried.path(index).path("id");
    return id.isTextual() && id.equals(redone.path(index).path("id"))
        ? id.textValue()
        : Integer.toString(index);
  }

  private static String show(JsonNode value) {
    return value.isMissingNode()
        ? NOTHING
        : value.isTextual() ? value.textValue() : value.toString();
  }
}
