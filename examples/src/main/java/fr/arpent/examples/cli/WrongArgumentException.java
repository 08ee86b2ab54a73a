package fr.arpent.examples.cli;

import com.google.common.collect.ImmutableMap;

/** An argument that only the study shows to be wrong; ends as a mistake of usage. */
final class WrongArgumentException extends RuntimeException {

  private final String key;
  private final transient ImmutableMap<String, String> arguments;

  /** Creates the exception with a message of the bundle and its arguments. */
  WrongArgumentException(String key, ImmutableMap<String, String> arguments) {
    super(key);
    this.key = key;
    this.arguments = arguments;
  }

  /** Returns the words. */
  String words(Messages messages) {
    return messages.say(key, arguments);
  }
}
