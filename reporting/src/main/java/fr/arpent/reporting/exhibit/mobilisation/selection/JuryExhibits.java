package fr.arpent.reporting.exhibit.mobilisation.selection;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.methods.mobilisation.selection.JuryResult;
import fr.arpent.methods.mobilisation.selection.JuryResult.CriterionAgreement;
import fr.arpent.methods.mobilisation.selection.JuryResult.Juror;
import fr.arpent.reporting.exhibit.Cell;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.exhibit.ExhibitContext;
import fr.arpent.reporting.exhibit.ExhibitFrame;
import fr.arpent.reporting.exhibit.ExhibitSource;
import fr.arpent.reporting.exhibit.FigureExhibit;
import fr.arpent.reporting.exhibit.FigureExhibit.Picture;
import fr.arpent.reporting.exhibit.MethodExhibit;
import fr.arpent.reporting.exhibit.MethodWords;
import fr.arpent.reporting.exhibit.Sentence;
import fr.arpent.reporting.exhibit.SentencesExhibit;
import fr.arpent.reporting.exhibit.TableData;
import fr.arpent.reporting.exhibit.TableData.Column;
import fr.arpent.reporting.exhibit.TableExhibit;
import fr.arpent.reporting.figure.ValueFormat;
import fr.arpent.reporting.figure.series.DotRange;
import fr.arpent.reporting.text.Text;
import java.util.Optional;

/**
 * What a guide can show of how far jurors agree: sentences, the jurors by number, their severity,
 * the criteria, the method. Jurors are numbered by severity; their keys are not printed.
 */
public final class JuryExhibits implements ExhibitSource<JuryResult> {

  private static final int MOST = 28;

  /** Creates the source. */
  public JuryExhibits() {}

  @Override
  public Class<JuryResult> resultType() {
    return JuryResult.class;
  }

  @Override
  public ImmutableMap<String, Exhibit> exhibits(JuryResult result, ExhibitContext context) {
    var shown = new Shown(result, context);
    return ImmutableMap.of(
        "summary", new SentencesExhibit(context.analysis(), shown.sentences()),
        "severity", shown.severity(),
        "table", shown.table(),
        "criteria", shown.criteria(),
        "method", new MethodExhibit(context, shown.overview(), (field, value) -> Optional.empty()));
  }

  @Override
  public ImmutableMap<String, ImmutableSet<String>> offered() {
    return ImmutableMap.of(
        "summary", ImmutableSet.of(),
        "severity", FigureExhibit.options(ImmutableSet.of("limit")),
        "table", TableExhibit.OPTIONS,
        "criteria", TableExhibit.OPTIONS,
        "method", MethodExhibit.OPTIONS);
  }

  /** The exhibits of one jury. */
  private record Shown(JuryResult result, ExhibitContext context) implements MethodWords {

    private Text title() {
      return say(
          "title", ImmutableMap.of("concord", concord(), "w", w(), "jurors", result.jurors()));
    }

    private Text w() {
      return result
          .overall()
          .w()
          .value()
          .map(value -> Text.number(value, 2))
          .orElseGet(() -> Text.message("block.missing.short"));
    }

    private Text concord() {
      return result
          .overall()
          .concord()
          .value()
          .map(word -> say("concord." + word.code()))
          .orElseGet(() -> say("concord.none"));
    }

    private Text juror(Juror one) {
      return say("juror", ImmutableMap.of("number", one.order()));
    }

    Text overview() {
      return say(
          "method.result",
          ImmutableMap.of(
              "jurors", result.jurors(), "applications", result.applications(), "w", w()));
    }

    ImmutableList<Sentence> sentences() {
      var sentences = ImmutableList.<Sentence>builder();
      sentences.add(
          Sentence.of(
              say(
                  "summary.concord",
                  ImmutableMap.of(
                      "jurors", result.jurors(),
                      "applications", result.applications(),
                      "w", w(),
                      "concord", concord())),
              "overall"));
      result
          .overall()
          .chance()
          .value()
          .ifPresent(
              chance ->
                  sentences.add(
                      Sentence.of(
                          say(
                              chance < 0.001 ? "summary.chance-small" : "summary.chance",
                              ImmutableMap.of("chance", Text.percent(chance, 1))),
                          "overall")));
      var one = result.overall().oneJuror().value();
      var all = result.overall().jury().value();
      if (one.isPresent() && all.isPresent()) {
        sentences.add(
            Sentence.of(
                say(
                    "summary.reliability",
                    ImmutableMap.of(
                        "one", Text.number(one.get(), 2),
                        "all", Text.number(all.get(), 2),
                        "jurors", result.jurors())),
                "overall"));
      }
      sentences.add(
          Sentence.of(
              say(
                  "summary.severity",
                  ImmutableMap.of("range", Text.number(result.severityRange(), 1))),
              "severity-range"));
      result.mostApart().value().ifPresent(id -> sentences.add(apart(id)));
      return sentences.build();
    }

    private Sentence apart(String id) {
      var juror =
          result.members().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
      return Sentence.of(
          say(
              "summary.apart",
              ImmutableMap.of(
                  "juror", juror(juror),
                  "without", Text.number(result.withoutMostApart().value().orElseThrow(), 2),
                  "w", w())),
          "most-apart");
    }

    /** A dot at each juror's mean, a line over the juror's points. */
    Exhibit severity() {
      var frame =
          ExhibitFrame.of(
                  context,
                  "severity",
                  say(
                      "severity.title",
                      ImmutableMap.of("range", Text.number(result.severityRange(), 1))))
              .withUnit(say("severity.unit", ImmutableMap.of("count", result.applications())))
              .withNote(Optional.of(say("severity.note")))
              .showing("members");
      return new FigureExhibit(
          Exhibit.Kind.FIGURE,
          frame,
          ImmutableSet.of("limit"),
          options -> {
            var dots =
                result.members().stream()
                    .limit(Math.min(MOST, options.count("limit").orElse(MOST)))
                    .map(
                        one ->
                            new DotRange.Dot(
                                juror(one),
                                Optional.of(Math.max(one.low(), Math.min(one.high(), one.mean()))),
                                Optional.of(one.low()),
                                Optional.of(one.high())))
                    .collect(toImmutableList());
            var figure = new DotRange(say("member"), say("mean"), dots, ValueFormat.number(1));
            return Picture.of(figure, figure.alternative());
          });
    }

    Exhibit table() {
      var columns =
          ImmutableList.of(
              Column.words("juror", say("member")),
              Column.numbers("scored", say("scored"), 0),
              Column.numbers("mean", say("mean"), 1),
              Column.numbers("severity", say("severity"), 1),
              Column.numbers("spread", say("spread"), 1),
              Column.numbers("correlation", say("correlation"), 2),
              Column.numbers("without-w", say("without-w"), 2));
      var rows =
          result.members().stream()
              .map(
                  one ->
                      ImmutableList.of(
                          new Cell.Word(Integer.toString(one.order()), juror(one)),
                          new Cell.Figure(one.scored()),
                          new Cell.Figure(one.mean()),
                          new Cell.Figure(one.severity()),
                          new Cell.Figure(one.spread()),
                          Cell.of(one.correlation()),
                          Cell.of(one.withoutW())))
              .collect(toImmutableList());
      return TableExhibit.of(
          ExhibitFrame.of(context, "table", title())
              .withUnit(say("severity.unit", ImmutableMap.of("count", result.applications())))
              .showing("members")
              .withSentences(sentences()),
          TableData.of(columns, rows));
    }

    Exhibit criteria() {
      var columns =
          ImmutableList.of(
              Column.words("criterion", say("criterion")),
              Column.numbers("w", say("w"), 2),
              Column.words("concord", say("concord")),
              Column.numbers("chance", say("chance"), 3).aside(),
              Column.numbers("one-juror", say("one-juror"), 2),
              Column.numbers("jury", say("jury"), 2));
      var rows = result.criteria().stream().map(this::row).collect(toImmutableList());
      return TableExhibit.of(
          ExhibitFrame.of(context, "criteria", say("criteria.title"))
              .withUnit(say("criteria.unit", ImmutableMap.of("count", result.applications())))
              .showing("criteria"),
          TableData.of(columns, rows));
    }

    private ImmutableList<Cell> row(CriterionAgreement one) {
      var found = one.agreement();
      return ImmutableList.of(
          new Cell.Word(one.id(), one.title().map(Text::of).orElseGet(() -> Text.of(one.id()))),
          Cell.of(found.w()),
          Cell.of(
              found.concord(), word -> new Cell.Word(word.code(), say("concord." + word.code()))),
          Cell.of(found.chance()),
          Cell.of(found.oneJuror()),
          Cell.of(found.jury()));
    }
  }
}
