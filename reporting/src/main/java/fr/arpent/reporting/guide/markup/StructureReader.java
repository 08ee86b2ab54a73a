package fr.arpent.reporting.guide.markup;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.model.problem.Nearest;
import fr.arpent.model.problem.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the blocks between fences. A fence with a word opens, a bare one closes the innermost;
 * exhibits have no body, and end at the first line that is not an option.
 *
 * <p>A bare fence right under an exhibit closes the container around it. Where that leaves a later
 * fence with nothing to close, it was meant for the exhibit, and the text is read again so.
 */
final class StructureReader {

  private static final Pattern OPTION = Pattern.compile(" {0,3}:([a-z][a-z-]*):[ \t]*(.*?)[ \t]*");
  private static final Pattern HEADING = Pattern.compile(" {0,3}(#{1,6})(?:[ \t].*|)");
  private static final Pattern CODE_FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,})[^`]*");
  private static final int MOST_READINGS = 200;

  private final SourceText source;
  private final MaskedText masked;
  private final ProseReader prose;
  private final Includer includer;
  private final Set<Integer> fencesOfExhibits;

  private final List<PendingProblem> problems = new ArrayList<>();
  private final Deque<OpenBlock> open = new ArrayDeque<>();
  private final List<Markup> blocks = new ArrayList<>();
  private final List<Integer> doubtfulFences = new ArrayList<>();
  private Optional<Integer> misplaced = Optional.empty();
  private int forgiven;
  private int proseStart;

  /** Reads another file in the place of an include. */
  interface Includer {
    ImmutableList<Markup> include(Fence fence);
  }

  private record PendingProblem(Place place, String code, ImmutableMap<String, ?> fields) {}

  private StructureReader(
      SourceText source,
      MaskedText masked,
      ProseReader prose,
      Includer includer,
      Set<Integer> fencesOfExhibits) {
    this.source = source;
    this.masked = masked;
    this.prose = prose;
    this.includer = includer;
    this.fencesOfExhibits = fencesOfExhibits;
  }

  /** Reads the blocks of a file. */
  static ImmutableList<Markup> read(
      SourceText source, MaskedText masked, ProseReader prose, Includer includer) {
    Set<Integer> fencesOfExhibits = new HashSet<>();
    for (int reading = 0; reading < MOST_READINGS; reading++) {
      var dry =
          new StructureReader(
              source, masked, prose.blind(), fence -> ImmutableList.of(), fencesOfExhibits);
      dry.run();
      if (dry.misplaced.isEmpty()) {
        break;
      }
      fencesOfExhibits.add(dry.misplaced.get());
    }
    var reader = new StructureReader(source, masked, prose, includer, fencesOfExhibits);
    reader.run();
    reader.problems.forEach(
        problem -> prose.problems().errorIn(problem.place(), problem.code(), problem.fields()));
    return ImmutableList.copyOf(reader.blocks);
  }

  private void run() {
    int line = 0;
    while (line < masked.lines().size()) {
      var text = masked.lines().get(line);
      var fence = Fence.read(source, masked, line);
      if (fence.isPresent()) {
        flush(line);
        line = accept(fence.get());
        proseStart = line;
      } else if (CODE_FENCE.matcher(text).matches()) {
        line = afterCodeBlock(line);
      } else {
        noticeHeading(line, text);
        line++;
      }
    }
    flush(line);
    while (!open.isEmpty()) {
      reportUnclosed(Optional.empty());
    }
  }

  private void flush(int end) {
    if (end > proseStart) {
      add(prose.read(proseStart, end));
    }
    proseStart = end;
  }

  private void add(List<Markup> more) {
    if (open.isEmpty()) {
      blocks.addAll(more);
    } else {
      open.getFirst().addAll(more);
    }
  }

  private int afterCodeBlock(int line) {
    var opening = masked.lines().get(line).strip();
    var sign = opening.charAt(0);
    int length = 0;
    while (length < opening.length() && opening.charAt(length) == sign) {
      length++;
    }
    var closing =
        Pattern.compile(" {0,3}" + Pattern.quote(opening.substring(0, length)) + sign + "*[ \t]*");
    for (int i = line + 1; i < masked.lines().size(); i++) {
      if (closing.matcher(masked.lines().get(i)).matches()) {
        return i + 1;
      }
    }
    return masked.lines().size();
  }

  /** Reads a fence and what belongs to it; returns the line after. */
  private int accept(Fence fence) {
    if (fence.closes()) {
      close(fence);
      return fence.line() + 1;
    }
    if (fence.word().equals("else")) {
      turn(fence);
      return fence.line() + 1;
    }
    if (BlockNames.WITHOUT_BODY.contains(fence.word())) {
      return withoutBody(fence);
    }
    if (!BlockNames.ALL.contains(fence.word())) {
      report(fence.place(), "text/unknown-block", withSuggestion(fence.word(), BlockNames.ALL));
    }
    open.push(new OpenBlock(fence));
    return fence.line() + 1;
  }

  private void close(Fence fence) {
    if (open.isEmpty()) {
      if (forgiven > 0) {
        forgiven--;
      } else if (misplaced.isEmpty() && !doubtfulFences.isEmpty()) {
        misplaced = Optional.of(doubtfulFences.get(doubtfulFences.size() - 1));
      } else {
        report(fence.place(), "text/fence-without-block", ImmutableMap.of());
      }
      return;
    }
    add(ImmutableList.of(popped()));
  }

  private Markup popped() {
    return open.pop().close(prose);
  }

  private void turn(Fence fence) {
    var innermost = open.peek();
    if (innermost == null || !innermost.fence().word().equals("when") || !innermost.turn()) {
      report(fence.place(), "text/else", ImmutableMap.of());
    }
  }

  private int withoutBody(Fence fence) {
    var options = ImmutableList.<Markup.Option>builder();
    int line = fence.line() + 1;
    boolean takesOptions = fence.word().equals("exhibit") || fence.word().equals("sheets");
    while (takesOptions && line < masked.lines().size()) {
      var option = OPTION.matcher(masked.lines().get(line));
      if (!option.matches()) {
        break;
      }
      options.add(
          new Markup.Option(
              source.at(line, option.start(1) - 1),
              option.group(1),
              masked.restored(option.group(2))));
      line++;
    }
    add(block(fence, options.build()));
    return afterOwnFence(line);
  }

  private int afterOwnFence(int line) {
    if (line >= masked.lines().size()) {
      return line;
    }
    boolean bare = Fence.read(source, masked, line).filter(Fence::closes).isPresent();
    if (bare && (open.isEmpty() || fencesOfExhibits.contains(line))) {
      return line + 1;
    }
    if (bare) {
      doubtfulFences.add(line);
    }
    return line;
  }

  private ImmutableList<Markup> block(Fence fence, ImmutableList<Markup.Option> options) {
    if (fence.argument().isEmpty()) {
      report(fence.place(), "text/missing-name", ImmutableMap.of("block", fence.word()));
      return ImmutableList.of();
    }
    return switch (fence.word()) {
      case "exhibit" ->
          ImmutableList.of(
              new Markup.Shown(fence.place(), fence.argument(), fence.argumentPlace(), options));
      case "sheets" ->
          ImmutableList.of(new Markup.Sheets(fence.place(), fence.argument(), options));
      case "excerpt" -> ImmutableList.of(new Markup.Quoted(fence.place(), fence.argument()));
      default -> includer.include(fence);
    };
  }

  private void noticeHeading(int line, String text) {
    var heading = HEADING.matcher(text);
    if (!heading.matches()) {
      return;
    }
    int level = heading.group(1).length();
    while (!open.isEmpty() && !mayHold(open.getFirst().fence().word(), level)) {
      flush(line);
      forgiven++;
      reportUnclosed(Optional.of(line + 1));
    }
  }

  private static boolean mayHold(String word, int level) {
    return BlockNames.MAY_HOLD_HEADINGS.contains(word)
        || (word.equals("sheet") && level >= 3)
        || !BlockNames.ALL.contains(word);
  }

  /** Closes the innermost block, whose fence is missing, before a heading or at the end. */
  private void reportUnclosed(Optional<Integer> headingLine) {
    var fence = open.getFirst().fence();
    var named = headingLine.or(() -> firstHeadingAfter(fence.line()));
    report(
        fence.place(),
        "text/unclosed",
        ImmutableMap.of("block", fence.word(), "line", named.orElse(0)));
    add(ImmutableList.of(popped()));
  }

  private Optional<Integer> firstHeadingAfter(int line) {
    for (int i = line + 1; i < masked.lines().size(); i++) {
      if (HEADING.matcher(masked.lines().get(i)).matches()) {
        return Optional.of(i + 1);
      }
    }
    return Optional.empty();
  }

  private static ImmutableMap<String, String> withSuggestion(String found, List<String> known) {
    return ImmutableMap.of(
        "found",
        found,
        "nearest",
        Nearest.to(found, known).orElseGet(() -> Nearest.list(known)),
        "known",
        Nearest.list(known));
  }

  private void report(Place place, String code, ImmutableMap<String, ?> fields) {
    problems.add(new PendingProblem(place, code, fields));
  }
}
