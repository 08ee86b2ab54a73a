package fr.arpent.reporting.guide.markup;

import com.google.common.collect.ImmutableList;
import fr.arpent.model.problem.Place;
import java.util.Optional;

/** A block of a guide text. */
public sealed interface Markup {

  /** Returns where it begins. */
  Place place();

  /** A heading. */
  record Heading(
      Place place, int level, ImmutableList<Inline> title, Optional<String> id, boolean unnumbered)
      implements Markup {}

  /** A paragraph. */
  record Paragraph(Place place, ImmutableList<Inline> content) implements Markup {}

  /** A list. */
  record Listing(
      Place place, boolean ordered, int start, ImmutableList<ImmutableList<Markup>> items)
      implements Markup {}

  /** A quotation. */
  record Quote(Place place, ImmutableList<Markup> content) implements Markup {}

  /** Lines of code, as typed. */
  record CodeBlock(Place place, ImmutableList<String> lines) implements Markup {}

  /**
   * A table typed by the author.
   *
   * @param numeric for each column, whether it is aligned to the right
   */
  record Grid(
      Place place,
      ImmutableList<Boolean> numeric,
      ImmutableList<ImmutableList<Inline>> head,
      ImmutableList<ImmutableList<ImmutableList<Inline>>> rows)
      implements Markup {}

  /** A line across. */
  record Rule(Place place) implements Markup {}

  /** An exhibit of an analysis or a table: {@code access.map}. */
  record Shown(Place place, String name, Place namePlace, ImmutableList<Option> options)
      implements Markup {}

  /** An option of an exhibit: {@code :name: value}. */
  record Option(Place place, String name, String value) {}

  /** A boxed remark, key messages, a wide page or columns. */
  record Container(
      Place place, String kind, ImmutableList<Inline> title, ImmutableList<Markup> content)
      implements Markup {}

  /** A part that is printed under a condition, and what is printed otherwise. */
  record When(
      Place place,
      String condition,
      Place conditionPlace,
      ImmutableList<Markup> then,
      ImmutableList<Markup> otherwise)
      implements Markup {}

  /** A row of a table on pages of its own: {@code commitments/fr0025}. */
  record Sheet(Place place, String role, String key, ImmutableList<Markup> content)
      implements Markup {}

  /** All rows of a table, each on pages of its own. */
  record Sheets(Place place, String role, ImmutableList<Option> options) implements Markup {}

  /** Words from an interview. */
  record Quoted(Place place, String key) implements Markup {}
}
