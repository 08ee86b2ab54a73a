package fr.arpent.examples.extension;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.examples.Repository;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * The example method of CONTRIBUTING.md as a jar of its own: compiled as a module from the sources
 * that the page quotes, with the services that the page names.
 */
final class ExtensionJar {

  static final String PACKAGE = "fr/arpent/examples/density";

  /** Services by the class that gives them, for the class path; the module has its own words. */
  private static final ImmutableMap<String, String> SERVICES =
      ImmutableMap.of(
          "fr.arpent.methods.CataloguedMethod", "fr.arpent.examples.density.Density",
          "fr.arpent.reporting.exhibit.ExhibitSource", "fr.arpent.examples.density.DensityExhibits",
          "fr.arpent.reporting.text.MessageSource", "fr.arpent.examples.density.DensityMessages",
          "fr.arpent.model.problem.ProblemWordsProvider",
              "fr.arpent.examples.density.DensityProblemWords");

  /** Quoted in CONTRIBUTING.md. */
  static final String MODULE =
      """
      module org.example.density {
        requires fr.arpent.reporting;

        opens fr.arpent.examples.density to
            com.fasterxml.jackson.databind;

        provides fr.arpent.methods.CataloguedMethod with
            fr.arpent.examples.density.Density;
        provides fr.arpent.reporting.exhibit.ExhibitSource with
            fr.arpent.examples.density.DensityExhibits;
        provides fr.arpent.reporting.text.MessageSource with
            fr.arpent.examples.density.DensityMessages;
        provides fr.arpent.model.problem.ProblemWordsProvider with
            fr.arpent.examples.density.DensityProblemWords;
      }
      """;

  private ExtensionJar() {}

  /** Compiles and packs the jar into an empty folder. */
  static Path make(Path folder, ImmutableList<Path> modulePath) throws IOException {
    var classes = folder.resolve("classes");
    var declaration = folder.resolve("source/module-info.java");
    Files.createDirectories(declaration.getParent());
    Files.writeString(declaration, MODULE);
    compile(classes, declaration, modulePath);
    copyWords(classes.resolve(PACKAGE));
    var services = Files.createDirectories(classes.resolve("META-INF/services"));
    for (var service : SERVICES.entrySet()) {
      Files.writeString(services.resolve(service.getKey()), service.getValue() + "\n");
    }
    return pack(classes, folder.resolve("density.jar"));
  }

  private static void compile(Path classes, Path declaration, ImmutableList<Path> modulePath)
      throws IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    var said = new StringWriter();
    try (var files = compiler.getStandardFileManager(null, null, null)) {
      var sources = ImmutableList.<Path>builder().add(declaration);
      sources.addAll(listed("java", name -> !name.matches("DensityTest.*|package-info.*")));
      boolean done =
          compiler
              .getTask(
                  said,
                  files,
                  null,
                  ImmutableList.of(
                      "--release",
                      "17",
                      "-proc:none",
                      "-parameters",
                      "-d",
                      classes.toString(),
                      "--module-path",
                      ModulePath.joined(modulePath)),
                  null,
                  files.getJavaFileObjectsFromPaths(sources.build()))
              .call();
      assertTrue(done, said.toString());
    }
  }

  private static void copyWords(Path target) throws IOException {
    for (var file : listed("resources", name -> name.endsWith(".properties"))) {
      Files.copy(file, target.resolve(String.valueOf(file.getFileName())));
    }
  }

  private static ImmutableList<Path> listed(
      String kind, java.util.function.Predicate<String> wanted) throws IOException {
    var folder = Repository.root().resolve("examples/src/test").resolve(kind).resolve(PACKAGE);
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> wanted.test(String.valueOf(file.getFileName())))
          .sorted()
          .collect(ImmutableList.toImmutableList());
    }
  }

  private static Path pack(Path classes, Path jar) throws IOException {
    try (var out = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.walk(classes)) {
      for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
        out.putNextEntry(new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, out);
      }
    }
    return jar;
  }
}
