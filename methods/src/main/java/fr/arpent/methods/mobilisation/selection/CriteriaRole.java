package fr.arpent.methods.mobilisation.selection;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.TableRole;
import java.util.Optional;

/**
 * Criteria, one row each.
 *
 * @param id column of keys
 * @param title column of titles
 * @param weight column of weights beside each other, above 0; 1 each without it
 * @param lowest column of lowest scores
 * @param highest column of highest scores
 * @param polarity column of {@code up} (more is better) and {@code down}; up without it
 * @param floor column of eliminatory scores, on the scale
 */
public record CriteriaRole(
    Optional<String> table,
    Optional<String> result,
    ImmutableMap<String, ImmutableList<String>> where,
    Optional<String> id,
    Optional<String> title,
    Optional<String> weight,
    Optional<String> lowest,
    Optional<String> highest,
    Optional<String> polarity,
    Optional<String> floor)
    implements TableRole {}
