package fr.arpent.examples.budget;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import fr.arpent.examples.Repository;
import fr.arpent.methods.MethodCatalogue;
import fr.arpent.model.io.ElectionFile;
import fr.arpent.model.io.StudyFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The invented files of the study cooperative-budget are those that its README describes. With
 * {@code -Darpent.golden=update} they are written anew.
 */
class InventedBudgetTest {

  private static final Splitter COMMAS = Splitter.on(',');

  private static final Set<String> AGREED = Set.of("consensus", "with-reservations");

  private static Path data(String file) {
    return Repository.study("cooperative-budget").resolve("data").resolve(file);
  }

  /** Rows by header; no cell of these tables holds a comma. */
  private static List<Map<String, String>> rows(String file) throws IOException {
    var lines = Files.readAllLines(data(file));
    var headers = COMMAS.splitToList(lines.get(0));
    var rows = new ArrayList<Map<String, String>>();
    for (var line : lines.subList(1, lines.size())) {
      var cells = COMMAS.splitToList(line);
      var row = new LinkedHashMap<String, String>();
      for (int i = 0; i < headers.size(); i++) {
        row.put(headers.get(i), cells.get(i));
      }
      rows.add(row);
    }
    return rows;
  }

  private static void same(String file, byte[] drawn) throws IOException {
    if (System.getProperty("arpent.golden", "").equals("update")) {
      Files.write(data(file), drawn);
    }
    assertArrayEquals(Files.readAllBytes(data(file)), drawn, file);
  }

  private static void same(String file, String drawn) throws IOException {
    same(file, drawn.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void the_vote_is_drawn_again_byte_for_byte() throws IOException {
    same("vote.pb", new InventedVote(rows("projects.csv"), rows("committees.csv")).file());
  }

  @Test
  void the_committees_are_written_again_byte_for_byte() throws IOException {
    var committees = new InventedCommittees();

    same("members.csv", committees.members());
    same("meetings.csv", committees.meetings());
    same("positions.csv", committees.positions(rows("projects.csv")));
  }

  @Test
  void the_decision_takes_what_is_agreed_on_by_score_as_long_as_the_money_lasts()
      throws IOException {
    var study = StudyFolder.read(Repository.study("cooperative-budget")).orThrow();
    var grid = MethodCatalogue.standard().run(study).orThrow().find("grid").orElseThrow();
    var rows = rows("projects.csv");
    int left = InventedVote.BUDGET;
    var taken = new TreeSet<String>();
    for (var option : grid.values().get("options")) {
      var id = option.get("id").asText();
      var row =
          rows.stream()
              .filter(any -> InventedVote.cell(any, "id").equals(id))
              .findFirst()
              .orElseThrow();
      int cost = Integer.parseInt(InventedVote.cell(row, "cost"));
      if (AGREED.contains(option.get("consent").asText()) && cost <= left) {
        left -= cost;
        taken.add(id);
      }
    }

    assertEquals(
        taken,
        rows.stream()
            .filter(row -> InventedVote.cell(row, "decision").equals("yes"))
            .map(row -> InventedVote.cell(row, "id"))
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void the_vote_passes_every_check_of_its_format_without_a_warning() throws IOException {
    var read = ElectionFile.read(Files.readAllBytes(data("vote.pb")), "vote.pb");

    assertTrue(read.problems().isEmpty(), read.problems()::toString);
    assertEquals(InventedVote.VOTERS, read.orThrow().election().ballots().size());
  }
}
