/**
 * What can be shown of bodies and how they decide: {@link
 * fr.arpent.reporting.exhibit.mobilisation.governance.CompositionExhibits}, {@link
 * fr.arpent.reporting.exhibit.mobilisation.governance.ConsensusGridExhibits}.
 */
package fr.arpent.reporting.exhibit.mobilisation.governance;
