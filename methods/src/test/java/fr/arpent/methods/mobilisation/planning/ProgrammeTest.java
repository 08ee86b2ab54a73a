package fr.arpent.methods.mobilisation.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.MethodCatalogue;
import fr.arpent.methods.NoAnswerException;
import fr.arpent.methods.Studies;
import fr.arpent.methods.StudyResults;
import fr.arpent.methods.mobilisation.planning.ProgrammeResult.Overlap;
import fr.arpent.model.problem.Outcome;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The three days of the regional panel, and the edges of a programme. */
class ProgrammeTest {

  private static final String HEADER =
      "id,day,start,minutes,title.fr,title.en,kind,room,lead,material.fr\n";

  private static final String PANEL =
      HEADER
          + "s1,d1,09:30,30,Accueil,Welcome,plenary,hall,host,badges\n"
          + "s2,d1,10:00,60,Le mandat,The mandate,plenary,hall,region,\n"
          + "s3,d1,11:00,75,Se déplacer,Moving,tables,hall,tables,cartes\n"
          + "s4,d1,12:15,75,Déjeuner,Lunch,break,hall,host,\n"
          + "s5,d1,13:30,90,Experts,Experts,carousel,hall,experts,fiches\n"
          + "s6,d2,09:30,120,Habiter,Living,tables,hall,tables,maquettes\n"
          + "s7,d2,13:30,90,Bien vivre,Living well,tables,hall,tables,cartes\n"
          + "s8,d3,09:30,150,Écrire,Writing,tables,hall,tables,canevas\n"
          + "s9,d3,14:00,60,Réponses,Answers,plenary,hall,region,\n";

  private static Outcome<StudyResults> run(String csv, String settings) {
    var study = Studies.empty().putTable("sessions", Studies.table("sessions", csv));
    var all = "{'sessions': {'table': 'sessions'}" + settings + "}";
    study.putAnalyse("x", Studies.analysis("x", "mobilisation.planning.programme", all));
    return MethodCatalogue.standard().run(study.build());
  }

  private static ProgrammeResult result(String csv, String settings) {
    var answer = run(csv, settings).orThrow().find("x").orElseThrow();
    return (ProgrammeResult) answer.result().orElseThrow();
  }

  private static List<String> problems(String csv, String settings) {
    return run(csv, settings).problems().stream()
        .map(problem -> problem.code() + " " + problem.pointer())
        .toList();
  }

  private static Session session(String id, int start, int minutes, String room, String lead) {
    return new Session(
        id,
        "d1",
        start,
        minutes,
        Optional.empty(),
        Optional.empty(),
        Optional.of(room),
        ImmutableList.of(lead),
        Optional.empty());
  }

  @Test
  void the_three_days_of_the_panel_add_up() {
    var result = result(PANEL, ", 'days': {'d1': '2026-05-09', 'd2': '2026-05-23'}");

    assertEquals(
        List.of("d1 330 255 75 0 165", "d2 330 210 0 120 120", "d3 330 210 0 120 150"),
        result.days().stream()
            .map(
                day ->
                    "%s %d %d %d %d %d"
                        .formatted(
                            day.id(),
                            day.minutes(),
                            day.work(),
                            day.breaks(),
                            day.idle(),
                            day.stretch()))
            .toList());
    assertEquals(675, result.work());
    assertEquals("15:00", result.days().get(0).end());
    assertEquals("2026-05-09", result.days().get(0).date().value().orElseThrow().toString());
    assertEquals("not-given", result.days().get(2).date().missing().orElseThrow());
    assertEquals("Welcome", result.sessions().get(0).title().orElseThrow().in("en", "fr"));
    assertEquals(ImmutableList.of(), result.overlaps());
    assertEquals(
        List.of("idle", "idle", "long-stretch", "long-stretch"),
        result.findings().stream().map(finding -> finding.code()).toList());
  }

  @Test
  void one_room_and_one_leader_are_not_in_two_sessions_at_once() {
    var input =
        ProgrammeInput.of(
            ImmutableList.of(
                session("a", 540, 60, "hall", "ann"),
                session("b", 590, 30, "hall", "bob"),
                session("c", 595, 30, "yard", "ann"),
                session("d", 600, 10, "roof", "cid")));

    var result = new Programme().apply(input);

    assertEquals(
        ImmutableList.of(
            new Overlap("a", "b", "room", "hall", 10), new Overlap("a", "c", "lead", "ann", 5)),
        result.overlaps());
    assertEquals(85, result.work(), "side by side counts once");
  }

  @Test
  void sessions_that_touch_do_not_clash() {
    var input =
        ProgrammeInput.of(
            ImmutableList.of(
                session("a", 540, 60, "hall", "ann"), session("b", 600, 60, "hall", "ann")));

    assertEquals(ImmutableList.of(), new Programme().apply(input).overlaps());
  }

  @Test
  void an_interruption_shorter_than_the_pause_does_not_rest() {
    var short9 =
        ProgrammeInput.of(
            ImmutableList.of(session("a", 540, 60, "h", "x"), session("b", 609, 60, "h", "x")));
    var long10 =
        ProgrammeInput.of(
            ImmutableList.of(session("a", 540, 60, "h", "x"), session("b", 610, 60, "h", "x")));

    assertEquals(120, new Programme().apply(short9).days().get(0).stretch());
    assertEquals(60, new Programme().apply(long10).days().get(0).stretch());
  }

  @Test
  void a_programme_without_sessions_has_no_answer() {
    assertThrows(
        NoAnswerException.class,
        () -> new Programme().apply(ProgrammeInput.of(ImmutableList.of())));
  }

  @Test
  void times_lengths_and_days_that_cannot_be_are_problems_at_their_cell() {
    assertEquals(
        List.of(
            "value/time /tables/sessions/data/0/start",
            "value/between /tables/sessions/data/1/minutes",
            "value/between /tables/sessions/data/2/minutes"),
        problems(
            HEADER + "s1,d1,25:00,30,,,,,,\n" + "s2,d1,23:50,30,,,,,,\n" + "s3,d1,09:00,0,,,,,,\n",
            ""));
    assertEquals(
        List.of("planning/no-such-day /analyses/x/days/d9"),
        problems(PANEL, ", 'days': {'d9': '2026-05-09'}"));
    assertEquals(List.of("value/between /analyses/x/pause"), problems(PANEL, ", 'pause': 0"));
  }

  @Test
  void kinds_and_leaders_are_added_up() {
    var result = result(PANEL, "");

    assertEquals("tables", result.kinds().get(0).id());
    assertEquals(435, result.kinds().get(0).minutes());
    assertEquals(435 / 750.0, result.kinds().get(0).share());
    assertEquals(
        ImmutableMap.of("experts", 90, "host", 105, "region", 120, "tables", 435),
        result.leads().stream()
            .collect(
                ImmutableMap.toImmutableMap(
                    ProgrammeResult.Lead::id, ProgrammeResult.Lead::minutes)));
  }
}
