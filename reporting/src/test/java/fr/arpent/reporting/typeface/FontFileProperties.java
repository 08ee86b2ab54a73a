package fr.arpent.reporting.typeface;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.io.Resources;
import java.io.IOException;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Bytes of strangers. */
class FontFileProperties {

  private static final String PATH = "/fr/arpent/reporting/fonts/tajawal/Tajawal_700Bold.ttf";

  @Property(tries = 60)
  void any_bytes_are_a_font_or_have_a_fault(
      @ForAll @IntRange(max = 400) int place,
      @ForAll byte value,
      @ForAll @IntRange(max = 60_000) int cut)
      throws IOException {
    byte[] bytes =
        Resources.toByteArray(
            Objects.requireNonNull(FontFileProperties.class.getResource(PATH), PATH));
    bytes[place] = value;
    var shortened = java.util.Arrays.copyOf(bytes, cut % 2 == 0 ? bytes.length : cut);

    var read = FontFile.of(shortened);

    assertEquals(read.font().isEmpty(), read.fault().isPresent());
  }
}
