package fr.arpent.methods.mobilisation.budgeting;

import java.util.List;

/**
 * One project that a rule funds.
 *
 * @param project its number
 * @param price what decided, exact: the price per unit of utility for Equal Shares, the load for
 *     Phragmén and maximin support, the gain that ranks for greedy
 * @param tied the projects that were exactly equal to it, without it
 */
record Purchase(int project, Rational price, List<Integer> tied) {}
