/**
 * Reading and writing: a study folder becomes a {@link fr.arpent.model.study.Study}, or the list of
 * what is wrong with it.
 *
 * <p>Start with {@link fr.arpent.model.io.StudyFolder}. Limits on everything read are in {@link
 * fr.arpent.model.io.Limits}.
 */
package fr.arpent.model.io;
