package fr.arpent.reporting.exhibit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;

/** The exhibits of every kind of result. */
public final class ExhibitCatalogue {

  private final ImmutableList<ExhibitSource<?>> sources;

  private ExhibitCatalogue(ImmutableList<ExhibitSource<?>> sources) {
    this.sources = sources;
  }

  /** Returns the exhibits of this library and those that other jars offer. */
  public static ExhibitCatalogue standard() {
    return new ExhibitCatalogue(ImmutableList.of());
  }

  /**
   * Returns the exhibits of an answer, by name, in the order in which a guide without text shows
   * them; empty without a result.
   */
  public ImmutableMap<String, Exhibit> exhibits(ExhibitContext context) {
    for (var source : sources) {
      var result = context.analysis().result();
      if (result.isPresent() && source.resultType().isInstance(result.get())) {
        return exhibits(source, result.get(), context);
      }
    }
    return ImmutableMap.of();
  }

  /**
   * Returns the options of each exhibit that a kind of result may have, by name; empty when only
   * the result tells.
   */
  public ImmutableMap<String, ImmutableSet<String>> offered(Class<?> resultType) {
    return sources.stream()
        .filter(source -> source.resultType().equals(resultType))
        .findFirst()
        .map(ExhibitSource::offered)
        .orElse(ImmutableMap.of());
  }

  /** Returns a catalogue of these exhibits alone. */
  public static ExhibitCatalogue of(ExhibitSource<?>... sources) {
    return new ExhibitCatalogue(ImmutableList.copyOf(sources));
  }

  private static <R extends fr.arpent.methods.Result> ImmutableMap<String, Exhibit> exhibits(
      ExhibitSource<R> source, fr.arpent.methods.Result result, ExhibitContext context) {
    return source.exhibits(source.resultType().cast(result), context);
  }
}
