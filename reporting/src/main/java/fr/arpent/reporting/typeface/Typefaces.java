package fr.arpent.reporting.typeface;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Suppliers;
import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import fr.arpent.reporting.theme.FaceFile;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The faces of a press, each read when it is first needed and then kept. */
public final class Typefaces {

  private static final int REGULAR = 400;

  private static final Supplier<Typefaces> BUNDLED =
      Suppliers.memoize(() -> new Typefaces(bundledFiles()));

  /** Faces of charters: kept as long as somebody holds their list, and shared by its guides. */
  private static final Cache<ImmutableList<FaceFile>, Typefaces> OWN =
      CacheBuilder.newBuilder().weakKeys().build();

  private final ImmutableList<FaceFile> files;
  private final Optional<Typefaces> others;
  private final Map<FaceFile, Typeface> loaded = new ConcurrentHashMap<>();
  private final Map<Integer, Boolean> covered = new ConcurrentHashMap<>();

  Typefaces(ImmutableList<FaceFile> files) {
    this(files, Optional.empty());
  }

  private Typefaces(ImmutableList<FaceFile> files, Optional<Typefaces> others) {
    this.files = files;
    this.others = others;
  }

  /** Returns the faces bundled with this library, the same for the whole program. */
  public static Typefaces bundled() {
    return Objects.requireNonNull(BUNDLED.get());
  }

  /**
   * Returns faces that stand before those bundled with this library: the same for the same list.
   *
   * @param own faces of other families than the bundled ones; may be empty
   */
  public static Typefaces with(ImmutableList<FaceFile> own) {
    if (own.isEmpty()) {
      return bundled();
    }
    @Nullable Typefaces known = OWN.getIfPresent(own);
    if (known != null) {
      return known;
    }
    // a list of its own: a value that held its key would never be let go
    var files = ImmutableList.<FaceFile>builder().addAll(own).build();
    var made = new Typefaces(files, Optional.of(bundled()));
    return Objects.requireNonNullElse(OWN.asMap().putIfAbsent(own, made), made);
  }

  /** Returns the families there are faces of. */
  public ImmutableSet<String> families() {
    var families = ImmutableSet.<String>builder();
    files.forEach(file -> families.add(file.family()));
    others.ifPresent(more -> families.addAll(more.families()));
    return families.build();
  }

  /** Returns the faces of a family; none when there is no such family. */
  public ImmutableList<Typeface> faces(String family) {
    var own =
        files.stream()
            .filter(file -> file.family().equals(family))
            .map(file -> loaded.computeIfAbsent(file, Typeface::load))
            .collect(ImmutableList.toImmutableList());
    return own.isEmpty() && others.isPresent() ? others.get().faces(family) : own;
  }

  /**
   * Finds the face of a family that is nearest to a weight and slant: the slant first (an upright
   * face stands in for an italic one that does not exist), then the weight.
   */
  public Optional<Typeface> find(String family, int weight, boolean italic) {
    checkArgument(weight >= 1 && weight <= 1000, "weight must be in 1–1000, was %s", weight);
    return files.stream()
        .filter(file -> file.family().equals(family))
        .min(
            Comparator.comparing((FaceFile file) -> file.italic() != italic)
                .thenComparing(file -> Math.abs(file.weight() - weight))
                .thenComparing(file -> -file.weight()))
        .map(file -> loaded.computeIfAbsent(file, Typeface::load))
        .or(() -> others.flatMap(more -> more.find(family, weight, italic)));
  }

  /** Finds a face of any family that has a glyph for a character, in the order of the families. */
  public Optional<Typeface> findCovering(int codePoint, int weight, boolean italic) {
    return families().stream()
        .flatMap(family -> find(family, weight, italic).stream())
        .filter(face -> face.covers(codePoint))
        .findFirst();
  }

  /** Returns whether some face has a glyph for a character, or nothing is printed for it. */
  public boolean covers(int codePoint) {
    return Shaper.isInvisible(codePoint)
        || covered.computeIfAbsent(
            codePoint, point -> findCovering(point, REGULAR, false).isPresent());
  }

  private static ImmutableList<FaceFile> bundledFiles() {
    return ImmutableList.<FaceFile>builder()
        .addAll(family("Source Serif 4", "source-serif-4", "SourceSerif4"))
        .addAll(family("Source Sans 3", "source-sans-3", "SourceSans3"))
        .add(bundledFile("Amiri", "amiri", "Amiri", "Regular", 400, false))
        .add(bundledFile("Amiri", "amiri", "Amiri", "Bold", 700, false))
        .add(bundledFile("Tajawal", "tajawal", "Tajawal", "Regular", 400, false))
        .add(bundledFile("Tajawal", "tajawal", "Tajawal", "Bold", 700, false))
        .add(bundledFile("El Messiri", "el-messiri", "ElMessiri", "Bold", 700, false))
        .build();
  }

  private static ImmutableList<FaceFile> family(String family, String folder, String prefix) {
    return ImmutableList.of(
        bundledFile(family, folder, prefix, "Regular", 400, false),
        bundledFile(family, folder, prefix, "Regular_Italic", 400, true),
        bundledFile(family, folder, prefix, "SemiBold", 600, false),
        bundledFile(family, folder, prefix, "Bold", 700, false));
  }

  private static FaceFile bundledFile(
      String family, String folder, String prefix, String style, int weight, boolean italic) {
    var path =
        "/fr/arpent/reporting/fonts/" + folder + "/" + prefix + "_" + weight + style + ".ttf";
    var name = prefix + "-" + style.replace("Regular_", "");
    var source =
        Resources.asByteSource(Objects.requireNonNull(Typefaces.class.getResource(path), path));
    return new FaceFile(family, name, weight, italic, source);
  }
}
