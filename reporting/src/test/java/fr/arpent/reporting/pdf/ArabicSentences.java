package fr.arpent.reporting.pdf;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The sentences that Arabic is tested with, by kind. */
final class ArabicSentences {

  private ArabicSentences() {}

  static ImmutableListMultimap<String, String> byKind() {
    try {
      var sentences = ImmutableListMultimap.<String, String>builder();
      String kind = "";
      var file = Resources.getResource(ArabicSentences.class, "arabic-sentences.txt");
      for (String line : Resources.readLines(file, StandardCharsets.UTF_8)) {
        if (line.startsWith("[")) {
          kind = line.substring(1, line.length() - 1);
        } else if (!line.isBlank() && !line.startsWith("#")) {
          sentences.put(kind, line);
        }
      }
      return sentences.build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
