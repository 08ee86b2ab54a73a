package fr.arpent.reporting.template;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.model.problem.Nearest;
import fr.arpent.model.problem.Place;
import fr.arpent.model.problem.Problems;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** A mapping of {@code template.yaml} that knows its lines; what does not fit is reported there. */
final class TemplateNode {

  private final String file;
  private final Node node;
  private final ImmutableMap<String, Node> members;
  private final Problems problems;

  private TemplateNode(String file, Node node, Problems problems) {
    this.file = file;
    this.node = node;
    this.problems = problems;
    this.members = members(node);
  }

  /** Parses a file; empty, with a problem, when it is no YAML mapping. */
  static Optional<TemplateNode> parse(String file, String text, Problems problems) {
    var settings = LoadSettings.builder().setLabel(file).setMaxAliasesForCollections(0).build();
    try {
      var events = new ParserImpl(settings, new StreamReader(settings, text));
      var root = new Composer(settings, events).getSingleNode();
      if (root.isPresent() && root.get() instanceof MappingNode) {
        return Optional.of(new TemplateNode(file, root.get(), problems));
      }
      problems.errorIn(Place.at(file, 1, 1), "schema/template-type", expected("…", "format: …"));
    } catch (MarkedYamlEngineException e) {
      var place = e.getProblemMark().map(mark -> place(file, mark)).orElse(Place.of(file));
      problems.errorIn(
          place, "syntax/template-yaml", ImmutableMap.of("found", String.valueOf(e.getProblem())));
    } catch (YamlEngineException e) {
      problems.errorIn(
          Place.of(file),
          "syntax/template-yaml",
          ImmutableMap.of("found", String.valueOf(e.getMessage())));
    }
    return Optional.empty();
  }

  /** Reports keys that are not known. */
  void allow(String... known) {
    var all = ImmutableList.copyOf(known);
    for (var key : members.keySet()) {
      if (!all.contains(key)) {
        problems.errorIn(
            place(key),
            "schema/template-key",
            ImmutableMap.of(
                "found", key,
                "nearest", Nearest.to(key, all).orElseGet(() -> Nearest.list(all)),
                "known", Nearest.list(all)));
      }
    }
  }

  /** Returns the keys in the order of the file. */
  ImmutableSet<String> keys() {
    return members.keySet();
  }

  /** Returns a text that must be there; empty, with a problem, when it is not. */
  Optional<String> text(String key) {
    var value = required(key);
    if (value.isPresent() && !(value.get() instanceof ScalarNode)) {
      refuse(value.get(), key, "text");
      return Optional.empty();
    }
    return value.map(found -> ((ScalarNode) found).getValue());
  }

  /** Returns texts; none when the key is not there. */
  ImmutableList<String> texts(String key) {
    var texts = ImmutableList.<String>builder();
    for (var item : items(key)) {
      if (item instanceof ScalarNode scalar) {
        texts.add(scalar.getValue());
      } else {
        refuse(item, key, "text");
      }
    }
    return texts.build();
  }

  /** Returns a mapping; empty when the key is not there, with a problem when it is no mapping. */
  Optional<TemplateNode> mapping(String key) {
    return Optional.ofNullable(members.get(key)).flatMap(value -> asMapping(value, key));
  }

  /** Returns a mapping that must be there. */
  Optional<TemplateNode> requiredMapping(String key) {
    return required(key).flatMap(value -> asMapping(value, key));
  }

  /** Returns the mappings of a list; none when the key is not there. */
  ImmutableList<TemplateNode> mappings(String key) {
    return items(key).stream()
        .flatMap(item -> asMapping(item, key).stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns where a key stands, or this mapping when it has none. */
  Place place(String key) {
    var value = members.get(key);
    return place(value == null ? node : value);
  }

  private ImmutableList<Node> items(String key) {
    var value = members.get(key);
    if (value == null) {
      return ImmutableList.of();
    }
    if (value instanceof SequenceNode sequence) {
      return ImmutableList.copyOf(sequence.getValue());
    }
    refuse(value, key, "list");
    return ImmutableList.of();
  }

  private Optional<Node> required(String key) {
    var value = Optional.ofNullable(members.get(key));
    if (value.isEmpty()) {
      problems.errorIn(place(node), "schema/template-missing", ImmutableMap.of("found", key));
    }
    return value;
  }

  private Optional<TemplateNode> asMapping(Node value, String key) {
    if (value instanceof MappingNode) {
      return Optional.of(new TemplateNode(file, value, problems));
    }
    refuse(value, key, "mapping");
    return Optional.empty();
  }

  private void refuse(Node value, String key, String kind) {
    var example =
        switch (kind) {
          case "list" -> key + ": [a, b]";
          case "mapping" -> key + ": {fr: \"…\", en: \"…\"}";
          default -> key + ": …";
        };
    problems.errorIn(place(value), "schema/template-type", expected(key, example));
  }

  private Place place(Node value) {
    return value.getStartMark().map(mark -> place(file, mark)).orElse(Place.of(file));
  }

  private static Place place(String file, Mark mark) {
    return Place.at(file, mark.getLine() + 1, mark.getColumn() + 1);
  }

  private static ImmutableMap<String, String> expected(String found, String expected) {
    return ImmutableMap.of("found", found, "expected", expected);
  }

  private static ImmutableMap<String, Node> members(Node node) {
    Map<String, Node> members = new LinkedHashMap<>();
    for (var member : ((MappingNode) node).getValue()) {
      if (member.getKeyNode() instanceof ScalarNode key) {
        members.put(key.getValue(), member.getValueNode());
      }
    }
    return ImmutableMap.copyOf(members);
  }
}
