package fr.arpent.model.io.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;

/** Ends the parsing of a document whose rest cannot be read; says why and where. */
final class DocumentFault extends Exception {

  private final String code;
  private final Spot spot;
  private final transient ImmutableMap<String, Object> fields;

  DocumentFault(String code, Spot spot, ImmutableMap<String, Object> fields) {
    super(code);
    this.code = code;
    this.spot = spot;
    this.fields = fields;
  }

  static DocumentFault of(JsonProcessingException e, String text) {
    var faults = new ArrayList<DocumentFault>();
    JsonFaults.report(
        e, text, (code, spot, fields) -> faults.add(new DocumentFault(code, spot, fields)));
    return faults.get(0);
  }

  String code() {
    return code;
  }

  Spot spot() {
    return spot;
  }

  ImmutableMap<String, Object> fields() {
    return fields;
  }
}
