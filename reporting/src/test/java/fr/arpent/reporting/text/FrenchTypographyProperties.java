package fr.arpent.reporting.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

class FrenchTypographyProperties {

  @Property
  void doing_it_twice_changes_nothing_more(
      @ForAll
          @StringLength(max = 40)
          @CharRange(from = 'a', to = 'c')
          @Chars({' ', '0', '1', ':', ';', '?', '!', '%', '«', '»', '-', '\'', '.', 'p', 'k', 'm'})
          String words) {
    var once = FrenchTypography.of(words);

    assertEquals(once, FrenchTypography.of(once));
  }

  @Property
  void letters_and_digits_stay_as_they_are(@ForAll @StringLength(max = 60) String words) {
    assertEquals(letters(words), letters(FrenchTypography.of(words)));
  }

  private static String letters(String words) {
    return words.replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
