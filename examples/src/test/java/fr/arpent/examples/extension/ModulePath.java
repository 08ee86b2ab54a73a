package fr.arpent.examples.extension;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.io.File;
import java.lang.module.FindException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The jars of the program among those that the tests run with. On the module path all of them would
 * be taken, and jars of tests hold packages of each other.
 */
final class ModulePath {

  private ModulePath() {}

  /** Returns where the module of the command line and all that it requires are. */
  static ImmutableList<Path> ofProgram() {
    var known = known();
    var wanted = new ArrayDeque<String>();
    wanted.add("fr.arpent.examples");
    var found = new LinkedHashMap<String, Path>();
    while (!wanted.isEmpty()) {
      var name = wanted.remove();
      var module = known.get(name);
      if (module != null && !found.containsKey(name)) {
        found.put(name, Path.of(module.location().orElseThrow()));
        module.descriptor().requires().forEach(required -> wanted.add(required.name()));
      }
    }
    return ImmutableList.copyOf(found.values());
  }

  /** Returns paths as an option of Java takes them. */
  static String joined(Iterable<Path> paths) {
    return String.join(File.pathSeparator, Iterables.transform(paths, Path::toString));
  }

  /** Returns the class path without the tests themselves, which have words of the example. */
  static ImmutableList<Path> classPath() {
    return Splitter.on(File.pathSeparatorChar)
        .splitToStream(System.getProperty("java.class.path"))
        .filter(entry -> !entry.endsWith("test-classes"))
        .map(Path::of)
        .collect(ImmutableList.toImmutableList());
  }

  private static Map<String, ModuleReference> known() {
    var known = new LinkedHashMap<String, ModuleReference>();
    for (var entry : classPath()) {
      modules(entry).forEach(module -> known.putIfAbsent(module.descriptor().name(), module));
    }
    return known;
  }

  private static Set<ModuleReference> modules(Path entry) {
    try {
      return ModuleFinder.of(entry).findAll();
    } catch (FindException e) {
      return Set.of(); // a jar of tests that cannot be a module
    }
  }
}
