package fr.arpent.model.measure;

/**
 * What the cells of a column hold, as declared in {@code study.yaml}; a column without a type is
 * text until a role asks.
 */
public enum ColumnType {
  STRING,
  /** An administrative code: text, always, so that no zero is lost. */
  CODE,
  INTEGER,
  NUMBER,
  BOOLEAN,
  DATE,
  /** {@code 09:30}. */
  TIME,
  YEAR,
  /** Several texts in a cell, parted by the column's separator. */
  LIST,
  /** The key of a row of another table. */
  REF
}
