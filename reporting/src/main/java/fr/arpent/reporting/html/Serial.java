package fr.arpent.reporting.html;

import com.google.common.collect.ImmutableSet;
import java.util.Map;

/**
 * Writes a tree in the syntax that HTML and XML have in common (polyglot markup), so that browsers,
 * word processors and strict XML parsers read the same.
 *
 * <p>Words and values are escaped; characters that XML does not allow (control characters, halves
 * of pairs) become U+FFFD.
 *
 * <p>Source: W3C, <cite>Polyglot Markup: A robust profile of the HTML5 vocabulary</cite>, 2015.
 */
final class Serial {

  private static final ImmutableSet<String> VOID =
      ImmutableSet.of("br", "col", "hr", "img", "link", "meta", "wbr");

  /** Elements after whose end a line ends, so that the file can be read and compared. */
  private static final ImmutableSet<String> LINES =
      ImmutableSet.of(
          "head",
          "meta",
          "title",
          "style",
          "body",
          "header",
          "main",
          "nav",
          "section",
          "div",
          "p",
          "h1",
          "h2",
          "h3",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "table",
          "caption",
          "thead",
          "tbody",
          "tr",
          "th",
          "td",
          "figure",
          "figcaption",
          "blockquote");

  private static final int REPLACEMENT = 0xFFFD;

  private final StringBuilder out = new StringBuilder(1 << 16);

  private Serial() {}

  /** Returns a whole document. */
  static String document(Element root) {
    var serial = new Serial();
    serial.out.append("<!DOCTYPE html>\n");
    serial.write(root);
    serial.out.append('\n');
    return serial.out.toString();
  }

  private void write(Element element) {
    out.append('<').append(element.name());
    element.attributes().entrySet().forEach(this::write);
    if (VOID.contains(element.name())) {
      out.append("/>");
    } else {
      out.append('>');
      for (Object part : element.content()) {
        if (part instanceof Element child) {
          write(child);
        } else {
          escape(part.toString(), false);
        }
      }
      out.append("</").append(element.name()).append('>');
    }
    if (LINES.contains(element.name())) {
      out.append('\n');
    }
  }

  private void write(Map.Entry<String, String> attribute) {
    out.append(' ').append(attribute.getKey()).append("=\"");
    escape(attribute.getValue(), true);
    out.append('"');
  }

  private void escape(String words, boolean inAttribute) {
    words
        .codePoints()
        .forEach(
            point -> {
              switch (point) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(inAttribute ? "&quot;" : "\"");
                case '\n' -> out.append(inAttribute ? "&#10;" : "\n");
                case '\t', '\r' -> out.append(' ');
                default -> out.appendCodePoint(isAllowed(point) ? point : REPLACEMENT);
              }
            });
  }

  /** XML 1.0, production 2; the controls from U+007F on are allowed there and not in HTML. */
  private static boolean isAllowed(int point) {
    return point >= 0x20
        && !(point >= 0x7F && point <= 0x9F)
        && !(point >= 0xD800 && point <= 0xDFFF)
        && !(point >= 0xFDD0 && point <= 0xFDEF)
        && (point & 0xFFFE) != 0xFFFE;
  }
}
