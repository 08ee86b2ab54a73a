package fr.arpent.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;

/** Writes a value as JSON and reads it back. */
public final class RoundTrip {

  private RoundTrip() {}

  /** Checks that a value is the same once written and read. */
  public static <T> void check(Class<T> type, T value) {
    try {
      var json = ArpentJson.mapper().writeValueAsString(value);
      assertEquals(value, ArpentJson.mapper().readValue(json, type), json);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns a value as JSON. */
  public static String json(Object value) {
    try {
      return ArpentJson.mapper().writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the message with which making a value is refused. */
  public static String refusal(Supplier<?> maker) {
    return String.valueOf(assertThrows(IllegalArgumentException.class, maker::get).getMessage());
  }
}
