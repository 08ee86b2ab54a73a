package fr.arpent.model.io;

/**
 * The JSON Schema of {@code study.yaml}, for editors; kept in {@code
 * docs/schema/study.schema.json}. What stands under an analysis is left to the schema of its
 * method.
 */
public final class StudySchema {

  private StudySchema() {}

  /** Returns the schema, as it stands in the file. */
  public static String json() {
    return CanonicalJson.pretty(JsonSchemas.ofFrame());
  }
}
