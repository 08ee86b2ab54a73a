package fr.arpent.reporting.looks;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.block.Block.Table.ColumnKind;
import fr.arpent.reporting.block.Block.Table.RowKind;
import fr.arpent.reporting.figure.BarChart;
import fr.arpent.reporting.figure.Drawing;
import fr.arpent.reporting.figure.TerritoryMap;
import fr.arpent.reporting.guide.Guide;
import fr.arpent.reporting.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Points of the checklist that are seen on what is shown: sources, sums, axes, classes. */
final class BlockChecklist {

  private static final Pattern INVENTED =
      Pattern.compile("(?i).*(inventé|invented|illustration|مختلق|مبتكر).*");

  private BlockChecklist() {}

  /** Returns the blocks of a guide and what is inside them. */
  private static Stream<Block> all(List<Block> blocks) {
    return blocks.stream()
        .flatMap(
            block -> {
              if (block instanceof Block.Columns columns) {
                return columns.columns().stream().flatMap(BlockChecklist::all);
              }
              return block instanceof Block.Callout callout
                  ? Stream.concat(Stream.of(block), all(callout.content()))
                  : Stream.of(block);
            });
  }

  /** 13: a printed figure has no source, or an invented one no tag. */
  static ImmutableList<String> lackSources(Guide guide) {
    var faults = ImmutableList.<String>builder();
    all(guide.blocks())
        .flatMap(block -> caption(block).stream())
        .filter(caption -> !isTyped(caption))
        .forEach(
            caption -> {
              String label = guide.wording().resolve(caption.label()).plain();
              var source = caption.source().map(text -> guide.wording().resolve(text).plain());
              if (source.filter(words -> !words.isBlank()).isEmpty()) {
                faults.add(label + " has no source");
              }
              boolean invented =
                  source.filter(words -> INVENTED.matcher(words).matches()).isPresent();
              boolean tagged =
                  caption.unit().stream()
                      .flatMap(unit -> guide.wording().resolve(unit).spans().stream())
                      .anyMatch(Words.Tag.class::isInstance);
              if (invented && !tagged) {
                faults.add(label + " is invented and has no tag");
              }
            });
    return faults.build();
  }

  /** A table typed in the text has its source in the sentences around it. */
  private static boolean isTyped(Block.Caption caption) {
    return caption.anchor().matches("table-\\d+");
  }

  private static Optional<Block.Caption> caption(Block block) {
    if (block instanceof Block.Table table) {
      return Optional.of(table.caption());
    }
    if (block instanceof Block.Figure figure) {
      return Optional.of(figure.caption());
    }
    return block instanceof Block.Picture picture ? picture.caption() : Optional.empty();
  }

  /**
   * 15: a total differs from its parts. A sum that lies within the range of its parts is a mean, or
   * the like, and is not compared.
   */
  static ImmutableList<String> sumWrongly(Guide guide) {
    var faults = ImmutableList.<String>builder();
    all(guide.blocks())
        .filter(Block.Table.class::isInstance)
        .map(Block.Table.class::cast)
        .forEach(
            table -> {
              for (int i = 0; i < table.columns().size(); i++) {
                if (table.columns().get(i).kind() == ColumnKind.NUMBER) {
                  faults.addAll(wrongSums(table, i, guide));
                }
              }
            });
    return faults.build();
  }

  private static List<String> wrongSums(Block.Table table, int column, Guide guide) {
    var faults = new ArrayList<String>();
    double sum = 0;
    double largest = 0;
    int parts = 0;
    for (var row : table.rows()) {
      String cell = guide.wording().resolve(row.cells().get(column)).plain();
      var value = value(cell, guide);
      if (value.isEmpty() || row.kind() == RowKind.GROUP) {
        continue;
      }
      if (row.kind() == RowKind.BODY) {
        sum += value.getAsDouble();
        largest = Math.max(largest, value.getAsDouble());
        parts++;
      } else if (value.getAsDouble() > largest
          && Math.abs(value.getAsDouble() - sum) > parts * halfUnit(cell, guide) + 1e-9) {
        faults.add(
            guide.wording().resolve(table.caption().label()).plain()
                + ": "
                + cell
                + " is not "
                + sum);
      }
    }
    return faults;
  }

  private static OptionalDouble value(String cell, Guide guide) {
    boolean english = guide.wording().locale().getLanguage().equals("en");
    String digits =
        cell.replaceAll("[\u00A0\u202F ]", "").replace('\u2212', '-').replaceAll("^\\+", "");
    digits = english ? digits.replace(",", "") : digits.replace(".", "").replace(',', '.');
    return digits.matches("-?\\d+(\\.\\d+)?")
        ? OptionalDouble.of(Double.parseDouble(digits))
        : OptionalDouble.empty();
  }

  private static double halfUnit(String cell, Guide guide) {
    char sign = guide.wording().locale().getLanguage().equals("en") ? '.' : ',';
    int at = cell.indexOf(sign);
    return at < 0 ? 0 : 0.5 * Math.pow(10, at + 1 - cell.length());
  }

  /** 19: a bar axis does not start at zero: lengths of bars are not as their values. */
  static ImmutableList<String> cutAxes(Guide guide) {
    var faults = ImmutableList.<String>builder();
    all(guide.blocks())
        .filter(Block.Figure.class::isInstance)
        .map(Block.Figure.class::cast)
        .filter(figure -> figure.graphic() instanceof BarChart)
        .forEach(
            figure -> {
              var chart = (BarChart) figure.graphic();
              var values =
                  chart.bars().stream()
                      .flatMap(bar -> bar.value().stream())
                      .map(Math::abs)
                      .toList();
              var lengths = lengths(chart.draw(new PlainCanvas(guide)));
              if (!areProportional(values, lengths)) {
                faults.add(
                    guide.wording().resolve(figure.caption().label()).plain()
                        + ": "
                        + values
                        + " drawn as "
                        + lengths);
              }
            });
    return faults.build();
  }

  /** Width of the mark of a comparison, on a bar and in the legend. */
  private static final double TICK = 2.25;

  /** The bars are the filled rectangles of one height that is neither a plate's nor a tick's. */
  private static List<Double> lengths(Drawing drawing) {
    var lengths = new ArrayList<Double>();
    for (var mark : drawing.marks()) {
      if (mark instanceof Drawing.Shape shape && shape.fill().isPresent()) {
        var box = Bounds.of(shape.path());
        boolean white = shape.fill().get().equals(fr.arpent.reporting.theme.Colour.WHITE);
        boolean swatch = box.height() < 9 || Math.abs(box.width() - TICK) < 0.1;
        if (!white && !swatch) {
          lengths.add(box.width());
        }
      }
    }
    return lengths;
  }

  /** Returns whether lengths are to each other as values are. */
  static boolean areProportional(List<Double> values, List<Double> lengths) {
    if (values.size() != lengths.size()) {
      return false;
    }
    double most = values.stream().max(Double::compare).orElse(0.0);
    double longest = lengths.stream().max(Double::compare).orElse(0.0);
    for (int i = 0; i < values.size(); i++) {
      if (Math.abs(values.get(i) / most - lengths.get(i) / longest) > 0.005) {
        return false;
      }
    }
    return true;
  }

  /** 20: a value is printed in one class and drawn in another. */
  static ImmutableList<String> changeClass(Guide guide) {
    var faults = ImmutableList.<String>builder();
    all(guide.blocks())
        .filter(Block.Figure.class::isInstance)
        .map(block -> ((Block.Figure) block).graphic())
        .filter(TerritoryMap.class::isInstance)
        .map(TerritoryMap.class::cast)
        .forEach(
            map ->
                map.areas().stream()
                    .flatMap(area -> area.value().stream())
                    .filter(value -> !isPrintedInItsClass(map, value))
                    .forEach(value -> faults.add("value " + value)));
    return faults.build();
  }

  private static boolean isPrintedInItsClass(TerritoryMap map, double value) {
    var classes = map.classes();
    double printed = classes.format().printed(value);
    int index = classes.indexOf(value);
    int from = classes.openBelow() ? index - 1 : index;
    boolean above = from < 0 || printed >= classes.limits().get(from);
    boolean below = from + 1 >= classes.limits().size() || printed < classes.limits().get(from + 1);
    return above && below;
  }
}
