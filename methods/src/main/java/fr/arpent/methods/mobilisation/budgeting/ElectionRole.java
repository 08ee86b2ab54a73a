package fr.arpent.methods.mobilisation.budgeting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.TableRole;
import java.util.Optional;

/**
 * The vote: a table that is a {@code .pb} file.
 *
 * @param where columns of the projects and the values they must have; the vote is then counted as
 *     if no other project had stood
 */
public record ElectionRole(
    Optional<String> table,
    Optional<String> result,
    ImmutableMap<String, ImmutableList<String>> where)
    implements TableRole {}
