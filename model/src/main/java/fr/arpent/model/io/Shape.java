package fr.arpent.model.io;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.KebabCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.model.ArpentJson;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The keys that a mapping has when it is read as a record or as an Immutables value.
 *
 * @param keys keys by name, in the order of the type
 */
record Shape(ImmutableMap<String, Key> keys) {

  private static final KebabCaseStrategy KEBAB_CASE = new KebabCaseStrategy();

  /**
   * One key.
   *
   * @param required whether it must be written
   * @param byDefault what stands for it when it is not written
   */
  record Key(String name, JavaType type, boolean required, Optional<String> byDefault) {

    /** Returns whether the value can be built without it all the same. */
    boolean isOptional() {
      return type.hasRawClass(Optional.class);
    }
  }

  /** Returns the shape of a type, or empty when it is neither a record nor an Immutables value. */
  static Optional<Shape> find(Class<?> type) {
    if (type.isRecord()) {
      return isDelegating(type) ? Optional.empty() : Optional.of(ofRecord(type));
    }
    var as = type.getAnnotation(JsonDeserialize.class);
    return as == null || as.as() == Void.class
        ? Optional.empty()
        : findJson(as.as()).map(json -> ofImmutable(type, json));
  }

  /** Whether a record is made from one value by a factory of its own, not key by key. */
  private static boolean isDelegating(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .anyMatch(method -> method.isAnnotationPresent(JsonCreator.class));
  }

  private static Shape ofRecord(Class<?> type) {
    var keys = ImmutableMap.<String, Key>builder();
    for (RecordComponent component : type.getRecordComponents()) {
      var key = key(component.getName(), component.getGenericType(), component.getAccessor(), true);
      keys.put(key.name(), key);
    }
    return new Shape(keys.buildOrThrow());
  }

  private static Shape ofImmutable(Class<?> type, Class<?> json) {
    var keys = ImmutableMap.<String, Key>builder();
    for (Field field : json.getDeclaredFields()) {
      findAccessor(type, field.getName())
          .map(accessor -> ofAccessor(field, accessor))
          .ifPresent(key -> keys.put(key.name(), key));
    }
    return new Shape(keys.buildOrThrow());
  }

  private static Key ofAccessor(Field field, Method accessor) {
    boolean needed = Modifier.isAbstract(accessor.getModifiers());
    return key(field.getName(), accessor.getGenericReturnType(), accessor, needed);
  }

  private static Key key(String property, Type type, AnnotatedElement source, boolean needed) {
    var javaType = ArpentJson.mapper().constructType(type);
    @Nullable JsonProperty said = source.getAnnotation(JsonProperty.class);
    var name =
        said == null || said.value().isEmpty() ? KEBAB_CASE.translate(property) : said.value();
    var byDefault =
        said == null || said.defaultValue().isEmpty()
            ? Optional.<String>empty()
            : Optional.of(said.defaultValue());
    boolean insisted = said != null && said.required();
    boolean required =
        insisted || (needed && byDefault.isEmpty() && !mayBeAbsent(javaType.getRawClass()));
    return new Key(name, javaType, required, byDefault);
  }

  private static boolean mayBeAbsent(Class<?> type) {
    return type == Optional.class
        || type == OptionalInt.class
        || type == OptionalLong.class
        || type == OptionalDouble.class
        || Collection.class.isAssignableFrom(type)
        || Map.class.isAssignableFrom(type);
  }

  /** The class that Immutables generates to read JSON: it has a field per attribute. */
  private static Optional<Class<?>> findJson(Class<?> immutable) {
    return Arrays.stream(immutable.getDeclaredClasses())
        .filter(nested -> nested.getSimpleName().equals("Json"))
        .<Class<?>>map(nested -> nested)
        .findFirst();
  }

  private static Optional<Method> findAccessor(Class<?> type, String name) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getName().equals(name) && method.getParameterCount() == 0)
        .findFirst();
  }

  /**
   * Returns a key.
   *
   * @throws IllegalArgumentException if there is none of that name: a mistake in the type
   */
  Key key(String name) {
    var key = keys.get(name);
    checkArgument(key != null, "no key %s; known: %s", name, keys.keySet());
    return Objects.requireNonNull(key);
  }

  /** Returns the names of the keys. */
  ImmutableList<String> names() {
    return keys.keySet().asList();
  }
}
