package fr.arpent.reporting.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.node.NullNode;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EvidenceTest {

  private static final Manifest MANIFEST =
      new Manifest(
          Manifest.FORMAT,
          "1.0",
          new Manifest.Origin("s", "arpent-study/1", LocalDate.of(2026, 5, 4), "etalab-2.0"),
          new Manifest.Edition(
              "guide", "fr", Optional.empty(), LocalDate.of(2026, 5, 4), "ua1-a3a"),
          ImmutableList.of(new Manifest.Entry("a.csv", "text/csv", "data", 3, "00")),
          ImmutableList.of(
              new Manifest.Analysis("a", "m", "1", "done", NullNode.getInstance(), "00", true)),
          ImmutableList.of(
              new Manifest.Absence(
                  "b.csv",
                  ImmutableList.of("b"),
                  "restricted",
                  Optional.of(2),
                  Optional.of("00"),
                  true)));

  @Test
  void a_manifest_is_read_as_it_was_written() throws IOException {
    assertEquals(MANIFEST, Manifest.read(MANIFEST.text().getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void a_manifest_without_something_that_it_needs_is_refused() {
    for (var key : ImmutableList.of("arpent", "files", "printing", "profile", "sha256", "method")) {
      var without = MANIFEST.text().replace("\"" + key + "\"", "\"other\"");

      assertThrows(
          IOException.class, () -> Manifest.read(without.getBytes(StandardCharsets.UTF_8)), key);
    }
  }

  @Test
  void media_types_go_by_the_ending_of_a_name() {
    assertEquals("text/csv", Evidence.mediaType("study/data/Communes.CSV"));
    assertEquals("application/geo+json", Evidence.mediaType("a.geojson"));
    assertEquals("application/octet-stream", Evidence.mediaType("study/data/vote.pb"));
  }
}
