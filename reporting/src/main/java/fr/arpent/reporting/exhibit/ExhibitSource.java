package fr.arpent.reporting.exhibit;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.methods.Result;

/**
 * The exhibits of one kind of result. Third parties offer theirs from their own jar with {@link
 * java.util.ServiceLoader}.
 *
 * @param <R> the result
 */
public interface ExhibitSource<R extends Result> {

  /** Returns the type of the result. */
  Class<R> resultType();

  /**
   * Returns the exhibits by name: {@code summary}, {@code table}, {@code method}, and by kind of
   * figure ({@code map}).
   */
  ImmutableMap<String, Exhibit> exhibits(R result, ExhibitContext context);

  /**
   * Returns the options of each exhibit that a result of this kind may have, by its name, so that a
   * guide text can be checked before anything is run; empty when only the result tells.
   */
  default ImmutableMap<String, ImmutableSet<String>> offered() {
    return ImmutableMap.of();
  }
}
