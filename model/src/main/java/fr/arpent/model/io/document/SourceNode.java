package fr.arpent.model.io.document;

import static com.google.common.base.Predicates.in;
import static com.google.common.base.Predicates.not;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;

/** A part of a YAML or JSON document, as it was written. */
public sealed interface SourceNode {

  /** Returns where it starts. */
  Spot spot();

  /**
   * One value.
   *
   * @param text its characters, without quotes
   * @param quoted whether it stood in quotes, or in a block of text: then it is text, whatever it
   *     looks like
   */
  record Scalar(String text, boolean quoted, Spot spot) implements SourceNode {

    /** Returns what a plain scalar would be for YAML 1.2; a quoted one is text. */
    public ScalarKind kind() {
      return quoted ? ScalarKind.TEXT : ScalarKind.of(text);
    }
  }

  /** Values in order. */
  record Sequence(ImmutableList<SourceNode> items, Spot spot) implements SourceNode {}

  /** Values by key, in the order of the file; the first where a key was written twice. */
  record Mapping(ImmutableMap<String, Member> members, Spot spot) implements SourceNode {

    /** Returns this mapping without some of its keys. */
    public Mapping without(String... keys) {
      return new Mapping(
          ImmutableMap.copyOf(Maps.filterKeys(members, not(in(ImmutableSet.copyOf(keys))))), spot);
    }

    /** Returns this mapping with some of its keys only. */
    public Mapping only(String... keys) {
      return new Mapping(
          ImmutableMap.copyOf(Maps.filterKeys(members, in(ImmutableSet.copyOf(keys)))), spot);
    }
  }

  /**
   * A value and where its key is.
   *
   * @param keySpot where the key starts
   */
  record Member(Spot keySpot, SourceNode value) {}
}
