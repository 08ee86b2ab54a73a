package fr.arpent.model.io.table;

import com.google.common.collect.ImmutableMap;
import fr.arpent.model.problem.Place;
import fr.arpent.model.problem.Problem;
import fr.arpent.model.problem.Problems;
import fr.arpent.model.problem.Severity;
import java.util.Optional;

/**
 * Reports what is wrong with one file of the study.
 *
 * @param file path inside the folder
 * @param pointer of what named the file: {@code /tables/doctors}
 * @param table id of the table, as it is said in words; empty for a file that is no table
 * @param problems receives all
 */
public record FileProblems(String file, String pointer, String table, Problems problems) {

  /** Adds an error at a place of the file. */
  public void error(Place place, String code, ImmutableMap<String, Object> fields) {
    add(place, code, Severity.ERROR, fields);
  }

  /** Adds a warning at a place of the file. */
  public void warning(Place place, String code, ImmutableMap<String, Object> fields) {
    add(place, code, Severity.WARNING, fields);
  }

  /** Adds an error about the file as a whole. */
  public void error(String code, ImmutableMap<String, Object> fields) {
    error(Place.of(file), code, fields);
  }

  /** Refuses more than a limit allows. */
  public void tooMuch(Place place, String limit, long most) {
    error(place, "limit/" + limit, ImmutableMap.of("limit", most));
  }

  private void add(
      Place place, String code, Severity severity, ImmutableMap<String, Object> fields) {
    var all = ImmutableMap.<String, Object>builder().put("table", table).putAll(fields);
    problems.add(new Problem(code, severity, Optional.of(place), pointer, all.buildKeepingLast()));
  }
}
