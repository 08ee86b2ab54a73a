package fr.arpent.reporting.exhibit.mobilisation.sortition;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import fr.arpent.methods.mobilisation.sortition.CompositionResult;
import fr.arpent.methods.mobilisation.sortition.CompositionResult.GroupShares;
import fr.arpent.reporting.exhibit.FigureExhibit.Picture;
import fr.arpent.reporting.exhibit.FigureOptions;
import fr.arpent.reporting.exhibit.OptionReader;
import fr.arpent.reporting.figure.ValueFormat;
import fr.arpent.reporting.figure.series.GroupedBars;
import fr.arpent.reporting.figure.series.SeriesTable;
import fr.arpent.reporting.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Shares of population, pool and panel as bars, of all criteria or of those that the option {@code
 * fields} names: in one figure when a page holds it, else one for each criterion.
 */
final class CompositionBars {

  private static final String FIELDS = "fields";

  static final ImmutableSet<String> OPTIONS = ImmutableSet.of(FIELDS);

  private CompositionBars() {}

  /** A group and the words for it. */
  private record Bars(Text name, GroupShares shares) {}

  static ImmutableList<Picture> pictures(
      CompositionResult result, SortitionWords words, FigureOptions options) {
    var asked = options.reader().text().list(FIELDS);
    asked.forEach(field -> OptionReader.checkKnown(FIELDS, field, result.groups().keySet()));
    var fields = asked.isEmpty() ? result.groups().keySet().asList() : asked;
    var byField =
        fields.stream().map(field -> groups(field, result, words)).collect(toImmutableList());
    var all = byField.stream().flatMap(List::stream).collect(toImmutableList());
    boolean known = all.stream().anyMatch(bars -> bars.shares().populationShare().isPresent());
    int most = GroupedBars.most(known ? 3 : 2);
    var figures =
        all.size() <= most
            ? ImmutableList.of(all)
            : byField.stream()
                .flatMap(groups -> Lists.partition(groups, most).stream())
                .collect(toImmutableList());
    return figures.stream().map(groups -> picture(groups, known, words)).collect(toImmutableList());
  }

  private static ImmutableList<Bars> groups(
      String field, CompositionResult result, SortitionWords words) {
    return Optional.ofNullable(result.groups().get(field)).orElse(ImmutableList.of()).stream()
        .map(group -> new Bars(words.group(field, group.id()), group))
        .collect(toImmutableList());
  }

  private static Picture picture(List<Bars> groups, boolean known, SortitionWords words) {
    var series = ImmutableList.<SeriesTable.Series>builder();
    if (known) {
      series.add(series(words, "population", groups, one -> one.populationShare().value()));
    }
    series.add(series(words, "pool", groups, one -> Optional.of(one.poolShare())));
    series.add(series(words, "panel", groups, one -> Optional.of(one.panelShare())));
    var names = groups.stream().map(Bars::name).collect(toImmutableList());
    var figure =
        new GroupedBars(
            new SeriesTable(words.shared("group"), names, series.build(), ValueFormat.percent(0)));
    return Picture.of(figure, figure.alternative());
  }

  private static SeriesTable.Series series(
      SortitionWords words,
      String id,
      List<Bars> groups,
      Function<GroupShares, Optional<Double>> share) {
    return new SeriesTable.Series(
        words.say("series." + id),
        groups.stream().map(Bars::shares).map(share).collect(toImmutableList()));
  }
}
