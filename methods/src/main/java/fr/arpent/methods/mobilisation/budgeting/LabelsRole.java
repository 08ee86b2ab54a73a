package fr.arpent.methods.mobilisation.budgeting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.TableRole;
import java.util.Optional;

/**
 * Titles of projects in more languages than the vote gives.
 *
 * @param id column of the ids of projects
 * @param name column of titles; {@code title} stands for {@code title.fr}, {@code title.ar}…
 * @param cost column of costs, which must agree with those of the vote; looked for as {@code cost}
 */
public record LabelsRole(
    Optional<String> table,
    Optional<String> result,
    ImmutableMap<String, ImmutableList<String>> where,
    Optional<String> id,
    Optional<String> name,
    Optional<String> cost)
    implements TableRole {}
