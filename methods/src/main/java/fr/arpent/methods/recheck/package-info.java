/**
 * Redoes published draws from their records (contre-vérification), with code that shares nothing
 * with the code that drew: a mistake in one shows in the other. {@link
 * fr.arpent.methods.recheck.DrawRecheck} reads a record as JSON and says what differs.
 */
package fr.arpent.methods.recheck;
