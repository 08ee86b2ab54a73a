/**
 * Templates of guides: one per type of document, as data and Markdown. {@link
 * fr.arpent.reporting.template.GuideTemplates} lists those of this library, {@link
 * fr.arpent.reporting.template.NewStudy} begins a study with one, and {@link
 * fr.arpent.reporting.template.FixedBlockCheck} says which block of its type a guide lacks.
 */
package fr.arpent.reporting.template;
