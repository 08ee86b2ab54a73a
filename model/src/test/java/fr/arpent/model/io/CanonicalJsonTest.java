package fr.arpent.model.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import fr.arpent.model.ArpentJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalJsonTest {

  private static JsonNode parse(String json) throws JsonProcessingException {
    return ArpentJson.mapper().readTree(json);
  }

  /** Source: RFC 8785, appendix B, where IEEE 754 bits are given beside each text. */
  @ParameterizedTest
  @CsvSource({
    "0000000000000000, 0",
    "8000000000000000, 0",
    "0000000000000001, 5e-324",
    "8000000000000001, -5e-324",
    "7fefffffffffffff, 1.7976931348623157e+308",
    "4340000000000000, 9007199254740992",
    "4430000000000000, 295147905179352830000",
    "44b52d02c7e14af5, 9.999999999999997e+22",
    "44b52d02c7e14af6, 1e+23",
    "44b52d02c7e14af7, 1.0000000000000001e+23",
    "444b1ae4d6e2ef4e, 999999999999999700000",
    "444b1ae4d6e2ef4f, 999999999999999900000",
    "444b1ae4d6e2ef50, 1e+21",
    "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
    "3eb0c6f7a0b5ed8d, 0.000001",
    "41b3de4355555553, 333333333.3333332",
    "41b3de4355555557, 333333333.33333343",
    "becbf647612f3696, -0.0000033333333333333333",
    "43143ff3c1cb0959, 1424953923781206.2"
  })
  void doubles_are_printed_as_ecmascript_does(String bits, String expected) {
    var value = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));

    assertEquals(expected, CanonicalNumber.ofDouble(value));
  }

  @Test
  void keys_are_sorted_by_code_point_at_every_depth() throws JsonProcessingException {
    assertEquals(
        "{\"a\":{\"b\":1,\"c\":[]},\"\uFB33\":2,\"\uD83D\uDE02\":3}",
        CanonicalJson.compact(
            parse("{\"\uD83D\uDE02\": 3, \"\uFB33\": 2, \"a\": {\"c\": [], \"b\": 1.0}}")));
  }

  @Test
  void the_form_of_files_has_a_member_per_line() throws JsonProcessingException {
    assertEquals(
        """
        {
          "a": [
            1,
            "é"
          ],
          "b": {}
        }
        """,
        CanonicalJson.pretty(parse("{\"b\": {}, \"a\": [1, \"\\u00e9\"]}")));
  }

  @Test
  void only_what_must_be_escaped_is() {
    var text = JsonNodeFactory.instance.textNode("\"\\/\b\f\n\r\t\u0001\u007F");

    assertEquals("\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0001\u007F\"", CanonicalJson.compact(text));
  }

  @Test
  void what_json_cannot_say_is_refused() {
    var nodes = JsonNodeFactory.instance;

    assertThrows(
        IllegalArgumentException.class, () -> CanonicalJson.compact(nodes.numberNode(Double.NaN)));
    assertThrows(
        IllegalArgumentException.class, () -> CanonicalJson.compact(nodes.textNode("\uD83D")));
  }
}
