package fr.arpent.examples.budget;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.draw.Draw;
import fr.arpent.model.election.Ballot;
import fr.arpent.model.election.Election;
import fr.arpent.model.election.VotedProject;
import fr.arpent.model.io.ElectionFile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The invented vote of the study cooperative-budget: ballots drawn by ARPENT-DRAW-1, by the rules
 * of its README.
 *
 * <p>Projects whose feasibility is 1 do not stand. A voter lives in a district and has a favourite
 * theme. It names three to six projects, drawn one after the other without putting back, each with
 * a weight: the appeal of the project, times 8 in the voter’s district or 5 for the whole city,
 * times 3 in its theme.
 */
final class InventedVote {

  /** One of a numbered series: with it, a count by districts meets an exact tie. */
  static final String SEED = "cooperative-budget-183";

  static final int VOTERS = 4200;
  static final int BUDGET = 1_000_000;

  private static final int LEAST = 3;
  private static final int MOST = 6;
  private static final String CITY = "city";
  private static final ImmutableList<String> THEMES =
      ImmutableList.of("culture", "nature", "solidarity", "sport", "streets", "youth");

  private final List<Map<String, String>> projects;
  private final List<Map<String, String>> districts;
  private final Draw draw = Draw.of(SEED, "vote");
  private final List<Integer> appeal = new ArrayList<>();

  /**
   * Creates the vote.
   *
   * @param projects rows of projects.csv
   * @param districts rows of committees.csv, with a district and its inhabitants
   */
  InventedVote(List<Map<String, String>> projects, List<Map<String, String>> districts) {
    this.projects = projects.stream().filter(row -> !cell(row, "feasibility").equals("1")).toList();
    this.districts = districts;
    this.projects.forEach(project -> appeal.add(2 + draw.below(9)));
  }

  /** Returns the file, in the form of Pabulib. */
  byte[] file() {
    var ballots = ImmutableList.<Ballot>builder();
    var votes = new HashMap<String, Integer>();
    for (int voter = 1; voter <= VOTERS; voter++) {
      var ballot = ballot(voter);
      ballot.projects().forEach(project -> votes.merge(project, 1, Integer::sum));
      ballots.add(ballot);
    }
    var voted = ImmutableList.<VotedProject>builder();
    projects.forEach(project -> voted.add(project(project, votes)));
    return ElectionFile.of(
            new Election(
                head(),
                ImmutableList.of(
                    "project_id", "cost", "votes", "name", "category", "selected", "district"),
                voted.build(),
                ImmutableList.of("voter_id", "vote", "district"),
                ballots.build()))
        .bytes();
  }

  private Ballot ballot(int voter) {
    var home = home();
    var theme = THEMES.get(draw.below(THEMES.size()));
    int length = LEAST + draw.below(MOST - LEAST + 1);
    var weights = new ArrayList<Integer>();
    for (int i = 0; i < projects.size(); i++) {
      var place = cell(projects.get(i), "district");
      int near = place.equals(home) ? 8 : place.equals(CITY) ? 5 : 1;
      weights.add(appeal.get(i) * near * (cell(projects.get(i), "theme").equals(theme) ? 3 : 1));
    }
    var named = ImmutableList.<String>builder();
    for (int i = 0; i < length; i++) {
      int project = at(draw.below(weights.stream().mapToInt(Integer::intValue).sum()), weights);
      named.add(cell(projects.get(project), "id"));
      weights.set(project, 0);
    }
    return new Ballot(
        String.valueOf(voter),
        named.build(),
        ImmutableList.of(),
        ImmutableMap.of("district", home));
  }

  /** A district, with chances in proportion to its inhabitants. */
  private String home() {
    var inhabitants =
        districts.stream().map(row -> Integer.valueOf(cell(row, "inhabitants"))).toList();
    int all = inhabitants.stream().mapToInt(Integer::intValue).sum();
    return cell(districts.get(at(draw.below(all), inhabitants)), "district");
  }

  /** The place at which a sum of weights exceeds a number. */
  private static int at(int number, List<Integer> weights) {
    int sum = 0;
    for (int i = 0; i < weights.size(); i++) {
      sum += weights.get(i);
      if (number < sum) {
        return i;
      }
    }
    throw new IllegalStateException("a number below the sum of the weights has a place");
  }

  /** Returns a cell that every row has. */
  static String cell(Map<String, String> row, String column) {
    return checkNotNull(row.get(column), "no column %s", column);
  }

  private static VotedProject project(Map<String, String> row, Map<String, Integer> votes) {
    var id = cell(row, "id");
    return new VotedProject(
        id,
        new BigDecimal(cell(row, "cost")),
        ImmutableMap.of(
            "votes", String.valueOf(votes.getOrDefault(id, 0)),
            "name", cell(row, "title.fr"),
            "category", cell(row, "theme"),
            "selected", cell(row, "decision").equals("yes") ? "1" : "0",
            "district", cell(row, "district")));
  }

  private ImmutableMap<String, String> head() {
    return ImmutableMap.<String, String>builder()
        .put("description", "Illustration: ballots drawn by lot, nobody voted")
        .put("country", "France")
        .put("unit", "Illustration")
        .put("instance", "2026")
        .put("num_projects", String.valueOf(projects.size()))
        .put("num_votes", String.valueOf(VOTERS))
        .put("budget", String.valueOf(BUDGET))
        .put("vote_type", "approval")
        .put("rule", "unknown")
        .put("date_begin", "01.06.2026")
        .put("date_end", "21.06.2026")
        .put("min_length", String.valueOf(LEAST))
        .put("max_length", String.valueOf(MOST))
        .put("language", "fr")
        .put("currency", "EUR")
        .buildOrThrow();
  }
}
