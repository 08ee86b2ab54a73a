package fr.arpent.methods.draw;

import com.google.common.collect.ImmutableList;
import fr.arpent.model.LocalizedText;
import java.time.LocalDate;
import java.util.Optional;

/** Public seeds for tests. */
public final class Seeds {

  /** The day of the draws. */
  public static final LocalDate DAY = LocalDate.of(2026, 4, 15);

  private Seeds() {}

  /** Returns a seed from the French Loto, whose draw is known. */
  public static PublicSeed loto(String value) {
    return new PublicSeed(ImmutableList.of(source()), Optional.of(value));
  }

  /** Returns a seed from the French Loto, whose draw is still to come. */
  public static PublicSeed pending() {
    return new PublicSeed(ImmutableList.of(source()), Optional.empty());
  }

  static SeedSource source() {
    return new SeedSource(
        words("Tirage du Loto"),
        DAY,
        words("cinq numéros croissants, puis le numéro chance"),
        Optional.of(19_068_840.0));
  }

  static LocalizedText words(String french) {
    return LocalizedText.of("fr", french);
  }
}
