package fr.arpent.model.io.document;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Feeds a YAML 1.2 document to a {@link NodeBuilder}: one document, without anchors, aliases, tags
 * and merge keys.
 */
final class YamlEvents {

  private final String text;
  private final NodeBuilder builder;
  private int documents;

  YamlEvents(String text, NodeBuilder builder) {
    this.text = text;
    this.builder = builder;
  }

  void read() throws DocumentFault {
    var settings = LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
    try {
      for (var events = new ParserImpl(settings, new StreamReader(settings, text));
          events.hasNext(); ) {
        take(events.next());
      }
    } catch (MarkedYamlEngineException e) {
      throw syntax(e);
    } catch (YamlEngineException e) {
      throw new DocumentFault(
          "syntax/yaml", unreadableCharacter(), ImmutableMap.of("case", "character"));
    }
  }

  private void take(Event event) throws DocumentFault {
    var spot = spot(event.getStartMark());
    if (event instanceof NodeEvent node) {
      takeNode(node, spot);
    } else if (event instanceof DocumentStartEvent && ++documents > 1) {
      throw new DocumentFault("syntax/second-document", spot, ImmutableMap.of());
    } else if (event.getEventId() == Event.ID.MappingEnd
        || event.getEventId() == Event.ID.SequenceEnd) {
      builder.end();
    }
  }

  private void takeNode(NodeEvent event, Spot spot) throws DocumentFault {
    if (event.getAnchor().isPresent()) {
      var name = event.getAnchor().get().getValue();
      builder.reportNext("limit/yaml-alias", spot, ImmutableMap.of("found", name));
    }
    if (event instanceof AliasEvent) {
      takeScalar("", true, spot);
    } else if (event instanceof ScalarEvent scalar) {
      refuseTag(scalar.getTag(), spot);
      takeScalar(scalar.getValue(), scalar.getScalarStyle() != ScalarStyle.PLAIN, spot);
    } else if (event instanceof CollectionStartEvent start) {
      refuseTag(start.getTag(), spot);
      startCollection(start, spot);
    }
  }

  private void startCollection(CollectionStartEvent start, Spot spot) throws DocumentFault {
    if (builder.expectsKey()) {
      throw new DocumentFault("syntax/yaml", spot, ImmutableMap.of("case", "key"));
    }
    if (start.getEventId() == Event.ID.MappingStart) {
      builder.startMapping(spot);
    } else {
      builder.startSequence(spot);
    }
  }

  private void takeScalar(String value, boolean quoted, Spot spot) throws DocumentFault {
    if (!builder.expectsKey()) {
      builder.scalar(value, quoted, spot);
      return;
    }
    if (value.equals("<<") && !quoted) {
      builder.reportNext("limit/yaml-alias", spot, ImmutableMap.of("found", "<<"));
    }
    builder.key(value, spot);
  }

  private void refuseTag(Optional<String> tag, Spot spot) {
    tag.ifPresent(
        name -> builder.reportNext("unsafe/yaml-tag", spot, ImmutableMap.of("found", name)));
  }

  /** Tells the usual slips apart, since the parser's own words are for programmers. */
  private DocumentFault syntax(MarkedYamlEngineException e) {
    var spot = spot(e.getProblemMark());
    var line = line(spot.line());
    if (line.startsWith("\t") || line.stripLeading().isEmpty() || hasTabInIndent(line)) {
      if (line.indexOf('\t') >= 0) {
        var tab = new Spot(spot.line(), line.indexOf('\t') + 1);
        return new DocumentFault("syntax/yaml-tab", tab, ImmutableMap.of());
      }
    }
    var fault = caseOf(e.getProblem() == null ? "" : e.getProblem());
    var start = (e.getContextMark().isPresent() ? spot(e.getContextMark()) : spot).line();
    return new DocumentFault(
        "syntax/yaml", spot, ImmutableMap.of("case", fault, "found", line.strip(), "line", start));
  }

  private static String caseOf(String problem) {
    if (problem.contains("mapping values are not allowed")) {
      return "colon";
    }
    if (problem.contains("unexpected end of stream")
        || problem.contains("while scanning a quoted")) {
      return "quote";
    }
    if (problem.contains("',' or")) {
      return "bracket";
    }
    if (problem.contains("block end") || problem.contains("could not find expected ':'")) {
      return "indent";
    }
    return problem.contains("cannot start any token") ? "start" : "other";
  }

  private static boolean hasTabInIndent(String line) {
    return line.substring(0, line.length() - line.stripLeading().length()).indexOf('\t') >= 0;
  }

  private String line(int number) {
    var lines = Splitter.onPattern("\r\n|\r|\n").splitToList(text);
    return number <= lines.size() ? lines.get(number - 1) : "";
  }

  private Spot unreadableCharacter() {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (TextCare.isUnprintable(c) && (c < 0x80 || c == 0x7F)) {
        return Spot.of(text, i);
      }
    }
    return Spot.START;
  }

  private static Spot spot(Optional<Mark> mark) {
    return mark.map(at -> new Spot(at.getLine() + 1, at.getColumn() + 1)).orElse(Spot.START);
  }
}
