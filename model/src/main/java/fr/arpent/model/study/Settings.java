package fr.arpent.model.study;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The roles and parameters of an analysis, as written under {@code analyses.<id>} without {@code
 * method} and {@code comment}; the study does not know what they mean, the method's request type
 * does.
 */
public final class Settings {

  private final ObjectNode tree;

  private Settings(ObjectNode tree) {
    this.tree = tree;
  }

  /** Returns settings with a copy of a tree. */
  @JsonCreator
  public static Settings of(ObjectNode tree) {
    return new Settings(tree.deepCopy());
  }

  /** Returns a copy of the tree. */
  @JsonValue
  public ObjectNode tree() {
    return tree.deepCopy();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Settings settings && settings.tree.equals(tree);
  }

  @Override
  public int hashCode() {
    return tree.hashCode();
  }

  @Override
  public String toString() {
    return tree.toString();
  }
}
