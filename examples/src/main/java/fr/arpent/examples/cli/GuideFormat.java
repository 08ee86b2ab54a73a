package fr.arpent.examples.cli;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/** What kind of file a guide is written to. */
enum GuideFormat {
  /** The published form: accessible, archived, with its evidence. */
  PDF,
  /** To be edited in a word processor. */
  HTML;

  /**
   * Returns the formats of these names, each once and the PDF first; the PDF alone when none is
   * named.
   *
   * @throws WrongArgumentException if there is no format of a name
   */
  static ImmutableSet<GuideFormat> named(List<String> names) {
    var formats = EnumSet.noneOf(GuideFormat.class);
    names.forEach(name -> formats.add(of(name)));
    return names.isEmpty() ? ImmutableSet.of(PDF) : ImmutableSet.copyOf(formats);
  }

  private static GuideFormat of(String name) {
    return Arrays.stream(values())
        .filter(format -> format.id().equals(name.strip().toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new WrongArgumentException(
                    "usage.format",
                    ImmutableMap.of(
                        "found",
                        name,
                        "known",
                        Arrays.stream(values()).map(GuideFormat::id).collect(joining(", ")))));
  }

  private String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the name of a guide's file in this format, from that of its PDF. */
  String fileName(String ofPdf) {
    return ofPdf.replaceAll("\\.pdf$", "") + "." + id();
  }

  /** Returns whether a file is of this format. */
  boolean isOf(Path file) {
    return file.toString().endsWith("." + id());
  }
}
