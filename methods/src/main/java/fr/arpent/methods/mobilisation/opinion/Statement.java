package fr.arpent.methods.mobilisation.opinion;

/**
 * A statement people voted on.
 *
 * @param id key of the statement
 * @param setAside whether it forms no groups: moderated out, or about the voter rather than the
 *     question; its votes are counted all the same
 */
public record Statement(String id, boolean setAside) {}
