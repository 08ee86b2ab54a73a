package fr.arpent.methods.recheck;

/**
 * What a record says, and what comes out when it is redone.
 *
 * @param field key of the record
 * @param recorded what it says; empty when it says nothing
 * @param redone what comes out
 */
public record Difference(String field, String recorded, String redone) {}
