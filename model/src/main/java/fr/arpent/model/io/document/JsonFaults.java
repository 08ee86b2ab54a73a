package fr.arpent.model.io.document;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;

/** Tells the usual slips in JSON apart, since the parser's own words are for programmers. */
public final class JsonFaults {

  private JsonFaults() {}

  /** Receives a code, a spot and the fields of a problem. */
  @FunctionalInterface
  public interface Report {

    /** Takes one fault. */
    void fault(String code, Spot spot, ImmutableMap<String, Object> fields);
  }

  /** Says what is wrong where a parser stopped in a text. */
  public static void report(JsonProcessingException e, String text, Report report) {
    if (e instanceof JsonEOFException) {
      report.fault("syntax/cut-short", Spot.of(text, text.length()), ImmutableMap.of());
      return;
    }
    var location = e.getLocation();
    int at = location == null ? 0 : (int) Math.max(0, location.getCharOffset());
    var found = at < text.length() ? text.substring(at, text.offsetByCodePoints(at, 1)) : "";
    var fields = ImmutableMap.<String, Object>of("case", caseOf(e), "found", found);
    report.fault("syntax/json", spot(location), fields);
  }

  private static String caseOf(JsonProcessingException e) {
    var message = e.getOriginalMessage();
    if (!(e instanceof JsonParseException) && !message.contains("Duplicate field")) {
      return "other";
    }
    if (message.contains("Duplicate field")) {
      return "duplicate";
    }
    if (message.contains("'/'") || message.contains("comment")) {
      return "comment";
    }
    if (message.contains("NaN") || message.contains("INF") || message.contains("Infinity")) {
      return "nan";
    }
    if (message.contains("('}'") || message.contains("(']'")) {
      return "comma";
    }
    return message.contains("CTRL-CHAR") ? "control" : "other";
  }

  /** Returns the spot of a location; the start of the file if there is none. */
  public static Spot spot(@Nullable JsonLocation location) {
    return location == null
        ? Spot.START
        : new Spot(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }
}
