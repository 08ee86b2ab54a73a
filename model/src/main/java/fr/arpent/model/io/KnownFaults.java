package fr.arpent.model.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.model.measure.Table;
import fr.arpent.model.problem.Problem;
import java.util.function.Predicate;

/**
 * Keeps the problems that are news: a table that is declared but could not be read was reported
 * already, and is not unknown to who names it; a cell that its declared type refuses is not refused
 * again by its role.
 *
 * @param declared what the study declares
 * @param tables what could be read
 * @param reported problems so far
 */
record KnownFaults(
    Declared declared, ImmutableMap<String, Table> tables, ImmutableList<Problem> reported)
    implements Predicate<Problem> {

  @Override
  public boolean test(Problem problem) {
    var name = String.valueOf(problem.fields().get("found"));
    return !isReported(problem) && !isUnreadTable(problem, name);
  }

  private boolean isReported(Problem problem) {
    return reported.stream()
        .anyMatch(
            other ->
                other.code().equals(problem.code()) && other.pointer().equals(problem.pointer()));
  }

  private boolean isUnreadTable(Problem problem, String name) {
    return problem.code().equals("reference/unknown")
        && "table".equals(problem.fields().get("kind"))
        && declared.tables().contains(name)
        && !tables.containsKey(name);
  }
}
