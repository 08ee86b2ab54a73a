package fr.arpent.reporting.exhibit.diagnostic.access;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.diagnostic.access.AccessResult;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Inhabitants by the minutes to their nearest service. */
final class AccessBars {

  private static final ValueFormat PEOPLE = ValueFormat.number(0);

  private final AccessResult result;
  private final ExhibitContext context;
  private final AccessWords words;

  private AccessBars(AccessResult result, ExhibitContext context, AccessWords words) {
    this.result = result;
    this.context = context;
    this.words = words;
  }

  static Exhibit of(AccessResult result, ExhibitContext context, AccessWords words) {
    return new AccessBars(result, context, words).exhibit();
  }

  private Exhibit exhibit() {
    var frame =
        ExhibitFrame.of(context, "bars", title())
            .withUnit(
                words.say(
                    "bars.unit",
                    ImmutableMap.of("population", AccessWords.people(result.population()))))
            .showing("bands.population")
            .withSentences(words.sentences());
    return new FigureExhibit(Exhibit.Kind.FIGURE, frame, FigureOptions.OF_CLASSES, this::picture);
  }

  /** The share of inhabitants in the first band, or that nobody is out of reach. */
  private Text title() {
    if (result.bands().isEmpty() || !(result.population() > 0)) {
      return words.say("bars.title-empty");
    }
    var first = result.bands().get(0);
    return words.say(
        "bars.title",
        ImmutableMap.of(
            "share", ValueFormat.percent(0).withUnit(first.population() / result.population()),
            "minutes", minutes(first.minutes())));
  }

  private Picture picture(FigureOptions options) {
    var rows = rows();
    var highlighted = options.highlighted(rows.stream().map(Band::id).toList());
    var bars =
        rows.stream()
            .map(
                band ->
                    new Bar(
                        band.name(),
                        Optional.of(band.population()),
                        Optional.empty(),
                        highlighted.contains(band.id())))
            .collect(toImmutableList());
    var values = rows.stream().map(Band::population).collect(toImmutableList());
    var classes = options.findClasses(values, PEOPLE);
    var chart = BarChart.of(bars, PEOPLE);
    return Picture.of(classes.map(chart::withClasses).orElse(chart), alternative(rows));
  }

  private List<Band> rows() {
    var rows = new ArrayList<Band>();
    double before = 0;
    for (var band : result.bands()) {
      rows.add(new Band(band.id(), name(before, band.minutes()), band.population()));
      before = band.minutes();
    }
    if (result.withoutSupply() > 0 || rows.isEmpty()) {
      rows.add(new Band("beyond", words.say("bars.beyond"), result.withoutSupplyPopulation()));
    }
    return rows;
  }

  private Text name(double from, double to) {
    return from == 0
        ? words.say("bars.up-to", ImmutableMap.of("minutes", minutes(to)))
        : words.say("bars.between", ImmutableMap.of("from", minutes(from), "minutes", minutes(to)));
  }

  private static Text minutes(double minutes) {
    return ValueFormat.exactly(minutes).text(minutes);
  }

  private Text alternative(List<Band> rows) {
    var parts =
        rows.stream()
            .map(
                band ->
                    Text.message(
                        "block.bars.alt-bar",
                        ImmutableMap.of(
                            "category", band.name(), "value", PEOPLE.text(band.population()))))
            .collect(ImmutableList.<Text>toImmutableList());
    return words.say("bars.alt", ImmutableMap.of("bars", Phrases.semicolons(parts)));
  }

  /** A row of the chart. */
  private record Band(String id, Text name, double population) {}
}
