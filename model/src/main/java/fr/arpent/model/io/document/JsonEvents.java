package fr.arpent.model.io.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
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
                "syntax/second-document",
                JsonFaults.spot(parser.currentTokenLocation()),
                ImmutableMap.of());
          }
          take(token, parser);
        }
      } catch (JsonProcessingException e) {
        throw DocumentFault.of(e, text);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void take(JsonToken token, JsonParser parser) throws DocumentFault, IOException {
    var spot = JsonFaults.spot(parser.currentTokenLocation());
    switch (token) {
      case START_OBJECT -> builder.startMapping(spot);
      case START_ARRAY -> builder.startSequence(spot);
      case END_OBJECT, END_ARRAY -> builder.end();
      case FIELD_NAME -> builder.key(parser.currentName(), spot);
      default -> builder.scalar(parser.getText(), token == JsonToken.VALUE_STRING, spot);
    }
  }
}
