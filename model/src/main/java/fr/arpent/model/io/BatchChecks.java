package fr.arpent.model.io;

import com.google.common.collect.ImmutableMap;
import fr.arpent.model.io.document.Pointers;
import fr.arpent.model.measure.Table;
import fr.arpent.model.problem.Problems;
import fr.arpent.model.study.GuideOutline;
import java.util.Collection;

/** Checks which rows of a table have a guide of their own, once the table is read. */
final class BatchChecks {

  private static final String LIMIT = "batch";

  private final ImmutableMap<String, Table> tables;
  private final Limits limits;
  private final Problems problems;

  BatchChecks(ImmutableMap<String, Table> tables, Limits limits, Problems problems) {
    this.tables = tables;
    this.limits = limits;
    this.problems = problems;
  }

  void check(Collection<GuideOutline> guides) {
    for (var guide : guides) {
      guide.batch().ifPresent(batch -> check(batch, "/guides/" + Pointers.escape(guide.id())));
    }
  }

  private void check(GuideOutline.Batch batch, String guide) {
    var table = tables.get(batch.table());
    if (table != null) {
      check(batch, table, guide + "/batch");
    }
  }

  private void check(GuideOutline.Batch batch, Table table, String at) {
    int before = problems.count();
    batch.where().keySet().stream()
        .filter(column -> table.findColumn(column).isEmpty())
        .forEach(
            column ->
                problems.errorAtKey(
                    "reference/unknown",
                    at + "/where/" + Pointers.escape(column),
                    References.unknown("column", column, table.columns().keySet())));
    if (problems.count() == before) {
      checkRows(table.rowsWhere(batch.where()).size(), table, at);
    }
  }

  private void checkRows(int rows, Table table, String at) {
    if (rows == 0) {
      problems.error("reference/no-row", at, ImmutableMap.of("table", table.name()));
    } else if (rows > limits.most(LIMIT)) {
      problems.error(
          "limit/" + LIMIT, at, ImmutableMap.of("found", rows, "limit", limits.most(LIMIT)));
    }
  }
}
