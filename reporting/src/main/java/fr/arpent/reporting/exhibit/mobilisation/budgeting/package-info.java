/**
 * What can be shown of participatory budgets: {@link
 * fr.arpent.reporting.exhibit.mobilisation.budgeting.BudgetExhibits} of one rule, {@link
 * fr.arpent.reporting.exhibit.mobilisation.budgeting.BudgetComparisonExhibits} of several.
 */
package fr.arpent.reporting.exhibit.mobilisation.budgeting;
