package fr.arpent.reporting.guide.value;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.model.LocalizedText;
import fr.arpent.model.problem.Place;
import fr.arpent.model.problem.Problems;
import fr.arpent.model.study.Study;
import java.util.Optional;

/**
 * Finds the values that a guide text names, in the study and in its results; names that lead
 * nowhere are reported, with the nearest one.
 */
public final class Values {

  private static final ImmutableSet<String> RESERVED =
      ImmutableSet.of("study", "table", "territory", "actor", "commitments", "row", "guide");

  private final Study study;
  private final Optional<Row> row;
  private final StudyNames names;
  private final TableCells tables;
  private final ResultValues results;

  /**
   * @param results values of analyses, or what is known of them before they are run
   * @param row the row that a guide of a batch is about
   * @param guide what the text may say of the guide itself
   */
  public Values(
      Study study,
      ResultValues results,
      Optional<Row> row,
      ImmutableMap<String, LocalizedText> guide,
      Cells cells) {
    this.study = study;
    this.row = row;
    this.names = new StudyNames(study, guide);
    this.tables = new TableCells(study, cells);
    this.results = results;
  }

  /** Returns the row that the guide is about. */
  public Optional<Row> row() {
    return row;
  }

  /** Returns a value that is not there. */
  public Value missing() {
    return Value.without(Standing.MISSING);
  }

  /** Returns the key of a step, when it has one; {@code row} is the key of the batch's row. */
  public Optional<String> key(ValuePath path, int step) {
    if (path.steps().size() <= step || !path.steps().get(step).isKey()) {
      return Optional.empty();
    }
    var key = path.steps().get(step).name();
    return key.equals("row") ? row.map(Row::key) : Optional.of(key);
  }

  /** Returns how cells are read. */
  public Cells cells() {
    return tables.cells();
  }

  /** Returns the value of a path; empty, with a problem at its place, when there is none. */
  public Optional<Value> find(ValuePath path, Place place, Problems problems) {
    var reading = new PathReading(path, place, problems, row);
    return switch (path.root()) {
      case "study" -> names.ofStudy(reading);
      case "guide" -> names.ofGuide(reading);
      case "territory" -> names.ofTerritory(reading);
      case "table" -> tables.ofTable(reading);
      case "row" -> tables.ofBatchRow(reading);
      case "actor", "commitments" -> tables.ofRole(reading);
      default -> analysis(reading);
    };
  }

  private Optional<Value> analysis(PathReading reading) {
    var analyses = study.analyses().keySet();
    return analyses.contains(reading.path().root())
        ? results.find(reading)
        : reading.unknownRoot(
            ImmutableSet.<String>builder().addAll(analyses).addAll(RESERVED).build());
  }
}
