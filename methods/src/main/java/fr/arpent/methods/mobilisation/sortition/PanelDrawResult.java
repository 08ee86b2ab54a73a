package fr.arpent.methods.mobilisation.sortition;

import com.google.common.collect.ImmutableList;
import fr.arpent.methods.Answer;
import fr.arpent.methods.Result;
import fr.arpent.methods.draw.DrawRecord;
import fr.arpent.methods.draw.SeedSource;
import java.time.LocalDate;
import org.immutables.value.Value;

/** What a public draw committed to, and what it gave: the outcome of {@link PanelDraw}. */
@Value.Immutable
public interface PanelDrawResult extends Result {

  /** What the draw was for, as in its key. */
  String purpose();

  /** Commitment to those among whom lots are drawn: SHA-256, in lower-case hexadecimal. */
  String poolDigest();

  /** Panels or people among whom lots are drawn. */
  int poolSize();

  /** How many are drawn. */
  int count();

  /** Where chance comes from. */
  Seed seed();

  /** Number of the panel that was drawn. */
  Answer<Integer> number();

  /** Who was drawn, in order; empty until the draw. */
  ImmutableList<Member> panel();

  /** Bits of chance with which every outcome is possible. */
  double bitsNeeded();

  /** Bits that the sources are said to hold. */
  Answer<Double> bitsStated();

  /** Bits that the seed cannot exceed, from its length. */
  Answer<Double> bitsAtMost();

  /** All that is needed to redo the draw. */
  Answer<DrawRecord> record();

  @Override
  default boolean isPending() {
    return !record().isPresent();
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link PanelDrawResult} values; every setter may be called once. */
  final class Builder extends ImmutablePanelDrawResult.Builder {
    Builder() {}
  }

  /**
   * The seed.
   *
   * @param on day on which the last source is known
   * @param value in canonical form
   * @param sources in order
   */
  record Seed(LocalDate on, Answer<String> value, ImmutableList<SeedSource> sources) {}

  /**
   * Somebody who was drawn.
   *
   * @param id key
   * @param order place from 1
   */
  record Member(String id, int order) {}
}
