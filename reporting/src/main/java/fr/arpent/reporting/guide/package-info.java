/**
 * A guide: the study's words with its results in them. {@link
 * fr.arpent.reporting.guide.GuideComposer} reads the guide text and makes a {@link
 * fr.arpent.reporting.guide.Guide}, an ordered tree of blocks in one language, ready to be typeset.
 */
package fr.arpent.reporting.guide;
