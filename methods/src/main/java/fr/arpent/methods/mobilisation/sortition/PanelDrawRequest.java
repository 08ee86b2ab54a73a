package fr.arpent.methods.mobilisation.sortition;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.TableRole;
import fr.arpent.methods.draw.PublicSeed;
import fr.arpent.methods.draw.SeedSource;
import fr.arpent.model.LocalizedText;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a study writes to ask for {@link PanelDraw}: one panel of a lottery, or some people of a
 * pool.
 *
 * @param lottery numbered panels, one of which is drawn
 * @param pool people, some of whom are drawn one by one, without quotas
 * @param size how many of the pool are drawn
 * @param purpose tells draws apart that share a seed; {@code panel-lottery} or {@code sample} by
 *     default
 * @param seed where chance comes from
 */
public record PanelDrawRequest(
    Optional<LotteryRole> lottery,
    Optional<PeopleRole> pool,
    Optional<Integer> size,
    Optional<String> purpose,
    Seed seed) {

  /**
   * Numbered panels, one row each.
   *
   * @param id column of numbers
   * @param members column of the keys of the members, with spaces between
   */
  public record LotteryRole(
      Optional<String> table,
      Optional<String> result,
      ImmutableMap<String, ImmutableList<String>> where,
      Optional<String> id,
      Optional<String> members)
      implements TableRole {}

  /**
   * People, one row each.
   *
   * @param id column of opaque keys
   */
  public record PeopleRole(
      Optional<String> table,
      Optional<String> result,
      ImmutableMap<String, ImmutableList<String>> where,
      Optional<String> id)
      implements TableRole {}

  /**
   * The seed of a public draw.
   *
   * @param sources where it comes from, in the order in which their results are written
   * @param value the seed in canonical form; left out until it is known
   */
  public record Seed(ImmutableList<SourceOfSeed> sources, Optional<String> value) {

    /** Returns the seed; each number of results must be 1 or more, and a source be named. */
    public PublicSeed toPublicSeed() {
      return new PublicSeed(
          sources.stream()
              .map(one -> new SeedSource(one.name(), one.on(), one.rule(), one.outcomes()))
              .collect(toImmutableList()),
          value);
    }
  }

  /**
   * A public source of chance.
   *
   * @param name what it is
   * @param on day on which the result is known
   * @param rule how the result is written down
   * @param outcomes how many results are possible and equally likely
   */
  public record SourceOfSeed(
      LocalizedText name, LocalDate on, LocalizedText rule, Optional<Double> outcomes) {}
}
