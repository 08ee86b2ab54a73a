package fr.arpent.reporting.block;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.text.Text;
import java.util.Optional;

/**
 * Cells of a table that are one.
 *
 * @param groups names over the heads of neighbouring columns, from the first column on; they do not
 *     overlap
 * @param spans cells of the body that reach over several rows or columns; they do not overlap
 */
public record Merges(ImmutableList<Group> groups, ImmutableList<Span> spans) {

  /** No cell is merged. */
  public static final Merges NONE = new Merges(ImmutableList.of(), ImmutableList.of());

  /**
   * A name over several heads.
   *
   * @param first column, from 0
   * @param count how many columns
   */
  public record Group(Text head, int first, int count) {

    /** Returns whether a column is under the name. */
    public boolean covers(int column) {
      return column >= first && column < first + count;
    }
  }

  /**
   * A cell that reaches over others; those hold nothing.
   *
   * @param row of its first line, from 0
   * @param column its first column, from 0
   * @param rows how many rows, itself included
   * @param columns how many columns, itself included
   */
  public record Span(int row, int column, int rows, int columns) {

    /** Returns whether a place of the table is part of the cell. */
    public boolean covers(int otherRow, int otherColumn) {
      return otherRow >= row
          && otherRow < row + rows
          && otherColumn >= column
          && otherColumn < column + columns;
    }
  }

  /** Returns the merged cell that a place belongs to. */
  public Optional<Span> at(int row, int column) {
    return spans.stream().filter(span -> span.covers(row, column)).findFirst();
  }

  /** Returns whether a place holds nothing because a cell before or above it reaches over it. */
  public boolean isHidden(int row, int column) {
    return at(row, column).filter(span -> span.row() != row || span.column() != column).isPresent();
  }

  /** Returns whether a row belongs together with the row above it. */
  public boolean ties(int row) {
    return spans.stream().anyMatch(span -> row > span.row() && row < span.row() + span.rows());
  }

  /** Returns the name over a column. */
  public Optional<Group> over(int column) {
    return groups.stream().filter(group -> group.covers(column)).findFirst();
  }
}
