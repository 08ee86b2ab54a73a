package fr.arpent.methods;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.KebabCaseStrategy;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * The names under which the values of a result will stand, known from its type before anything is
 * run: {@code access.territories[…].score}. So a guide text that asks for {@code access.populaton}
 * is corrected by {@code check}, and not only when the study has been run.
 *
 * <p>Records and interfaces have the fields of their accessors, lists the things they hold, by
 * {@code id}; what a type does not tell (a map's keys, a value with a JSON form of its own) is
 * taken as it comes.
 */
public final class ResultShape {

  private static final KebabCaseStrategy KEBAB_CASE = new KebabCaseStrategy();

  /** What every result has beside its values. */
  private static final ImmutableSet<String> NOT_VALUES =
      Arrays.stream(Result.class.getMethods())
          .map(Method::getName)
          .collect(ImmutableSet.toImmutableSet());

  private static final String COUNT = "count";

  private final Type type;

  private ResultShape(Type type) {
    this.type = type;
  }

  /** Returns the shape of a result. */
  public static ResultShape of(Class<?> resultType) {
    return new ResultShape(resultType);
  }

  /** Returns whether things stand here in a list. */
  public boolean isList() {
    return is(Collection.class);
  }

  /** Returns whether another analysis can read this as a table: a list, or an object of lists. */
  public boolean isTable() {
    return isList() || (is(Map.class) && argument(1).isList());
  }

  /** Returns whether the type does not tell what stands here. */
  public boolean isOpen() {
    return !is(Map.class) && !isList() && !hasFields() && !isPlain();
  }

  /**
   * Goes one step: to a field, to a thing of a list by its id, or to the number of things.
   *
   * @param name of the step: {@code territories}, {@code 82033}, {@code count}
   * @param isKey whether it was written in brackets
   * @return empty when there will be no such value
   */
  public Optional<ResultShape> next(String name, boolean isKey) {
    if (isOpen()) {
      return Optional.of(this);
    }
    if (is(Map.class)) {
      return Optional.of(argument(1));
    }
    if (!isList()) {
      return Optional.ofNullable(fields().get(name));
    }
    var each = argument(0);
    if (isKey) {
      return each.isOpen() || each.fields().containsKey("id")
          ? Optional.of(each)
          : Optional.empty();
    }
    return name.equals(COUNT) ? Optional.of(new ResultShape(int.class)) : Optional.empty();
  }

  /** Returns the names of the steps that lead on from here, as far as they are known. */
  public ImmutableSet<String> names(boolean isKey) {
    if (isList()) {
      return isKey ? ImmutableSet.of() : ImmutableSet.of(COUNT);
    }
    return fields().keySet();
  }

  private ImmutableSortedMap<String, ResultShape> fields() {
    var fields = ImmutableSortedMap.<String, ResultShape>naturalOrder();
    if (hasFields()) {
      for (var accessor : accessors()) {
        var name = name(accessor);
        var value = accessor.getGenericReturnType();
        fields.put(name, new ResultShape(unwrapped(value)));
        if (raw(value) == Answer.class) {
          fields.put(name + "-missing", new ResultShape(String.class));
        }
      }
    }
    return fields.buildOrThrow();
  }

  private static String name(Method accessor) {
    var given = accessor.getAnnotation(JsonProperty.class);
    return given == null || given.value().isEmpty()
        ? KEBAB_CASE.translate(accessor.getName())
        : given.value();
  }

  private Method[] accessors() {
    return Arrays.stream(raw(type).getMethods())
        .filter(method -> method.getParameterCount() == 0)
        .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isBridge())
        .filter(method -> isAccessor(method) && !NOT_VALUES.contains(method.getName()))
        .toArray(Method[]::new);
  }

  /** A record has its components; of an interface, all that answers without being asked more. */
  private boolean isAccessor(Method method) {
    var components = raw(type).getRecordComponents();
    return components == null
        ? method.getDeclaringClass() != Object.class
        : Arrays.stream(components).anyMatch(part -> part.getName().equals(method.getName()));
  }

  private boolean hasFields() {
    var plain = raw(type);
    boolean ownForm =
        Arrays.stream(plain.getMethods()).anyMatch(m -> m.isAnnotationPresent(JsonValue.class));
    return !ownForm
        && !plain.getName().startsWith("java.")
        && (plain.isRecord()
            || (plain.isInterface() && !plain.isSealed() && !is(Map.class) && !isList()));
  }

  private boolean isPlain() {
    var plain = raw(type);
    return plain.isPrimitive()
        || plain.isEnum()
        || plain == String.class
        || plain == Boolean.class
        || Number.class.isAssignableFrom(plain)
        || plain.getName().startsWith("java.time.");
  }

  private boolean is(Class<?> kind) {
    return kind.isAssignableFrom(raw(type));
  }

  private ResultShape argument(int index) {
    return new ResultShape(
        type instanceof ParameterizedType generic
            ? unwrapped(generic.getActualTypeArguments()[index])
            : Object.class);
  }

  /** Returns what stands in the file for an answer, or for what may be missing. */
  private static Type unwrapped(Type type) {
    boolean wraps = raw(type) == Answer.class || raw(type) == Optional.class;
    return wraps && type instanceof ParameterizedType generic
        ? unwrapped(generic.getActualTypeArguments()[0])
        : type;
  }

  /** Returns the class of a type; of one that is not known yet, {@link Object}. */
  private static Class<?> raw(Type type) {
    if (type instanceof ParameterizedType generic) {
      return (Class<?>) generic.getRawType();
    }
    return type instanceof Class<?> plain ? plain : Object.class;
  }
}
