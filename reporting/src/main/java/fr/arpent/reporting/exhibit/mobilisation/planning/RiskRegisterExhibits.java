package fr.arpent.reporting.exhibit.mobilisation.planning;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.methods.mobilisation.planning.RiskLevel;
import fr.arpent.methods.mobilisation.planning.RiskRegisterResult;
import fr.arpent.methods.mobilisation.planning.RiskRegisterResult.Rated;
import fr.arpent.methods.mobilisation.planning.RiskRegisterResult.Square;
import fr.arpent.reporting.exhibit.Cell;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.exhibit.ExhibitContext;
import fr.arpent.reporting.exhibit.ExhibitSource;
import fr.arpent.reporting.exhibit.FigureExhibit;
import fr.arpent.reporting.exhibit.FigureExhibit.Picture;
import fr.arpent.reporting.exhibit.MethodExhibit;
import fr.arpent.reporting.exhibit.Phrases;
import fr.arpent.reporting.exhibit.Sentence;
import fr.arpent.reporting.exhibit.SentencesExhibit;
import fr.arpent.reporting.exhibit.TableData;
import fr.arpent.reporting.exhibit.TableData.Column;
import fr.arpent.reporting.exhibit.TableExhibit;
import fr.arpent.reporting.figure.ValueClasses;
import fr.arpent.reporting.figure.ValueFormat;
import fr.arpent.reporting.figure.series.HeatMap;
import fr.arpent.reporting.figure.series.SeriesTable;
import fr.arpent.reporting.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a guide can show of risks: sentences, the matrix of likelihood and impact, the register, the
 * method.
 */
public final class RiskRegisterExhibits implements ExhibitSource<RiskRegisterResult> {

  private static final String RISKS = "risks";

  /** Creates the source. */
  public RiskRegisterExhibits() {}

  @Override
  public Class<RiskRegisterResult> resultType() {
    return RiskRegisterResult.class;
  }

  @Override
  public ImmutableMap<String, Exhibit> exhibits(RiskRegisterResult result, ExhibitContext context) {
    var shown = new Shown(result, new PlanWords(context));
    var exhibits = ImmutableMap.<String, Exhibit>builder();
    exhibits.put("summary", new SentencesExhibit(context.analysis(), shown.sentences()));
    if (result.count() > 0) {
      exhibits.put("matrix", shown.matrix());
    }
    return exhibits
        .put("table", shown.table())
        .put("method", new MethodExhibit(context, shown.overview(), shown::field))
        .buildOrThrow();
  }

  @Override
  public ImmutableMap<String, ImmutableSet<String>> offered() {
    return ImmutableMap.of(
        "summary",
        ImmutableSet.of(),
        "matrix",
        FigureExhibit.options(ImmutableSet.of()),
        "table",
        TableExhibit.OPTIONS,
        "method",
        MethodExhibit.OPTIONS);
  }

  /** The exhibits of one register. */
  private record Shown(RiskRegisterResult result, PlanWords words) {

    private Text title() {
      return words.say("title", ImmutableMap.of("high", result.highNow(), "count", result.count()));
    }

    Text overview() {
      return words.say(
          "method.result",
          ImmutableMap.of(
              "count", result.count(),
              "high", result.highNow(),
              "after", result.highAfter()));
    }

    ImmutableList<Sentence> sentences() {
      var high =
          result.risks().stream()
              .filter(risk -> risk.level() == RiskLevel.HIGH)
              .map(risk -> PlanWords.title(risk.id(), risk.title()))
              .toList();
      return ImmutableList.of(
          Sentence.of(
              words.say(
                  "summary.high",
                  ImmutableMap.of(
                      "count", result.count(),
                      "high", high.size(),
                      "names", Phrases.commas(high))),
              "levels"),
          Sentence.of(
              words.say("summary.after", ImmutableMap.of("after", result.highAfter())),
              "high-after"));
    }

    Exhibit matrix() {
      var frame =
          words
              .frame("matrix", title(), "matrix")
              .withUnit(words.say("matrix.unit", ImmutableMap.of("scale", result.scale())))
              .withNote(
                  Optional.of(
                      words.say(
                          "matrix.note",
                          ImmutableMap.of("high", result.high(), "medium", result.medium()))))
              .withSentences(sentences());
      return new FigureExhibit(Exhibit.Kind.FIGURE, frame, ImmutableSet.of(), options -> picture());
    }

    /** Numbers of risks on every square. */
    private Picture picture() {
      var scale = IntStream.rangeClosed(1, result.scale()).boxed().toList();
      var format = ValueFormat.number(0);
      var table =
          new SeriesTable(
              words.say("likelihood"),
              scale.stream()
                  .map(i -> result.scale() + 1 - i)
                  .map(i -> words.say("likelihood.of", ImmutableMap.of("rating", i)))
                  .collect(toImmutableList()),
              scale.stream().map(impact -> series(impact, scale)).collect(toImmutableList()),
              format);
      var map = new HeatMap(table, ValueClasses.round(table.values(), ValueClasses.MOST, format));
      var squares = result.matrix().stream().map(this::said).toList();
      return Picture.of(
          map, words.say("matrix.alt", ImmutableMap.of("squares", Phrases.semicolons(squares))));
    }

    private SeriesTable.Series series(int impact, List<Integer> scale) {
      return new SeriesTable.Series(
          words.say("impact.of", ImmutableMap.of("rating", impact)),
          scale.stream()
              .map(i -> result.scale() + 1 - i)
              .map(likelihood -> count(likelihood, impact))
              .collect(toImmutableList()));
    }

    private Optional<Double> count(int likelihood, int impact) {
      return result.matrix().stream()
          .filter(square -> square.likelihood() == likelihood && square.impact() == impact)
          .findFirst()
          .map(square -> (double) square.count())
          .or(() -> Optional.of(0.0));
    }

    private Text said(Square square) {
      return words.say(
          "matrix.square",
          ImmutableMap.of(
              "likelihood", square.likelihood(),
              "impact", square.impact(),
              "names", Phrases.commas(square.risks().stream().map(this::name).toList())));
    }

    private Text name(String id) {
      return result.risks().stream()
          .filter(risk -> risk.id().equals(id))
          .findFirst()
          .map(risk -> PlanWords.title(id, risk.title()))
          .orElseGet(() -> Text.of(id));
    }

    Exhibit table() {
      var frame =
          words
              .frame("table", title(), RISKS)
              .withUnit(words.say("matrix.unit", ImmutableMap.of("scale", result.scale())))
              .withSentences(sentences());
      var columns =
          ImmutableList.of(
              Column.words("risk", words.say("risk")),
              Column.words("id", words.say("id")).aside(),
              Column.numbers("likelihood", words.say("likelihood"), 0).aside(),
              Column.numbers("impact", words.say("impact"), 0).aside(),
              Column.numbers("criticality", words.say("criticality"), 0),
              Column.words("level", words.say("level")),
              Column.words("response", words.say("response")),
              Column.words("holder", words.say("holder")).aside(),
              Column.numbers("after", words.say("after"), 0));
      var rows = result.risks().stream().map(this::row).collect(toImmutableList());
      return TableExhibit.of(frame, TableData.of(columns, rows));
    }

    private ImmutableList<Cell> row(Rated risk) {
      return ImmutableList.of(
          words.title(risk.id(), risk.title(), true),
          PlanWords.word(risk.id(), Text.of(risk.id())),
          new Cell.Figure(risk.likelihood()),
          new Cell.Figure(risk.impact()),
          new Cell.Figure(risk.criticality()),
          PlanWords.word(risk.level().code(), words.say("level." + risk.level().code())),
          PlanWords.prose(risk.response()),
          words.coded(RISKS, "holder", risk.holder()),
          Cell.of(risk.criticalityAfter()));
    }

    /** Says the fields of findings. */
    Optional<Text> field(String field, String value) {
      return field.equals("risk") ? Optional.of(name(value)) : Optional.empty();
    }
  }
}
