package fr.arpent.methods;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/**
 * A role of a request: which rows it reads. A record of a method's request type implements it and
 * adds one {@code Optional<String>} for each role column, which chooses a column of the table:
 *
 * <pre>{@code
 * record Demand(Optional<String> table, Optional<String> result,
 *     ImmutableMap<String, ImmutableList<String>> where, Optional<String> population)
 *     implements TableRole {}
 * }</pre>
 *
 * <p>Exactly one of {@link #table} and {@link #result} is written.
 */
public interface TableRole {

  /** Id of a table of the study. */
  Optional<String> table();

  /** A list of another analysis' result: {@code quotas.targets}. */
  Optional<String> result();

  /** Columns and the values that a row must have, compared exactly; all rows when empty. */
  ImmutableMap<String, ImmutableList<String>> where();
}
