package fr.arpent.methods;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import fr.arpent.model.problem.Problems;
import java.util.Optional;

/**
 * A method that a study can ask for by id. Third parties offer theirs from their own jar with
 * {@link java.util.ServiceLoader}.
 *
 * @param <Q> the shape of {@code analyses.<id>} in {@code study.yaml}; its JSON Schema comes from
 *     it
 * @param <I> data and settings
 * @param <R> result
 */
public interface CataloguedMethod<Q, I, R extends Result> extends Procedure<I, R> {

  /** Returns the shape of the request. */
  Class<Q> requestType();

  /** Returns the type of the result, by which reporting finds its exhibits. */
  Class<R> resultType();

  /**
   * Gathers the input of a request from the study.
   *
   * @param problems already under {@code /analyses/<id>}: a pointer here is {@code /demand/table}
   * @return the input, or empty when there are problems
   */
  Optional<I> bind(Q request, Sources sources, Problems problems);

  /**
   * Returns all settings of an input that are not data, defaults too, by kebab-case name: what the
   * result file shows under {@code parameters}. Values have a JSON form.
   */
  ImmutableMap<String, ?> parameters(I input);

  /**
   * Returns which values depend on which role, so that invented data and embargo can be traced:
   * keys are a role ({@code supply}) or a role's column ({@code supply.capacity}), values are paths
   * of values ({@code territories.score}), {@code *} for all. A column that is not named has its
   * role's paths; a role that is not named, all.
   */
  default ImmutableSetMultimap<String, String> dependencies() {
    return ImmutableSetMultimap.of();
  }
}
