package fr.arpent.model.io.document;

/**
 * How large a document may be.
 *
 * @param bytes of the file
 * @param depth of nested mappings and sequences
 * @param nodes mappings, sequences and scalars
 * @param keyCharacters of a key
 * @param numberCharacters of a number
 */
public record DocumentLimits(
    long bytes, long depth, long nodes, long keyCharacters, long numberCharacters) {}
