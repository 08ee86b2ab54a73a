package fr.arpent.examples;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import fr.arpent.methods.MethodCatalogue;
import fr.arpent.reporting.exhibit.ExhibitCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the modules and packages promise each other. */
@AnalyzeClasses(packages = "fr.arpent", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String[] PURE = {
    "fr.arpent.model..", "fr.arpent.methods..", "fr.arpent.reporting.."
  };

  @ArchTest
  static final ArchRule modules_depend_downwards =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("fr.arpent..")
          .layer("model")
          .definedBy("fr.arpent.model..")
          .layer("methods")
          .definedBy("fr.arpent.methods..")
          .layer("reporting")
          .definedBy("fr.arpent.reporting..")
          .layer("examples")
          .definedBy("fr.arpent.examples..")
          .whereLayer("examples")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("reporting")
          .mayOnlyBeAccessedByLayers("examples")
          .whereLayer("methods")
          .mayOnlyBeAccessedByLayers("reporting", "examples");

  /** The two catalogues name what they list; nothing else may look into a package below it. */
  @ArchTest
  static final ArchRule packages_form_no_cycles =
      slices()
          .matching("fr.arpent.(**)")
          .should()
          .beFreeOfCycles()
          .ignoreDependency(isCatalogue(), DescribedPredicate.alwaysTrue());

  @ArchTest
  static final ArchRule only_reporting_knows_PDFBox =
      noClasses()
          .that()
          .resideOutsideOfPackage("fr.arpent.reporting..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..");

  @ArchTest
  static final ArchRule nothing_reads_a_clock =
      noClasses()
          .that()
          .resideInAnyPackage(PURE)
          .should()
          .callMethodWhere(call("java\\.time\\..*", "now"))
          .orShould()
          .callMethodWhere(call("java\\.lang\\.System", "currentTimeMillis|nanoTime"))
          .orShould()
          .callConstructor(java.util.Date.class);

  @ArchTest
  static final ArchRule nothing_depends_on_the_machine =
      noClasses()
          .that()
          .resideInAnyPackage(PURE)
          .should()
          .callMethodWhere(
              call("java\\.util\\.(Locale|TimeZone)", "getDefault")
                  .or(call("java\\.time\\.ZoneId", "systemDefault"))
                  .or(call("java\\.nio\\.charset\\.Charset", "defaultCharset"))
                  .or(call("java\\.net\\.InetAddress", ".*"))
                  .or(call("java\\.lang\\.System", "getenv")));

  @ArchTest
  static final ArchRule nothing_is_left_to_chance =
      noClasses()
          .that()
          .resideInAnyPackage(PURE)
          .should()
          .callMethodWhere(call("java\\.lang\\.Math", "random"))
          .orShould()
          .dependOnClassesThat()
          .haveNameMatching(
              "java\\.util\\.(Random|UUID|SplittableRandom|concurrent\\.ThreadLocalRandom)"
                  + "|java\\.security\\.SecureRandom");

  /** Who redoes a draw must not repeat the mistakes of the code that drew. */
  @ArchTest
  static final ArchRule draws_are_redone_by_code_that_shares_nothing_with_them =
      noClasses()
          .that()
          .resideInAPackage("fr.arpent.methods.recheck..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "fr.arpent.methods", "fr.arpent.methods.draw..", "fr.arpent.methods.mobilisation..");

  /** {@code Math} may differ by processor where {@code StrictMath} does not. */
  @ArchTest
  static final ArchRule methods_compute_alike_on_every_processor =
      noClasses()
          .that()
          .resideInAPackage("fr.arpent.methods..")
          .should()
          .callMethodWhere(
              call(
                  "java\\.lang\\.Math",
                  "exp|expm1|log|log10|log1p|pow|cbrt|hypot|a?(sin|cos|tan)h?|atan2"));

  @ArchTest
  static final ArchRule packages_are_named_after_what_they_are_about =
      noClasses()
          .should()
          .resideInAnyPackage(
              "..util..",
              "..utils..",
              "..common..",
              "..impl..",
              "..manager..",
              "..dto..",
              "..service..",
              "..helper..");

  @Test
  void every_package_says_what_it_is_for() throws IOException {
    var silent = ImmutableList.<Path>builder();
    for (var module : List.of("model", "methods", "reporting", "examples")) {
      var sources = Repository.root().resolve(module).resolve("src/main/java");
      for (var folder : foldersWithClasses(sources)) {
        if (!Files.exists(folder.resolve("package-info.java"))) {
          silent.add(sources.relativize(folder));
        }
      }
    }

    assertEquals(ImmutableList.of(), silent.build());
  }

  private static List<Path> foldersWithClasses(Path sources) throws IOException {
    try (var paths = Files.walk(sources)) {
      return paths
          .filter(path -> path.toString().endsWith(".java"))
          .map(Path::getParent)
          .filter(folder -> !folder.equals(sources))
          .distinct()
          .sorted()
          .toList();
    }
  }

  private static DescribedPredicate<JavaClass> isCatalogue() {
    return DescribedPredicate.describe(
        "a catalogue",
        type ->
            type.isEquivalentTo(MethodCatalogue.class)
                || type.isEquivalentTo(ExhibitCatalogue.class));
  }

  private static DescribedPredicate<JavaMethodCall> call(String type, String method) {
    return DescribedPredicate.describe(
        "of " + type + "." + method,
        call -> call.getTargetOwner().getName().matches(type) && call.getName().matches(method));
  }
}
