package fr.arpent.model.study;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import fr.arpent.model.actor.Actor;
import fr.arpent.model.field.Excerpt;
import fr.arpent.model.field.Interview;
import fr.arpent.model.field.QuoteConsent;
import fr.arpent.model.measure.Table;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The tables of a study as they may be printed and attached: private ones are reduced to their
 * keys, restricted ones to their number of rows; rows about people who did not agree lose all cells
 * but those that say nothing of them.
 */
final class PublishedTables {

  private static final ImmutableSet<String> OF_ACTORS =
      ImmutableSet.of(
          "kind",
          "power",
          "legitimacy",
          "urgency",
          "interest",
          "position",
          "wanted",
          "speaks-for",
          "speaks_for");

  private static final ImmutableSet<String> OF_PERSONAS = ImmutableSet.of("composed");

  private static final ImmutableSet<String> OF_INTERVIEWS =
      ImmutableSet.of(
          "date", "consent", "kind", "actor_kind", "actor-kind", "mode", "minutes", "language");

  private static final ImmutableSet<String> OF_EXCERPTS = ImmutableSet.of("interview", "language");

  private final Study study;
  private final Study published;

  /**
   * @param study as it was read
   * @param published the same, of which the things but not yet the tables are fit to be printed
   */
  PublishedTables(Study study, Study published) {
    this.study = study;
    this.published = published;
  }

  ImmutableMap<String, Table> all() {
    return ImmutableMap.copyOf(Maps.transformValues(study.tables(), this::published));
  }

  private Table published(Table table) {
    if (table.confidential()) {
      return table.keeping(Set.copyOf(table.key().stream().toList()));
    }
    return table.open() ? withoutSilentPeople(table) : table.keeping(Set.of());
  }

  private Table withoutSilentPeople(Table table) {
    var first = withhold(table, "actors", study.actors(), this::isSilentActor, OF_ACTORS);
    var second = withhold(first, "personas", study.personas(), this::isSilentPersona, OF_PERSONAS);
    var third =
        withhold(second, "interviews", study.interviews(), this::isAnonymous, OF_INTERVIEWS);
    return withhold(third, "excerpts", study.excerpts(), this::isSilentExcerpt, OF_EXCERPTS);
  }

  /** Of a row whose key is not known, nobody knows that it may be printed. */
  private static Table withhold(
      Table table, Map<String, ?> things, Predicate<String> silent, Set<String> kept) {
    var keys = table.findColumn(table.key().orElse("id"));
    if (keys.isEmpty()) {
      return table;
    }
    Predicate<String> lost = key -> !things.containsKey(key) || silent.test(key);
    var columns = ImmutableSet.<String>builder().addAll(kept).add(keys.get().name()).build();
    return table.withoutCells(row -> keys.get().find(row).filter(lost.negate()).isEmpty(), columns);
  }

  private Table withhold(
      Table table, String role, Map<String, ?> things, Predicate<String> silent, Set<String> kept) {
    var named = study.roles().getOrDefault(role, role);
    boolean played = study.roles().containsKey(role) || !things.isEmpty();
    return played && named.equals(table.name()) ? withhold(table, things, silent, kept) : table;
  }

  private boolean isSilentActor(String id) {
    return !Optional.ofNullable(published.actors().get(id))
        .map(Actor::name)
        .equals(Optional.ofNullable(study.actors().get(id)).map(Actor::name));
  }

  private boolean isSilentPersona(String id) {
    return !published.personas().containsKey(id);
  }

  private boolean isAnonymous(String id) {
    return Optional.ofNullable(study.interviews().get(id))
        .map(Interview::consent)
        .filter(QuoteConsent.QUOTE::equals)
        .isEmpty();
  }

  private boolean isSilentExcerpt(String id) {
    return Optional.ofNullable(published.excerpts().get(id)).flatMap(Excerpt::text).isEmpty();
  }
}
