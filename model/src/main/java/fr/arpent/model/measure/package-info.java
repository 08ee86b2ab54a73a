/**
 * What was measured or written down in rows: {@link fr.arpent.model.measure.Table} and its columns.
 *
 * <p>Cells stay the text that was found in the file until somebody asks for a number, a date or a
 * code: nothing is guessed.
 */
@ArpentStyle
package fr.arpent.model.measure;

import fr.arpent.model.ArpentStyle;
