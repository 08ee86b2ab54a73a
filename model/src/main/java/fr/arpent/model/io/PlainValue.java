package fr.arpent.model.io;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A text that may look like a number and be written without quotes: a year, a page. */
record PlainValue(@JsonValue String text) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static PlainValue of(String text) {
    return new PlainValue(text);
  }
}
