/**
 * Words and how they are said in a language: {@link fr.arpent.reporting.text.Text} is what blocks
 * hold, resolved late so that one exhibit serves three languages; {@link
 * fr.arpent.reporting.text.Wording} resolves it.
 */
package fr.arpent.reporting.text;
