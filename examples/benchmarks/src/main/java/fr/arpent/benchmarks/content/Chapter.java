package fr.arpent.benchmarks.content;

import java.util.List;

/** A chapter of the content that every program prints. */
public record Chapter(String title, String lead, List<Section> sections) {

  /** A section: paragraphs, then a table. */
  public record Section(String title, List<String> paragraphs, Table table) {}

  /** A table of a first column of words and others of numbers, as they are printed. */
  public record Table(String title, List<String> heads, List<List<String>> rows) {}
}
