package fr.arpent.model.io.document;

import com.fasterxml.jackson.databind.node.TextNode;

/**
 * Text that stood without quotes: {@code yes} may still become a boolean where one is asked, and
 * {@code 01001} is refused where text is asked.
 */
final class PlainText extends TextNode {

  private static final long serialVersionUID = 1L;

  PlainText(String text) {
    super(text);
  }
}
