/**
 * What a guide carries to be redone from: the study as published, its results, and a manifest.
 *
 * <p>{@link fr.arpent.reporting.evidence.Dossier} gathers what all guides of a study carry, {@link
 * fr.arpent.reporting.evidence.Evidence} makes the {@link
 * fr.arpent.reporting.evidence.AttachedFile}s of one of them, and {@link
 * fr.arpent.reporting.evidence.Manifest} lists them. Checking a guide against its evidence is the
 * matter of {@code fr.arpent.reporting.verification}.
 */
package fr.arpent.reporting.evidence;
