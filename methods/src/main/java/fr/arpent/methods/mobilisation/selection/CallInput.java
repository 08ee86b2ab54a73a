package fr.arpent.methods.mobilisation.selection;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import fr.arpent.methods.draw.PublicSeed;
import java.util.Optional;
import org.immutables.value.Value;

/** What {@link CallSelection} works on. */
@Value.Immutable
public interface CallInput {

  /** What came in, with distinct keys. */
  ImmutableList<Candidate> applications();

  /** Rules of eligibility. */
  ImmutableList<EligibilityRule> rules();

  /** Criteria, with distinct keys; one at least. */
  ImmutableList<Criterion> criteria();

  /** Scores, one at most for each juror, application and criterion. */
  ImmutableList<JurorScore> scores();

  /** Who does not judge what. */
  ImmutableSet<Recusal> recusals();

  /** Number of places, 1 or more. */
  int places();

  /** Length of the reserve list. */
  @Value.Default
  default int reserve() {
    return 0;
  }

  /** At most so many places for a group. */
  ImmutableList<GroupCap> caps();

  /** Most that the selected ask for together. */
  Optional<Double> budget();

  /** How scores become the jury's value. */
  @Value.Default
  default Aggregation aggregation() {
    return Aggregation.MEAN;
  }

  /** Keys of criteria by which equal scores are told apart; empty: by weight, then id. */
  ImmutableList<String> ties();

  /** Seed of the draw among equals. */
  Optional<PublicSeed> draw();

  /** Share by which weights are raised and lowered, in (0, 1). */
  @Value.Default
  default double change() {
    return 0.5;
  }

  /** Seed of weights drawn at random. */
  Optional<String> weightSeed();

  /** How many weightings are drawn at random. */
  @Value.Default
  default int weightDraws() {
    return 1000;
  }

  /** Checks counts and keys. */
  @Value.Check
  default void check() {
    checkArgument(!criteria().isEmpty(), "there must be a criterion");
    checkArgument(places() >= 1, "places must be >= 1, was %s", places());
    checkArgument(reserve() >= 0, "reserve must be >= 0, was %s", reserve());
    checkArgument(
        change() > 0 && change() < 1, "change must be above 0 and below 1, was %s", change());
    checkArgument(weightDraws() >= 1, "draws must be >= 1, was %s", weightDraws());
    checkArgument(
        applications().stream().map(Candidate::id).distinct().count() == applications().size(),
        "keys of applications must be distinct");
    checkArgument(
        criteria().stream().map(Criterion::id).distinct().count() == criteria().size(),
        "keys of criteria must be distinct");
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link CallInput} values; every setter may be called once. */
  final class Builder extends ImmutableCallInput.Builder {
    Builder() {}
  }
}
