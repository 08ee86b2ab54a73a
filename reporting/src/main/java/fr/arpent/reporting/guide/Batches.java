package fr.arpent.reporting.guide;

import com.google.common.collect.ImmutableList;
import fr.arpent.model.measure.Table;
import fr.arpent.model.study.GuideOutline;
import fr.arpent.model.study.Study;
import fr.arpent.reporting.guide.value.Row;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One guide per row of a table, and the names of their files. */
final class Batches {

  private Batches() {}

  /** Returns the rows that have a guide; empty when the guide is made once. */
  static ImmutableList<Row> rows(Study study, GuideOutline outline) {
    return outline
        .batch()
        .map(batch -> rows(batch, study.tables().get(batch.table())))
        .orElse(ImmutableList.of());
  }

  private static ImmutableList<Row> rows(GuideOutline.Batch batch, @Nullable Table table) {
    if (table == null) {
      return ImmutableList.of();
    }
    return table.rowsWhere(batch.where()).stream()
        .map(index -> new Row(table, index))
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the name of a file: the outline's pattern, with what stands in braces filled in. */
  static String fileName(Study study, GuideOutline outline, Locale language, Optional<Row> row) {
    var name =
        outline
            .output()
            .replace("{study}", study.id())
            .replace("{guide}", outline.id())
            .replace("{language}", language.toLanguageTag());
    if (row.isPresent()) {
      for (Map.Entry<String, fr.arpent.model.measure.Column> column :
          row.get().table().columns().entrySet()) {
        var cell = column.getValue().cells().get(row.get().index());
        name = name.replace("{" + column.getKey() + "}", safe(cell));
      }
    }
    return name;
  }

  private static String safe(String cell) {
    return cell.replaceAll("[^\\p{L}\\p{N}._-]+", "-");
  }
}
