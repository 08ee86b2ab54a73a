package fr.arpent.reporting.exhibit.study;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.reporting.figure.DataFigure;
import fr.arpent.reporting.figure.series.DotRange;
import fr.arpent.reporting.figure.series.Funnel;
import fr.arpent.reporting.figure.series.Histogram;
import fr.arpent.reporting.figure.series.Shifts;
import fr.arpent.reporting.figure.series.Waterfall;
import fr.arpent.reporting.text.Text;
import java.util.Optional;

/** Tables as dots, histograms, steps and sums. */
final class StepFigures {

  private StepFigures() {}

  static DataFigure dots(StudyRows rows) {
    var category = rows.column("category");
    var value = rows.column("value");
    rows.measures(ImmutableList.of(value));
    var names = rows.words(category);
    var values = rows.numbers("value", value);
    var lows = rows.numbers("low", rows.column("low"));
    var highs = rows.numbers("high", rows.column("high"));
    var dots = ImmutableList.<DotRange.Dot>builder();
    for (int i = 0; i < rows.size(); i++) {
      dots.add(new DotRange.Dot(names.get(i), values.get(i), lows.get(i), highs.get(i)));
    }
    return new DotRange(
        category.head(), rows.measure(), dots.build(), rows.format(ImmutableList.of(value)));
  }

  static DataFigure shifts(StudyRows rows) {
    var category = rows.column("category");
    var from = rows.column("from");
    var to = rows.column("to");
    rows.measures(ImmutableList.of(from, to));
    var names = rows.words(category);
    var starts = StudyRows.required("from", from, rows.numbers("from", from));
    var ends = StudyRows.required("to", to, rows.numbers("to", to));
    var shifts = ImmutableList.<Shifts.Shift>builder();
    for (int i = 0; i < rows.size(); i++) {
      shifts.add(new Shifts.Shift(names.get(i), starts.get(i), ends.get(i)));
    }
    return new Shifts(
        category.head(),
        rows.measure(),
        shifts.build(),
        ImmutableList.of(),
        rows.format(ImmutableList.of(from, to)));
  }

  static DataFigure histogram(StudyRows rows) {
    var value = rows.column("value");
    rows.measures(ImmutableList.of(value));
    rows.observed();
    var values =
        rows.numbers("value", value).stream().flatMap(Optional::stream).collect(toImmutableList());
    var counted =
        rows.options()
            .text("counted")
            .orElse(Text.message("block.exhibit.rows", ImmutableMap.of("rows", values.size())));
    return Histogram.of(rows.measure(), counted, values, rows.format(ImmutableList.of(value)));
  }

  static DataFigure funnel(StudyRows rows) {
    var category = rows.column("category");
    var value = rows.column("value");
    rows.measures(ImmutableList.of(value));
    var names = rows.words(category);
    var counts = StudyRows.required("value", value, rows.numbers("value", value));
    var steps = ImmutableList.<Funnel.Step>builder();
    for (int i = 0; i < rows.size(); i++) {
      steps.add(new Funnel.Step(names.get(i), counts.get(i)));
    }
    return new Funnel(category.head(), rows.measure(), steps.build());
  }

  /** A row whose cell in the column {@code total} says yes is the sum so far. */
  static DataFigure waterfall(StudyRows rows) {
    var category = rows.column("category");
    var value = rows.column("value");
    rows.measures(ImmutableList.of(value));
    var names = rows.words(category);
    var totals = rows.findColumn("total").map(rows::raw);
    var changes = rows.numbers("value", value);
    var items = ImmutableList.<Waterfall.Item>builder();
    for (int i = 0; i < rows.size(); i++) {
      int row = i;
      boolean total = totals.map(all -> isYes(all.get(row))).orElse(false);
      items.add(
          total
              ? Waterfall.Item.total(names.get(i))
              : Waterfall.Item.change(names.get(i), changes.get(i).orElse(0.0)));
    }
    return new Waterfall(
        category.head(), rows.measure(), items.build(), rows.format(ImmutableList.of(value)));
  }

  private static boolean isYes(String cell) {
    return cell.equals("yes") || cell.equals("true");
  }
}
