package fr.arpent.reporting.exhibit.study;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.exhibit.FigureOptions;
import fr.arpent.reporting.figure.BarChart;
import fr.arpent.reporting.figure.BarChart.Bar;
import fr.arpent.reporting.figure.DataFigure;
import fr.arpent.reporting.figure.series.GroupedBars;
import fr.arpent.reporting.figure.series.HeatMap;
import fr.arpent.reporting.figure.series.LikertBars;
import fr.arpent.reporting.figure.series.Radar;
import fr.arpent.reporting.figure.series.StackedBars;

/** Tables as bars, profiles and heat maps. */
final class BarFigures {

  private BarFigures() {}

  static DataFigure bars(StudyRows rows) {
    var category = rows.column("category");
    var value = rows.column("value");
    var compared = rows.findColumn("compared");
    rows.measures(ImmutableList.of(value));
    var format = rows.format(ImmutableList.of(value));
    var options = new FigureOptions(rows.options());
    var ids = rows.raw(category);
    var highlighted = options.highlighted(ids);
    var names = rows.words(category);
    var numbers = rows.numbers("value", value);
    var bars = ImmutableList.<Bar>builder();
    for (int i = 0; i < rows.size(); i++) {
      int row = i;
      bars.add(
          new Bar(
              names.get(i),
              numbers.get(i),
              compared.flatMap(column -> rows.numbers("compared", column).get(row)),
              highlighted.contains(ids.get(i))));
    }
    var chart = BarChart.of(bars.build(), format);
    var classes = options.findClasses(rows.allNumbers("value", value), format);
    var classed = classes.map(chart::withClasses).orElse(chart);
    return compared.map(column -> classed.withLegend(value.head(), column.head())).orElse(classed);
  }

  static DataFigure grouped(StudyRows rows) {
    return new GroupedBars(SeriesReader.read(rows));
  }

  static DataFigure stacked(StudyRows rows) {
    return new StackedBars(SeriesReader.read(rows));
  }

  static DataFigure likert(StudyRows rows) {
    return new LikertBars(SeriesReader.read(rows));
  }

  static DataFigure radar(StudyRows rows) {
    return new Radar(SeriesReader.read(rows));
  }

  static DataFigure heat(StudyRows rows) {
    var table = SeriesReader.read(rows);
    var classes = new FigureOptions(rows.options()).classes(table.values(), table.format());
    return new HeatMap(table, classes);
  }
}
