package fr.arpent.model.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.model.LocalizedText;
import fr.arpent.model.problem.Problem;
import fr.arpent.model.problem.ProblemWords;
import fr.arpent.model.problem.Problems;
import fr.arpent.model.study.Study;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RequestReaderTest {

  @TempDir Path root;

  enum Objective {
    LEXIMIN,
    MAXI_MIN
  }

  record Role(
      String table, Optional<String> id, ImmutableMap<String, ImmutableList<String>> where) {}

  record Request(
      Role pool,
      int size,
      @JsonProperty(defaultValue = "20") double minutes,
      ImmutableList<ImmutableList<Double>> bands,
      ImmutableList<String> fields,
      Optional<Objective> objective,
      Optional<LocalDate> on,
      Optional<LocalizedText> note,
      Optional<Boolean> strict) {}

  private Study study(String settings) {
    var more =
        "tables:\n  t: {path: data/t.csv, source: illustration}\nanalyses:\n  a:\n    method: m\n"
            + settings.indent(4);
    return Folder.of(root, more).with("data/t.csv", "id\n1\n").read().orThrow();
  }

  private Optional<Request> read(Study study, Problems problems) {
    var analysis = Objects.requireNonNull(study.analyses().get("a"));
    return RequestReader.read(
        analysis.settings(), Request.class, "fr", problems.under("/analyses/a"));
  }

  private List<String> problems(String settings) {
    var study = study(settings);
    var problems = Problems.locatedBy(study.places());
    assertEquals(Optional.empty(), read(study, problems));
    return problems.list().stream().map(RequestReaderTest::line).toList();
  }

  private static String line(Problem problem) {
    return problem.code() + " " + problem.place().orElseThrow() + " " + problem.pointer();
  }

  @Test
  void a_request_is_read_by_its_shape() {
    var study =
        study(
            """
            pool: {table: t, where: {sex: F, age: [a, b]}}
            size: 100
            bands: [[10, 1], [15, 0.667]]
            fields: sex
            objective: maxi-min
            on: 2026-10-01
            note: "Une note"
            strict: yes
            """);
    var problems = Problems.locatedBy(study.places());

    var request = read(study, problems).orElseThrow();

    assertEquals(List.of(), problems.list());
    assertEquals(ImmutableList.of("F"), request.pool().where().get("sex"));
    assertEquals(20.0, request.minutes());
    assertEquals(0.667, request.bands().get(1).get(1));
    assertEquals(ImmutableList.of("sex"), request.fields());
    assertEquals(Optional.of(Objective.MAXI_MIN), request.objective());
    assertEquals(Optional.of(LocalDate.of(2026, 10, 1)), request.on());
    assertEquals(Optional.of(LocalizedText.of("fr", "Une note")), request.note());
    assertEquals(Optional.of(true), request.strict());
  }

  @Test
  void everything_that_does_not_fit_is_said_at_once() {
    assertEquals(
        List.of(
            "value/code-unquoted study.yaml:11:36 /analyses/a/pool/where/code",
            "value/integer study.yaml:12:11 /analyses/a/size",
            "schema/type study.yaml:13:14 /analyses/a/minutes",
            "value/choice study.yaml:14:16 /analyses/a/objective",
            "value/date study.yaml:15:9 /analyses/a/on",
            "schema/unknown-key study.yaml:16:5 /analyses/a/feilds"),
        problems(
            """
            pool: {table: t, where: {code: 01001}}
            size: 10.5
            minutes: ""
            objective: lexmin
            on: 2026-02-30
            feilds: [sex]
            """));
  }

  @Test
  void a_missing_key_is_named_once() {
    assertEquals(
        List.of("schema/missing-key study.yaml:9:3 /analyses/a"), problems("pool: {table: t}\n"));
  }

  @Test
  void the_schema_says_the_same() {
    var schema = JsonSchemas.of(Request.class);

    assertEquals("[\"pool\",\"size\"]", schema.get("required").toString());
    assertEquals(
        "{\"type\":\"number\",\"default\":20.0}", schema.at("/properties/minutes").toString());
    assertEquals("[\"leximin\",\"maxi-min\"]", schema.at("/properties/objective/enum").toString());
  }

  /** A type with a rule that no shape can say. */
  record Even(int number) {
    Even {
      if (number % 2 != 0) {
        throw new IllegalArgumentException("a number must be even, was " + number);
      }
    }
  }

  record EvenRequest(ImmutableList<Even> numbers) {}

  @Test
  void what_a_type_refuses_is_said_in_the_language_of_the_reader() {
    var study = study("numbers: [{number: 2}, {number: 7}]\n");
    var problems = Problems.locatedBy(study.places());
    var settings = Objects.requireNonNull(study.analyses().get("a")).settings();

    RequestReader.read(settings, EvenRequest.class, "fr", problems.under("/analyses/a"));

    var refused = problems.list().get(0);
    assertEquals("value/refused", refused.code());
    assertEquals("/analyses/a/numbers", refused.pointer());
    assertEquals("a number must be even, was 7", refused.fields().get("reason"));
    assertEquals(
        "«\u00A0[…]\u00A0» n’est pas accepté ici.", ProblemWords.of(Locale.FRENCH).found(refused));
    assertEquals("\"[…]\" is not accepted here.", ProblemWords.of(Locale.ENGLISH).found(refused));
  }
}
