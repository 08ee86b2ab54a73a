package fr.arpent.methods.mobilisation.sortition;

import fr.arpent.methods.mobilisation.sortition.PanelLotteryRequest.PeopleRole;
import fr.arpent.methods.mobilisation.sortition.PanelLotteryRequest.PoolRole;
import fr.arpent.methods.mobilisation.sortition.PanelLotteryRequest.QuotasRole;

/**
 * What a study writes to ask for {@link PanelComposition}.
 *
 * @param pool who agreed to be drawn; a column for each field of the quotas
 * @param quotas seats of each group, with the share of the population where known
 * @param panel who was drawn
 */
public record CompositionRequest(PoolRole pool, QuotasRole quotas, PeopleRole panel) {}
