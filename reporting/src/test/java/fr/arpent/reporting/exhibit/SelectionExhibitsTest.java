package fr.arpent.reporting.exhibit;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import fr.arpent.methods.mobilisation.selection.CallInput;
import fr.arpent.methods.mobilisation.selection.CallResult;
import fr.arpent.methods.mobilisation.selection.CallSelection;
import fr.arpent.methods.mobilisation.selection.Candidate;
import fr.arpent.methods.mobilisation.selection.Criterion;
import fr.arpent.methods.mobilisation.selection.EligibilityKind;
import fr.arpent.methods.mobilisation.selection.EligibilityRule;
import fr.arpent.methods.mobilisation.selection.GroupCap;
import fr.arpent.methods.mobilisation.selection.JurorScore;
import fr.arpent.methods.mobilisation.selection.JuryAgreement;
import fr.arpent.methods.mobilisation.selection.JuryInput;
import fr.arpent.methods.mobilisation.selection.JuryResult;
import fr.arpent.model.LocalizedText;
import fr.arpent.model.measure.Polarity;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.figure.TestCanvas;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls and juries on paper: every outcome and rule is said, jurors never are, and sums hold. */
class SelectionExhibitsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  private static final ImmutableList<Criterion> CRITERIA =
      ImmutableList.of(
          criterion("use", 5, Optional.of(2.0)),
          criterion("care", 3, Optional.empty()),
          criterion("cost", 4, Optional.empty()));

  private static Criterion criterion(String id, double weight, Optional<Double> floor) {
    return new Criterion(
        id,
        Optional.of(LocalizedText.of("fr", "Critère " + id)),
        weight,
        Polarity.UP,
        0,
        10,
        floor);
  }

  private static EligibilityRule rule(EligibilityKind kind) {
    return new EligibilityRule(
        kind.code(),
        kind,
        "field-" + kind.code(),
        kind == EligibilityKind.BY || kind == EligibilityKind.FROM
            ? Optional.of(DAY)
            : Optional.empty(),
        kind == EligibilityKind.AT_MOST || kind == EligibilityKind.AT_LEAST
            ? Optional.of(50.0)
            : Optional.empty(),
        ImmutableList.of("oui"),
        Optional.empty());
  }

  private static Candidate candidate(String id, boolean late) {
    return new Candidate(
        id,
        Optional.of(LocalizedText.of("fr", "Projet " + id)),
        Optional.of(10.0),
        ImmutableMap.of(
            "field-one-of", late ? "non" : "oui",
            "field-yes", late ? "non" : "oui",
            "field-given", "x",
            "theme", id.equals("a") || id.equals("c") ? "eau" : "bois"),
        ImmutableMap.of("field-at-most", late ? 52.5 : 50, "field-at-least", late ? 49.0 : 50),
        ImmutableMap.of(
            "field-by", late ? DAY.plusDays(2) : DAY,
            "field-from", late ? DAY.minusDays(1) : DAY));
  }

  private static ImmutableList<JurorScore> scores() {
    var scores = ImmutableList.<JurorScore>builder();
    int[] marks = {9, 8, 8, 7, 6, 1};
    for (var juror : ImmutableList.of("secret-un", "secret-deux", "secret-trois")) {
      for (int i = 0; i < marks.length; i++) {
        for (int k = 0; k < 3; k++) {
          double mark = Math.max(0, marks[i] - (juror.length() + i * k) % 3 / 2.0);
          scores.add(
              new JurorScore(
                  juror,
                  "abcdef".substring(i, i + 1),
                  CRITERIA.get(k).id(),
                  mark,
                  Optional.of("Remarque").filter(words -> k(juror))));
        }
      }
    }
    return scores.build();
  }

  private static boolean k(String juror) {
    return juror.endsWith("deux");
  }

  private static CallInput.Builder call() {
    return call(2);
  }

  private static CallInput.Builder call(int places) {
    return CallInput.builder()
        .addApplications(candidate("a", false), candidate("b", false), candidate("c", false))
        .addApplications(candidate("d", false), candidate("e", false), candidate("f", false))
        .addApplications(candidate("g", true))
        .addAllRules(
            List.of(EligibilityKind.values()).stream()
                .map(SelectionExhibitsTest::rule)
                .collect(toImmutableList()))
        .addAllCriteria(CRITERIA)
        .addAllScores(scores())
        .places(places)
        .reserve(1)
        .weightSeed("s")
        .weightDraws(50);
  }

  private static ExhibitContext context(CallInput input, String... illustration) {
    var method = new CallSelection();
    return Analyses.context(
        method.card(), method.apply(input), Analyses.study(), "call", illustration);
  }

  private static ExhibitContext jury() {
    var method = new JuryAgreement();
    return Analyses.context(
        method.card(),
        method.apply(
            new JuryInput(
                ImmutableList.of("a", "b", "c", "d", "e", "f"),
                CRITERIA,
                scores(),
                ImmutableSet.of())),
        Analyses.study(),
        "jury");
  }

  private static ImmutableList<ExhibitContext> all() {
    return ImmutableList.of(
        context(call().addCaps(new GroupCap("theme", Optional.empty(), 2)).build()),
        jury(),
        context(call().addCaps(new GroupCap("theme", Optional.empty(), 1)).build()),
        context(call(9).build(), "*"));
  }

  private static String said(ExhibitContext context, String name, ExhibitOptions options) {
    var canvas = TestCanvas.in("fr");
    var words = new StringBuilder();
    for (var block : Analyses.exhibit(context, name).blocks(options)) {
      if (block instanceof Block.Bullets bullets) {
        bullets.items().forEach(item -> words.append(AllWords.of(item.get(0), canvas)));
      }
      words.append(String.join(" ", AllWords.of(block, canvas))).append('\n');
    }
    return words.toString();
  }

  private static ExhibitOptions application(String id) {
    return new ExhibitOptions(ImmutableMap.of("application", ImmutableList.of(id)));
  }

  @Test
  void what_is_offered_before_a_run_is_what_a_result_has() {
    var catalogue = ExhibitCatalogue.standard();
    var call = catalogue.exhibits(all().get(0));
    var jury = catalogue.exhibits(all().get(1));

    assertEquals(Maps.transformValues(call, Exhibit::options), catalogue.offered(CallResult.class));
    assertEquals(Maps.transformValues(jury, Exhibit::options), catalogue.offered(JuryResult.class));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en", "ar"})
  void every_exhibit_can_be_said_and_drawn_and_never_names_a_juror(String language) {
    var canvas = TestCanvas.in(language);
    for (var context : all()) {
      ExhibitCatalogue.standard()
          .exhibits(context)
          .forEach(
              (name, exhibit) -> {
                for (var block : exhibit.blocks(ExhibitOptions.NONE)) {
                  AllWords.of(block, canvas)
                      .forEach(
                          text ->
                              assertFalse(
                                  text.matches(
                                      "(?s).*(selection\\.[a-z-]+\\.[a-z]|secret-|no-swap).*"),
                                  name + ": " + text));
                }
              });
    }
  }

  @Test
  void an_application_that_breaks_rules_is_told_which_and_by_how_much() {
    var words = said(context(call().build()), "feedback", application("g"));

    assertTrue(words.contains("n’est pas éligible"), words);
    assertTrue(words.contains("2 jours trop tard"), words);
    assertTrue(words.contains("52,5, soit 2,5 de trop"), words);
  }

  @Test
  void printed_parts_add_up_to_the_printed_score_and_gap() {
    var number = Pattern.compile("([+−-]?\\d+,\\d)");
    for (var id : ImmutableList.of("a", "b", "c", "d", "e")) {
      var words = said(context(call().build()), "decisions", application(id));
      var numbers =
          number
              .matcher(words.replace('\u202f', ' '))
              .results()
              .map(found -> found.group().replace('−', '-').replace("+", "").replace(',', '.'))
              .map(Double::parseDouble)
              .toList();

      assertEquals(8, numbers.size(), words);
      double score = numbers.get(0);
      assertEquals(score, numbers.get(1) + numbers.get(2) + numbers.get(3), 1e-9, words);
      double gap = words.contains("de moins") ? -numbers.get(4) : numbers.get(4);
      assertEquals(gap, numbers.get(5) + numbers.get(6) + numbers.get(7), 1e-9, words);
    }
  }

  @Test
  void a_letter_is_about_one_application_and_an_unknown_one_is_refused() {
    var context = context(call().build());

    assertFalse(said(context, "feedback", application("d")).contains("Projet g"));
    for (var id : ImmutableList.of("a", "d", "g")) {
      var named = Pattern.compile("Projet (.)").matcher(said(context, "feedback", application(id)));
      assertEquals(List.of(id), named.results().map(found -> found.group(1)).distinct().toList());
    }
    assertTrue(
        said(context, "decisions", application("d")).contains("la dernière retenue, « Projet"));
    assertTrue(said(context, "feedback", application("d")).contains("Remarque"));
    assertTrue(said(context, "marks", application("d")).contains("Projet d"));
    assertThrows(IllegalArgumentException.class, () -> said(context, "marks", application("z")));
  }

  @Test
  void a_choice_without_a_line_is_said_as_such() {
    var context = context(call(9).build());

    assertTrue(said(context, "ranking", ExhibitOptions.NONE).contains("sans départage"));
    assertFalse(ExhibitCatalogue.standard().exhibits(context).containsKey("gaps"));
  }
}
