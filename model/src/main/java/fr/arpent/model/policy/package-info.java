/**
 * Public decisions with their aims (politiques publiques): {@link fr.arpent.model.policy.Policy}
 * and its {@link fr.arpent.model.policy.Objective}s, the {@link fr.arpent.model.policy.Commitment}s
 * of an action plan with their {@link fr.arpent.model.policy.Milestone}s, and the {@link
 * fr.arpent.model.policy.ResultsChain} that says why they should work.
 */
@ArpentStyle
package fr.arpent.model.policy;

import fr.arpent.model.ArpentStyle;
