package fr.arpent.methods.mobilisation.budgeting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.draw.PublicSeedRequest;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a study writes to ask for {@link Greedy}.
 *
 * @param election the vote
 * @param labels titles in more languages
 * @param rule {@code greedy} unless the vote declares {@code greedy-threshold} or {@code
 *     greedy-no-skip}
 * @param order {@code votes} by default; {@code score} where ballots give points or ranks
 * @param threshold least votes or points; what the vote declares by default
 * @param rankPoints how ranks become points; {@code from-longest} by default
 * @param tieBreak {@code file-order} by default
 * @param seed of the lot, where {@code draw} is among the tie-breaks
 * @param districts money of each district
 */
public record GreedyRequest(
    ElectionRole election,
    Optional<LabelsRole> labels,
    Optional<GreedyVariant> rule,
    Optional<GreedyOrder> order,
    Optional<BigDecimal> threshold,
    Optional<RankPoints> rankPoints,
    ImmutableList<TieBreak> tieBreak,
    Optional<PublicSeedRequest> seed,
    ImmutableMap<String, BigDecimal> districts)
    implements BudgetRequest {}
