/**
 * A client's graphic charter made a {@link fr.arpent.reporting.theme.Theme}: the contrasts and grey
 * steps of its colours, and the letters of its fonts, are checked by the rules of the design before
 * anything is printed with them.
 */
package fr.arpent.reporting.charter;
