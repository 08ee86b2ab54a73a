package fr.arpent.methods.mobilisation.selection;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.TableRole;
import java.util.Optional;

/**
 * What jurors gave, one row per juror, application and criterion.
 *
 * @param juror column of pseudonyms
 * @param application column of keys of applications
 * @param criterion column of keys of criteria; needed when there are several
 * @param score column of scores, on the scale of the criterion; an empty cell is no score
 * @param comment column of words for applicants; only read when it is named
 */
public record ScoresRole(
    Optional<String> table,
    Optional<String> result,
    ImmutableMap<String, ImmutableList<String>> where,
    Optional<String> juror,
    Optional<String> application,
    Optional<String> criterion,
    Optional<String> score,
    Optional<String> comment)
    implements TableRole {}
