/**
 * Guide texts as a tree: CommonMark prose and the blocks between {@code :::} fences, with the file,
 * line and column of everything that can be wrong. {@link
 * fr.arpent.reporting.guide.markup.GuideTextReader} reads a {@link
 * fr.arpent.reporting.guide.markup.GuideText}; nothing here knows results or blocks of a guide.
 */
package fr.arpent.reporting.guide.markup;
