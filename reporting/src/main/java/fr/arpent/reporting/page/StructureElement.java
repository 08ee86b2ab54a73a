package fr.arpent.reporting.page;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A node of the logical structure (PDF/UA): what a screen reader meets, in reading order. Grows
 * while a guide is typeset; ink on pages points at it.
 */
public final class StructureElement {

  private final Tag tag;
  private final List<StructureElement> children = new ArrayList<>();
  private Optional<String> language = Optional.empty();
  private Optional<String> alternative = Optional.empty();
  private Optional<String> title = Optional.empty();
  private Optional<String> summary = Optional.empty();
  private int rowSpan = 1;
  private int columnSpan = 1;
  private Optional<HeaderScope> scope = Optional.empty();
  private Optional<Listing> listing = Optional.empty();
  private Optional<Box> box = Optional.empty();

  private StructureElement(Tag tag) {
    this.tag = tag;
  }

  /** Returns the root. */
  public static StructureElement document() {
    return new StructureElement(Tag.DOCUMENT);
  }

  /** Adds a child and returns it. */
  public StructureElement add(Tag childTag) {
    var child = new StructureElement(childTag);
    children.add(child);
    return child;
  }

  /** Sets the language (BCP 47) where it differs from the parent's. */
  public StructureElement inLanguage(String tagOfLanguage) {
    language = Optional.of(tagOfLanguage);
    return this;
  }

  /** Sets the alternative text of a figure. */
  public StructureElement withAlternative(String text) {
    alternative = Optional.of(text);
    return this;
  }

  /** Sets the title of a section. */
  public StructureElement withTitle(String text) {
    title = Optional.of(text);
    return this;
  }

  /** Sets the summary of a table. */
  public StructureElement summarised(String text) {
    summary = Optional.of(text);
    return this;
  }

  /** Sets what a header cell heads. */
  public StructureElement heading(HeaderScope what) {
    scope = Optional.of(what);
    return this;
  }

  /** Sets over how many rows and columns of a table a cell reaches. */
  public StructureElement spanning(int rows, int columns) {
    rowSpan = rows;
    columnSpan = columns;
    return this;
  }

  /** Sets how a list is numbered. */
  public StructureElement listed(Listing how) {
    listing = Optional.of(how);
    return this;
  }

  /** Sets the bounding box of a figure on its page. */
  public StructureElement boundedBy(Box bounds) {
    box = Optional.of(bounds);
    return this;
  }

  /** Returns the tag. */
  public Tag tag() {
    return tag;
  }

  /** Returns the children in reading order. */
  public ImmutableList<StructureElement> children() {
    return ImmutableList.copyOf(children);
  }

  /** Returns the language, if set. */
  public Optional<String> language() {
    return language;
  }

  /** Returns the alternative text, if set. */
  public Optional<String> alternative() {
    return alternative;
  }

  /** Returns the title, if set. */
  public Optional<String> title() {
    return title;
  }

  /** Returns the summary of a table, if set. */
  public Optional<String> summary() {
    return summary;
  }

  /** Returns what a header cell heads, if set. */
  public Optional<HeaderScope> scope() {
    return scope;
  }

  /** Returns over how many rows of a table a cell reaches, 1 as a rule. */
  public int rowSpan() {
    return rowSpan;
  }

  /** Returns over how many columns of a table a cell reaches, 1 as a rule. */
  public int columnSpan() {
    return columnSpan;
  }

  /** Returns how a list is numbered, if set. */
  public Optional<Listing> listing() {
    return listing;
  }

  /** Returns the bounding box, if set. */
  public Optional<Box> box() {
    return box;
  }

  /** Standard structure types of PDF 1.7. */
  public enum Tag {
    DOCUMENT("Document"),
    PART("Part"),
    SECT("Sect"),
    DIV("Div"),
    TOC("TOC"),
    TOCI("TOCI"),
    H1("H1"),
    H2("H2"),
    H3("H3"),
    H4("H4"),
    P("P"),
    SPAN("Span"),
    QUOTE("BlockQuote"),
    L("L"),
    LI("LI"),
    LBL("Lbl"),
    LBODY("LBody"),
    TABLE("Table"),
    THEAD("THead"),
    TBODY("TBody"),
    TR("TR"),
    TH("TH"),
    TD("TD"),
    CAPTION("Caption"),
    FIGURE("Figure"),
    NOTE("Note"),
    REFERENCE("Reference"),
    LINK("Link"),
    ASIDE("Sect");

    private final String standardName;

    Tag(String standardName) {
      this.standardName = standardName;
    }

    /** Returns the name in the file. */
    public String standardName() {
      return standardName;
    }
  }

  /** What a header cell heads. */
  public enum HeaderScope {
    ROW,
    COLUMN,
    BOTH
  }

  /** How a list is numbered. */
  public enum Listing {
    NONE,
    DISC,
    DECIMAL
  }

  /** A rectangle on a page, in points from the top left corner. */
  public record Box(double x, double y, double width, double height) {}
}
