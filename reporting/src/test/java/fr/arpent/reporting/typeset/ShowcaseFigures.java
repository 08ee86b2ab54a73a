package fr.arpent.reporting.typeset;

import static fr.arpent.reporting.typeset.ShowcaseWords.text;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.block.Block.Table;
import fr.arpent.reporting.block.Block.Table.ColumnKind;
import fr.arpent.reporting.block.Block.Table.RowKind;
import fr.arpent.reporting.figure.BarChart;
import fr.arpent.reporting.figure.Canvas;
import fr.arpent.reporting.figure.Drawing;
import fr.arpent.reporting.figure.Graphic;
import fr.arpent.reporting.figure.Path;
import fr.arpent.reporting.figure.TerritoryMap;
import fr.arpent.reporting.figure.ValueClasses;
import fr.arpent.reporting.figure.ValueFormat;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.theme.Colour;
import java.util.Locale;
import java.util.Optional;

/** Figures and numbers of the showcase guide, all invented. */
final class ShowcaseFigures {

  private ShowcaseFigures() {}

  static Graphic bars() {
    return BarChart.of(
            ImmutableList.of(
                BarChart.Bar.of(text("18 à 29 ans"), 52, 31),
                BarChart.Bar.of(text("30 à 44 ans"), 33, 22),
                BarChart.Bar.of(text("45 à 59 ans"), 21, 18),
                BarChart.Bar.of(text("60 à 74 ans"), 26, 20),
                BarChart.Bar.of(text("75 ans et plus"), 44, 39)),
            ValueFormat.number(0, text("%")))
        .withLegend(text("Pays de la Lisse"), text("Département"));
  }

  /** Returns a figure of a height, a plain rectangle. */
  static Block block(double height, String anchor) {
    var drawing =
        new Drawing(
            height,
            false,
            ImmutableList.of(
                new Drawing.Shape(
                    Path.rectangle(Canvas.PLUMB, 0, 300, height),
                    Optional.of(new Colour(200, 220, 230)),
                    Optional.empty())));
    var caption =
        new Block.Caption(
            text("Figure"),
            text("Un rectangle"),
            Optional.empty(),
            Optional.empty(),
            Optional.of(text("dessiné ici.")),
            anchor);
    return new Block.Figure(caption, canvas -> drawing, text("Un rectangle"));
  }

  static Graphic map() {
    var areas = ImmutableList.<TerritoryMap.Area>builder();
    var values = ImmutableList.<Double>builder();
    for (int i = 0; i < ShowcaseTerritory.NAMES.size(); i++) {
      double minutes = minutes(i);
      values.add(minutes);
      areas.add(
          TerritoryMap.Area.of(
              text(ShowcaseTerritory.NAMES.get(i)),
              ShowcaseTerritory.boundaries().get(i),
              minutes));
    }
    var classes = ValueClasses.round(values.build(), 5, ValueFormat.number(0));
    return new TerritoryMap(
        areas.build(),
        classes,
        new TerritoryMap.Legend(
            text("Minutes"), text("(2026)"), text("communes"), text("Autres communes")));
  }

  static ImmutableList<Table.Column> columns() {
    return ImmutableList.of(
        new Table.Column(text("Commune"), ColumnKind.TEXT),
        new Table.Column(text("Habitants 2026"), ColumnKind.NUMBER),
        new Table.Column(text("Ménages sans voiture %"), ColumnKind.NUMBER),
        new Table.Column(text("Trajets par jour"), ColumnKind.NUMBER),
        new Table.Column(text("Distance km"), ColumnKind.NUMBER),
        new Table.Column(text("Durée min"), ColumnKind.NUMBER),
        new Table.Column(text("Évolution %"), ColumnKind.NUMBER));
  }

  static ImmutableList<Table.Row> rows() {
    var rows = ImmutableList.<Table.Row>builder();
    rows.add(group("Vallée", 0, 8));
    for (int i = 0; i < 8; i++) {
      rows.add(row(i));
    }
    rows.add(group("Plateau", 8, 16));
    for (int i = 8; i < 16; i++) {
      rows.add(row(i));
    }
    rows.add(sum(RowKind.SUM, "Pays de la Lisse", 0, 16));
    return rows.build();
  }

  private static Table.Row row(int i) {
    return new Table.Row(
        RowKind.BODY,
        ImmutableList.of(
            text(ShowcaseTerritory.NAMES.get(i)),
            number(people(i)),
            decimal(4 + i * 0.7),
            number(people(i) * 3),
            decimal(6 + i * 0.9),
            number(minutes(i)),
            signed(2.1 - i * 0.4)));
  }

  private static Table.Row group(String name, int from, int to) {
    return sum(RowKind.GROUP, name, from, to);
  }

  private static Table.Row sum(RowKind kind, String name, int from, int to) {
    int people = 0;
    double without = 0;
    double distance = 0;
    double minutes = 0;
    double growth = 0;
    for (int i = from; i < to; i++) {
      people += people(i);
      without += people(i) * (4 + i * 0.7);
      distance += people(i) * (6 + i * 0.9);
      minutes += people(i) * (double) minutes(i);
      growth += people(i) * (2.1 - i * 0.4);
    }
    return new Table.Row(
        kind,
        ImmutableList.of(
            text(name),
            number(people),
            decimal(without / people),
            number(people * 3),
            decimal(distance / people),
            number(minutes / people),
            signed(growth / people)));
  }

  private static int people(int i) {
    return i < 8 ? 3400 - i * 371 : 1290 - (i - 8) * 143;
  }

  private static int minutes(int i) {
    return 9 + (i * 5) % 23 + i;
  }

  private static Text number(double value) {
    return Text.number(value, 0);
  }

  private static Text decimal(double value) {
    return Text.number(value, 1);
  }

  private static Text signed(double value) {
    String sign = value < 0 ? "\u2212" : "+";
    return Text.of(String.format(Locale.ROOT, "%s%.1f", sign, Math.abs(value)).replace('.', ','));
  }
}
