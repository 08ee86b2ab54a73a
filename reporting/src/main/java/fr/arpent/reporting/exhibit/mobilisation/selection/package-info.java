/**
 * What can be shown of calls and their juries: {@link
 * fr.arpent.reporting.exhibit.mobilisation.selection.CallExhibits}, {@link
 * fr.arpent.reporting.exhibit.mobilisation.selection.JuryExhibits}. Keys of jurors are never
 * printed, nor what one juror gave one application.
 */
package fr.arpent.reporting.exhibit.mobilisation.selection;
