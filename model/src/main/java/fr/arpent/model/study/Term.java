package fr.arpent.model.study;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/**
 * A noun that follows a number, in one language: one line of {@code text/terms.csv}.
 *
 * @param term id
 * @param language BCP 47 tag
 * @param gender {@code m} or {@code f}
 * @param forms words by CLDR plural category ({@code zero one two few many other}); {@code #} is
 *     the number
 */
public record Term(
    String term, String language, Optional<String> gender, ImmutableMap<String, String> forms) {}
