package fr.arpent.model.io.document;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;

/** JSON pointers (RFC 6901). */
public final class Pointers {

  private Pointers() {}

  /** Returns a key as one step of a pointer. */
  public static String escape(String key) {
    return key.replace("~", "~0").replace("/", "~1");
  }

  /** Returns the keys and indices of a pointer. */
  public static ImmutableList<String> steps(String pointer) {
    if (pointer.isEmpty()) {
      return ImmutableList.of();
    }
    return Splitter.on('/')
        .splitToStream(pointer.substring(1))
        .map(step -> step.replace("~1", "/").replace("~0", "~"))
        .collect(ImmutableList.toImmutableList());
  }
}
