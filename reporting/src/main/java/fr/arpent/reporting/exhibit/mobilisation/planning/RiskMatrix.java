package fr.arpent.reporting.exhibit.mobilisation.planning;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.methods.mobilisation.planning.RiskRegisterResult.Square;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.exhibit.FigureExhibit;
import fr.arpent.reporting.exhibit.FigureExhibit.Picture;
import fr.arpent.reporting.exhibit.Phrases;
import fr.arpent.reporting.figure.ValueClasses;
import fr.arpent.reporting.figure.ValueFormat;
import fr.arpent.reporting.figure.series.HeatMap;
import fr.arpent.reporting.figure.series.SeriesTable;
import fr.arpent.reporting.text.Text;
import java.util.Optional;
import java.util.stream.IntStream;

/** How many risks stand on every square of likelihood and impact, the likeliest above. */
final class RiskMatrix {

  private final RiskWords risks;
  private final PlanWords words;
  private final ImmutableList<Integer> scale;

  private RiskMatrix(RiskWords risks) {
    this.risks = risks;
    this.words = risks.words();
    this.scale =
        IntStream.rangeClosed(1, risks.result().scale()).boxed().collect(toImmutableList());
  }

  static Exhibit of(RiskWords risks) {
    var limits = ImmutableMap.of("high", risks.result().high(), "medium", risks.result().medium());
    return new FigureExhibit(
        Exhibit.Kind.FIGURE,
        risks
            .frame("matrix", "matrix")
            .withNote(Optional.of(risks.words().say("matrix.note", limits))),
        ImmutableSet.of(),
        options -> new RiskMatrix(risks).picture());
  }

  private Picture picture() {
    var format = ValueFormat.number(0);
    var table =
        new SeriesTable(
            words.say("likelihood"),
            scale.reverse().stream()
                .map(rating -> words.say("likelihood.of", ImmutableMap.of("rating", rating)))
                .collect(toImmutableList()),
            scale.stream().map(this::column).collect(toImmutableList()),
            format);
    var map = new HeatMap(table, ValueClasses.round(table.values(), ValueClasses.MOST, format));
    var squares = risks.result().matrix().stream().map(this::said).toList();
    return Picture.of(
        map, words.say("matrix.alt", ImmutableMap.of("squares", Phrases.semicolons(squares))));
  }

  private SeriesTable.Series column(int impact) {
    return new SeriesTable.Series(
        words.say("impact.of", ImmutableMap.of("rating", impact)),
        scale.reverse().stream()
            .map(likelihood -> Optional.of(count(likelihood, impact)))
            .collect(toImmutableList()));
  }

  private double count(int likelihood, int impact) {
    return risks.result().matrix().stream()
        .filter(square -> square.likelihood() == likelihood && square.impact() == impact)
        .mapToDouble(Square::count)
        .sum();
  }

  private Text said(Square square) {
    return words.say(
        "matrix.square",
        ImmutableMap.of(
            "likelihood", square.likelihood(),
            "impact", square.impact(),
            "names", Phrases.commas(square.risks().stream().map(risks::name).toList())));
  }
}
