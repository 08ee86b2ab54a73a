package fr.arpent.reporting.exhibit;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.reporting.figure.ClassMethod;
import fr.arpent.reporting.figure.ValueClasses;
import fr.arpent.reporting.figure.ValueFormat;
import java.util.List;
import java.util.Optional;

/**
 * What options ask of a figure: {@code classes highlight palette}.
 *
 * @param reader the options
 */
public record FigureOptions(OptionReader reader) {

  /** Options of maps and bars. */
  public static final ImmutableSet<String> OF_CLASSES =
      ImmutableSet.of("classes", "highlight", "palette");

  private static final ImmutableMap<String, ClassMethod> WAYS =
      ImmutableMap.of(
          "round", ClassMethod.ROUND,
          "quantile", ClassMethod.QUANTILE,
          "equal", ClassMethod.EQUAL,
          "natural", ClassMethod.NATURAL);

  private static final ImmutableSet<String> PALETTES = ImmutableSet.of("sequential", "diverging");

  /**
   * Returns the ids to highlight.
   *
   * @param known ids there are
   * @throws IllegalArgumentException naming those ids when one is unknown
   */
  public ImmutableSet<String> highlighted(Iterable<String> known) {
    var ids = ImmutableSet.copyOf(reader.text().list("highlight"));
    var all = ImmutableList.copyOf(known);
    ids.forEach(id -> OptionReader.checkKnown("highlight", id, all));
    return ids;
  }

  /** Returns the count that an option limits a figure to. */
  public Optional<Integer> count(String option) {
    return reader.count(option);
  }

  /** Returns the classes that an option asks for; empty when none does. */
  public Optional<ValueClasses> findClasses(List<Double> values, ValueFormat format) {
    var items = reader.text().list("classes");
    return items.isEmpty() ? Optional.empty() : Optional.of(shaded(given(items, values, format)));
  }

  /**
   * Returns classes: the lower limits given ({@code 0, 0.1, 0.2}), or as many as one number says,
   * or five, with round limits unless another way is named ({@code natural 4}).
   *
   * @throws IllegalArgumentException if limits do not increase, or are more than five
   */
  public ValueClasses classes(List<Double> values, ValueFormat format) {
    return findClasses(values, format)
        .orElseGet(() -> shaded(ValueClasses.round(values, ValueClasses.MOST, format)));
  }

  private static ValueClasses given(
      ImmutableList<String> items, List<Double> values, ValueFormat format) {
    if (items.size() == 1) {
      return counted(items.get(0), values, format);
    }
    return ValueClasses.of(
        items.stream().map(FigureOptions::limit).collect(toImmutableList()), values, format);
  }

  /** {@code 4}, {@code natural 4}, {@code quantile}: a way and a number, each with its default. */
  private static ValueClasses counted(String item, List<Double> values, ValueFormat format) {
    var words = Splitter.on(' ').omitEmptyStrings().splitToList(item);
    var way = WAYS.get(words.get(0));
    if (way == null) {
      int most = OptionReader.whole("classes", item, 1, ValueClasses.MOST);
      return ValueClasses.round(values, most, format);
    }
    int most =
        words.size() == 1
            ? ValueClasses.MOST
            : OptionReader.whole("classes", words.get(1), 1, ValueClasses.MOST);
    return way.classes(values, most, format);
  }

  private static double limit(String item) {
    if (!item.matches("-?\\d{1,12}(\\.\\d{1,6})?")) {
      throw OptionReader.refused("classes", item, "0, 0.5, 1");
    }
    return Double.parseDouble(item);
  }

  private ValueClasses shaded(ValueClasses classes) {
    var palette = reader.text().find("palette");
    palette.ifPresent(word -> OptionReader.checkKnown("palette", word, PALETTES));
    if (palette.filter("diverging"::equals).isPresent() && !classes.diverging()) {
      throw OptionReader.refused("palette", "diverging", "sequential");
    }
    return palette.filter("sequential"::equals).isPresent() ? classes.sequential() : classes;
  }
}
