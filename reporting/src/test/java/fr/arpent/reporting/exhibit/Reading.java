package fr.arpent.reporting.exhibit;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.figure.TestWording;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.text.Words;

/** Reads blocks as a French reader does. */
final class Reading {

  private static final TestWording FRENCH = new TestWording("fr");

  private Reading() {}

  static ExhibitOptions options(String... namesAndValues) {
    var options = ImmutableMap.<String, ImmutableList<String>>builder();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      options.put(namesAndValues[i], ImmutableList.of(namesAndValues[i + 1]));
    }
    return new ExhibitOptions(options.buildOrThrow());
  }

  static Block.Table table(Exhibit exhibit, String... options) {
    return (Block.Table) exhibit.blocks(options(options)).get(0);
  }

  static Block.Figure figure(Exhibit exhibit, String... options) {
    return (Block.Figure) exhibit.blocks(options(options)).get(0);
  }

  static String words(Text text) {
    return FRENCH.resolve(text).plain();
  }

  static boolean hasTag(Text text) {
    return FRENCH.resolve(text).spans().stream().anyMatch(Words.Tag.class::isInstance);
  }

  static boolean hasTag(Block.Caption caption) {
    return caption.unit().filter(Reading::hasTag).isPresent();
  }

  static ImmutableList<String> heads(Block.Table table) {
    return table.columns().stream().map(column -> words(column.head())).collect(toImmutableList());
  }

  static ImmutableList<String> row(Block.Table table, int row) {
    return table.rows().get(row).cells().stream().map(Reading::words).collect(toImmutableList());
  }

  static ImmutableList<String> column(Block.Table table, int column) {
    return table.rows().stream()
        .map(row -> words(row.cells().get(column)))
        .collect(toImmutableList());
  }
}
