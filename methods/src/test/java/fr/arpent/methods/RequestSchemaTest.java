package fr.arpent.methods;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.arpent.model.ArpentJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RequestSchemaTest {

  private static final Path DOCS = Path.of(System.getProperty("arpent.root", ".."), "docs");

  /**
   * With {@code -Darpent.golden=true} on the test JVM the files are written; read the difference.
   */
  @Test
  void the_schema_of_every_method_is_the_published_one() throws IOException {
    for (var method : MethodCatalogue.standard().methods().values()) {
      var file = DOCS.resolve("schema/methods/" + method.card().id() + ".json");
      var schema = RequestSchema.of(method);
      if (Boolean.getBoolean("arpent.golden")) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, schema);
      }

      assertTrue(Files.exists(file), () -> "no schema " + file);
      assertEquals(Files.readString(file), schema);
    }
  }

  @Test
  void every_method_has_its_page() {
    for (var id : MethodCatalogue.standard().methods().keySet()) {
      assertTrue(Files.exists(DOCS.resolve("methods/" + id + ".md")), () -> "no page for " + id);
    }
  }

  @Test
  void a_schema_says_what_may_be_written() throws IOException {
    var method =
        MethodCatalogue.standard()
            .find("diagnostic.access.two-step-floating-catchment")
            .orElseThrow();

    var schema = ArpentJson.mapper().readTree(RequestSchema.of(method));

    assertEquals("[\"method\",\"demand\",\"supply\"]", schema.get("required").toString());
    assertEquals(
        "[\"none\",\"apl-2012\",\"apl-2015\"]",
        schema.at("/properties/decay/anyOf/0/enum").toString());
    assertEquals(
        "number",
        schema
            .at("/properties/distance/properties/great-circle/properties/speed-km-h/type")
            .asText());
    assertEquals("false", schema.get("additionalProperties").toString());
  }
}
