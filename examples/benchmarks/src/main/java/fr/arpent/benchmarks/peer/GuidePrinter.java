package fr.arpent.benchmarks.peer;

import fr.arpent.benchmarks.content.Content;

/** A program that makes a PDF of a content. */
public interface GuidePrinter {

  /** Returns the PDF. */
  byte[] print(Content content) throws Exception;

  /** The programs that are compared. */
  enum Kind {
    /** Tagged, shaped, hyphenated, lines broken over whole paragraphs, contents, running titles. */
    ARPENT,
    /** Tagged (PDF/UA) from HTML and CSS; lines broken one by one. */
    OPENHTMLTOPDF,
    /** Tagged (accessibility on) from XSL-FO; lines broken over whole paragraphs. */
    FOP,
    /** Not tagged, not shaped; lines broken one by one. */
    OPENPDF;

    /** Returns a printer that keeps what can be kept from one guide to the next. */
    public GuidePrinter printer() {
      return switch (this) {
        case ARPENT -> new ArpentPrinter();
        case OPENHTMLTOPDF -> new HtmlPrinter();
        case FOP -> new FopPrinter();
        case OPENPDF -> new OpenPdfPrinter();
      };
    }
  }
}
