package fr.arpent.reporting.charter;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.model.problem.Problems;
import fr.arpent.model.study.Charter;
import fr.arpent.reporting.theme.FaceFile;
import fr.arpent.reporting.typeface.FontFile;
import fr.arpent.reporting.typeface.FontFile.Permission;
import fr.arpent.reporting.typeface.Typeface;
import fr.arpent.reporting.typeface.Typefaces;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The font files that a charter brings, opened and checked: that they are TrueType, whole, and that
 * their licence lets a guide carry them.
 */
final class OwnFaces {

  private final Problems problems;
  private final List<FaceFile> files = new ArrayList<>();
  private final Map<String, List<FamilyCheck.Face>> byFamily = new HashMap<>();

  private OwnFaces(Problems problems) {
    this.problems = problems;
  }

  static OwnFaces of(Charter charter, Problems problems) {
    var own = new OwnFaces(problems);
    var bundled = Typefaces.bundled().families();
    charter
        .faces()
        .asMap()
        .forEach(
            (family, faces) -> {
              if (bundled.contains(family)) {
                own.problems.error(
                    "reference/own-family",
                    "/families/" + family,
                    ImmutableMap.of("found", family));
              }
              own.open(family, faces);
            });
    return own;
  }

  /** Returns the files that can be printed with. */
  ImmutableList<FaceFile> files() {
    return ImmutableList.copyOf(files);
  }

  /** Returns the faces of a family, opened apart; empty when the charter does not bring it. */
  Optional<List<FamilyCheck.Face>> faces(String family) {
    return Optional.ofNullable(byFamily.get(family));
  }

  private void open(String family, Iterable<Charter.Face> faces) {
    var opened = new ArrayList<FamilyCheck.Face>();
    Set<String> styles = new HashSet<>();
    for (var face : faces) {
      open(family, face)
          .ifPresent(
              typeface -> {
                opened.add(new FamilyCheck.Face(face.pointer(), typeface));
                if (!styles.add(typeface.weight() + " " + typeface.italic())) {
                  refuse(face, "twice");
                }
              });
    }
    byFamily.put(family, opened);
  }

  private Optional<Typeface> open(String family, Charter.Face face) {
    var read = FontFile.of(bytes(face));
    if (read.font().isEmpty()) {
      refuse(face, word(read.fault().orElse(FontFile.Fault.DAMAGED)));
      return Optional.empty();
    }
    var font = read.font().get();
    if (font.permission() != Permission.INSTALLABLE) {
      refuse(face, word(font.permission()));
    }
    var file = new FaceFile(family, font.name(), font.weight(), font.italic(), face.bytes());
    try {
      var typeface = Typeface.load(file);
      files.add(file);
      return Optional.of(typeface);
    } catch (IllegalArgumentException e) { // the font system of the JDK does not take it
      refuse(face, word(FontFile.Fault.DAMAGED));
      return Optional.empty();
    }
  }

  private void refuse(Charter.Face face, String variant) {
    problems.error(
        "value/theme-font", face.pointer(), ImmutableMap.of("found", face.path(), "case", variant));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static byte[] bytes(Charter.Face face) {
    try {
      return face.bytes().read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
