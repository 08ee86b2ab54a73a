package fr.arpent.reporting.page;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * A page: what is printed on it, in painting order, and where it leads.
 *
 * @param width in points
 * @param height in points
 * @param contents what is printed
 * @param links clickable areas
 */
public record Page(
    double width, double height, ImmutableList<Content> contents, ImmutableList<LinkArea> links) {

  /**
   * Ink with its meaning. Lines that run from right to left are painted from left to right, so the
   * order of reading is told beside.
   *
   * @param owner the structure element it belongs to; empty for an artifact
   * @param artifact what kind of artifact it is when it has no owner
   * @param ink what is printed
   * @param reading its place in the order of reading of the page; equal ones are read as painted
   */
  public record Content(
      Optional<StructureElement> owner, Artifact artifact, ImmutableList<Ink> ink, int reading) {

    /** Returns ink that belongs to an element. */
    public static Content of(StructureElement owner, ImmutableList<Ink> ink) {
      return new Content(Optional.of(owner), Artifact.LAYOUT, ink, 0);
    }

    /** Returns ink without meaning for a reader. */
    public static Content artifact(Artifact kind, ImmutableList<Ink> ink) {
      return new Content(Optional.empty(), kind, ink, 0);
    }
  }

  /** Kinds of artifact. */
  public enum Artifact {
    /** Rules and plates. */
    LAYOUT,
    /** Fields of colour behind the text. */
    BACKGROUND,
    HEADER,
    FOOTER,
    /** Repeated table heads and continued captions. */
    PAGINATION
  }

  /**
   * A clickable area.
   *
   * @param element the Link element that holds the words
   * @param box where to click
   * @param target an address, or an anchor of this guide
   * @param description what it leads to, for those who do not see it
   */
  public record LinkArea(
      StructureElement element, StructureElement.Box box, Target target, String description) {}

  /** Where a link leads. */
  public sealed interface Target {
    /** An address, already checked: https, http, mailto, tel. */
    record Address(String uri) implements Target {}

    /** A place in the guide. */
    record Place(String anchor) implements Target {}
  }
}
