package fr.arpent.methods.mobilisation.stakeholder;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.immutables.value.Value;

/** What {@link Salience} works on. */
@Value.Immutable
public interface SalienceInput {

  /** The actors, with distinct ids. */
  ImmutableList<Stakeholder> stakeholders();

  /** Rating from which an actor has an attribute, in (0, 3]; 2 by default. */
  @Value.Default
  default double attributeFrom() {
    return 2;
  }

  /** Where the plane is cut, on both axes, in (0, 3); the middle of the scale, 1.5, by default. */
  @Value.Default
  default double cut() {
    return Stakeholder.HIGHEST / 2;
  }

  /** Where a rating exactly on the cut falls; high by default. */
  @Value.Default
  default OnTheCut onTheCut() {
    return OnTheCut.HIGH;
  }

  /** Returns whether a rating lies on the high side of the cut. */
  default boolean isMuch(double rating) {
    return rating > cut() || (rating == cut() && onTheCut() == OnTheCut.HIGH);
  }

  /** Checks ids and thresholds. */
  @Value.Check
  default void check() {
    checkArgument(
        stakeholders().stream().map(Stakeholder::id).distinct().count() == stakeholders().size(),
        "ids of stakeholders must be distinct");
    checkArgument(
        attributeFrom() > 0 && attributeFrom() <= Stakeholder.HIGHEST,
        "attribute-from must be in (0, 3], was %s",
        attributeFrom());
    checkArgument(cut() > 0 && cut() < Stakeholder.HIGHEST, "cut must be in (0, 3), was %s", cut());
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link SalienceInput} values; every setter may be called once. */
  final class Builder extends ImmutableSalienceInput.Builder {
    Builder() {}
  }

  /** Where a rating exactly on the cut falls. */
  enum OnTheCut {
    /** On the cut counts as much: nobody is overlooked. */
    HIGH,
    /** On the cut counts as little. */
    LOW;

    /** Returns {@code high} or {@code low}. */
    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
