package fr.arpent.model.io;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import fr.arpent.model.io.document.DocumentLimits;
import fr.arpent.model.io.table.TableLimits;
import java.util.LinkedHashMap;

/**
 * How large things may be that are read: above a limit they are refused (exit 5) before they fill
 * the memory. The values are those of {@code arpent-study/1}; {@link #with} raises one.
 *
 * <p>1 kB is 1,000 bytes, 1 MB 1,000,000. A cell is counted in characters.
 */
public final class Limits {

  private static final Limits STANDARD =
      new Limits(
          ImmutableMap.<String, Long>builder()
              .put("study-bytes", 2_000_000L)
              .put("depth", 64L)
              .put("nodes", 10_000L)
              .put("key", 200L)
              .put("number", 100L)
              .put("cell", 64_000L)
              .put("columns", 2_000L)
              .put("rows", 1_000_000L)
              .put("file-bytes", 200_000_000L)
              .put("inflated-bytes", 400_000_000L)
              .put("ratio", 200L)
              .put("pixels", 40_000_000L)
              .put("points", 2_000_000L)
              .put("text-bytes", 2_000_000L)
              .put("tokens", 20_000L)
              .put("includes", 8L)
              .put("guides", 50L)
              .put("analyses", 500L)
              .put("batch", 40_000L)
              .put("faces", 40L)
              .put("font-bytes", 10_000_000L)
              .put("logo-bytes", 5_000_000L)
              .put("attachments", 2_000L)
              .buildOrThrow());

  private final ImmutableMap<String, Long> byName;

  private Limits(ImmutableMap<String, Long> byName) {
    this.byName = byName;
  }

  /** Returns the limits of the format. */
  public static Limits standard() {
    return STANDARD;
  }

  /** Returns limits for what was read before, under limits of its own. */
  static Limits none() {
    return new Limits(
        ImmutableMap.copyOf(
            Maps.transformValues(STANDARD.byName, most -> (long) Integer.MAX_VALUE - 8)));
  }

  /**
   * Returns these limits with another value for one of them.
   *
   * @param most at least 1
   * @throws IllegalArgumentException if there is no such limit; see {@link #names}
   */
  public Limits with(String name, long most) {
    checkName(name);
    checkArgument(most > 0, "limit %s must be > 0, was %s", name, most);
    var values = new LinkedHashMap<>(byName);
    values.put(name, most);
    return new Limits(ImmutableMap.copyOf(values));
  }

  /** Returns the names of all limits. */
  public ImmutableSet<String> names() {
    return byName.keySet();
  }

  /**
   * Returns the value of a limit.
   *
   * @throws IllegalArgumentException if there is no such limit
   */
  public long most(String name) {
    checkName(name);
    return byName.getOrDefault(name, 0L);
  }

  private void checkName(String name) {
    checkArgument(byName.containsKey(name), "no limit %s; known: %s", name, byName.keySet());
  }

  /** Limits of {@code study.yaml}. */
  DocumentLimits ofStudy() {
    return new DocumentLimits(
        most("study-bytes"), most("depth"), most("nodes"), most("key"), most("number"));
  }

  /** Limits of a bibliography: a file of data, not written by hand. */
  DocumentLimits ofBibliography() {
    return new DocumentLimits(
        most("file-bytes"), most("depth"), most("rows"), most("key"), most("number"));
  }

  TableLimits ofTables() {
    return new TableLimits(
        most("cell"),
        most("columns"),
        most("rows"),
        most("inflated-bytes"),
        most("ratio"),
        most("points"));
  }
}
