package fr.arpent.model.io.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Feeds a JSON document (RFC 8259, no extension) to a {@link NodeBuilder}. */
final class JsonEvents {

  /** The limits are the builder's, so that a person can raise them. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private final String text;
  private final NodeBuilder builder;

  JsonEvents(String text, NodeBuilder builder) {
    this.text = text;
    this.builder = builder;
  }

  void read() throws DocumentFault {
    try (var parser = FACTORY.createParser(text)) {
      try {
        for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
          if (builder.root().isPresent()) {
            throw new DocumentFault(
                "syntax/second-document", spot(parser.currentTokenLocation()), ImmutableMap.of());
          }
          take(token, parser);
        }
      } catch (JsonEOFException e) {
        throw new DocumentFault(
            "syntax/cut-short", Spot.of(text, text.length()), ImmutableMap.of());
      } catch (JsonParseException e) {
        throw syntax(e, parser);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void take(JsonToken token, JsonParser parser) throws DocumentFault, IOException {
    var spot = spot(parser.currentTokenLocation());
    switch (token) {
      case START_OBJECT -> builder.startMapping(spot);
      case START_ARRAY -> builder.startSequence(spot);
      case END_OBJECT, END_ARRAY -> builder.end();
      case FIELD_NAME -> builder.key(parser.currentName(), spot);
      default -> builder.scalar(parser.getText(), token == JsonToken.VALUE_STRING, spot);
    }
  }

  /** Tells the usual slips apart, since the parser's own words are for programmers. */
  private DocumentFault syntax(JsonParseException e, JsonParser parser) {
    var spot = spot(e.getLocation() == null ? parser.currentLocation() : e.getLocation());
    int at = index(e, parser);
    var message = e.getOriginalMessage();
    var fault = "other";
    if (message.contains("'/'") || message.contains("comment")) {
      fault = "comment";
    } else if (message.contains("NaN") || message.contains("INF") || message.contains("Infinity")) {
      fault = "nan";
    } else if (message.contains("('}'") || message.contains("(']'")) {
      fault = "comma";
    } else if (message.contains("CTRL-CHAR")) {
      fault = "control";
    }
    var found = at < text.length() ? text.substring(at, text.offsetByCodePoints(at, 1)) : "";
    return new DocumentFault("syntax/json", spot, ImmutableMap.of("case", fault, "found", found));
  }

  private int index(JsonParseException e, JsonParser parser) {
    var location = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
    return (int) Math.max(0, Math.min(text.length() - 1L, location.getCharOffset()));
  }

  private static Spot spot(JsonLocation location) {
    return new Spot(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }
}
