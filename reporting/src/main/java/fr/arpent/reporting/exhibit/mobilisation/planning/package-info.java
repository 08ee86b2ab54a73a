/**
 * What can be shown of plans: {@link
 * fr.arpent.reporting.exhibit.mobilisation.planning.ProgrammeExhibits}, {@link
 * fr.arpent.reporting.exhibit.mobilisation.planning.CriticalPathExhibits}, {@link
 * fr.arpent.reporting.exhibit.mobilisation.planning.ActionPlanExhibits}, {@link
 * fr.arpent.reporting.exhibit.mobilisation.planning.RiskRegisterExhibits}.
 */
package fr.arpent.reporting.exhibit.mobilisation.planning;
