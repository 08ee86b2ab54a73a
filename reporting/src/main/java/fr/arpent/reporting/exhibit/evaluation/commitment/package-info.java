/**
 * What can be shown of assessed commitments: {@link
 * fr.arpent.reporting.exhibit.evaluation.commitment.CommitmentExhibits}.
 */
package fr.arpent.reporting.exhibit.evaluation.commitment;
