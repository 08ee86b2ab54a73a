package fr.arpent.reporting.exhibit;

import com.google.common.collect.ImmutableMap;
import fr.arpent.reporting.text.Text;

/** What the exhibits of a method say: messages whose keys begin with its id. */
public interface MethodWords {

  /** Returns what is known beside the result. */
  ExhibitContext context();

  /** Returns a message of the method: its id, then {@code part}. */
  default Text say(String part) {
    return Text.message(context().key(part));
  }

  /** Returns a message of the method with its arguments. */
  default Text say(String part, ImmutableMap<String, ?> arguments) {
    return Text.message(context().key(part), arguments);
  }
}
