package fr.arpent.reporting.exhibit.mobilisation.governance;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.mobilisation.governance.CompositionResult;
import fr.arpent.methods.mobilisation.governance.CompositionResult.Body;
import fr.arpent.methods.mobilisation.governance.CompositionResult.Check;
import fr.arpent.methods.mobilisation.governance.CompositionResult.RuleCheck;
import fr.arpent.methods.mobilisation.governance.RuleKind;
import fr.arpent.methods.mobilisation.governance.Verdict;
import fr.arpent.reporting.exhibit.Cell;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.exhibit.Phrases;
import fr.arpent.reporting.exhibit.TableData;
import fr.arpent.reporting.exhibit.TableData.Column;
import fr.arpent.reporting.exhibit.TableExhibit;
import fr.arpent.reporting.figure.ValueFormat;
import fr.arpent.reporting.text.Text;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** The rules over all bodies, and who breaks which. */
final class RuleTables {

  private final CompositionResult result;
  private final CompositionWords words;

  RuleTables(CompositionWords words) {
    this.result = words.result();
    this.words = words;
  }

  Exhibit rules() {
    var columns =
        ImmutableList.of(
            Column.words("rule", words.say("rule")),
            Column.words("id", words.say("id")).aside(),
            Column.words("wanted", words.say("wanted")),
            Column.words("found", words.say("found")),
            Column.numbers("kept", words.say("kept"), 0).aside(),
            Column.numbers("broken", words.say("broken"), 0).aside(),
            Column.words("verdict", words.say("verdict")));
    var rows = result.rules().stream().map(this::row).collect(toImmutableList());
    return TableExhibit.of(
        words.frame("table", words.title(), "rules"), TableData.of(columns, rows));
  }

  private ImmutableList<Cell> row(RuleCheck rule) {
    return ImmutableList.of(
        new Cell.Word(rule.id(), words.name(rule)),
        new Cell.Word(rule.id(), Text.of(rule.id())),
        new Cell.Word(rule.id(), wanted(rule)),
        new Cell.Word(rule.id(), found(rule)),
        new Cell.Figure(rule.kept()),
        new Cell.Figure(rule.broken()),
        new Cell.Word(rule.verdict().code(), verdict(rule)));
  }

  private Text verdict(RuleCheck rule) {
    if (rule.verdict() != Verdict.BROKEN) {
      return words.say("verdict." + rule.verdict().code());
    }
    return words.say(
        "verdict." + rule.verdict().code(),
        ImmutableMap.of("kept", rule.kept(), "broken", rule.broken()));
  }

  /** Each breach: a body, a rule, what was wanted and what was found. */
  Exhibit breaches() {
    var broken =
        result.checks().stream()
            .filter(check -> check.verdict() == Verdict.BROKEN)
            .sorted(
                Comparator.comparing(check -> words.body(check.body()).map(Body::order).orElse(0)))
            .toList();
    var columns =
        ImmutableList.of(
            Column.words("body", words.say("body")),
            Column.words("rule", words.say("rule")),
            Column.words("wanted", words.say("wanted")),
            Column.words("found", words.say("found")));
    var title =
        words.say(
            "breaches.title",
            ImmutableMap.of(
                "broken", result.checksBroken(),
                "bodies", result.atFault(),
                "checks", result.checksMet() + result.checksBroken()));
    var rows = broken.stream().flatMap(check -> row(check).stream()).collect(toImmutableList());
    return TableExhibit.of(words.frame("breaches", title, "checks"), TableData.of(columns, rows));
  }

  private Optional<ImmutableList<Cell>> row(Check check) {
    return words
        .rule(check.rule())
        .flatMap(
            rule ->
                words
                    .body(check.body())
                    .map(
                        body ->
                            ImmutableList.of(
                                new Cell.Word(
                                    Integer.toString(body.order() + 1000), words.name(body)),
                                new Cell.Word(rule.id(), words.name(rule)),
                                new Cell.Word(rule.id(), wanted(rule)),
                                new Cell.Word(rule.id(), found(rule, check)))));
  }

  private Text found(RuleCheck rule, Check check) {
    var figure = figure(rule.kind(), check.found().value().orElse(0.0), isFoundShare(rule.kind()));
    var found = words.say("found." + rule.kind().code(), ImmutableMap.of("found", figure));
    if (check.lacking().isEmpty()) {
      return found;
    }
    var list =
        check.lacking().stream()
            .map(
                one ->
                    rule.kind() == RuleKind.QUORUM
                        ? CompositionWords.day(LocalDate.parse(one))
                        : words.word(rule.field().value().orElse(""), one))
            .toList();
    return words.say(
        "breaches.found", ImmutableMap.of("found", found, "list", Phrases.commas(list)));
  }

  private static boolean isShare(RuleKind kind) {
    return kind == RuleKind.SHARE || kind == RuleKind.RENEWAL || kind == RuleKind.QUORUM;
  }

  /** Of a quorum, meetings are counted. */
  private static boolean isFoundShare(RuleKind kind) {
    return kind != RuleKind.QUORUM;
  }

  private static Text figure(RuleKind kind, double value, boolean share) {
    return share && isShare(kind) ? Text.percent(value, 0) : ValueFormat.exactly(value).text(value);
  }

  private Text wanted(RuleCheck rule) {
    if (rule.wanted().value().isEmpty()) {
      return words.say("wanted.each");
    }
    var figure = figure(rule.kind(), rule.wanted().value().get(), true);
    var quorums =
        result.bodies().stream()
            .flatMap(body -> body.quorum().value().stream())
            .mapToInt(Integer::intValue)
            .summaryStatistics();
    return rule.kind() == RuleKind.QUORUM && quorums.getCount() > 0
        ? words.say(
            "wanted.quorum-of",
            ImmutableMap.of(
                "wanted",
                figure,
                "present",
                range(
                    Text.number((double) quorums.getMin(), 0),
                    Text.number((double) quorums.getMax(), 0),
                    quorums.getMin() == quorums.getMax())))
        : words.say("wanted." + rule.kind().code(), ImmutableMap.of("wanted", figure));
  }

  private Text range(Text low, Text high, boolean same) {
    return same ? low : words.say("range", ImmutableMap.of("low", low, "high", high));
  }

  /** One figure where all bodies have the same, else the range. */
  private Text found(RuleCheck rule) {
    var low = rule.lowest().value();
    var high = rule.highest().value();
    if (low.isEmpty() || high.isEmpty()) {
      return Text.message("block.missing.none");
    }
    boolean share = isFoundShare(rule.kind());
    var lowest = figure(rule.kind(), low.get(), share);
    var highest = figure(rule.kind(), high.get(), share);
    return words.say(
        "found." + rule.kind().code(),
        ImmutableMap.of("found", range(lowest, highest, low.equals(high))));
  }
}
