package fr.arpent.reporting.exhibit.mobilisation.governance;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.methods.mobilisation.governance.CompositionResult;
import fr.arpent.methods.mobilisation.governance.CompositionResult.Body;
import fr.arpent.methods.mobilisation.governance.CompositionResult.Moment;
import fr.arpent.methods.mobilisation.governance.CompositionResult.Part;
import fr.arpent.methods.mobilisation.governance.CompositionResult.RuleCheck;
import fr.arpent.methods.mobilisation.governance.RuleKind;
import fr.arpent.methods.mobilisation.governance.Verdict;
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
import fr.arpent.reporting.figure.ValueFormat;
import fr.arpent.reporting.figure.series.SeriesTable;
import fr.arpent.reporting.figure.series.StackedBars;
import fr.arpent.reporting.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a guide can show of bodies and their rules: sentences, the rules, the bodies as a table and
 * as bars, the days on which seats change hands, the method.
 */
public final class CompositionExhibits implements ExhibitSource<CompositionResult> {

  private static final String MEMBERS = "members";

  /** Creates the source. */
  public CompositionExhibits() {}

  @Override
  public Class<CompositionResult> resultType() {
    return CompositionResult.class;
  }

  @Override
  public ImmutableMap<String, Exhibit> exhibits(CompositionResult result, ExhibitContext context) {
    var shown = new Shown(result, context);
    var exhibits = ImmutableMap.<String, Exhibit>builder();
    exhibits.put("summary", new SentencesExhibit(context.analysis(), shown.sentences()));
    exhibits.put("table", shown.table());
    exhibits.put("bodies", shown.bodies());
    if (result.bodies().stream().anyMatch(body -> !body.composition().isEmpty())) {
      exhibits.put("bars", shown.bars());
    }
    if (!result.timeline().isEmpty()) {
      exhibits.put("timeline", shown.timeline());
    }
    return exhibits
        .put("method", new MethodExhibit(context, shown.overview(), shown::field))
        .buildOrThrow();
  }

  @Override
  public ImmutableMap<String, ImmutableSet<String>> offered() {
    return ImmutableMap.<String, ImmutableSet<String>>builder()
        .put("summary", ImmutableSet.of())
        .put("table", TableExhibit.OPTIONS)
        .put("bodies", TableExhibit.OPTIONS)
        .put("bars", FigureExhibit.options(ImmutableSet.of()))
        .put("timeline", TableExhibit.OPTIONS)
        .put("method", MethodExhibit.OPTIONS)
        .buildOrThrow();
  }

  /** The exhibits of one set of bodies. */
  private record Shown(CompositionResult result, ExhibitContext context) implements MethodWords {

    private static Text day(LocalDate day) {
      return Text.message("block.exhibit.date", ImmutableMap.of("date", day));
    }

    private ExhibitFrame frame(String name, Text title, String... paths) {
      return ExhibitFrame.of(context, name, title)
          .showing(paths)
          .withUnit(
              say(
                  "unit",
                  ImmutableMap.of(
                      "bodies", result.bodies().size(),
                      "members", result.members(),
                      "on", day(result.on()))))
          .withSentences(sentences());
    }

    private Text title() {
      return say(
          "title",
          ImmutableMap.of("met", result.met(), "count", result.count(), "broken", result.broken()));
    }

    Text overview() {
      return say(
          "method.result",
          ImmutableMap.of(
              "bodies", result.bodies().size(),
              "met", result.met(),
              "count", result.count(),
              "unchecked", result.unchecked()));
    }

    ImmutableList<Sentence> sentences() {
      var broken = result.rules().stream().filter(one -> one.verdict() == Verdict.BROKEN).toList();
      return ImmutableList.of(
          Sentence.of(
              say(
                  "summary.rules",
                  ImmutableMap.of(
                      "met", result.met(),
                      "count", result.count(),
                      "bodies", result.bodies().size(),
                      "on", day(result.on()))),
              "met"),
          Sentence.of(
              say(
                  "summary.broken",
                  ImmutableMap.of(
                      "broken", broken.size(),
                      "rules", Phrases.semicolons(broken.stream().map(this::name).toList()))),
              "broken"),
          Sentence.of(
              say("summary.unchecked", ImmutableMap.of("unchecked", result.unchecked())),
              "unchecked"));
    }

    /** Says what a rule is about, with the words that the study has for its value. */
    private Text name(RuleCheck rule) {
      var value =
          rule.value()
              .value()
              .flatMap(
                  code -> rule.field().value().map(field -> context.wordOf(MEMBERS, field, code)));
      return say(
          "rule." + rule.kind().code(),
          ImmutableMap.of(
              "value", value.orElse(Text.EMPTY),
              "field", rule.field().value().map(this::field).orElse(Text.EMPTY)));
    }

    private Text field(String column) {
      return context.findColumn(column).orElseGet(() -> Text.of(column));
    }

    Exhibit table() {
      var columns =
          ImmutableList.of(
              Column.words("rule", say("rule")),
              Column.words("id", say("id")).aside(),
              Column.words("wanted", say("wanted")),
              Column.words("found", say("found")),
              Column.numbers("kept", say("kept"), 0).aside(),
              Column.numbers("broken", say("broken"), 0).aside(),
              Column.words("verdict", say("verdict")));
      var rows = result.rules().stream().map(this::row).collect(toImmutableList());
      return TableExhibit.of(frame("table", title(), "rules"), TableData.of(columns, rows));
    }

    private ImmutableList<Cell> row(RuleCheck rule) {
      return ImmutableList.of(
          new Cell.Word(rule.id(), name(rule)),
          new Cell.Word(rule.id(), Text.of(rule.id())),
          new Cell.Word(rule.id(), wanted(rule)),
          new Cell.Word(rule.id(), found(rule)),
          new Cell.Figure(rule.kept()),
          new Cell.Figure(rule.broken()),
          new Cell.Word(rule.verdict().code(), verdict(rule)));
    }

    private Text verdict(RuleCheck rule) {
      if (rule.verdict() != Verdict.BROKEN) {
        return say("verdict." + rule.verdict().code());
      }
      return say(
          "verdict." + rule.verdict().code(),
          ImmutableMap.of("kept", rule.kept(), "broken", rule.broken()));
    }

    private static boolean isShare(RuleKind kind) {
      return kind == RuleKind.SHARE || kind == RuleKind.RENEWAL || kind == RuleKind.QUORUM;
    }

    private static Text figure(RuleKind kind, double value, boolean share) {
      return share && isShare(kind)
          ? Text.percent(value, 0)
          : ValueFormat.exactly(value).text(value);
    }

    private Text wanted(RuleCheck rule) {
      return rule.wanted()
          .value()
          .map(
              value ->
                  say(
                      "wanted." + rule.kind().code(),
                      ImmutableMap.of("wanted", figure(rule.kind(), value, true))))
          .orElseGet(() -> say("wanted.each"));
    }

    /** One figure where all bodies have the same, else the range. */
    private Text found(RuleCheck rule) {
      var low = rule.lowest().value();
      var high = rule.highest().value();
      if (low.isEmpty() || high.isEmpty()) {
        return Text.message("block.missing.none");
      }
      boolean share = rule.kind() != RuleKind.QUORUM;
      var lowest = figure(rule.kind(), low.get(), share);
      var figure =
          low.equals(high)
              ? lowest
              : say(
                  "range",
                  ImmutableMap.of("low", lowest, "high", figure(rule.kind(), high.get(), share)));
      return say("found." + rule.kind().code(), ImmutableMap.of("found", figure));
    }

    private Text name(Body body) {
      return body.name().map(Text::of).orElseGet(() -> Text.of(body.id()));
    }

    private ImmutableList<String> parts() {
      return result.bodies().stream()
          .flatMap(body -> body.composition().stream().map(Part::id))
          .distinct()
          .collect(toImmutableList());
    }

    private Text part(String code) {
      return result.rules().stream()
          .filter(rule -> rule.kind() == RuleKind.SHARE)
          .flatMap(rule -> rule.field().value().stream())
          .findFirst()
          .map(field -> context.wordOf(MEMBERS, field, code))
          .orElseGet(() -> Text.of(code));
    }

    private static int members(Body body, String part) {
      return body.composition().stream()
          .filter(one -> one.id().equals(part))
          .mapToInt(Part::members)
          .sum();
    }

    Exhibit bodies() {
      var columns = ImmutableList.<Column>builder();
      columns.add(Column.words("body", say("body")));
      columns.add(Column.words("id", say("id")).aside());
      columns.add(Column.numbers("members", say("members"), 0));
      parts().forEach(part -> columns.add(Column.numbers(part, part(part), 0)));
      columns.add(Column.numbers("met", say("met"), 0));
      columns.add(Column.numbers("broken", say("broken"), 0));
      var rows = result.bodies().stream().map(this::row).collect(toImmutableList());
      return TableExhibit.of(
          frame("bodies", title(), "bodies"), TableData.of(columns.build(), rows));
    }

    private ImmutableList<Cell> row(Body body) {
      var cells = ImmutableList.<Cell>builder();
      cells.add(new Cell.Word(Integer.toString(body.order() + 1000), name(body)));
      cells.add(new Cell.Word(body.id(), Text.of(body.id())));
      cells.add(new Cell.Figure(body.members()));
      parts().forEach(part -> cells.add(new Cell.Figure(members(body, part))));
      cells.add(new Cell.Figure(body.met())).add(new Cell.Figure(body.broken()));
      return cells.build();
    }

    Exhibit bars() {
      return new FigureExhibit(
          Exhibit.Kind.FIGURE,
          frame("bars", say("bars.title"), "bodies"),
          ImmutableSet.of(),
          options -> {
            var chart =
                new StackedBars(
                    new SeriesTable(
                        say("body"),
                        result.bodies().stream().map(this::name).collect(toImmutableList()),
                        parts().stream().map(this::series).collect(toImmutableList()),
                        ValueFormat.number(0)));
            return Picture.of(chart, chart.alternative());
          });
    }

    private SeriesTable.Series series(String part) {
      return new SeriesTable.Series(
          part(part),
          result.bodies().stream()
              .map(body -> Optional.of((double) members(body, part)))
              .collect(toImmutableList()));
    }

    Exhibit timeline() {
      var columns =
          ImmutableList.of(
              Column.words("day", say("day")),
              Column.numbers("members", say("members"), 0),
              Column.numbers("broken", say("timeline.broken"), 0),
              Column.words("rules", say("timeline.rules")));
      var rows = result.timeline().stream().map(this::row).collect(toImmutableList());
      return TableExhibit.of(
          frame("timeline", say("timeline.title"), "timeline"), TableData.of(columns, rows));
    }

    private ImmutableList<Cell> row(Moment moment) {
      return ImmutableList.of(
          new Cell.Word(moment.id().toString(), day(moment.id())),
          new Cell.Figure(moment.members()),
          new Cell.Figure(moment.broken()),
          new Cell.Word("", rules(moment.rules())));
    }

    private Text rules(List<String> ids) {
      return ids.isEmpty()
          ? Text.message("block.missing.none")
          : Phrases.semicolons(
              result.rules().stream()
                  .filter(rule -> ids.contains(rule.id()))
                  .map(this::name)
                  .toList());
    }

    /** Says the fields of findings: names of bodies and of rules. */
    Optional<Text> field(String field, String value) {
      return switch (field) {
        case "body" ->
            result.bodies().stream()
                .filter(body -> body.id().equals(value))
                .findFirst()
                .map(this::name);
        case "rule" ->
            result.rules().stream()
                .filter(rule -> rule.id().equals(value))
                .findFirst()
                .map(this::name);
        default -> Optional.empty();
      };
    }
  }
}
