package fr.arpent.methods.recheck;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.stream.StreamSupport;

/**
 * Redoes a draw from its record, by the published rules alone, and says what differs. Nothing is
 * taken over from the record but the seed, the purpose, the pool and how many were drawn.
 */
public final class DrawRecheck {

  private static final String FORMAT = "arpent-draw-record/1";
  private static final double BITS_TOLERANCE = 1e-6;

  private final RecordedDraw draw;
  private final ImmutableList.Builder<Difference> differences = ImmutableList.builder();

  private DrawRecheck(RecordedDraw draw) {
    this.draw = draw;
  }

  /**
   * Returns what differs; nothing when the draw is what its record says.
   *
   * @param json a record ({@value #FORMAT}), or a result file whose values hold one as {@code
   *     record}; of such a file, the members of the panel are compared with the drawn entry too
   */
  public static ImmutableList<Difference> differences(JsonNode json) {
    var values = json.path("values");
    var record = values.has("record") ? values.path("record") : json;
    var recheck = new DrawRecheck(new RecordedDraw(record));
    recheck.redo();
    if (values.path("panel").isArray()) {
      recheck.compareMembers(values.path("panel"));
    }
    return recheck.differences.build();
  }

  private void redo() {
    if (!draw.text("format").equals(FORMAT)) {
      compare("format", FORMAT);
      return;
    }
    switch (draw.text("algorithm")) {
      case "ARPENT-DRAW-1" -> compare(RedoneDraw.arpentDraw1(draw));
      case "RFC-3797" -> compare(RedoneDraw.rfc3797(draw));
      default -> compare("algorithm", "ARPENT-DRAW-1, RFC-3797");
    }
  }

  private void compare(RedoneDraw redone) {
    if (redone.pool().stream().distinct().count() < redone.pool().size()) {
      compare("pool", "distinct");
    }
    var operation = draw.text("operation");
    if (!operation.matches("pick|sample|shuffle")) {
      compare("operation", "pick, sample, shuffle");
    }
    compare("pool-digest", RecordedDraw.hex(Sha256.ofTexts(redone.pool())));
    compare("pool-size", Integer.toString(redone.pool().size()));
    compare("count", operation.equals("pick") ? "1" : Integer.toString(redone.result().size()));
    compare("words", Long.toString(redone.words()));
    var recorded = String.join(", ", draw.texts("result"));
    var result = String.join(", ", redone.result());
    if (!recorded.equals(result)) {
      differences.add(new Difference("result", recorded, result));
    }
    compare("result-digest", RecordedDraw.hex(Sha256.ofTexts(redone.result())));
    compareBits(bits(redone.needed()));
  }

  private void compare(String field, String redone) {
    if (!draw.text(field).equals(redone)) {
      differences.add(new Difference(field, draw.text(field), redone));
    }
  }

  private void compareBits(double needed) {
    double recorded = draw.decimal("bits-needed");
    if (!(Math.abs(recorded - needed) <= BITS_TOLERANCE * Math.max(1, needed))) {
      compare("bits-needed", Double.toString(needed));
    }
  }

  /** The entry that was drawn is a number and the digest of its members, or a member itself. */
  private void compareMembers(JsonNode panel) {
    var members =
        StreamSupport.stream(panel.spliterator(), false)
            .map(member -> member.path("id").asText())
            .collect(ImmutableList.toImmutableList());
    if (!draw.text("operation").equals("pick")) {
      if (!members.equals(draw.texts("result"))) {
        var recorded = String.join(", ", members);
        differences.add(new Difference("panel", recorded, String.join(", ", draw.texts("result"))));
      }
      return;
    }
    var redone = RecordedDraw.hex(Sha256.ofTexts(members));
    var drawn = draw.texts("result").stream().findFirst().orElse("");
    var recorded = Splitter.on(' ').splitToList(drawn);
    if (!recorded.get(recorded.size() - 1).equals(redone)) {
      differences.add(new Difference("panel", recorded.get(recorded.size() - 1), redone));
    }
  }

  /** log₂ of a whole number, from its first 53 bits and its length. */
  private static double bits(BigInteger number) {
    int shift = Math.max(0, number.bitLength() - 53);
    return shift + StrictMath.log(number.shiftRight(shift).doubleValue()) / StrictMath.log(2);
  }
}
