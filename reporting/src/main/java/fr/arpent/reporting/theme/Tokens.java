package fr.arpent.reporting.theme;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A mapping of the design tokens; every missing or misshapen entry is named by its path. */
final class Tokens {

  private final String path;
  private final Map<?, ?> entries;

  private Tokens(String path, Map<?, ?> entries) {
    this.path = path;
    this.entries = entries;
  }

  /** Reads the tokens bundled with this library. */
  static Tokens bundled() {
    try (InputStream file =
        Objects.requireNonNull(Tokens.class.getResourceAsStream("tokens.yaml"), "tokens.yaml")) {
      Object root = new Load(LoadSettings.builder().build()).loadFromInputStream(file);
      return new Tokens("", (Map<?, ?>) root);
    } catch (IOException e) {
      throw new UncheckedIOException("the design tokens cannot be read", e);
    }
  }

  Tokens at(String key) {
    return mapping(key, required(key));
  }

  /** Returns the keys in the order of the file. */
  ImmutableList<String> keys() {
    return entries.keySet().stream().map(Object::toString).collect(toImmutableList());
  }

  double number(String key) {
    return asNumber(key, required(key));
  }

  String string(String key) {
    return required(key).toString();
  }

  Optional<String> find(String key) {
    return Optional.ofNullable(entries.get(key)).map(Object::toString);
  }

  ImmutableList<Double> numbers(String key) {
    return each(key, value -> asNumber(key, value));
  }

  ImmutableList<Colour> colours(String key) {
    return each(key, value -> Colour.of(value.toString()));
  }

  ImmutableList<Tokens> mappings(String key) {
    return each(key, value -> mapping(key, value));
  }

  boolean has(String key) {
    return entries.containsKey(key);
  }

  private <T> ImmutableList<T> each(String key, Function<Object, T> read) {
    Object value = required(key);
    checkArgument(value instanceof List, "design token %s%s must be a list", path, key);
    return ((List<?>) value).stream().map(Object.class::cast).map(read).collect(toImmutableList());
  }

  private Tokens mapping(String key, Object value) {
    checkArgument(value instanceof Map, "design token %s%s must be a mapping", path, key);
    return new Tokens(path + key + ".", (Map<?, ?>) value);
  }

  private double asNumber(String key, Object value) {
    checkArgument(value instanceof Number, "design token %s%s must be a number", path, key);
    return ((Number) value).doubleValue();
  }

  private Object required(String key) {
    @Nullable Object value = entries.get(key);
    checkArgument(value != null, "design token %s%s is missing", path, key);
    return Objects.requireNonNull(value);
  }
}
