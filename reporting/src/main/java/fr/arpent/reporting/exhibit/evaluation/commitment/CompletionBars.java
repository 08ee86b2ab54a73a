package fr.arpent.reporting.exhibit.evaluation.commitment;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.evaluation.commitment.Distribution;
import fr.arpent.methods.evaluation.commitment.Distribution.CodeCount;
import fr.arpent.methods.evaluation.commitment.IrmResult;
import fr.arpent.methods.evaluation.commitment.Question;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.exhibit.ExhibitContext;
import fr.arpent.reporting.exhibit.ExhibitFrame;
import fr.arpent.reporting.exhibit.FigureExhibit;
import fr.arpent.reporting.exhibit.FigureExhibit.Picture;
import fr.arpent.reporting.exhibit.FigureOptions;
import fr.arpent.reporting.exhibit.Phrases;
import fr.arpent.reporting.figure.BarChart;
import fr.arpent.reporting.figure.BarChart.Bar;
import fr.arpent.reporting.figure.ValueFormat;
import fr.arpent.reporting.text.Text;
import java.util.Optional;
import java.util.Set;

/** Completion as bars, in shares of what was assessed; the midterm as ticks beside the end. */
final class CompletionBars {

  private static final ValueFormat SHARES = ValueFormat.percent(0);

  private final IrmResult result;
  private final ExhibitContext context;
  private final CommitmentWords words;

  private CompletionBars(IrmResult result, ExhibitContext context, CommitmentWords words) {
    this.result = result;
    this.context = context;
    this.words = words;
  }

  static Exhibit of(IrmResult result, ExhibitContext context, CommitmentWords words) {
    return new CompletionBars(result, context, words).exhibit();
  }

  private Exhibit exhibit() {
    int assessed = words.completion().map(Distribution::assessed).orElse(0);
    var frame =
        ExhibitFrame.of(context, "bars", words.completionTitle())
            .withUnit(
                words.say(
                    "bars.unit", ImmutableMap.of("assessed", assessed, "count", result.count())))
            .showing("distributions")
            .withSentences(words.sentences());
    return new FigureExhibit(Exhibit.Kind.FIGURE, frame, FigureOptions.OF_CLASSES, this::picture);
  }

  private ImmutableList<CodeCount> codes() {
    return words.completion().map(Distribution::codes).orElse(ImmutableList.of());
  }

  private Optional<Distribution> midterm() {
    boolean end =
        words
            .completion()
            .map(Distribution::id)
            .filter(Question.COMPLETION_END::equals)
            .isPresent();
    return words
        .findDistribution(Question.COMPLETION_MIDTERM)
        .filter(midterm -> end && midterm.assessed() > 0);
  }

  private Picture picture(FigureOptions options) {
    var highlighted = options.highlighted(codes().stream().map(CodeCount::id).toList());
    var bars =
        codes().isEmpty()
            ? ImmutableList.of(
                new Bar(words.say("bars.nothing"), Optional.empty(), Optional.empty(), false))
            : codes().stream().map(code -> bar(code, highlighted)).collect(toImmutableList());
    var chart = BarChart.of(bars, SHARES);
    if (midterm().isPresent()) {
      chart = chart.withLegend(words.say("bars.end"), words.say("bars.midterm"));
    }
    var values =
        codes().stream().flatMap(code -> code.share().value().stream()).collect(toImmutableList());
    return Picture.of(
        options.findClasses(values, SHARES).map(chart::withClasses).orElse(chart), alternative());
  }

  private Bar bar(CodeCount code, Set<String> highlighted) {
    return new Bar(
        words.code(Question.COMPLETION_END, code.id()),
        code.share().value(),
        midtermShare(code.id()),
        highlighted.contains(code.id()));
  }

  private Optional<Double> midtermShare(String code) {
    return midterm().stream()
        .flatMap(midterm -> midterm.codes().stream())
        .filter(count -> count.id().equals(code))
        .flatMap(count -> count.share().value().stream())
        .findFirst();
  }

  private Text alternative() {
    var parts =
        codes().stream()
            .map(
                code ->
                    Text.message(
                        "block.bars.alt-share",
                        ImmutableMap.of(
                            "category", words.code(Question.COMPLETION_END, code.id()),
                            "count", code.count(),
                            "share",
                                code.share()
                                    .value()
                                    .map(SHARES::withUnit)
                                    .orElse(Text.message("block.missing.short")))))
            .toList();
    return words.say("bars.alt", ImmutableMap.of("bars", Phrases.semicolons(parts)));
  }
}
