package fr.arpent.reporting.exhibit.mobilisation.selection;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.methods.mobilisation.selection.CallResult;
import fr.arpent.methods.mobilisation.selection.JudgedApplication;
import fr.arpent.methods.mobilisation.selection.Outcome;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.exhibit.ExhibitContext;
import fr.arpent.reporting.exhibit.ExhibitFrame;
import fr.arpent.reporting.exhibit.ExhibitSource;
import fr.arpent.reporting.exhibit.FigureExhibit;
import fr.arpent.reporting.exhibit.FigureExhibit.Picture;
import fr.arpent.reporting.exhibit.MethodExhibit;
import fr.arpent.reporting.exhibit.SentencesExhibit;
import fr.arpent.reporting.exhibit.TableExhibit;
import fr.arpent.reporting.figure.BarChart;
import fr.arpent.reporting.figure.ValueFormat;
import fr.arpent.reporting.figure.series.DotRange;
import fr.arpent.reporting.text.Text;
import java.util.Optional;

/**
 * What a guide can show of a call: sentences, who was eligible, the ranking with the range of the
 * jurors, the table, a sentence for each decision, where points were won and lost, how firm the
 * selection is, feedback for each applicant, the method.
 */
public final class CallExhibits implements ExhibitSource<CallResult> {

  private static final int MOST = 28;

  /** Creates the source. */
  public CallExhibits() {}

  @Override
  public Class<CallResult> resultType() {
    return CallResult.class;
  }

  @Override
  public ImmutableMap<String, Exhibit> exhibits(CallResult result, ExhibitContext context) {
    var words = new CallWords(result, context);
    var tables = new CallTables(words);
    var exhibits = ImmutableMap.<String, Exhibit>builder();
    exhibits.put("summary", new SentencesExhibit(context.analysis(), words.sentences()));
    if (!result.rules().isEmpty()) {
      exhibits.put("eligibility", tables.eligibility());
    }
    exhibits
        .put("ranking", ranking(words))
        .put("table", tables.table())
        .put("decisions", new ApplicantExhibit(words, false));
    if (result.margin().isPresent()) {
      exhibits.put("gaps", tables.gaps());
    }
    exhibits.put("robustness", robustness(words)).put("weights", tables.weights());
    if (!result.groups().isEmpty()) {
      exhibits.put("groups", tables.groups());
    }
    return exhibits
        .put("marks", new MarksExhibit(words))
        .put("feedback", new ApplicantExhibit(words, true))
        .put("method", new MethodExhibit(context, words.overview(), words::field))
        .buildOrThrow();
  }

  @Override
  public ImmutableMap<String, ImmutableSet<String>> offered() {
    var applicant = ImmutableSet.of(ApplicantExhibit.APPLICATION);
    return ImmutableMap.<String, ImmutableSet<String>>builder()
        .put("summary", ImmutableSet.of())
        .put("eligibility", TableExhibit.OPTIONS)
        .put("ranking", FigureExhibit.options(ImmutableSet.of("limit")))
        .put("table", TableExhibit.OPTIONS)
        .put("decisions", applicant)
        .put("gaps", TableExhibit.OPTIONS)
        .put("robustness", FigureExhibit.options(ImmutableSet.of("limit")))
        .put("weights", TableExhibit.OPTIONS)
        .put("groups", TableExhibit.OPTIONS)
        .put("marks", MarksExhibit.OPTIONS)
        .put("feedback", applicant)
        .put("method", MethodExhibit.OPTIONS)
        .buildOrThrow();
  }

  private static ImmutableList<JudgedApplication> ranked(CallWords words, int limit) {
    return words.result().applications().stream()
        .filter(one -> one.outcome().isRanked())
        .limit(Math.min(limit, MOST))
        .collect(toImmutableList());
  }

  private static Text ranked(CallWords words, JudgedApplication one) {
    return words.say(
        "ranked", ImmutableMap.of("rank", one.rank().value().orElse(0), "name", words.name(one)));
  }

  /** A dot at the score, a line from the lowest to the highest mean of a juror. */
  private static Exhibit ranking(CallWords words) {
    var frame =
        ExhibitFrame.of(words.context(), "ranking", words.title())
            .withUnit(words.say("ranking.unit"))
            .withNote(Optional.of(words.say("ranking.note")))
            .showing("applications.score", "applications.low", "applications.high")
            .withSentences(words.sentences());
    return new FigureExhibit(
        Exhibit.Kind.FIGURE,
        frame,
        ImmutableSet.of("limit"),
        options -> {
          var dots =
              ranked(words, options.count("limit").orElse(MOST)).stream()
                  .map(
                      one -> {
                        double score = one.score().value().orElseThrow();
                        return new DotRange.Dot(
                            ranked(words, one),
                            Optional.of(score),
                            one.low().value().map(low -> Math.min(low, score)),
                            one.high().value().map(high -> Math.max(high, score)));
                      })
                  .collect(toImmutableList());
          var figure =
              new DotRange(
                  words.say("application"), words.say("score"), dots, ValueFormat.number(1));
          return Picture.of(figure, figure.alternative());
        });
  }

  /** Share of the weightings under which each application is selected. */
  private static Exhibit robustness(CallWords words) {
    var result = words.result();
    var frame =
        ExhibitFrame.of(
                words.context(),
                "robustness",
                words.say(
                    "robustness.title",
                    ImmutableMap.of(
                        "same", Text.percent(result.sameUnderWeightings(), 0),
                        "firmness", words.firmness())))
            .withUnit(
                words.say("robustness.unit", ImmutableMap.of("weightings", result.weightings())))
            .showing("applications.kept", "same-under-weightings");
    return new FigureExhibit(
        Exhibit.Kind.FIGURE,
        frame,
        ImmutableSet.of("limit"),
        options -> {
          var bars =
              ranked(words, options.count("limit").orElse(MOST)).stream()
                  .map(
                      one ->
                          new BarChart.Bar(
                              ranked(words, one),
                              one.kept().value(),
                              one.keptAtRandom().value(),
                              one.outcome() == Outcome.SELECTED))
                  .collect(toImmutableList());
          var chart = BarChart.of(bars, ValueFormat.percent(0));
          var drawn =
              result.sameAtRandom().isPresent()
                  ? chart.withLegend(words.say("robustness.near"), words.say("robustness.any"))
                  : chart;
          return Picture.of(drawn, drawn.alternative());
        });
  }
}
