package fr.arpent.model.io;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableMap;
import java.util.Map;

/**
 * Marks that stand for a missing cell; written as a list, or as a map to the reason of each.
 *
 * @param reasons reason by mark; empty where none is given
 */
record MissingMarks(@JsonValue ImmutableMap<String, String> reasons) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static MissingMarks of(Map<String, String> reasons) {
    return new MissingMarks(ImmutableMap.copyOf(reasons));
  }
}
