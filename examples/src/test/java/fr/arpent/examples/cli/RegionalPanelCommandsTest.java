package fr.arpent.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.arpent.examples.Repository;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A study whose people stay with the team, as somebody meets it who checks the draw. */
class RegionalPanelCommandsTest {

  private static final Path STUDY = Repository.study("regional-panel");

  @TempDir Path folder;

  @Test
  void the_draw_is_checked_by_all_the_guide_by_those_who_have_the_people() throws Exception {
    assertEquals(0, CommandRun.of("guide", STUDY, "-o", folder).exit());
    var guide = folder.resolve("regional-panel-report.fr.pdf");

    var draw = CommandRun.in(Locale.FRENCH, "draw", "verify", folder.resolve("results/draw.json"));
    var alone = CommandRun.of("verify", guide);
    var withThePeople = CommandRun.of("verify", guide, "--with", STUDY);

    assertEquals(0, draw.exit(), draw.err());
    // The guide prints what the command answers, in the language of each edition.
    assertTrue(
        Files.readString(STUDY.resolve("text/guide.fr.md")).contains(draw.out().strip()),
        draw.out());
    assertEquals(1, alone.exit());
    assertTrue(alone.err().contains("lottery rests on tables that stayed"), alone.err());
    assertFalse(alone.err().contains("Analysis quotas"), alone.err());
    assertEquals(0, withThePeople.exit(), withThePeople.err());
  }

  @Test
  void a_guide_carries_no_row_of_a_person() throws Exception {
    assertEquals(0, CommandRun.of("guide", STUDY, "-o", folder).exit());
    var content = PdfContent.everything(folder.resolve("regional-panel-report.en.pdf"));

    assertTrue(content.contains("arpent-evidence/1"));
    assertTrue(content.contains("department,sex,age,population"));
    for (var file : new String[] {"pool.csv", "members.csv", "opinions.csv"}) {
      var rows = Files.readAllLines(STUDY.resolve("data").resolve(file));
      assertTrue(content.contains(rows.get(0)), file);
      for (var row : rows.subList(1, rows.size())) {
        assertFalse(content.contains(row), row);
      }
    }
    var member = Files.readAllLines(STUDY.resolve("data/members.csv")).get(1);
    var somebody = member.substring(0, member.indexOf(','));
    assertFalse(content.contains(somebody));
  }
}
