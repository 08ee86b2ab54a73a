package fr.arpent.model.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import fr.arpent.model.io.StudyPlaces.TablePlaces;
import fr.arpent.model.io.TableFrame.ColumnFrame;
import fr.arpent.model.io.document.Pointers;
import fr.arpent.model.io.table.RawTable;
import fr.arpent.model.io.table.RawTable.RawColumn;
import fr.arpent.model.problem.Problems;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Gives the columns of a file our names. A declared {@code title} takes its header, or the headers
 * {@code title.fr}, {@code title.en}… of its translations; a column that is not declared keeps its
 * header.
 */
final class ColumnNaming {

  private final TableFrame frame;
  private final RawTable raw;
  private final Problems problems;
  private final ImmutableMap<String, Integer> headers;

  /** A column under our name. */
  record Named(String name, int index, RawColumn column, Optional<ColumnFrame> declared) {}

  ColumnNaming(TableFrame frame, RawTable raw, Problems problems) {
    this.frame = frame;
    this.raw = raw;
    this.problems = problems;
    var byHeader = new LinkedHashMap<String, Integer>();
    for (int i = 0; i < raw.columns().size(); i++) {
      byHeader.putIfAbsent(normal(raw.columns().get(i).header()), i);
    }
    this.headers = ImmutableMap.copyOf(byHeader);
  }

  /** Returns the columns in the order of the file. */
  ImmutableList<Named> columns() {
    var byIndex = new Named[raw.columns().size()];
    frame.columns().forEach((name, declared) -> take(name, declared, byIndex));
    for (int i = 0; i < byIndex.length; i++) {
      if (byIndex[i] == null) {
        var column = raw.columns().get(i);
        byIndex[i] = new Named(normal(column.header()), i, column, Optional.empty());
      }
    }
    return distinct(byIndex);
  }

  /** Returns where the cells are, by our names. */
  TablePlaces places() {
    var indices = new LinkedHashMap<String, Integer>();
    columns().forEach(named -> indices.putIfAbsent(named.name(), named.index()));
    return new TablePlaces(ImmutableMap.copyOf(indices), raw.rowCount(), raw.places());
  }

  private void take(String name, ColumnFrame declared, Named[] byIndex) {
    var header = normal(declared.from().orElse(name));
    var exact = headers.get(header);
    if (exact != null) {
      byIndex[exact] = new Named(name, exact, raw.columns().get(exact), Optional.of(declared));
      return;
    }
    boolean translated = false;
    for (Map.Entry<String, Integer> entry : headers.entrySet()) {
      if (isTranslation(entry.getKey(), header)) {
        int index = entry.getValue();
        var ours = name + entry.getKey().substring(header.length());
        byIndex[index] = new Named(ours, index, raw.columns().get(index), Optional.of(declared));
        translated = true;
      }
    }
    if (!translated) {
      var at = "/columns/" + Pointers.escape(name);
      checkKnown(
          header, headers.keySet(), declared.from().isPresent() ? at + "/from" : at, problems);
    }
  }

  private static boolean isTranslation(String header, String base) {
    return header.startsWith(base + ".") && LanguageTags.isTag(header.substring(base.length() + 1));
  }

  private ImmutableList<Named> distinct(Named[] columns) {
    var names = new LinkedHashMap<String, Named>();
    for (var named : columns) {
      var other = names.putIfAbsent(named.name(), named);
      if (other != null) {
        problems.error(
            "schema/duplicate-column",
            "/columns",
            ImmutableMap.of(
                "found", named.name(),
                "first", other.column().header(),
                "second", named.column().header()));
      }
    }
    return ImmutableList.copyOf(names.values());
  }

  /** Returns whether a column exists; reports it when it does not. */
  static boolean checkKnown(
      String column, Iterable<String> columns, String pointer, Problems problems) {
    if (Iterables.contains(columns, column)) {
      return true;
    }
    var fields = Suggestions.among(column, ImmutableSet.copyOf(columns));
    problems.error("reference/column", pointer, fields);
    return false;
  }

  private static String normal(String header) {
    return Normalizer.normalize(header, Normalizer.Form.NFC);
  }
}
