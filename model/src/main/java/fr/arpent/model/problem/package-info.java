/**
 * What is wrong with a study folder, said so that its authors can mend it: where, what was found,
 * what to write instead.
 *
 * <p>A {@link fr.arpent.model.problem.Problem} is data; its words are in the bundles {@code
 * problems_fr} and {@code problems_en}. {@link fr.arpent.model.problem.Problems} collects them all;
 * an {@link fr.arpent.model.problem.Outcome} is a value, or the problems that stand in its way.
 */
package fr.arpent.model.problem;
