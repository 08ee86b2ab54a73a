package fr.arpent.methods.mobilisation.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.arpent.methods.MethodCatalogue;
import fr.arpent.methods.Studies;
import fr.arpent.methods.StudyResults;
import fr.arpent.model.problem.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Eleven committees after the rules of a cooperative budget, and every rule broken once. */
class CompositionTest {

  private static final String RULES =
      "[{'rule': 'share', 'field': 'category', 'value': 'resident', 'equal': 0.8},"
          + " {'rule': 'parity', 'field': 'sex', 'tolerance': 0},"
          + " {'rule': 'at-least-one', 'field': 'micro_district'},"
          + " {'rule': 'renewal', 'share': 0.3333, 'every-years': 1, 'tolerance': 0.07},"
          + " {'rule': 'term-years', 'min': 1, 'max': 3},"
          + " {'rule': 'quorum', 'share': 0.5},"
          + " {'rule': 'meetings-per-year', 'about': 7}]";

  private static final String HEADER = "id,body,category,sex,micro_district,since,until\n";

  /** A committee of ten: eight residents, five women, four micro-districts, terms in thirds. */
  private static String committee(String body, int shift) {
    return IntStream.range(0, 10)
        .mapToObj(
            i -> {
              int year = 2024 + (i + shift) % 3;
              return "%s-m%d,%s,%s,%s,%s-%d,%d-09-01,%d-08-31"
                  .formatted(
                      body,
                      i,
                      body,
                      i < 8 ? "resident" : "association",
                      i % 2 == 0 ? "F" : "H",
                      body,
                      i % 4 + 1,
                      year,
                      year + 3);
            })
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String eleven() {
    return HEADER
        + IntStream.rangeClosed(1, 11)
            .mapToObj(i -> committee("c" + i, i))
            .collect(Collectors.joining());
  }

  private static String names(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> "c%d,Comité %d\n".formatted(i, i))
        .collect(Collectors.joining("", "id,name\n", ""));
  }

  private static Outcome<StudyResults> run(
      String bodies, String members, String rules, String more) {
    var study =
        Studies.empty()
            .putTable("bodies", Studies.table("bodies", bodies))
            .putTable("members", Studies.table("members", members))
            .putTable(
                "meetings",
                Studies.table(
                    "meetings",
                    "body,date,present\nc1,2026-09-10,4\nc1,2026-06-10,6\nc1,2024-09-10,1\n"));
    var all =
        "{'bodies': {'table': 'bodies'}, 'members': {'table': 'members'}, 'on': '2026-10-01',"
            + " 'rules': "
            + rules
            + more
            + "}";
    study.putAnalyse("x", Studies.analysis("x", "mobilisation.governance.composition", all));
    return MethodCatalogue.standard().run(study.build());
  }

  private static CompositionResult result(
      String bodies, String members, String rules, String more) {
    var answer = run(bodies, members, rules, more).orThrow().find("x").orElseThrow();
    return (CompositionResult) answer.result().orElseThrow();
  }

  private static String verdicts(CompositionResult result) {
    return result.rules().stream()
        .map(rule -> rule.verdict().code())
        .collect(Collectors.joining(" "));
  }

  @Test
  void eleven_committees_keep_their_rules_and_what_the_data_do_not_tell_is_not_checked() {
    var result = result(names(11), eleven(), RULES, "");

    assertEquals("met met met met met not-checked not-checked", verdicts(result));
    assertEquals(110, result.members());
    assertEquals(5, result.met());
    assertEquals(0, result.broken());
    assertEquals(2, result.unchecked());
    assertEquals(0.8, result.rules().get(0).lowest().value().orElseThrow());
    assertEquals(0.8, result.rules().get(0).highest().value().orElseThrow());
    assertEquals(0.4, result.rules().get(3).highest().value().orElseThrow());
    assertEquals(
        List.of("association 2", "resident 8"),
        result.bodies().get(0).composition().stream()
            .map(part -> part.id() + " " + part.members())
            .toList());
  }

  @Test
  void every_rule_can_be_broken() {
    var members =
        HEADER
            + "a,c1,resident,F,x,2026-01-01,2026-06-30\n"
            + "b,c1,resident,F,y,2026-01-01,2029-12-31\n"
            + "c,c1,association,F,y,2026-01-01,2029-12-31\n"
            + "d,c1,association,F,y,2024-01-01,2026-12-31\n"
            + "e,c1,association,H,z,2024-01-01,2026-12-31\n";
    var result = result(names(1), members, RULES, ", 'meetings': {'table': 'meetings'}");

    // seated on 1 October: b c d e, one resident of four; x is not represented any more
    assertEquals("broken broken broken broken broken met broken", verdicts(result));
    assertEquals(List.of("x"), result.checks().get(2).lacking());
    assertEquals(2, result.checks().get(1).found().value().orElseThrow());
    assertEquals(2, result.checks().get(4).found().value().orElseThrow());
    assertEquals(2, result.checks().get(6).found().value().orElseThrow());
    assertEquals(6, result.broken());
    assertEquals("parity-sex", result.brokenList().get(1));
    assertEquals(6, result.findings().stream().filter(f -> f.code().equals("broken")).count());
  }

  @Test
  void a_quorum_counts_the_seats_of_the_day_of_the_meeting() {
    assertEquals(5, RuleCheckup.needed(0.5, 10));
    assertEquals(6, RuleCheckup.needed(0.5, 11));
    assertEquals(1, RuleCheckup.needed(0.01, 3));
    var result =
        result(
            names(1),
            HEADER + committee("c1", 0),
            "[{'rule': 'quorum', 'share': 0.5}]",
            ", 'meetings': {'table': 'meetings'}");

    assertEquals(2, result.checks().get(0).found().value().orElseThrow(), "4 of 10, and 1 of 4");
  }

  @Test
  void a_body_says_how_many_must_be_present_although_no_meeting_is_known() {
    var result = result(names(11), eleven(), "[{'rule': 'quorum', 'share': 0.55}]", "");

    assertEquals(6, result.bodies().get(0).quorum().value().orElseThrow());
    assertEquals("not-checked", verdicts(result));
  }

  @Test
  void breaches_name_what_showed_them() {
    var result =
        result(
            names(1),
            HEADER + committee("c1", 0),
            "[{'rule': 'quorum', 'share': 0.5}]",
            ", 'meetings': {'table': 'meetings'}");

    assertEquals(List.of("2024-09-10", "2026-09-10"), result.checks().get(0).lacking());
    assertEquals(1, result.checksBroken());
    assertEquals(1, result.atFault());
  }

  @Test
  void nothing_is_said_of_days_that_are_still_to_come() {
    var days =
        result(names(11), eleven(), RULES, "").timeline().stream().map(moment -> moment.id());

    assertTrue(days.noneMatch(day -> day.isAfter(LocalDate.of(2026, 10, 1))));
  }

  @Test
  void a_share_is_kept_when_no_whole_number_of_seats_is_nearer() {
    var nine =
        HEADER
            + IntStream.range(0, 9)
                .mapToObj(i -> "m%d,c1,%s,F,x,,".formatted(i, i < 7 ? "resident" : "association"))
                .collect(Collectors.joining("\n", "", "\n"));
    var rule = "[{'rule': 'share', 'field': 'category', 'value': '%s', %s}]";

    assertEquals(
        "met", verdicts(result(names(1), nine, rule.formatted("resident", "'equal': 0.8"), "")));
    assertEquals(
        "broken", verdicts(result(names(1), nine, rule.formatted("resident", "'equal': 0.7"), "")));
    assertEquals(
        "met",
        verdicts(
            result(
                names(1),
                nine,
                rule.formatted("resident", "'equal': 0.7, 'tolerance': 0.08"),
                "")));
    assertEquals(
        "broken",
        verdicts(result(names(1), nine, rule.formatted("resident", "'at-least': 0.78"), "")));
    assertEquals(
        "met",
        verdicts(result(names(1), nine, rule.formatted("association", "'at-most': 0.23"), "")));
  }

  @Test
  void over_time_composition_is_checked_whenever_a_seat_changes_hands() {
    var members =
        HEADER
            + "a,c1,resident,F,x,2024-01-01,2026-12-31\n"
            + "b,c1,resident,H,x,2024-01-01,2024-12-31\n"
            + "c,c1,resident,H,x,2025-03-01,2026-12-31\n";
    var result = result(names(1), members, "[{'rule': 'parity', 'field': 'sex'}]", "");

    assertEquals(
        List.of("2024-01-01 2 0", "2025-01-01 1 0", "2025-03-01 2 0"),
        result.timeline().stream()
            .map(moment -> moment.id() + " " + moment.members() + " " + moment.broken())
            .toList());
    var three =
        members
            + "d,c1,resident,H,x,2025-06-01,2026-12-31\ne,c1,resident,H,x,2025-06-01,2025-06-30\n";
    assertTrue(
        result(names(1), three, "[{'rule': 'parity', 'field': 'sex'}]", "").timeline().stream()
            .anyMatch(
                moment -> moment.id().toString().equals("2025-06-01") && moment.broken() == 1));
  }

  @Test
  void rules_and_members_that_cannot_be_are_problems() {
    var problems =
        run(
                names(1),
                HEADER + "a,c9,resident,F,x,,\n",
                "[{'rule': 'share', 'field': 'category'}, {'rule': 'quorum', 'share': 2},"
                    + " {'rule': 'parity', 'field': 'sex'}, {'rule': 'parity', 'field': 'sex'},"
                    + " {'rule': 'parity', 'field': 'six'}]",
                "")
            .problems();

    assertEquals(
        List.of(
            "governance/rule /analyses/x/rules/0",
            "value/between /analyses/x/rules/1/share",
            "governance/same-rule /analyses/x/rules/3",
            "value/choice /tables/members/data/0/body",
            "schema/missing-column /analyses/x/members"),
        problems.stream().map(problem -> problem.code() + " " + problem.pointer()).toList());
  }
}
