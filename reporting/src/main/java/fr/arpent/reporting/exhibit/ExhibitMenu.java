package fr.arpent.reporting.exhibit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The exhibits of a kind of result, each named once with its options and how it is made, so that
 * what is offered before a run and what a result has cannot differ.
 *
 * @param <W> the result with its words, from which exhibits are made
 */
public final class ExhibitMenu<W> {

  private final ImmutableList<Item<W>> items;

  private ExhibitMenu(ImmutableList<Item<W>> items) {
    this.items = items;
  }

  private record Item<W>(
      String name, ImmutableSet<String> options, Predicate<W> there, Function<W, Exhibit> made) {}

  /** Returns a menu without exhibits. */
  public static <W> ExhibitMenu<W> empty() {
    return new ExhibitMenu<>(ImmutableList.of());
  }

  /** Returns the menu with an exhibit that every result has. */
  public ExhibitMenu<W> with(String name, ImmutableSet<String> options, Function<W, Exhibit> made) {
    return with(name, options, words -> true, made);
  }

  /** Returns the menu with an exhibit that a result has when there is something to show. */
  public ExhibitMenu<W> with(
      String name, ImmutableSet<String> options, Predicate<W> there, Function<W, Exhibit> made) {
    var more = ImmutableList.<Item<W>>builder().addAll(items);
    return new ExhibitMenu<>(more.add(new Item<>(name, options, there, made)).build());
  }

  /** Returns the options of each exhibit that a result may have. */
  public ImmutableMap<String, ImmutableSet<String>> offered() {
    return items.stream().collect(ImmutableMap.toImmutableMap(Item::name, Item::options));
  }

  /** Returns the exhibits that a result has, in the order of the menu. */
  public ImmutableMap<String, Exhibit> of(W words) {
    return items.stream()
        .filter(item -> item.there().test(words))
        .collect(ImmutableMap.toImmutableMap(Item::name, item -> item.made().apply(words)));
  }
}
