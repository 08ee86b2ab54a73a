package fr.arpent.reporting.exhibit;

import com.google.common.collect.ImmutableMap;
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
}
