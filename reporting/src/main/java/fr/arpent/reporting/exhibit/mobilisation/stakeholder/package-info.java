/**
 * What can be shown of stakeholders: {@link
 * fr.arpent.reporting.exhibit.mobilisation.stakeholder.SalienceExhibits}.
 */
package fr.arpent.reporting.exhibit.mobilisation.stakeholder;
