package fr.arpent.methods.mobilisation.selection;

import com.google.common.collect.ImmutableMap;
import fr.arpent.model.LocalizedText;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An application as it came in.
 *
 * @param id key
 * @param title as printed
 * @param amount what it asks for, {@code >= 0}
 * @param words cells by column, for rules and caps; a missing cell is not there
 * @param numbers numbers by column, for rules
 * @param days days by column, for rules
 */
public record Candidate(
    String id,
    Optional<LocalizedText> title,
    Optional<Double> amount,
    ImmutableMap<String, String> words,
    ImmutableMap<String, Double> numbers,
    ImmutableMap<String, LocalDate> days) {

  /** Returns an application of which nothing is known but its key. */
  public static Candidate of(String id) {
    return new Candidate(
        id,
        Optional.empty(),
        Optional.empty(),
        ImmutableMap.of(),
        ImmutableMap.of(),
        ImmutableMap.of());
  }
}
