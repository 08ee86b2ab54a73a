package fr.arpent.methods.mobilisation.opinion;

import com.google.common.collect.ImmutableSortedMap;

/**
 * The votes of one person.
 *
 * @param voter key of the person, a pseudonym
 * @param votes by statement; a statement not seen is not there
 */
public record Ballot(String voter, ImmutableSortedMap<String, Vote> votes) {}
