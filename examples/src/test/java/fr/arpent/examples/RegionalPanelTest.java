package fr.arpent.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import fr.arpent.methods.ResultFile;
import fr.arpent.methods.mobilisation.sortition.PanelDrawResult;
import fr.arpent.methods.mobilisation.sortition.PanelDrawResult.Member;
import fr.arpent.methods.mobilisation.sortition.QuotaTargets;
import fr.arpent.methods.recheck.DrawRecheck;
import fr.arpent.model.ArpentJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the study of a regional panel says of itself. */
class RegionalPanelTest {

  private static final Path STUDY = Repository.study("regional-panel");

  @TempDir Path folder;

  @Test
  void the_invented_people_are_those_that_the_program_draws() throws Exception {
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Repository.root().resolve("examples/scripts/RegionalPanel.java").toString(),
                STUDY.toString(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertEquals(0, process.waitFor(), said);
    for (var file : List.of("pool.csv", "voters.csv", "opinions.csv")) {
      assertEquals(
          Files.readString(STUDY.resolve("data").resolve(file)),
          Files.readString(folder.resolve(file)),
          file);
    }
  }

  @Test
  void the_register_holds_who_was_drawn_and_who_came_instead() throws IOException {
    assertEquals(drawn("draw"), Sets.union(registered("kept"), registered("withdrawn")));
    assertEquals(drawn("redraw"), registered("replacement"));
    assertEquals(registered("withdrawn").size(), registered("replacement").size());
  }

  @Test
  void seats_are_those_worked_out_by_hand_from_the_population() {
    var targets = (QuotaTargets) result("quotas");

    assertEquals(9_251_548, targets.population());
    assertEquals(List.of(18, 28, 26, 18, 10), seats(targets, "age"));
    assertEquals(List.of(53, 47), seats(targets, "sex"));
    assertEquals(List.of(19, 11, 12, 10, 13, 13, 12, 10), seats(targets, "department"));
  }

  @Test
  void both_draws_come_out_again_from_their_records() throws IOException {
    for (var name : List.of("draw", "redraw")) {
      var answer = ExampleGuide.results("regional-panel").find(name).orElseThrow();
      var json = ArpentJson.mapper().readTree(ResultFile.of("regional-panel", answer).text());

      assertEquals(ImmutableList.of(), DrawRecheck.differences(json), name);
    }
  }

  private static List<Integer> seats(QuotaTargets targets, String field) {
    return targets.targets().getOrDefault(field, ImmutableList.of()).stream()
        .map(QuotaTargets.Target::seats)
        .toList();
  }

  private static Object result(String analysis) {
    return ExampleGuide.results("regional-panel")
        .find(analysis)
        .orElseThrow()
        .result()
        .orElseThrow();
  }

  private static Set<String> drawn(String analysis) {
    return ((PanelDrawResult) result(analysis))
        .panel().stream().map(Member::id).collect(ImmutableSet.toImmutableSet());
  }

  private static Set<String> registered(String status) throws IOException {
    return Files.readAllLines(STUDY.resolve("data/members.csv")).stream()
        .filter(line -> line.endsWith("," + status))
        .map(line -> line.substring(0, line.indexOf(',')))
        .collect(ImmutableSet.toImmutableSet());
  }
}
