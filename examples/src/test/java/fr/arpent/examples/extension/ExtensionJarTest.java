package fr.arpent.examples.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import fr.arpent.examples.Repository;
import fr.arpent.model.ArpentJson;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A method that another jar offers: in the catalogue, in results, in guides and in problems. */
class ExtensionJarTest {

  private static final String METHOD = "diagnostic.example.density";

  @TempDir static Path made;
  private static Path jar;

  @TempDir Path folder;

  /** How the jar is put beside the program. */
  enum Way {
    CLASS_PATH,
    MODULE_PATH
  }

  /** What the program answered. */
  private record Run(int exit, String said, String remarked) {}

  @BeforeAll
  static void compile() throws IOException {
    jar = ExtensionJar.make(made, ModulePath.ofProgram());
  }

  @ParameterizedTest
  @EnumSource
  void the_catalogue_lists_it(Way way) throws Exception {
    var run = arpent(way, "methods", METHOD);

    assertEquals(0, run.exit(), run.remarked());
    assertTrue(run.said().contains("density = population / area"), run.said());
    assertEquals(2, arpent(Optional.empty(), way, "methods", METHOD).exit());
  }

  @ParameterizedTest
  @EnumSource
  void a_study_runs_it_and_its_guides_show_its_exhibits_in_its_words(Way way) throws Exception {
    study("01001,300,12\n01002,10,4\n");

    var run = arpent(way, "guide", folder.toString());

    assertEquals(0, run.exit(), run.remarked());
    var result =
        ArpentJson.mapper().readTree(Files.readString(folder.resolve("out/results/density.json")));
    assertEquals(25, result.at("/values/places/0/density").asDouble());
    var english = text("out/trial-portrait.en.pdf");
    assertTrue(english.contains("The first has 25 inhabitants"), english);
    assertTrue(english.contains("How many people live on a square kilometre"), english);
    assertTrue(english.contains("Inhabitants per km²"), english);
    var french = text("out/trial-portrait.fr.pdf");
    assertTrue(french.contains("Combien de personnes vivent sur un kilomètre carré"), french);
  }

  @ParameterizedTest
  @EnumSource
  void its_problems_are_told_in_its_words(Way way) throws Exception {
    study("01001,300,\n");

    var run = arpent(way, "check", folder.toString(), "--lang=fr");

    assertEquals(3, run.exit(), run.remarked());
    assertTrue(run.remarked().contains("data/places.csv:2"), run.remarked());
    assertTrue(run.remarked().contains("density/no-area"), run.remarked());
    assertTrue(run.remarked().contains("Le lieu n’a pas de superficie"), run.remarked());
  }

  @ParameterizedTest
  @EnumSource
  void a_question_without_an_answer_ends_with_4_and_its_reason_and_writes_nothing(Way way)
      throws Exception {
    study("01001,0,12\n01002,0,4\n");

    for (var command : new String[] {"run", "guide"}) {
      var run = arpent(way, command, folder.toString(), "--lang=fr");

      assertEquals(4, run.exit(), run.remarked());
      assertEquals("", run.said());
      assertTrue(run.remarked().contains("density"), run.remarked());
      assertTrue(run.remarked().contains("Personne ne vit dans aucun des 2 lieux."));
      assertTrue(Files.notExists(folder.resolve("out")), "nothing is written");
    }
    assertEquals(0, arpent(way, "check", folder.toString()).exit());
  }

  /** In a server, the thread that comes first may belong to another program. */
  @Test
  void what_a_jar_offers_does_not_hang_on_the_thread_that_asks() throws Exception {
    var paths = new ArrayList<>(ModulePath.classPath());
    paths.add(jar);
    var urls = new ArrayList<URL>();
    for (var path : paths) {
      urls.add(path.toUri().toURL());
    }
    try (var loader =
        new URLClassLoader(urls.toArray(new URL[0]), ClassLoader.getPlatformClassLoader())) {
      var thread = Thread.currentThread();
      var before = thread.getContextClassLoader();
      thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
      try {
        assertTrue(isListed(loader));
        assertTrue(hasWords(loader));
        assertTrue(hasExhibits(loader));
      } finally {
        thread.setContextClassLoader(before);
      }
    }
  }

  @Test
  void the_module_of_the_page_is_the_one_that_was_compiled() throws IOException {
    var page = Files.readString(Repository.root().resolve("CONTRIBUTING.md"));

    assertTrue(page.contains("```java\n" + ExtensionJar.MODULE + "```"));
  }

  private static boolean isListed(ClassLoader loader) throws ReflectiveOperationException {
    var type = loader.loadClass("fr.arpent.methods.MethodCatalogue");
    var catalogue = type.getMethod("standard").invoke(null);
    var found = (Optional<?>) type.getMethod("find", String.class).invoke(catalogue, METHOD);
    return found.isPresent();
  }

  private static boolean hasWords(ClassLoader loader) throws ReflectiveOperationException {
    var type = loader.loadClass("fr.arpent.reporting.text.Messages");
    var messages = type.getMethod("in", Locale.class).invoke(null, Locale.ENGLISH);
    return (boolean) type.getMethod("has", String.class).invoke(messages, METHOD + ".title");
  }

  private static boolean hasExhibits(ClassLoader loader) throws ReflectiveOperationException {
    var type = loader.loadClass("fr.arpent.reporting.exhibit.ExhibitCatalogue");
    var catalogue = type.getMethod("standard").invoke(null);
    var field = type.getDeclaredField("sources");
    field.setAccessible(true);
    return String.valueOf(field.get(catalogue)).contains("DensityExhibits");
  }

  private Run arpent(Way way, String... arguments) throws Exception {
    return arpent(Optional.of(jar), way, arguments);
  }

  private Run arpent(Optional<Path> extension, Way way, String... arguments) throws Exception {
    var paths = new ArrayList<>(ModulePath.ofProgram());
    extension.ifPresent(paths::add);
    var main = "fr.arpent.examples.cli.Arpent";
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Djava.awt.headless=true", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-Dfile.encoding=UTF-8", "-Duser.language=en"));
    command.addAll(
        way == Way.CLASS_PATH
            ? List.of("-cp", ModulePath.joined(paths), main)
            : List.of("-p", ModulePath.joined(paths), "-m", "fr.arpent.examples/" + main));
    command.addAll(ImmutableList.copyOf(arguments));
    var errors = folder.resolve("errors.txt");
    var process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), said, Files.readString(errors));
  }

  private String text(String file) throws IOException {
    var path = folder.resolve(file);
    assertFalse(Files.notExists(path), file);
    try (var document = Loader.loadPDF(path.toFile())) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  private void study(String rows) throws IOException {
    Files.createDirectories(folder.resolve("data"));
    Files.createDirectories(folder.resolve("text"));
    Files.writeString(folder.resolve("data/places.csv"), "code,population,area\n" + rows);
    Files.writeString(
        folder.resolve("study.yaml"),
        """
        format: arpent-study/1
        id: trial
        title: {en: A trial, fr: Un essai}
        language: en
        date: 2026-05-04
        licence: etalab-2.0
        tables:
          places: {path: data/places.csv, source: illustration, key: code, columns: {code: {type: code}}}
        analyses:
          density: {method: diagnostic.example.density, places: {table: places, id: code}}
        guides:
          portrait: {languages: [en, fr], text: "text/guide.{language}.md"}
        """);
    guide(
        "en",
        "How dense",
        "The first has {{ density.places[01001].density | number }} inhabitants");
    guide(
        "fr",
        "Quelle densité",
        "Le premier a {{ density.places[01001].density | number }} habitants");
  }

  private void guide(String language, String title, String words) throws IOException {
    Files.writeString(
        folder.resolve("text/guide." + language + ".md"),
        "# " + title + "\n\n" + words + " / km².\n\n::: exhibit density.table\n:::\n");
  }
}
