/**
 * Spatial access to services of limited capacity (accessibilité potentielle localisée).
 *
 * <p>{@link fr.arpent.methods.diagnostic.access.FloatingCatchment} turns an {@link
 * fr.arpent.methods.diagnostic.access.AccessInput} (demand, supply, {@link
 * fr.arpent.methods.diagnostic.access.Distance}, {@link fr.arpent.methods.diagnostic.access.Decay})
 * into an {@link fr.arpent.methods.diagnostic.access.AccessResult}.
 */
@ArpentStyle
package fr.arpent.methods.diagnostic.access;

import fr.arpent.model.ArpentStyle;
