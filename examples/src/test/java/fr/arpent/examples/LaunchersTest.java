package fr.arpent.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The two launchers: the shell's is run, with a Java and a Maven that only note how they were
 * called; the one of Windows is read, and must do the same.
 */
class LaunchersTest {

  private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");

  @TempDir Path folder;
  private Path project;
  private Path launcher;
  private Path calls;

  /** What a run of the launcher gave. */
  private record Run(int exit, List<String> calls, String remarked) {

    String java() {
      return calls.get(calls.size() - 1);
    }

    boolean built() {
      return calls.stream().anyMatch(call -> call.startsWith("mvn "));
    }
  }

  @BeforeEach
  void makeProject() throws IOException {
    project = folder.resolve("a project (with 'odd' words) é");
    calls = folder.resolve("calls.txt");
    launcher = project.resolve("examples/arpent");
    Files.createDirectories(project.resolve("model/src/main/java"));
    Files.createDirectories(project.resolve("examples"));
    Files.copy(Repository.root().resolve("examples/arpent"), launcher);
    old(Files.writeString(project.resolve("pom.xml"), "<project/>"));
    old(Files.writeString(project.resolve("model/pom.xml"), "<project/>"));
    old(Files.writeString(project.resolve("model/src/main/java/A.java"), "class A {}"));
    old(project.resolve("model/src/main/java"));
    old(project.resolve("model/src/main"));
    program(
        "jdk/bin/java",
        "if [ \"$1\" = -version ]; then echo 'openjdk version \"17.0.9\"' >&2; exit 0; fi\n"
            + "echo java \"$@\" >> \"$CALLS\"\nexit ${JAVA_EXIT:-0}\n");
    program(
        "bin/mvn",
        "echo mvn \"$@\" >> \"$CALLS\"\n"
            + "mkdir -p examples/target/lib && : > examples/target/arpent-examples-1.jar\n"
            + "exit ${MVN_EXIT:-0}\n");
  }

  private void program(String name, String body) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\n" + body);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static void old(Path file) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(LONG_AGO));
  }

  private Run run(Map<String, String> environment, String... arguments) throws Exception {
    var command = new ArrayList<>(List.of("/bin/sh", launcher.toString()));
    command.addAll(List.of(arguments));
    var errors = folder.resolve("errors.txt");
    var process = new ProcessBuilder(command).directory(folder.toFile());
    process.environment().put("PATH", folder.resolve("bin") + ":/usr/bin:/bin");
    process.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
    process.environment().put("CALLS", calls.toString());
    process.environment().put("LC_ALL", "C");
    process.environment().putAll(environment);
    Files.deleteIfExists(calls);
    int exit = process.redirectError(errors.toFile()).start().waitFor();
    var noted = Files.exists(calls) ? Files.readAllLines(calls) : List.<String>of();
    return new Run(exit, noted, Files.readString(errors));
  }

  private Run run(String... arguments) throws Exception {
    return run(Map.of(), arguments);
  }

  @Test
  void it_builds_once_and_hands_its_arguments_and_the_exit_code_on() throws Exception {
    var first = run(Map.of("JAVA_EXIT", "3"), "check", "my study", "--lang=fr");
    var second = run("methods");

    assertTrue(first.built());
    assertEquals(3, first.exit());
    assertTrue(first.java().endsWith("fr.arpent.examples.cli.Arpent check my study --lang=fr"));
    assertTrue(first.java().contains(project.resolve("examples/target/lib") + "/*"));
    assertFalse(second.built());
    assertEquals(0, second.exit());
  }

  @Test
  void it_builds_again_when_a_source_is_newer_or_gone_or_the_jars_are() throws Exception {
    run("methods");
    var sources = project.resolve("model/src/main/java");
    var source = sources.resolve("A.java");
    var later = FileTime.from(Instant.now().plusSeconds(60));

    Files.setLastModifiedTime(source, later);
    assertTrue(run("methods").built());
    old(source);
    assertFalse(run("methods").built());
    Files.setLastModifiedTime(sources, later); // as when a file in it is deleted
    assertTrue(run("methods").built());
    old(sources);
    Files.delete(project.resolve("examples/target/lib"));
    assertTrue(run("methods").built());
  }

  @Test
  void a_build_that_fails_ends_with_6_and_is_tried_again() throws Exception {
    var failed = run(Map.of("MVN_EXIT", "1"), "methods");

    assertEquals(6, failed.exit());
    assertEquals(1, failed.calls().size(), "no Java is started");
    assertTrue(failed.remarked().contains("the build failed"), failed.remarked());
    assertTrue(run("methods").built());
  }

  @Test
  void without_a_fit_java_or_maven_it_ends_with_6_and_says_what_to_install() throws Exception {
    var nowhere = run(Map.of("JAVA_HOME", folder.resolve("nowhere").toString()), "methods");
    assertEquals(6, nowhere.exit());
    assertTrue(nowhere.remarked().contains("JAVA_HOME"), nowhere.remarked());

    program("jdk/bin/java", "echo 'openjdk version \"11.0.2\" 2019-01-15' >&2\n");
    var old = run("methods");
    assertEquals(6, old.exit());
    assertTrue(old.remarked().contains("version 11"), old.remarked());
  }

  @Test
  void it_can_be_called_through_a_link() throws Exception {
    var link = Files.createSymbolicLink(folder.resolve("link"), launcher);
    launcher = link;

    assertTrue(run("methods").java().contains(project.resolve("examples/target/lib") + "/*"));
  }

  @Test
  void both_start_the_same_program_with_the_same_options() throws IOException {
    var shell = Files.readString(Repository.root().resolve("examples/arpent"));
    var windows = windows();

    var main = "fr.arpent.examples.cli.Arpent";
    assertTrue(shell.contains("main=" + main));
    assertTrue(windows.contains(" " + main + " %*"));
    var flags = Pattern.compile("-X[A-Za-z]*:[^ \"\\n]+|-D(java|file|arpent)\\.[a-z.]+(?==)");
    var own = "-XX:(Shared|Archive).*"; // the archive is the shell's alone
    assertEquals(found(flags, shell, own), found(flags, windows, own));
  }

  @Test
  void both_build_with_the_same_command_and_look_at_the_same_sources() throws IOException {
    var shell = Files.readString(Repository.root().resolve("examples/arpent"));
    var windows = windows();

    var maven = Pattern.compile("mvn -q .*?package", Pattern.DOTALL);
    assertEquals(line(maven, shell), line(maven, windows));
    for (var source : List.of("pom.xml", ".mvn", "*/pom.xml", "*/src/main")) {
      assertTrue(shell.contains(source), source);
      assertTrue(windows.contains(source), source);
    }
    assertTrue(shell.contains("launcher.stamp") && windows.contains("launcher.stamp"));
  }

  /** What Windows needs and nobody sees: line ends, labels that exist, no code made of a path. */
  @Test
  void the_batch_file_is_plain() throws IOException {
    var bytes = Files.readAllBytes(Repository.root().resolve("examples/arpent.cmd"));
    var windows = new String(bytes, StandardCharsets.US_ASCII);

    assertFalse(windows.contains("\uFFFD"), "code pages differ: ASCII only");
    assertEquals(windows.replace("\r", "").replace("\n", "\r\n"), windows, "lines end with CRLF");
    for (var wanted : found(Pattern.compile("(?<=goto )\\w+"), windows, "-")) {
      assertTrue(windows.contains("\n:" + wanted + "\r"), wanted);
    }
    var powershell = windows.lines().filter(each -> each.startsWith("powershell")).findFirst();
    assertFalse(powershell.orElseThrow().contains("%"), "paths come as variables");
    windows
        .lines()
        .filter(each -> each.startsWith("exit /b"))
        .forEach(each -> assertTrue(each.matches("exit /b (6|%status%)"), each));
  }

  private static String windows() throws IOException {
    return Files.readString(Repository.root().resolve("examples/arpent.cmd"));
  }

  private static String line(Pattern pattern, String script) {
    var found = pattern.matcher(script);
    assertTrue(found.find(), pattern::toString);
    return found.group().replaceAll("[\\\\\\s]+", " ");
  }

  private static Set<String> found(Pattern pattern, String script, String leftOut) {
    var all = new TreeSet<String>();
    var found = pattern.matcher(script);
    while (found.find()) {
      if (!found.group().matches(leftOut)) {
        all.add(found.group());
      }
    }
    return all;
  }
}
