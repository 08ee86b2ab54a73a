package fr.arpent.methods.mobilisation.budgeting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.draw.PublicSeedRequest;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a study writes to ask for {@link EqualShares}.
 *
 * @param election the vote
 * @param labels titles in more languages
 * @param utility what a voter gains from a project; {@code cost} by default, {@code score} where
 *     ballots give points or ranks
 * @param completion {@code none} by default
 * @param exhaustiveStop whether {@code add1} stops once no further project would fit; {@code yes}
 *     by default
 * @param step by how much {@code add1} raises each share, in the currency of the vote; 1 by default
 * @param rankPoints how ranks become points; {@code from-ballot} by default
 * @param tieBreak {@code [most-votes, lowest-cost, lowest-id]} by default
 * @param seed of the lot, where {@code draw} is among the tie-breaks
 * @param districts money of each district
 */
public record EqualSharesRequest(
    ElectionRole election,
    Optional<LabelsRole> labels,
    Optional<Utility> utility,
    Optional<Completion> completion,
    Optional<Boolean> exhaustiveStop,
    Optional<BigDecimal> step,
    Optional<RankPoints> rankPoints,
    ImmutableList<TieBreak> tieBreak,
    Optional<PublicSeedRequest> seed,
    ImmutableMap<String, BigDecimal> districts)
    implements BudgetRequest {}
