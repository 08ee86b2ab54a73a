package fr.arpent.methods.mobilisation.selection;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.TableRole;
import java.util.Optional;

/**
 * Jurors who do not judge an application, one row each.
 *
 * @param juror column of pseudonyms
 * @param application column of keys of applications
 */
public record ConflictsRole(
    Optional<String> table,
    Optional<String> result,
    ImmutableMap<String, ImmutableList<String>> where,
    Optional<String> juror,
    Optional<String> application)
    implements TableRole {}
