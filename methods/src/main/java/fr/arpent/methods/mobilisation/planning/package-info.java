/**
 * When things are done, by whom, and what may go wrong (planification).
 *
 * <p>{@link fr.arpent.methods.mobilisation.planning.Programme} holds a facilitation programme
 * against the clock; {@link fr.arpent.methods.mobilisation.planning.CriticalPath} works out a
 * schedule from activities that wait for each other, with calendars and workload; {@link
 * fr.arpent.methods.mobilisation.planning.ActionPlan} checks a plan of actions over years; {@link
 * fr.arpent.methods.mobilisation.planning.RiskRegister} ranks risks.
 */
@ArpentStyle
package fr.arpent.methods.mobilisation.planning;

import fr.arpent.model.ArpentStyle;
