package fr.arpent.reporting.guide.markup;

import com.google.common.collect.ImmutableList;
import fr.arpent.model.problem.Place;
import fr.arpent.model.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Turns CommonMark's inlines, and the marks among them, into ours. */
final class InlineReader {

  private final MaskedText masked;
  private final Problems problems;
  private final Function<Node, Place> places;

  InlineReader(MaskedText masked, Problems problems, Function<Node, Place> places) {
    this.masked = masked;
    this.problems = problems;
    this.places = places;
  }

  /**
   * What stands in a line.
   *
   * @param attributes braces at its end: of a heading
   */
  record Line(ImmutableList<Inline> content, BraceAttributes attributes) {}

  /** Reads what is in a node. */
  Line read(Node parent) {
    var line = new InlineLine(masked, problems);
    for (var child : NodeReader.children(parent)) {
      read(child, line);
    }
    return line.finished();
  }

  private void read(Node node, InlineLine line) {
    if (node instanceof Text text) {
      line.text(text.getLiteral());
    } else if (node instanceof SoftLineBreak) {
      if (!continuesMark(node.getNext())) {
        line.text(" ");
      }
    } else if (node instanceof HardLineBreak) {
      line.add(new Inline.Break());
    } else if (node instanceof Code code) {
      line.add(new Inline.Code(masked.restored(code.getLiteral())));
    } else if (node instanceof HtmlInline html) {
      line.text(html.getLiteral());
    } else if (node instanceof Emphasis) {
      line.add(new Inline.Emphasis(false, read(node).content()));
    } else if (node instanceof StrongEmphasis) {
      line.add(new Inline.Emphasis(true, read(node).content()));
    } else if (node instanceof Link link) {
      line.add(link(link));
    } else if (node instanceof Image image) {
      line.add(image(image));
    } else if (node instanceof FootnoteReference reference) {
      line.add(new Inline.NoteCall(places.apply(node), reference.getLabel()));
    }
  }

  /** A construct that was typed over two lines is one. */
  private static boolean continuesMark(@org.jspecify.annotations.Nullable Node next) {
    return next instanceof Text text
        && !text.getLiteral().isEmpty()
        && text.getLiteral().charAt(0) == MaskedText.PADDING;
  }

  private Inline link(Link link) {
    var target = masked.restored(link.getDestination());
    var content = read(link).content();
    return target.startsWith("#")
        ? new Inline.CrossReference(places.apply(link), target.substring(1), content)
        : new Inline.Link(places.apply(link), target, content);
  }

  private Inline image(Image image) {
    return new Inline.Image(
        places.apply(image),
        words(read(image).content()),
        masked.restored(image.getDestination()),
        Optional.ofNullable(image.getTitle()).map(masked::restored),
        BraceAttributes.NONE);
  }

  private static String words(List<Inline> content) {
    var result = new StringBuilder();
    for (var inline : content) {
      if (inline instanceof Inline.Literal literal) {
        result.append(literal.words());
      } else if (inline instanceof Inline.Emphasis emphasis) {
        result.append(words(emphasis.content()));
      } else if (inline instanceof Inline.Code code) {
        result.append(code.words());
      }
    }
    return result.toString();
  }
}
