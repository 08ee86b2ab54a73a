package fr.arpent.reporting.exhibit.mobilisation.budgeting;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.methods.mobilisation.budgeting.BudgetResult;
import fr.arpent.methods.mobilisation.budgeting.BudgetResult.GroupShare;
import fr.arpent.methods.mobilisation.budgeting.BudgetResult.Loser;
import fr.arpent.methods.mobilisation.budgeting.BudgetResult.ProjectOutcome;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.exhibit.ExhibitContext;
import fr.arpent.reporting.exhibit.ExhibitFrame;
import fr.arpent.reporting.exhibit.FigureExhibit;
import fr.arpent.reporting.exhibit.FigureExhibit.Picture;
import fr.arpent.reporting.exhibit.FigureOptions;
import fr.arpent.reporting.figure.BarChart;
import fr.arpent.reporting.figure.BarChart.Bar;
import fr.arpent.reporting.figure.ValueFormat;
import fr.arpent.reporting.text.Text;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Bars of votes, of money by category or district, of money behind what was not funded. */
final class BudgetBars {

  static final ImmutableSet<String> OPTIONS = ImmutableSet.of("limit");

  private static final int MOST = 25;

  private final BudgetResult result;
  private final ExhibitContext context;
  private final BudgetWords words;

  BudgetBars(BudgetResult result, ExhibitContext context, BudgetWords words) {
    this.result = result;
    this.context = context;
    this.words = words;
  }

  /** Votes of each project, the funded ones highlighted. */
  Exhibit votes() {
    var frame = frame("bars", words.title(), words.votesUnit(), "projects.votes", "projects.won");
    var sorted =
        result.projects().stream()
            .sorted(Comparator.comparingLong(project -> -project.votes()))
            .collect(toImmutableList());
    return figure(frame, options -> votes(sorted, options));
  }

  private static Picture votes(List<ProjectOutcome> projects, FigureOptions options) {
    var bars =
        projects.stream()
            .map(
                project ->
                    new Bar(
                        Text.of(project.name()),
                        Optional.of((double) project.votes()),
                        Optional.empty(),
                        project.won()))
            .toList();
    return picture(bars, ValueFormat.number(0), options);
  }

  /**
   * Share of the money and of the votes of each group.
   *
   * @param column of the vote, whose labels name the groups
   */
  Exhibit groups(String name, String column, ImmutableList<GroupShare> groups) {
    var title =
        BudgetWords.say(name + ".title", ImmutableMap.of("spent", words.money(result.spent())));
    var frame = frame(name, title, words.unit(), name);
    var bars =
        groups.stream()
            .sorted(Comparator.comparingDouble(group -> -group.shareOfMoney()))
            .map(group -> bar(column, group))
            .toList();
    return figure(
        frame,
        options -> {
          var drawn = picture(bars, ValueFormat.percent(0), options);
          var chart =
              ((BarChart) drawn.graphic())
                  .withLegend(BudgetWords.say("groups.money"), BudgetWords.say("groups.votes"));
          return new Picture(chart, chart.alternative(), drawn.remark());
        });
  }

  private Bar bar(String column, GroupShare group) {
    return Bar.of(
        words.group(column, group.id(), context), group.shareOfMoney(), group.shareOfVotes());
  }

  /** What the supporters of each unfunded project still had, as a share of its cost. */
  Exhibit support() {
    var lacking =
        result.losers().stream()
            .filter(loser -> loser.effectiveSupport().isPresent())
            .sorted(
                Comparator.comparingDouble(
                    (Loser loser) -> -loser.effectiveSupport().value().orElse(0.0)))
            .toList();
    var title = BudgetWords.say("support.title", ImmutableMap.of("count", lacking.size()));
    var frame =
        frame("support", title, BudgetWords.say("support.unit"), "losers.effective-support");
    var bars =
        lacking.stream()
            .map(
                loser ->
                    Bar.of(Text.of(loser.name()), loser.effectiveSupport().value().orElse(0.0)))
            .toList();
    return figure(frame, options -> picture(bars, ValueFormat.percent(0), options));
  }

  private ExhibitFrame frame(String name, Text title, Text unit, String... paths) {
    return ExhibitFrame.of(context, name, title)
        .withUnit(unit)
        .showing(paths)
        .withSentences(words.sentences());
  }

  private static Exhibit figure(ExhibitFrame frame, Function<FigureOptions, Picture> picture) {
    return new FigureExhibit(Exhibit.Kind.FIGURE, frame, OPTIONS, picture);
  }

  private static Picture picture(List<Bar> bars, ValueFormat format, FigureOptions options) {
    int limit = options.count("limit").orElse(MOST);
    var shown = bars.stream().limit(limit).collect(toImmutableList());
    var chart = BarChart.of(shown, format);
    var remark =
        shown.size() == bars.size()
            ? Optional.<Text>empty()
            : Optional.of(
                Text.message(
                    "block.exhibit.part",
                    ImmutableMap.of("shown", shown.size(), "all", bars.size())));
    return new Picture(chart, chart.alternative(), remark);
  }
}
