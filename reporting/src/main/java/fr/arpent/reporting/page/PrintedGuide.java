package fr.arpent.reporting.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/**
 * A typeset guide, ready to be written as a file.
 *
 * @param metadata what the file says of itself
 * @param pages in order
 * @param structure root of the logical structure
 * @param bookmarks outline, nested
 * @param anchors where each anchor is
 */
public record PrintedGuide(
    Metadata metadata,
    ImmutableList<Page> pages,
    StructureElement structure,
    ImmutableList<Bookmark> bookmarks,
    ImmutableMap<String, Destination> anchors) {

  /**
   * What the file says of itself.
   *
   * @param language BCP 47 tag
   * @param identity anything that two different guides differ by; the file's identifier is its
   *     digest
   */
  public record Metadata(
      String title,
      ImmutableList<String> authors,
      String language,
      boolean rightToLeft,
      String identity) {}

  /** A line of the outline. */
  public record Bookmark(String title, Destination destination, ImmutableList<Bookmark> children) {}

  /**
   * A place.
   *
   * @param page from 0
   * @param y from the top
   */
  public record Destination(int page, double y) {}
}
