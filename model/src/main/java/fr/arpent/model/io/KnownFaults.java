package fr.arpent.model.io;

import com.google.common.collect.ImmutableMap;
import fr.arpent.model.measure.Table;
import fr.arpent.model.problem.Problem;
import java.util.function.Predicate;

/**
 * Keeps the problems that are news: a table that is declared but could not be read was reported
 * already, and is not unknown to who names it.
 *
 * @param declared what the study declares
 * @param tables what could be read
 */
record KnownFaults(Declared declared, ImmutableMap<String, Table> tables)
    implements Predicate<Problem> {

  @Override
  public boolean test(Problem problem) {
    var name = String.valueOf(problem.fields().get("found"));
    return !problem.code().equals("reference/unknown")
        || !"table".equals(problem.fields().get("kind"))
        || !declared.tables().contains(name)
        || tables.containsKey(name);
  }
}
