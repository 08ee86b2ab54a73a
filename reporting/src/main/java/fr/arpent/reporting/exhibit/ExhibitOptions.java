package fr.arpent.reporting.exhibit;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/**
 * Options of an exhibit as the guide text gives them.
 *
 * @param values text of each option by name; an option that may be repeated ({@code where}) has
 *     several
 */
public record ExhibitOptions(ImmutableMap<String, ImmutableList<String>> values) {

  /** No option. */
  public static final ExhibitOptions NONE = new ExhibitOptions(ImmutableMap.of());

  /** Returns the text of an option. */
  public Optional<String> find(String name) {
    return Optional.ofNullable(values.get(name)).map(texts -> texts.get(0));
  }

  /** Returns the items of an option that is a list parted by commas; empty when it is not given. */
  public ImmutableList<String> list(String name) {
    return find(name)
        .map(
            text ->
                ImmutableList.copyOf(Splitter.on(',').trimResults().omitEmptyStrings().split(text)))
        .orElse(ImmutableList.of());
  }
}
