/**
 * Projects and how they are chosen: a {@link fr.arpent.model.project.Project} with its {@link
 * fr.arpent.model.project.Phase}s, {@link fr.arpent.model.project.Budget} and {@link
 * fr.arpent.model.project.Partner}s; a {@link fr.arpent.model.project.Call} with its {@link
 * fr.arpent.model.project.Application}s, judged by {@link fr.arpent.model.project.Criterion} and
 * {@link fr.arpent.model.project.JurorNote}.
 */
@ArpentStyle
package fr.arpent.model.project;

import fr.arpent.model.ArpentStyle;
