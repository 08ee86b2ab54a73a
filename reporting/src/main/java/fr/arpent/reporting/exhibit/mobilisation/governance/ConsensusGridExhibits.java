package fr.arpent.reporting.exhibit.mobilisation.governance;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.methods.mobilisation.governance.ConsensusGridResult;
import fr.arpent.methods.mobilisation.governance.ConsensusGridResult.Graded;
import fr.arpent.methods.mobilisation.governance.ConsensusGridResult.Weighed;
import fr.arpent.methods.mobilisation.governance.Consent;
import fr.arpent.reporting.exhibit.Cell;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.exhibit.ExhibitContext;
import fr.arpent.reporting.exhibit.ExhibitFrame;
import fr.arpent.reporting.exhibit.ExhibitSource;
import fr.arpent.reporting.exhibit.FigureExhibit;
import fr.arpent.reporting.exhibit.FigureExhibit.Picture;
import fr.arpent.reporting.exhibit.MethodExhibit;
import fr.arpent.reporting.exhibit.MethodWords;
import fr.arpent.reporting.exhibit.Phrases;
import fr.arpent.reporting.exhibit.Sentence;
import fr.arpent.reporting.exhibit.SentencesExhibit;
import fr.arpent.reporting.exhibit.TableData;
import fr.arpent.reporting.exhibit.TableData.Column;
import fr.arpent.reporting.exhibit.TableExhibit;
import fr.arpent.reporting.figure.BarChart;
import fr.arpent.reporting.figure.ValueFormat;
import fr.arpent.reporting.text.Messages;
import fr.arpent.reporting.text.Text;
import java.util.Optional;

/**
 * What a guide can show of a consensus grid: sentences, the options with their notes, the scores as
 * bars, the criteria, the method.
 */
public final class ConsensusGridExhibits implements ExhibitSource<ConsensusGridResult> {

  private static final int MOST_NAMED = 6;

  /** Creates the source. */
  public ConsensusGridExhibits() {}

  @Override
  public Class<ConsensusGridResult> resultType() {
    return ConsensusGridResult.class;
  }

  @Override
  public ImmutableMap<String, Exhibit> exhibits(
      ConsensusGridResult result, ExhibitContext context) {
    var shown = new Shown(result, context);
    var exhibits = ImmutableMap.<String, Exhibit>builder();
    exhibits.put("summary", new SentencesExhibit(context.analysis(), shown.sentences()));
    exhibits.put("table", shown.table());
    if (result.count() > 0) {
      exhibits.put("bars", shown.bars());
    }
    return exhibits
        .put("criteria", shown.criteria())
        .put("method", new MethodExhibit(context, shown.overview(), shown::field))
        .buildOrThrow();
  }

  @Override
  public ImmutableMap<String, ImmutableSet<String>> offered() {
    return ImmutableMap.of(
        "summary", ImmutableSet.of(),
        "table", TableExhibit.OPTIONS,
        "bars", FigureExhibit.options(ImmutableSet.of("limit")),
        "criteria", TableExhibit.OPTIONS,
        "method", MethodExhibit.OPTIONS);
  }

  /** The exhibits of one grid. */
  private record Shown(ConsensusGridResult result, ExhibitContext context) implements MethodWords {

    private ExhibitFrame frame(String name, Text title, String... paths) {
      return ExhibitFrame.of(context, name, title)
          .showing(paths)
          .withUnit(say("unit", ImmutableMap.of("criteria", result.criteria().size())))
          .withSentences(sentences());
    }

    private static Text name(Graded option) {
      return option.title().map(Text::of).orElseGet(() -> Text.of(option.id()));
    }

    private Text name(Weighed criterion) {
      var key = context.key("criterion." + criterion.id());
      return criterion
          .title()
          .map(Text::of)
          .orElseGet(() -> Messages.exists(key) ? Text.message(key) : Text.of(criterion.id()));
    }

    private Text title() {
      return result.discussed()
          ? say("title.agreed", ImmutableMap.of("agreed", result.agreed(), "count", result.count()))
          : say("title.graded", ImmutableMap.of("count", result.count()));
    }

    Text overview() {
      return say(
          "method.result",
          ImmutableMap.of(
              "count", result.count(),
              "criteria", result.criteria().size(),
              "agreed", result.agreed()));
    }

    ImmutableList<Sentence> sentences() {
      var sentences = ImmutableList.<Sentence>builder();
      var first =
          result.options().stream()
              .filter(option -> option.rank().value().filter(rank -> rank == 1).isPresent())
              .map(Shown::name)
              .toList();
      sentences.add(
          Sentence.of(
              say(
                  "summary.first",
                  ImmutableMap.of(
                      "count", result.count(),
                      "criteria", result.criteria().size(),
                      "first", first.size(),
                      "names", Phrases.commas(first.stream().limit(MOST_NAMED).toList()))),
              "options"));
      if (result.discussed()) {
        sentences.add(
            Sentence.of(
                say(
                    "summary.agreed",
                    ImmutableMap.of(
                        "agreed", result.agreed(),
                        "blocked", result.blocked(),
                        "withdrawn", result.withdrawn())),
                "agreed"));
      }
      return sentences.build();
    }

    Exhibit table() {
      var columns = ImmutableList.<Column>builder();
      columns.add(Column.words("option", say("option")));
      columns.add(Column.words("id", say("id")).aside());
      columns.add(Column.numbers("rank", say("rank"), 0));
      result
          .criteria()
          .forEach(one -> columns.add(Column.numbers(one.id(), name(one), decimals(one))));
      columns.add(Column.numbers("score", say("score"), 0));
      columns.add(Column.words("range", say("range")));
      var consent = Column.words("consent", say("consent"));
      columns.add(result.discussed() ? consent : consent.aside());
      var rows = result.options().stream().map(this::row).collect(toImmutableList());
      return TableExhibit.of(
          frame("table", title(), "options"), TableData.of(columns.build(), rows));
    }

    private int decimals(Weighed criterion) {
      boolean whole =
          result.options().stream()
              .flatMap(option -> option.notes().stream())
              .filter(note -> note.id().equals(criterion.id()))
              .flatMap(note -> note.note().value().stream())
              .allMatch(value -> value == Math.rint(value));
      return whole ? 0 : 1;
    }

    private ImmutableList<Cell> row(Graded option) {
      var cells = ImmutableList.<Cell>builder();
      cells.add(
          new Cell.Word(
              option
                  .title()
                  .map(words -> words.in(context.study().language(), context.study().language()))
                  .orElse(option.id()),
              name(option)));
      cells.add(new Cell.Word(option.id(), Text.of(option.id())));
      cells.add(Cell.of(option.rank()));
      option.notes().forEach(note -> cells.add(Cell.of(note.note())));
      cells.add(Cell.of(option.score().map(score -> 100 * score)));
      cells.add(range(option));
      cells.add(new Cell.Word(option.consent().code(), said(option.consent())));
      return cells.build();
    }

    private Cell range(Graded option) {
      var best = option.bestRank().value();
      var worst = option.worstRank().value();
      if (best.isEmpty() || worst.isEmpty()) {
        return new Cell.Missing("not-rated");
      }
      var words =
          best.equals(worst)
              ? Text.number(best.get(), 0)
              : say("range.of", ImmutableMap.of("best", best.get(), "worst", worst.get()));
      return new Cell.Word(Integer.toString(best.get()), words);
    }

    private Text said(Consent consent) {
      return say("consent." + consent.code());
    }

    Exhibit bars() {
      return new FigureExhibit(
          Exhibit.Kind.FIGURE,
          frame("bars", title(), "options"),
          ImmutableSet.of("limit"),
          options -> {
            int limit = options.count("limit").orElse(BarChart.MOST);
            var format = ValueFormat.number(0);
            var bars =
                result.options().stream()
                    .limit(Math.min(limit, BarChart.MOST))
                    .map(
                        option ->
                            new BarChart.Bar(
                                name(option),
                                option.score().value().map(score -> 100 * score),
                                Optional.empty(),
                                false))
                    .collect(toImmutableList());
            var chart = BarChart.of(bars, format);
            return Picture.of(chart, chart.alternative());
          });
    }

    Exhibit criteria() {
      var columns =
          ImmutableList.of(
              Column.words("criterion", say("criterion")),
              Column.numbers("weight", say("weight"), 0),
              Column.numbers("share", say("share"), 0),
              Column.words("polarity", say("polarity")),
              Column.numbers("spread", say("spread"), 0));
      var rows =
          result.criteria().stream()
              .map(
                  one ->
                      ImmutableList.of(
                          new Cell.Word(one.id(), name(one)),
                          new Cell.Figure(one.weight()),
                          new Cell.Figure(100 * one.share()),
                          new Cell.Word(
                              one.polarity().code(), say("polarity." + one.polarity().code())),
                          Cell.of(one.spread().map(spread -> 100 * spread))))
              .collect(toImmutableList());
      return TableExhibit.of(
          frame(
              "criteria",
              say("criteria.title", ImmutableMap.of("criteria", result.criteria().size())),
              "criteria"),
          TableData.of(columns, rows));
    }

    /** Says the fields of findings: names of options and criteria. */
    Optional<Text> field(String field, String value) {
      return switch (field) {
        case "option" ->
            result.options().stream()
                .filter(option -> option.id().equals(value))
                .findFirst()
                .map(Shown::name);
        case "criterion" -> Optional.of(criterion(value));
        case "criteria" ->
            Optional.of(
                Phrases.commas(
                    Splitter.on(',').splitToStream(value).map(this::criterion).toList()));
        default -> Optional.empty();
      };
    }

    private Text criterion(String id) {
      return result.criteria().stream()
          .filter(one -> one.id().equals(id))
          .findFirst()
          .map(this::name)
          .orElseGet(() -> Text.of(id));
    }
  }
}
