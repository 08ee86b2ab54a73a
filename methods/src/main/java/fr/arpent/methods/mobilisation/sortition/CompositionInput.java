package fr.arpent.methods.mobilisation.sortition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.methods.mobilisation.sortition.lottery.Candidate;
import fr.arpent.methods.mobilisation.sortition.lottery.Quota;

/**
 * What {@link PanelComposition} works on.
 *
 * @param pool with distinct keys
 * @param quotas of the panel
 * @param shares share of the population of each group, by field and value, where known
 * @param panel keys of those who were drawn
 */
public record CompositionInput(
    ImmutableList<Candidate> pool,
    ImmutableList<Quota> quotas,
    ImmutableMap<String, ImmutableMap<String, Double>> shares,
    ImmutableSet<String> panel) {}
