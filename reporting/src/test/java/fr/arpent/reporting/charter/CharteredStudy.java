package fr.arpent.reporting.charter;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.ByteSource;
import com.google.common.io.Resources;
import fr.arpent.methods.MethodCatalogue;
import fr.arpent.methods.StudyResults;
import fr.arpent.model.io.Limits;
import fr.arpent.model.io.StudyFolder;
import fr.arpent.model.problem.Outcome;
import fr.arpent.model.study.Study;
import fr.arpent.reporting.guide.Guide;
import fr.arpent.reporting.guide.GuideComposer;
import fr.arpent.reporting.typeface.Typefaces;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;

/** The example of the health centre, with a charter of its client. */
public final class CharteredStudy {

  private static final String FONTS = "/fr/arpent/reporting/fonts/";

  private CharteredStudy() {}

  private static Path root() {
    return Path.of(System.getProperty("arpent.root", ".."));
  }

  /** Returns the charter that the documentation gives as one that passes. */
  static String documented() {
    try {
      var page = Files.readString(root().resolve("docs/theme.md"));
      int start = page.indexOf("format: arpent-theme/1");
      return page.substring(start, page.indexOf("```", start));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the files of the study with the documented charter. */
  static Map<String, ByteSource> files() {
    return files(documented());
  }

  /** Returns the files of the study with a charter, fonts and a logo for it. */
  static Map<String, ByteSource> files(String theme) {
    var files = new HashMap<String, ByteSource>();
    var folder = root().resolve("examples/studies/health-centre");
    try (var paths = Files.walk(folder)) {
      for (var path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
        files.put(
            folder.relativize(path).toString().replace('\\', '/'),
            com.google.common.io.MoreFiles.asByteSource(path));
      }
      var study = Files.readString(folder.resolve("study.yaml"));
      files.put(
          "study.yaml",
          text(
              study.replace(
                  "template: diagnostic\n", "template: diagnostic\n    theme: theme.yaml\n")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    files.put("theme.yaml", text(theme));
    files.put("fonts/MaisonSans-Regular.ttf", font("source-sans-3/SourceSans3_400Regular.ttf"));
    files.put("fonts/MaisonSans-Bold.ttf", font("source-sans-3/SourceSans3_700Bold.ttf"));
    files.put("images/logo.png", logo(480, 240));
    return files;
  }

  /** Returns the bytes of a text. */
  static ByteSource text(String text) {
    return ByteSource.wrap(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns a font file of this library. */
  static ByteSource font(String path) {
    return Resources.asByteSource(
        Objects.requireNonNull(Typefaces.class.getResource(FONTS + path), path));
  }

  /** Draws a logo that would look wrong if it were mirrored. */
  static ByteSource logo(int width, int height) {
    var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var pen = picture.createGraphics();
    pen.setColor(new Color(0x1B5E3B));
    pen.fillRect(0, 0, width, height);
    pen.setColor(new Color(0xF7C76B));
    pen.fillRect(width / 8, height / 8, width / 8, height * 3 / 4);
    pen.fillRect(width / 8, height * 3 / 4, width / 2, height / 8);
    pen.dispose();
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ByteSource.wrap(bytes.toByteArray());
  }

  static Outcome<Study> read(Map<String, ByteSource> files) {
    return StudyFolder.read(ImmutableMap.copyOf(files), Limits.standard());
  }

  /** Checks the themes of a study with another charter. */
  static Outcome<Study> check(Map<String, ByteSource> files) {
    return GuideComposer.check(read(files).orThrow(), MethodCatalogue.standard());
  }

  /** Composes the guide with the documented charter. */
  public static Guide compose(String language) {
    var study = read(files()).orThrow();
    return compose(study, MethodCatalogue.standard().run(study).orThrow(), language);
  }

  static Guide compose(Study study, StudyResults results, String language) {
    return GuideComposer.of(study, results)
        .compose("diagnostic", Locale.forLanguageTag(language))
        .orThrow();
  }
}
