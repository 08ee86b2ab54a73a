package fr.arpent.model.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.ByteSource;
import fr.arpent.model.io.CharterFrame.Hue;
import fr.arpent.model.io.CharterFrame.Scripts;
import fr.arpent.model.io.document.Pointers;
import fr.arpent.model.io.document.SourceDocument;
import fr.arpent.model.io.document.SourceNode.Mapping;
import fr.arpent.model.problem.Problems;
import fr.arpent.model.study.Charter;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads one theme file and the files that it names; all that is wrong is reported at its line. */
final class CharterReader {

  private static final Pattern HEX = Pattern.compile("#[0-9A-Fa-f]{6}");

  /** How many colours a list has; the figures count on it. */
  private static final ImmutableMap<String, Integer> COUNTS =
      ImmutableMap.of(
          "/categorical", 6,
          "/sequential", 5,
          "/diverging", 7,
          "/colours/opener-tones", 2,
          "/colours/cover-tones", 3);

  private final String path;
  private final SourceDocument document;
  private final FolderFiles folder;
  private final Limits limits;
  private final Problems problems;
  private final TreeMap<String, ByteSource> files = new TreeMap<>();
  private final ImmutableMap.Builder<String, String> colours = ImmutableMap.builder();
  private final ImmutableMap.Builder<String, String> families = ImmutableMap.builder();

  /** Creates a reader of a parsed file; {@code problems} find their places in it. */
  CharterReader(
      String path, SourceDocument document, FolderFiles folder, Limits limits, Problems problems) {
    this.path = path;
    this.document = document;
    this.folder = folder;
    this.limits = limits;
    this.problems = problems;
  }

  /** Returns the charter; empty when it cannot be used. */
  Optional<Charter> read(String language, byte[] bytes) {
    files.put(FolderFiles.plain(path), ByteSource.wrap(bytes));
    if (!(document.root() instanceof Mapping root)) {
      problems.error("schema/type", "", ImmutableMap.of("found", "…", "case", "mapping"));
      return Optional.empty();
    }
    var left = new CharterKeys(problems).sift(root);
    return new DocumentReader(language, problems)
        .read(left, CharterFrame.class, "")
        .flatMap(this::read);
  }

  private Optional<Charter> read(CharterFrame frame) {
    checkFormat(frame);
    readColours(frame);
    readFamilies(frame);
    var faces = readFaces(frame);
    var logo = frame.logo().flatMap(this::readLogo);
    return problems.hasErrors()
        ? Optional.empty()
        : Optional.of(
            new Charter(
                path,
                frame.base().id(),
                colours.buildOrThrow(),
                families.buildOrThrow(),
                faces,
                logo,
                ImmutableMap.copyOf(files),
                document));
  }

  private void checkFormat(CharterFrame frame) {
    if (frame.format().isEmpty()) {
      problems.error("schema/theme-format", "", ImmutableMap.of("found", "", "case", "missing"));
    } else if (!frame.format().get().equals(CharterFrame.FORMAT)) {
      problems.error(
          "schema/theme-format", "/format", ImmutableMap.of("found", frame.format().get()));
    }
  }

  private void readColours(CharterFrame frame) {
    frame.colours().ifPresent(this::readColours);
    readList("/categorical", frame.categorical());
    readList("/sequential", frame.sequential());
    readList("/diverging", frame.diverging());
  }

  private void readColours(CharterFrame.Colours given) {
    readColour("/colours/ink", given.ink());
    readColour("/colours/muted", given.muted());
    readColour("/colours/rule", given.rule());
    readColour("/colours/hair", given.hair());
    readColour("/colours/primary", given.primary());
    readColour("/colours/primary-dark", given.primaryDark());
    readColour("/colours/tint", given.tint());
    readColour("/colours/tint-2", given.tint2());
    readColour("/colours/soft", given.soft());
    readColour("/colours/accent", given.accent());
    readColour("/colours/highlight", given.highlight());
    readList("/colours/opener-tones", given.openerTones());
    readList("/colours/cover-tones", given.coverTones());
  }

  private void readColour(String pointer, Optional<Hue> hue) {
    hue.ifPresent(
        colour -> {
          if (HEX.matcher(colour.hex()).matches()) {
            colours.put(pointer, colour.hex());
          } else {
            var fields = ImmutableMap.of("found", colour.hex());
            problems.error("value/theme-colour", pointer, fields);
          }
        });
  }

  private void readList(String pointer, ImmutableList<Hue> list) {
    int wanted = COUNTS.getOrDefault(pointer, 0);
    if (!list.isEmpty() && list.size() != wanted) {
      problems.error(
          "schema/theme-count", pointer, ImmutableMap.of("found", list.size(), "expected", wanted));
      return;
    }
    for (int i = 0; i < list.size(); i++) {
      readColour(pointer + "/" + i, Optional.of(list.get(i)));
    }
  }

  private void readFamilies(CharterFrame frame) {
    frame
        .fonts()
        .ifPresent(
            fonts -> {
              readScripts("/fonts/text", fonts.text());
              readScripts("/fonts/heading", fonts.heading());
              readScripts("/fonts/label", fonts.label());
            });
  }

  private void readScripts(String pointer, Optional<Scripts> given) {
    given.flatMap(Scripts::latin).ifPresent(family -> families.put(pointer + "/latin", family));
    given.flatMap(Scripts::arabic).ifPresent(family -> families.put(pointer + "/arabic", family));
  }

  private ImmutableListMultimap<String, Charter.Face> readFaces(CharterFrame frame) {
    var faces = ImmutableListMultimap.<String, Charter.Face>builder();
    long count = frame.families().values().stream().mapToLong(f -> f.faces().size()).sum();
    long most = limits.most("faces");
    if (count > most) {
      problems.error("limit/faces", "/families", ImmutableMap.of("found", count, "limit", most));
      return faces.build();
    }
    frame
        .families()
        .forEach(
            (name, family) -> {
              var at = "/families/" + Pointers.escape(name);
              if (family.faces().isEmpty()) {
                problems.error("schema/no-value", at, ImmutableMap.of("key", name));
              }
              for (int i = 0; i < family.faces().size(); i++) {
                readFace(name, family.faces().get(i), facePointer(at, i), faces);
              }
            });
    return faces.build();
  }

  /** A family may be written short, as the list of its files. */
  private String facePointer(String family, int index) {
    var whole = family + "/faces/" + index;
    return document.find(family + "/faces").equals(document.find(family))
            && !document.find(family + "/" + index).equals(document.find(family))
        ? family + "/" + index
        : whole;
  }

  private void readFace(
      String family,
      String file,
      String pointer,
      ImmutableListMultimap.Builder<String, Charter.Face> faces) {
    readFile(file, "font-bytes", pointer)
        .ifPresent(
            bytes ->
                faces.put(
                    family,
                    new Charter.Face(pointer, FolderFiles.plain(file), ByteSource.wrap(bytes))));
  }

  private Optional<Charter.Logo> readLogo(CharterFrame.Logo logo) {
    return readFile(logo.file(), "logo-bytes", "/logo/file")
        .filter(bytes -> new ImageCheck(logo.file(), limits, problems).accepts(bytes))
        .map(
            bytes ->
                new Charter.Logo(
                    FolderFiles.plain(logo.file()), ByteSource.wrap(bytes), logo.alt()));
  }

  /** Guides carry what they are printed with: nothing private may be among it. */
  private Optional<byte[]> readFile(String file, String limit, String pointer) {
    if (isPrivate(file)) {
      problems.error("privacy/theme-file", pointer, ImmutableMap.of("found", file));
      return Optional.empty();
    }
    var bytes = folder.read(file, limit, pointer, problems);
    bytes.ifPresent(read -> files.put(FolderFiles.plain(file), ByteSource.wrap(read)));
    return bytes;
  }

  static boolean isPrivate(String file) {
    return FolderFiles.refusalOf(file).isEmpty() && FolderFiles.plain(file).startsWith("private/");
  }
}
