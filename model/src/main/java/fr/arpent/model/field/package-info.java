/**
 * What a team brings back from the field (terrain): {@link fr.arpent.model.field.Interview}s with
 * {@link fr.arpent.model.field.Excerpt}s and the {@link fr.arpent.model.field.Codebook} they are
 * read with; {@link fr.arpent.model.field.Workshop}s with {@link
 * fr.arpent.model.field.Contribution}s; {@link fr.arpent.model.field.Persona}s and their {@link
 * fr.arpent.model.field.Journey}s.
 */
@ArpentStyle
package fr.arpent.model.field;

import fr.arpent.model.ArpentStyle;
