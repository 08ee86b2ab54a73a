package fr.arpent.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import fr.arpent.methods.draw.DrawPool;
import fr.arpent.methods.draw.DrawRecord;
import fr.arpent.methods.draw.PublicSeed;
import fr.arpent.methods.draw.SeedSource;
import fr.arpent.model.ArpentJson;
import fr.arpent.model.LocalizedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody who has the record of a draw, and nothing else. */
class DrawVerifyCommandTest {

  @TempDir Path folder;
  private Path file;
  private String record = "";

  @BeforeEach
  void draw() throws IOException {
    var source =
        new SeedSource(
            LocalizedText.of("fr", "Tirage du Loto"),
            LocalDate.of(2026, 4, 15),
            LocalizedText.of("fr", "cinq numéros croissants"),
            Optional.empty());
    var seed = new PublicSeed(ImmutableList.of(source), Optional.of("4.11.23./"));
    record =
        ArpentJson.mapper()
            .writeValueAsString(
                DrawRecord.sample(seed, "sample", DrawPool.of(List.of("a", "b", "c", "d")), 2));
    file = Files.writeString(folder.resolve("record.json"), record);
  }

  @Test
  void a_record_as_it_was_written_ends_well() {
    var run = CommandRun.of("draw", "verify", file);

    assertEquals(0, run.exit(), run.err());
    assertEquals(
        "record.json: identical. The recorded seed and pool give the recorded result.\n",
        run.out());
  }

  @Test
  void a_record_that_was_changed_ends_with_one_and_says_what_differs() throws IOException {
    Files.writeString(file, record.replace("4.11.23./", "4.11.24./"));

    var run = CommandRun.in(Locale.FRENCH, "draw", "verify", file);

    assertEquals(1, run.exit());
    assertTrue(run.out().contains("record.json : différent."), run.out());
    assertTrue(run.err().contains("result-digest\n  enregistré : "), run.err());
  }

  @Test
  void what_is_no_record_is_said_to_be_none() throws IOException {
    assertEquals(3, CommandRun.of("draw", "verify", Files.writeString(file, "no")).exit());
    assertEquals(1, CommandRun.of("draw", "verify", Files.writeString(file, "{}")).exit());
    assertEquals(6, CommandRun.of("draw", "verify", folder.resolve("none.json")).exit());
  }

  @Test
  void draw_alone_shows_what_there_is() {
    var run = CommandRun.of("draw");

    assertEquals(2, run.exit());
    assertTrue(run.err().contains("verify"), run.err());
  }
}
