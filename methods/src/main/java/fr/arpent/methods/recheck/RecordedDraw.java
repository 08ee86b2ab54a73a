package fr.arpent.methods.recheck;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.io.BaseEncoding;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.StreamSupport;

/** The parts of a record that a draw depends on, as they stand in its JSON. */
final class RecordedDraw {

  private final JsonNode json;

  RecordedDraw(JsonNode json) {
    this.json = json;
  }

  /** Returns the text of a key; empty when there is none. */
  String text(String key) {
    return json.path(key).asText("");
  }

  /** Returns the whole number of a key; −1 when there is none. */
  long number(String key) {
    return json.path(key).canConvertToLong() ? json.path(key).longValue() : -1;
  }

  /** Returns the number of a key; not a number when there is none. */
  double decimal(String key) {
    return json.path(key).isNumber() ? json.path(key).doubleValue() : Double.NaN;
  }

  /** Returns the texts of a list, in its order. */
  ImmutableList<String> texts(String key) {
    return StreamSupport.stream(json.path(key).spliterator(), false)
        .map(JsonNode::asText)
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the pool in the order of the draw: NFC, by the bytes of UTF-8. */
  ImmutableList<String> sortedPool() {
    return texts("pool").stream()
        .map(name -> Objects.requireNonNull(Normalizer.normalize(name, Normalizer.Form.NFC)))
        .sorted(Comparator.comparing(name -> hex(Sha256.utf8(name))))
        .collect(ImmutableList.toImmutableList());
  }

  /** Hexadecimal texts stand in the order of the bytes they write, taken without sign. */
  static String hex(byte[] bytes) {
    return BaseEncoding.base16().lowerCase().encode(bytes);
  }
}
