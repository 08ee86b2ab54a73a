/**
 * What the whole library shares: the house style of value types, the JSON mapping, words in several
 * languages.
 *
 * <p>Start with {@link fr.arpent.model.study.Study}, which holds everything a team brought back,
 * and {@link fr.arpent.model.io.StudyFolder}, which reads it.
 */
package fr.arpent.model;
