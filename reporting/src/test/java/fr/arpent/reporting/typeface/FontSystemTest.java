package fr.arpent.reporting.typeface;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FontSystemTest {

  private static final String NO_FONTS =
      "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig/>";

  @Test
  @EnabledOnOs(OS.LINUX)
  void words_are_shaped_on_a_machine_without_any_font(@TempDir Path folder) throws Exception {
    Path configuration = Files.writeString(folder.resolve("fonts.conf"), NO_FONTS);

    assertEquals("5 and 4 glyphs", runWithFontconfig(configuration, folder));
  }

  private static String runWithFontconfig(Path configuration, Path home)
      throws IOException, InterruptedException {
    var java =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Duser.home=" + home,
            "-cp",
            classPath(),
            ShapeOneWord.class.getName());
    java.environment().put("FONTCONFIG_FILE", configuration.toString());
    Process process = java.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said.strip();
  }

  /** The tests run on the module path; the child takes the same jars as a class path. */
  private static String classPath() {
    return String.join(
        System.getProperty("path.separator"),
        System.getProperty("java.class.path"),
        System.getProperty("jdk.module.path", ""),
        Path.of("target", "test-classes").toAbsolutePath().toString(),
        Path.of("target", "classes").toAbsolutePath().toString());
  }

  /** What the other Java runs. */
  static final class ShapeOneWord {
    private ShapeOneWord() {}

    private static int glyphs(String family, String word, boolean fromRightToLeft) {
      Typeface face = Typefaces.bundled().find(family, 400, false).orElseThrow();
      return face.shape(word, fromRightToLeft).glyphs().length;
    }

    public static void main(String[] arguments) {
      int latin = glyphs("Source Sans 3", "ville", false);
      System.out.println(latin + " and " + glyphs("Amiri", "دليل", true) + " glyphs");
    }
  }
}
