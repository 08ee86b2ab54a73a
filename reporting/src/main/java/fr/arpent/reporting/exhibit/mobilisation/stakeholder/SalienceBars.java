package fr.arpent.reporting.exhibit.mobilisation.stakeholder;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.mobilisation.stakeholder.SalienceResult;
import fr.arpent.methods.mobilisation.stakeholder.SalienceResult.ClassCount;
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

/** How many actors are in each class, from the most salient. */
final class SalienceBars {

  private static final ValueFormat COUNT = ValueFormat.number(0);

  private SalienceBars() {}

  static Exhibit of(SalienceResult result, ExhibitContext context, SalienceWords words) {
    var frame =
        ExhibitFrame.of(context, "bars", words.classTitle())
            .withUnit(words.unit())
            .showing("classes")
            .withSentences(words.sentences());
    return new FigureExhibit(
        Exhibit.Kind.FIGURE,
        frame,
        FigureOptions.OF_CLASSES,
        options -> picture(result, words, options));
  }

  private static Picture picture(
      SalienceResult result, SalienceWords words, FigureOptions options) {
    var highlighted =
        options.highlighted(result.classes().stream().map(count -> count.id().code()).toList());
    var bars =
        result.classes().stream()
            .map(count -> bar(count, words, highlighted))
            .collect(toImmutableList());
    var values =
        result.classes().stream().map(count -> (double) count.count()).collect(toImmutableList());
    var chart = BarChart.of(bars, COUNT);
    return Picture.of(
        options.findClasses(values, COUNT).map(chart::withClasses).orElse(chart),
        alternative(result, words));
  }

  private static Bar bar(ClassCount count, SalienceWords words, Set<String> highlighted) {
    return new Bar(
        words.nameOf(count.id()),
        Optional.of((double) count.count()),
        Optional.empty(),
        highlighted.contains(count.id().code()));
  }

  private static Text alternative(SalienceResult result, SalienceWords words) {
    var parts =
        result.classes().stream()
            .map(
                count ->
                    Text.message(
                        "block.bars.alt-bar",
                        ImmutableMap.of(
                            "category", words.nameOf(count.id()),
                            "value", Text.number(count.count(), 0))))
            .toList();
    return words.say("bars.alt", ImmutableMap.of("bars", Phrases.semicolons(parts)));
  }
}
