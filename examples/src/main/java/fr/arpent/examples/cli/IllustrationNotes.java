package fr.arpent.examples.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.model.measure.Column;
import fr.arpent.model.measure.Table;
import fr.arpent.model.problem.Place;
import fr.arpent.model.study.Source;
import fr.arpent.model.study.Study;

/** Says which tables of a study are still invented: no fault, and not to be forgotten either. */
final class IllustrationNotes {

  private final Terminal terminal;

  IllustrationNotes(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Shows one note per table that holds invented data. */
  void show(Study study) {
    study.tables().values().forEach(table -> show(table, study));
  }

  private void show(Table table, Study study) {
    var invented =
        table.columns().values().stream()
            .filter(column -> column.source().equals(Source.ILLUSTRATION))
            .map(Column::name)
            .collect(ImmutableList.toImmutableList());
    boolean byRow =
        table
            .sourceColumn()
            .flatMap(table::findColumn)
            .filter(column -> column.cells().contains(Source.ILLUSTRATION))
            .isPresent();
    if (!invented.isEmpty() || byRow) {
      boolean whole = byRow || invented.size() == table.columns().size();
      var pointer = "/tables/" + table.name();
      var place = study.places().find(pointer + "/source").or(() -> study.places().find(pointer));
      terminal.remark(
          "check.illustration",
          ImmutableMap.of(
              "place", place.orElse(Place.of("study.yaml")).toString(),
              "table", table.name(),
              "file", table.path().orElse("none"),
              "columns", whole ? "all" : String.join(", ", invented)));
    }
  }
}
