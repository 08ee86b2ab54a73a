/**
 * Draws by lot that anybody can redo (tirage au sort vérifiable). A {@link
 * fr.arpent.methods.draw.DrawPool} is committed to by its digest; a {@link
 * fr.arpent.methods.draw.PublicSeed} becomes known afterwards; a {@link
 * fr.arpent.methods.draw.Draw} turns both into chance, by ARPENT-DRAW-1; a {@link
 * fr.arpent.methods.draw.DrawRecord} holds all that is needed to do it again. {@link
 * fr.arpent.methods.draw.Rfc3797} redoes old draws.
 */
package fr.arpent.methods.draw;
