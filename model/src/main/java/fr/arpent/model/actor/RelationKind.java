package fr.arpent.model.actor;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableSet;
import fr.arpent.model.validity.Promises;

/**
 * How one actor is tied to another.
 *
 * @param word one of {@link #STANDARD}, or a code of the study's list {@code relation-kind}
 */
public record RelationKind(@JsonValue String word) {

  /** The first actor belongs to the second. */
  public static final RelationKind MEMBER = new RelationKind("member");

  public static final RelationKind WORKS_WITH = new RelationKind("works-with");
  public static final RelationKind FUNDS = new RelationKind("funds");
  public static final RelationKind ASKS = new RelationKind("asks");
  public static final RelationKind OPPOSES = new RelationKind("opposes");
  public static final RelationKind SPEAKS_FOR = new RelationKind("speaks-for");

  /** The kinds that every study knows, in the order of the documentation. */
  public static final ImmutableSet<RelationKind> STANDARD =
      ImmutableSet.of(MEMBER, WORKS_WITH, FUNDS, ASKS, OPPOSES, SPEAKS_FOR);

  /** Checks the word. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public RelationKind {
    Promises.key("kind of a relation", word);
  }
}
