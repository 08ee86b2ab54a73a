package fr.arpent.reporting.guide;

import com.google.common.collect.ImmutableMap;
import fr.arpent.reporting.guide.value.Standing;
import fr.arpent.reporting.text.Text;
import java.time.LocalDate;
import java.util.Optional;

/** What is printed in the place of a value that cannot be. */
final class StandingWords {

  private StandingWords() {}

  static Text of(Standing standing, Optional<LocalDate> embargo) {
    return switch (standing) {
      case PENDING -> Text.message("value.pending");
      case UNDER_EMBARGO ->
          embargo
              .map(date -> Text.message("value.under-embargo", ImmutableMap.of("date", date)))
              .orElseGet(() -> Text.message("value.under-embargo-without-date"));
      default -> Text.message("value.missing");
    };
  }
}
