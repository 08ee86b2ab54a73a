package fr.arpent.model.validity;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Checks that value types share; each throws {@link IllegalArgumentException} saying what must
 * hold.
 */
public final class Promises {

  private static final Pattern KEY = Pattern.compile("[^\\s\\p{Z}\\p{Cntrl}\\[\\]{}|#\",;]{1,64}");

  private Promises() {}

  /**
   * Returns whether a text can be the key of a row: 1 to 64 characters, no space, no control
   * character, none of {@code [ ] { } | # " , ;}.
   */
  public static boolean canBeKey(String text) {
    return KEY.matcher(text).matches();
  }

  /** Checks the key of a row. */
  public static void key(String what, String key) {
    checkArgument(
        canBeKey(key),
        "%s must be a key of 1 to 64 characters without space or [ ] { } | # \" , ;, was \"%s\"",
        what,
        key);
  }

  /** Checks a key that may be absent. */
  public static void key(String what, Optional<String> key) {
    key.ifPresent(present -> key(what, present));
  }

  /** Checks that words are not blank. */
  public static void words(String what, String words) {
    checkArgument(!words.isBlank(), "%s must not be blank", what);
  }

  /** Checks an integer in a closed range, when there is one. */
  public static void within(String what, Optional<Integer> value, int least, int most) {
    value.ifPresent(
        present ->
            checkArgument(
                least <= present && present <= most,
                "%s must be in [%s, %s], was %s",
                what,
                least,
                most,
                present));
  }

  /** Checks that an integer is not negative, when there is one. */
  public static void notNegative(String what, Optional<Integer> value) {
    value.ifPresent(
        present -> checkArgument(present >= 0, "%s must be >= 0, was %s", what, present));
  }

  /** Checks that the last day is not before the first, when both are known. */
  public static void ordered(String what, Optional<LocalDate> first, Optional<LocalDate> last) {
    if (first.isPresent() && last.isPresent()) {
      checkArgument(
          !last.get().isBefore(first.get()),
          "%s must end on or after its first day %s, ended on %s",
          what,
          first.get(),
          last.get());
    }
  }
}
