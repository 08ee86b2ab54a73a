package fr.arpent.methods.recheck;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.io.BaseEncoding;
import com.google.common.primitives.Bytes;
import fr.arpent.methods.Reference;
import fr.arpent.methods.draw.DrawPool;
import fr.arpent.methods.draw.DrawRecord;
import fr.arpent.methods.draw.Seeds;
import fr.arpent.model.ArpentJson;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DrawRecheckTest {

  private final ObjectNode record =
      ArpentJson.mapper()
          .valueToTree(
              DrawRecord.sample(
                  Seeds.loto("4.11.23./9./"),
                  "sample",
                  DrawPool.of(List.of("p1", "p2", "p3", "p4", "p5", "p6")),
                  3));

  @Test
  void a_record_as_it_was_written_has_no_difference() {
    assertEquals(List.of(), DrawRecheck.differences(record));
  }

  @Test
  void another_seed_gives_another_result() {
    record.put("seed", "4.11.24./9./");

    assertEquals(List.of("result", "result-digest"), changed());
  }

  @Test
  void somebody_put_into_the_pool_afterwards_shows_in_its_digest() {
    record.withArray("pool").add("p7");

    assertEquals("pool-digest", changed().get(0));
    assertEquals("pool-size", changed().get(1));
  }

  @Test
  void two_members_exchanged_in_the_result_show() {
    var result = record.withArray("result");
    result.insert(0, result.remove(1));

    assertEquals(List.of("result"), changed());
  }

  @Test
  void what_is_not_a_record_is_said_to_be_none() {
    assertEquals(
        List.of(new Difference("format", "", "arpent-draw-record/1")),
        DrawRecheck.differences(ArpentJson.mapper().createObjectNode()));
  }

  @Test
  void an_unknown_algorithm_is_named() {
    record.put("algorithm", "java.util.Random");

    assertEquals(
        List.of(new Difference("algorithm", "java.util.Random", "ARPENT-DRAW-1, RFC-3797")),
        DrawRecheck.differences(record));
  }

  @Test
  void words_and_bits_are_redone_too() {
    record.put("words", 4).put("bits-needed", 2.5);

    assertEquals(List.of("words", "bits-needed"), changed());
  }

  @Test
  void a_result_file_is_read_for_its_record_and_its_panel() {
    var panel = List.of("a", "b");
    var entry = "007 " + RecordedDraw.hex(Sha256.ofTexts(panel));
    var pick = DrawRecord.pick(Seeds.loto("1./"), "lottery", DrawPool.of(List.of(entry)));
    var file = ArpentJson.mapper().createObjectNode();
    file.putObject("values").set("record", ArpentJson.mapper().valueToTree(pick));
    var members = file.withObject("/values").putArray("panel");
    panel.forEach(id -> members.addObject().put("id", id));

    assertEquals(List.of(), DrawRecheck.differences(file));

    members.addObject().put("id", "c");
    assertEquals("panel", DrawRecheck.differences(file).get(0).field());
  }

  /** HMAC_DRBG of SP 800-90A, built on the HMAC that is tested, against a known answer of NIST. */
  @Test
  void the_HMAC_written_out_here_gives_the_known_answer_of_NIST() {
    var vector = Reference.json(Reference.file("randomness/hmac-drbg-sha256.json"));
    var seed =
        Bytes.concat(
            hex(vector.path("entropy_hex").asText()), hex(vector.path("nonce_hex").asText()));
    var drbg = new HmacDrbg(seed);

    drbg.generate(vector.path("generate").path(0).intValue());
    var second = drbg.generate(vector.path("generate").path(1).intValue());

    assertArrayEquals(hex(vector.path("second_output_hex").asText()), second);
  }

  private ImmutableList<String> changed() {
    return DrawRecheck.differences(record).stream()
        .map(Difference::field)
        .collect(ImmutableList.toImmutableList());
  }

  private static byte[] hex(String text) {
    return BaseEncoding.base16().lowerCase().decode(text);
  }

  /** SP 800-90A, section 10.1.2, without reseeding and without additional input. */
  private static final class HmacDrbg {

    private byte[] key = new byte[32];
    private byte[] value = new byte[32];

    HmacDrbg(byte[] seed) {
      Arrays.fill(value, (byte) 1);
      update(seed);
    }

    byte[] generate(int count) {
      var output = new byte[0];
      while (output.length < count) {
        value = Sha256.hmac(key, value);
        output = Bytes.concat(output, value);
      }
      update(new byte[0]);
      return Arrays.copyOf(output, count);
    }

    private void update(byte[] data) {
      for (byte round = 0; round < (data.length == 0 ? 1 : 2); round++) {
        key = Sha256.hmac(key, Bytes.concat(value, new byte[] {round}, data));
        value = Sha256.hmac(key, value);
      }
    }
  }
}
