package fr.arpent.methods;

import com.fasterxml.jackson.databind.JsonNode;

/** The values of a result as the result file shows them, to compare two of them whole. */
public final class ResultTree {

  private ResultTree() {}

  /** Returns the values. */
  public static JsonNode of(Result result) {
    return ValueTree.of(result);
  }
}
