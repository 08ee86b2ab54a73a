package fr.arpent.reporting.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.ByteSource;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.regex.Pattern;

/** Reads the message bundles: ours, and those of other jars. UTF-8, one file per language. */
final class Bundles {

  /** What each of our files holds: words of guides, of the layout, of the exhibits. */
  static final ImmutableList<String> FILES =
      ImmutableList.of("messages", "layout", "exhibits", "figures");

  /** Languages that guides are printed in. */
  static final ImmutableList<String> LANGUAGES = ImmutableList.of("fr", "en", "ar");

  private static final Pattern ARGUMENT = Pattern.compile("\\{[a-z]+(?:-[a-z0-9]+)+(?=[,}])");

  private static final ImmutableMap<String, ImmutableMap<String, String>> BY_LANGUAGE = readAll();

  private Bundles() {}

  /** Returns all messages of a language by key. */
  static ImmutableMap<String, String> of(String language) {
    var bundle = BY_LANGUAGE.get(language);
    if (bundle == null) {
      throw new IllegalArgumentException(
          "the language of a guide must be one of " + LANGUAGES + ", was " + language);
    }
    return bundle;
  }

  /** Returns one of our files; empty when there is none. */
  static ImmutableMap<String, String> file(String name, String language) {
    var resource = Bundles.class.getResource(name + "_" + language + ".properties");
    return resource == null ? ImmutableMap.of() : read(Resources.asByteSource(resource));
  }

  private static ImmutableMap<String, ImmutableMap<String, String>> readAll() {
    var result = ImmutableMap.<String, ImmutableMap<String, String>>builder();
    LANGUAGES.forEach(language -> result.put(language, readLanguage(language)));
    return result.buildOrThrow();
  }

  private static ImmutableMap<String, String> readLanguage(String language) {
    var all = new HashMap<String, String>();
    FILES.forEach(name -> add(all, file(name, language)));
    var loader = Bundles.class.getClassLoader(); // the same for every thread that comes first
    for (var source : ServiceLoader.load(MessageSource.class, loader)) {
      source.messages(language).ifPresent(bytes -> add(all, read(bytes)));
    }
    return ImmutableMap.copyOf(all);
  }

  private static void add(Map<String, String> all, ImmutableMap<String, String> more) {
    more.forEach(
        (key, message) -> {
          if (all.putIfAbsent(key, message) != null) {
            throw new IllegalStateException("message " + key + " is in two bundles");
          }
        });
  }

  /**
   * Fields of findings have hyphens in their names, which ICU does not take: both sides write them
   * with low lines.
   */
  private static String pattern(String message) {
    return ARGUMENT.matcher(message).replaceAll(name -> argument(name.group()));
  }

  /** Returns the name of an argument as ICU takes it. */
  static String argument(String name) {
    return name.replace('-', '_');
  }

  private static ImmutableMap<String, String> read(ByteSource bytes) {
    var properties = new Properties();
    try (var reader = bytes.asCharSource(StandardCharsets.UTF_8).openStream()) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var result = ImmutableMap.<String, String>builder();
    properties.forEach((key, message) -> result.put(key.toString(), pattern(message.toString())));
    return result.buildOrThrow();
  }
}
