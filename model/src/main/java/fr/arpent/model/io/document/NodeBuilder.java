package fr.arpent.model.io.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.model.io.document.SourceNode.Mapping;
import fr.arpent.model.io.document.SourceNode.Member;
import fr.arpent.model.io.document.SourceNode.Scalar;
import fr.arpent.model.io.document.SourceNode.Sequence;
import fr.arpent.model.problem.Place;
import fr.arpent.model.problem.Problem;
import fr.arpent.model.problem.Problems;
import fr.arpent.model.problem.Severity;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Puts a tree together from the events of a parser, under the limits; knows the JSON pointer at
 * every moment. Depth costs no stack.
 */
final class NodeBuilder {

  private final String file;
  private final DocumentLimits limits;
  private final Problems problems;
  private final TextCare care;
  private final Deque<Open> open = new ArrayDeque<>();
  private long nodes;
  private @Nullable SourceNode root;

  NodeBuilder(String file, DocumentLimits limits, Problems problems) {
    this.file = file;
    this.limits = limits;
    this.problems = problems;
    this.care = new TextCare(problems);
  }

  Optional<SourceNode> root() {
    return Optional.ofNullable(root);
  }

  boolean expectsKey() {
    var top = open.peek();
    return top != null && top.isMapping && top.key == null;
  }

  void startMapping(Spot spot) throws DocumentFault {
    push(new Open(true, spot));
  }

  void startSequence(Spot spot) throws DocumentFault {
    push(new Open(false, spot));
  }

  void end() {
    var closed = open.pop();
    attach(closed.close());
  }

  void key(String key, Spot spot) throws DocumentFault {
    checkLimit("key", key.codePointCount(0, key.length()), limits.keyCharacters(), spot);
    var top = open.element();
    top.key = key;
    top.keySpot = spot;
    var first = top.members.get(key);
    if (first != null) {
      report(
          "schema/duplicate-key",
          spot,
          pointer(),
          ImmutableMap.of("key", key, "line", first.keySpot().line()));
    }
    if (TextCare.hasHalfPair(key)) {
      report("value/lone-surrogate", spot, pointer(), ImmutableMap.of("found", key));
    }
  }

  void scalar(String text, boolean quoted, Spot spot) throws DocumentFault {
    countNode(spot);
    var scalar = new Scalar(text, quoted, spot);
    if (scalar.kind() == ScalarKind.NUMBER) {
      checkLimit("number", text.length(), limits.numberCharacters(), spot);
    }
    if (TextCare.hasHalfPair(text)) {
      report("value/lone-surrogate", spot, itemPointer(), ImmutableMap.of("found", text));
    }
    var kept = care.clean(text, spot.in(file), itemPointer());
    attach(kept.equals(text) ? scalar : new Scalar(kept, true, spot));
  }

  /** Reports something about the value that comes next. */
  void reportNext(String code, Spot spot, ImmutableMap<String, Object> fields) {
    report(code, spot, itemPointer(), fields);
  }

  /** Returns the pointer of the innermost open mapping with its last key, or sequence. */
  String pointer() {
    var pointer = new StringBuilder();
    for (var iterator = open.descendingIterator(); iterator.hasNext(); ) {
      pointer.append(iterator.next().step());
    }
    return pointer.toString();
  }

  private String itemPointer() {
    var top = open.peek();
    return top == null || top.isMapping ? pointer() : pointer() + "/" + top.items.size();
  }

  private void push(Open container) throws DocumentFault {
    countNode(container.spot);
    var parent = open.peek();
    if (parent != null && !parent.isMapping) {
      parent.index = parent.items.size();
    }
    open.push(container);
    checkLimit("depth", open.size(), limits.depth(), container.spot);
  }

  private void attach(SourceNode node) {
    var top = open.peek();
    if (top == null) {
      root = node;
    } else {
      top.add(node);
    }
  }

  private void countNode(Spot spot) throws DocumentFault {
    checkLimit("nodes", ++nodes, limits.nodes(), spot);
  }

  private static void checkLimit(String name, long found, long most, Spot spot)
      throws DocumentFault {
    if (found > most) {
      throw new DocumentFault("limit/" + name, spot, ImmutableMap.of("limit", most));
    }
  }

  private void report(String code, Spot spot, String pointer, ImmutableMap<String, Object> fields) {
    Optional<Place> place = Optional.of(spot.in(file));
    problems.add(new Problem(code, Severity.ERROR, place, pointer, fields));
  }

  /** A mapping or sequence whose end has not come. */
  private static final class Open {
    private final boolean isMapping;
    private final Spot spot;
    private final Map<String, Member> members = new LinkedHashMap<>();
    private final List<SourceNode> items = new ArrayList<>();
    private @Nullable String key;
    private Spot keySpot = Spot.START;
    private int index = -1;

    private Open(boolean isMapping, Spot spot) {
      this.isMapping = isMapping;
      this.spot = spot;
    }

    private void add(SourceNode node) {
      if (isMapping && key != null) {
        members.putIfAbsent(key, new Member(keySpot, node));
        key = null;
      } else {
        items.add(node);
        index = -1;
      }
    }

    private String step() {
      if (isMapping) {
        return key == null ? "" : "/" + Pointers.escape(key);
      }
      return index < 0 ? "" : "/" + index;
    }

    private SourceNode close() {
      return isMapping
          ? new Mapping(ImmutableMap.copyOf(members), spot)
          : new Sequence(ImmutableList.copyOf(items), spot);
    }
  }
}
