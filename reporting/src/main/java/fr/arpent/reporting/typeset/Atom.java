package fr.arpent.reporting.typeset;

import fr.arpent.reporting.page.Ink;
import java.util.Optional;

/**
 * The smallest piece of a line: characters of one strand, direction, face, all spaces or none.
 *
 * @param meaning what they are
 * @param level of embedding: odd runs from right to left
 * @param width in points
 * @param piece what is printed, at x = 0; empty for room inside a frame
 */
record Atom(Strand.Meaning meaning, byte level, double width, Optional<Ink.Piece> piece) {}
