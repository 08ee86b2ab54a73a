package fr.arpent.model.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.arpent.model.election.Ballot;
import fr.arpent.model.election.Election;
import fr.arpent.model.election.VoteType;
import fr.arpent.model.election.VotedProject;
import fr.arpent.model.problem.Outcome;
import fr.arpent.model.problem.Problem;
import fr.arpent.model.problem.ProblemWords;
import fr.arpent.model.problem.Severity;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ElectionFileTest {

  /** Invented: every line is right, and each case below breaks one. */
  private static final String SOUND =
      """
      META
      key;value
      description;Un vote inventé
      country;France
      unit;Exemple
      instance;2026
      num_projects;3
      num_votes;3
      budget;1000
      vote_type;approval
      rule;greedy
      date_begin;02.03.2026
      date_end;2026
      min_length;1
      max_length;2
      currency;EUR
      PROJECTS
      project_id;cost;votes;name;selected
      a;600;2;"La cour; la ""halle"" neuve";1
      b;400.0;1;Des bancs;1
      c;500;1;Un pont;0
      VOTES
      voter_id;vote;age
      1;a,c;34
      2;a;
      3;b;17
      """;

  private static List<Problem> problems(String text) {
    return read(text).problems();
  }

  private static Outcome<ElectionFile> read(String text) {
    return ElectionFile.read(text.getBytes(StandardCharsets.UTF_8), "vote.pb");
  }

  @Test
  void a_sound_file_has_no_problem_and_all_that_it_says() {
    var outcome = read(SOUND);

    assertEquals(List.of(), outcome.problems());
    var election = outcome.orThrow().election();
    assertEquals(new BigDecimal("1000"), election.budget());
    assertEquals(VoteType.APPROVAL, election.voteType());
    assertEquals(Optional.of("EUR"), election.currency());
    assertEquals("La cour; la \"halle\" neuve", election.projects().get(0).name());
    assertEquals(Optional.of(false), election.projects().get(2).selected());
    assertEquals(List.of("a", "c"), election.ballots().get(0).projects());
    assertEquals(Optional.empty(), election.ballots().get(1).find("age"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void what_is_read_is_written_byte_by_byte(String lineEnd) {
    var bytes = SOUND.replace("\n", lineEnd).getBytes(StandardCharsets.UTF_8);

    assertArrayEquals(bytes, ElectionFile.read(bytes, "vote.pb").orThrow().bytes());
  }

  @Test
  void a_line_that_ends_otherwise_and_a_missing_last_end_stay() {
    var text = SOUND.replaceFirst("EUR\n", "EUR\r\n").stripTrailing();

    var written = new String(read(text).orThrow().bytes(), StandardCharsets.UTF_8);

    assertEquals(text, written);
  }

  @ParameterizedTest
  @CsvSource({
    "'unit;Exemple\n', '', election/meta-missing, 2, unit",
    "budget;1000, 'budget;1,000', election/comma-number, 9, budget",
    "budget;1000, budget;0, election/meta-value, 9, budget",
    "vote_type;approval, vote_type;applause, election/meta-value, 10, vote_type",
    "date_end;2026, date_end;31.02.2026, election/meta-value, 13, date_end",
    "num_projects;3, num_projects;4, election/count, 7, num_projects",
    "num_votes;3, num_votes;2, election/count, 8, num_votes",
    "'PROJECTS\n', '\nPROJECTS\n', election/empty-line, 17, META",
    "b;400.0, 'b;400,5', election/comma-number, 20, cost",
    "b;400.0, b;, election/cost-missing, 20, cost",
    "b;400.0, b;-400, value/negative, 20, cost",
    "c;500, c;1500, election/over-budget, 21, cost",
    "Des bancs;1, Des bancs;0, election/unused-budget, 20, selected",
    "Un pont;0, Un pont;1, election/selected-over-budget, 9, budget",
    "'instance;2026\n', 'instance;2026\nfully_funded;1\n', election/fully-funded, 7, fully_funded",
    "c;500;1, b;500;1, election/duplicate-project, 21, project_id",
    "'a,c;34', 'a,a;34', election/duplicate-vote, 24, vote",
    "'a,c;34', 'a,b,c;34', election/vote-length, 24, vote",
    "'a,c;34', 'a,z;34', reference/project, 24, vote",
    "3;b, 2;b, election/duplicate-voter, 26, voter_id",
    "a;600;2, a;600;3, election/votes-column, 19, votes",
    "3;b;17, 3;b;17;F, syntax/csv-ragged, 26, VOTES",
    "3;b;17, 3;b, syntax/csv-ragged, 26, VOTES"
  })
  void a_broken_rule_is_named_with_its_line_and_field(
      String sound, String broken, String code, int line, String field) {
    assertTrue(SOUND.contains(sound), sound);

    var outcome = read(SOUND.replaceFirst(Pattern.quote(sound), broken));

    assertFalse(outcome.value().isPresent());
    assertTrue(
        outcome.problems().stream()
            .anyMatch(
                problem ->
                    problem.code().equals(code)
                        && problem.place().orElseThrow().line() == line
                        && field.equals(problem.fields().get("field"))),
        () -> outcome.problems().toString());
  }

  @ParameterizedTest
  @CsvSource({
    "'3;a,b;3,1', election/vote-sum",
    "'3;a,c;2', election/points-count",
    "3;c;4, election/vote-points",
    "3;c;x, value/number"
  })
  void points_are_held_against_the_limits_of_the_head(String vote, String code) {
    var text =
        SOUND
            .replace("vote_type;approval", "vote_type;cumulative\nmax_points;3\nmax_sum_points;3")
            .replace("project_id;cost;votes;", "project_id;cost;old;")
            .replaceAll("(?s)VOTES.*", "VOTES\nvoter_id;vote;points\n1;a;2\n2;b;1\n");

    assertEquals(List.of(), problems(text + "3;a;3\n"));
    var codes = problems(text + vote + "\n").stream().map(Problem::code).toList();
    assertTrue(codes.contains(code), codes::toString);
  }

  @Test
  void a_rule_that_may_leave_money_is_warned_of_only() {
    var text = SOUND.replace("rule;greedy", "rule;equalshares/add1").replace("bancs;1", "bancs;0");

    var outcome = read(text);

    assertTrue(outcome.value().isPresent());
    assertEquals(
        List.of("election/unused-budget " + Severity.WARNING),
        outcome.problems().stream().map(p -> p.code() + " " + p.severity()).toList());
  }

  @Test
  void fields_out_of_order_are_warned_of_only() {
    var text = SOUND.replace("country;France\nunit;Exemple", "unit;Exemple\ncountry;France");

    assertEquals(
        List.of("election/field-order"), problems(text).stream().map(Problem::code).toList());
    assertTrue(read(text).value().isPresent());
  }

  @Test
  void all_is_funded_only_where_the_head_says_so() {
    var text = SOUND.replace("budget;1000", "budget;1500").replace("Un pont;0", "Un pont;1");

    assertEquals(
        List.of("election/fully-funded"), problems(text).stream().map(Problem::code).toList());
    assertEquals(List.of(), problems(text.replace("rule;", "fully_funded;1\nrule;")));
  }

  @Test
  void a_blank_ballot_is_a_ballot() {
    var text = SOUND.replace("a;600;2", "a;600;1").replace("2;a;\n", "2;;\n");

    assertEquals(List.of(), problems(text));
    assertEquals(List.of(), read(text).orThrow().election().ballots().get(1).projects());
  }

  @Test
  void every_problem_is_said_in_both_languages() {
    var broken =
        SOUND
            .replace("unit;Exemple\n", "")
            .replace("num_votes;3", "num_votes;9")
            .replace("c;500;1", "c;5000;2")
            .replace("1;a,c;34", "1;a,b,c,c;34");
    for (var locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
      var words = ProblemWords.of(locale);
      for (var problem : problems(broken)) {
        assertTrue(words.has(problem.code()), problem.code());
        assertFalse(words.describe(problem).contains("{"), words.describe(problem));
      }
    }
  }

  @Test
  void an_election_made_by_hand_is_written_and_read() {
    var election =
        Election.of(
            VoteType.CUMULATIVE,
            10,
            List.of(VotedProject.of("a", 6), VotedProject.of("b", 7)),
            List.of());
    var bytes = new String(ElectionFile.of(election).bytes(), StandardCharsets.UTF_8);

    assertEquals(
        """
        META
        key;value
        num_projects;2
        num_votes;0
        budget;10
        vote_type;cumulative
        PROJECTS
        project_id;cost
        a;6
        b;7
        VOTES
        voter_id;vote;points
        """,
        bytes);
  }

  @Test
  void a_ballot_for_a_stranger_is_refused() {
    var ballots = List.of(Ballot.of("1", "z"));
    var error =
        assertThrows(
            IllegalArgumentException.class,
            () -> Election.of(VoteType.APPROVAL, 10, List.of(VotedProject.of("a", 6)), ballots));

    assertTrue(String.valueOf(error.getMessage()).contains("ballot 1"));
  }

  @Test
  void published_elections_are_written_as_they_were_read() throws IOException {
    var folder = reference().resolve("pb");
    assumeTrue(Files.isDirectory(folder), "skipped: no reference data at " + folder);
    try (var files = Files.newDirectoryStream(folder, "*.pb")) {
      int count = 0;
      for (var file : files) {
        var bytes = Files.readAllBytes(file);
        var outcome = ElectionFile.read(bytes, file.getFileName().toString());
        assertArrayEquals(bytes, outcome.orThrow().bytes(), file.toString());
        count++;
      }
      assertEquals(12, count);
    }
  }

  private static Path reference() {
    return Optional.ofNullable(System.getenv("ARPENT_REFERENCE"))
        .map(Path::of)
        .orElseGet(
            () ->
                Path.of(System.getProperty("arpent.root", "."))
                    .toAbsolutePath()
                    .normalize()
                    .resolveSibling("shared")
                    .resolve("reference"));
  }
}
