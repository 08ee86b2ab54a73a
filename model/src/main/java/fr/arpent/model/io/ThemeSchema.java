package fr.arpent.model.io;

/**
 * The JSON Schema of a theme file ({@code arpent-theme/1}), for editors; kept in {@code
 * docs/schema/theme.schema.json}.
 */
public final class ThemeSchema {

  private ThemeSchema() {}

  /** Returns the schema, as it stands in the file. */
  public static String json() {
    var schema = JsonSchemas.of(CharterFrame.class);
    schema.put("title", CharterFrame.FORMAT);
    schema.putArray("required").add("format");
    return CanonicalJson.pretty(schema);
  }
}
