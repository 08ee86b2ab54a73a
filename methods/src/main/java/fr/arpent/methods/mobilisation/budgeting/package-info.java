/**
 * Which projects a vote funds (budget participatif), exactly and explained.
 *
 * <p>Four rules share one {@link fr.arpent.methods.mobilisation.budgeting.BudgetResult}: {@link
 * fr.arpent.methods.mobilisation.budgeting.Greedy}, as most cities count; {@link
 * fr.arpent.methods.mobilisation.budgeting.EqualShares}; {@link
 * fr.arpent.methods.mobilisation.budgeting.Phragmen}; {@link
 * fr.arpent.methods.mobilisation.budgeting.MaximinSupport}. {@link
 * fr.arpent.methods.mobilisation.budgeting.BudgetComparison} sets several of them side by side. All
 * count in whole numbers and fractions; ties are broken by a named {@link
 * fr.arpent.methods.mobilisation.budgeting.TieBreak} and reported.
 */
@ArpentStyle
package fr.arpent.methods.mobilisation.budgeting;

import fr.arpent.model.ArpentStyle;
