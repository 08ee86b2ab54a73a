package fr.arpent.reporting.guide.markup;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import fr.arpent.model.problem.Place;
import fr.arpent.model.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** Turns CommonMark's blocks into ours. */
final class NodeReader {

  private final SourceText source;
  private final MaskedText masked;
  private final int firstLine;
  private final int firstColumn;
  private final InlineReader inlineReader;

  /**
   * @param firstLine line of the file, from 0, at which the parsed lines begin
   * @param firstColumn column at which the first of them begins
   */
  NodeReader(
      SourceText source, MaskedText masked, Problems problems, int firstLine, int firstColumn) {
    this.source = source;
    this.masked = masked;
    this.firstLine = firstLine;
    this.firstColumn = firstColumn;
    this.inlineReader = new InlineReader(masked, problems, this::place);
  }

  static ImmutableList<Node> children(Node node) {
    var result = ImmutableList.<Node>builder();
    for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
      result.add(child);
    }
    return result.build();
  }

  Place place(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.getSourceSpans().isEmpty()) {
        var span = at.getSourceSpans().get(0);
        int column = span.getColumnIndex() + (span.getLineIndex() == 0 ? firstColumn : 0);
        return source.at(firstLine + span.getLineIndex(), column);
      }
    }
    return source.at(firstLine, firstColumn);
  }

  ImmutableList<Inline> inlines(Node parent) {
    return inlineReader.read(parent).content();
  }

  ImmutableList<Markup> blocks(Node parent) {
    return children(parent).stream()
        .flatMap(child -> block(child).stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the block of a node; nothing for what has no block (definitions of links). */
  ImmutableList<Markup> block(Node node) {
    if (node instanceof Heading heading) {
      return ImmutableList.of(heading(heading));
    }
    if (node instanceof Paragraph) {
      return ImmutableList.of(new Markup.Paragraph(place(node), inlines(node)));
    }
    if (node instanceof ListBlock list) {
      return ImmutableList.of(listing(list));
    }
    if (node instanceof BlockQuote) {
      return ImmutableList.of(new Markup.Quote(place(node), blocks(node)));
    }
    if (node instanceof FencedCodeBlock code) {
      return ImmutableList.of(code(node, code.getLiteral()));
    }
    if (node instanceof IndentedCodeBlock code) {
      return ImmutableList.of(code(node, code.getLiteral()));
    }
    if (node instanceof ThematicBreak) {
      return ImmutableList.of(new Markup.Rule(place(node)));
    }
    return node instanceof TableBlock ? ImmutableList.of(grid(node)) : ImmutableList.of();
  }

  private Markup heading(Heading heading) {
    var read = inlineReader.read(heading);
    var attributes = read.attributes();
    return new Markup.Heading(
        place(heading),
        heading.getLevel(),
        read.content(),
        attributes.id(),
        attributes.words().contains("unnumbered"));
  }

  private Markup listing(ListBlock list) {
    var items = ImmutableList.<ImmutableList<Markup>>builder();
    children(list).forEach(item -> items.add(blocks(item)));
    boolean ordered = list instanceof OrderedList;
    var start =
        list instanceof OrderedList numbered
            ? Optional.ofNullable(numbered.getMarkerStartNumber()).orElse(1)
            : 1;
    return new Markup.Listing(place(list), ordered, start, items.build());
  }

  private Markup code(Node node, String literal) {
    var lines = Splitter.on('\n').splitToList(masked.restored(literal.stripTrailing()));
    return new Markup.CodeBlock(place(node), ImmutableList.copyOf(lines));
  }

  private Markup grid(Node table) {
    List<ImmutableList<Inline>> head = new ArrayList<>();
    var numeric = ImmutableList.<Boolean>builder();
    var rows = ImmutableList.<ImmutableList<ImmutableList<Inline>>>builder();
    for (var part : children(table)) {
      for (var row : children(part)) {
        if (part instanceof TableHead) {
          children(row)
              .forEach(
                  cell -> {
                    head.add(inlines(cell));
                    numeric.add(isNumeric((TableCell) cell));
                  });
        } else if (part instanceof TableBody) {
          rows.add(
              children(row).stream().map(this::inlines).collect(ImmutableList.toImmutableList()));
        }
      }
    }
    return new Markup.Grid(place(table), numeric.build(), ImmutableList.copyOf(head), rows.build());
  }

  private static boolean isNumeric(TableCell cell) {
    return cell.getAlignment() == TableCell.Alignment.RIGHT;
  }
}
