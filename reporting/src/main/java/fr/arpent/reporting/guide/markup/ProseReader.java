package fr.arpent.reporting.guide.markup;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.model.problem.Locator;
import fr.arpent.model.problem.Place;
import fr.arpent.model.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads the CommonMark between fences, tables and footnotes among it. Raw HTML is not read: it is
 * shown as typed.
 */
final class ProseReader {

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create(), FootnotesExtension.create()))
          .enabledBlockTypes(
              ImmutableSet.of(
                  Heading.class,
                  BlockQuote.class,
                  FencedCodeBlock.class,
                  IndentedCodeBlock.class,
                  ThematicBreak.class,
                  ListBlock.class))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(64)
          .build();
  private static final Pattern DEFINITION =
      Pattern.compile(" {0,3}\\[(?:\\^([^\\]\\s]+)|[^\\]^][^\\]]*)\\]:.*");

  private final SourceText source;
  private final MaskedText masked;
  private final Problems problems;
  private final Map<GuideText.NoteName, ImmutableList<Markup>> notes = new HashMap<>();

  ProseReader(SourceText source, MaskedText masked, Problems problems) {
    this.source = source;
    this.masked = masked;
    this.problems = problems;
  }

  /** Returns the labels of the footnotes that a text defines. */
  static ImmutableSet<String> noteLabels(SourceText source) {
    return source.lines().stream()
        .map(DEFINITION::matcher)
        .filter(matcher -> matcher.matches() && matcher.group(1) != null)
        .map(matcher -> matcher.group(1))
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Returns a reader that finds no prose: for a first look at the fences. */
  ProseReader blind() {
    var empty = new MaskedText(ImmutableList.of(), ImmutableList.of());
    return new ProseReader(source, empty, Problems.locatedBy(Locator.NONE));
  }

  Problems problems() {
    return problems;
  }

  /** Returns the footnotes read so far. */
  ImmutableMap<GuideText.NoteName, ImmutableList<Markup>> notes() {
    return ImmutableMap.copyOf(notes);
  }

  /** Reads lines of prose: from one line, from 0, to before another. */
  ImmutableList<Markup> read(int from, int to) {
    if (masked.lines().isEmpty()) {
      return ImmutableList.of();
    }
    var lines = new ArrayList<>(masked.lines().subList(from, to));
    if (lines.stream().allMatch(String::isBlank)) {
      return ImmutableList.of();
    }
    lines.add("");
    lines.addAll(definitionsOutside(from, to));
    var nodes = new NodeReader(source, masked, problems, from, 0);
    var blocks = ImmutableList.<Markup>builder();
    int length = to - from;
    for (var node : NodeReader.children(parsed(lines))) {
      boolean ours = node.getSourceSpans().get(0).getLineIndex() < length;
      if (ours && node instanceof FootnoteDefinition definition) {
        notes.put(
            new GuideText.NoteName(source.file(), definition.getLabel()), nodes.blocks(definition));
      } else if (ours) {
        blocks.addAll(nodes.block(node));
      }
    }
    return blocks.build();
  }

  /** Reads a single line: the title of a callout. */
  ImmutableList<Inline> line(Place place, String words) {
    if (words.isEmpty() || masked.lines().isEmpty()) {
      return ImmutableList.of();
    }
    // A sign in front keeps the line a paragraph, whatever it begins with.
    var nodes = new NodeReader(source, masked, problems, place.line() - 1, place.column() - 2);
    var paragraph = parsed(List.of(MaskedText.PADDING + words)).getFirstChild();
    return paragraph == null ? ImmutableList.of() : nodes.inlines(paragraph);
  }

  /** Definitions of links and notes hold for the whole file, wherever a fence cuts it. */
  private List<String> definitionsOutside(int from, int to) {
    var result = new ArrayList<String>();
    for (int line = 0; line < masked.lines().size(); line++) {
      var text = masked.lines().get(line);
      if ((line < from || line >= to) && DEFINITION.matcher(text).matches()) {
        result.add(text);
        result.add("");
      }
    }
    return result;
  }

  private static Node parsed(List<String> lines) {
    return PARSER.parse(lines.stream().collect(Collectors.joining("\n")));
  }
}
