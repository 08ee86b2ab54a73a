/**
 * Faces and shaping: a {@link fr.arpent.reporting.typeface.Typeface} turns words into placed glyphs
 * ({@link fr.arpent.reporting.typeface.ShapedText}), with kerning, ligatures and Arabic joining,
 * and keeps them.
 */
package fr.arpent.reporting.typeface;
