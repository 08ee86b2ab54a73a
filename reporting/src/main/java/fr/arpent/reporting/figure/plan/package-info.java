/** Figures of plans: a {@link fr.arpent.reporting.figure.plan.Gantt} of actions over quarters. */
package fr.arpent.reporting.figure.plan;
