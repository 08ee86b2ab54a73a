package fr.arpent.model.io.document;

import com.google.common.collect.ImmutableMap;

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
