package fr.arpent.reporting.template;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.model.problem.Place;
import fr.arpent.model.problem.Problems;
import fr.arpent.reporting.guide.markup.GuideText;

/**
 * Whether a text has the fixed blocks of its template, in their order. What lacks or stands too
 * early is a warning: a draft may still be printed. Cost: blocks of the template times blocks of
 * the text.
 */
public final class FixedBlockCheck {

  private final GuideText text;
  private final GuideTemplate template;
  private final Problems problems;
  private final ImmutableList<Landmark> landmarks;

  private FixedBlockCheck(GuideText text, GuideTemplate template, Problems problems) {
    this.text = text;
    this.template = template;
    this.problems = problems;
    this.landmarks = Landmark.of(text.blocks());
  }

  /** Checks a text in one language. */
  public static void check(GuideText text, GuideTemplate template, Problems problems) {
    var check = new FixedBlockCheck(text, template, problems);
    check.check(template.blocks(), 1, 0, check.landmarks.size());
  }

  /**
   * Checks blocks within the landmarks from {@code from} to before {@code to}.
   *
   * @param depth level of their headings
   */
  private void check(ImmutableList<FixedBlock> blocks, int depth, int from, int to) {
    int after = from;
    for (int i = 0; i < blocks.size(); i++) {
      var block = blocks.get(i);
      int first = find(block, depth, after, to);
      if (first >= to) {
        int early = find(block, depth, from, after);
        int next = findAny(blocks.subList(i + 1, blocks.size()), depth, after, to);
        report(block, depth, early < after ? early : -1, next);
      }
      for (int at = first; at < to; at = find(block, depth, at + 1, to)) {
        int end = block.kind() == FixedBlock.Kind.HEADING ? endOfSection(at, depth, to) : at + 1;
        check(block.within(), depth + 1, at + 1, end);
        after = end;
        if (!block.isRepeated()) {
          break;
        }
      }
    }
  }

  /** Finds the first block of a list that the text has. */
  private int findAny(ImmutableList<FixedBlock> blocks, int depth, int from, int to) {
    return blocks.stream()
        .mapToInt(block -> find(block, depth, from, to))
        .filter(at -> at < to)
        .findFirst()
        .orElse(to);
  }

  private int find(FixedBlock block, int depth, int from, int to) {
    int at = from;
    while (at < to && !landmarks.get(at).is(block, depth)) {
      at++;
    }
    return at;
  }

  private int endOfSection(int heading, int level, int to) {
    int at = heading + 1;
    while (at < to && (landmarks.get(at).level() == 0 || landmarks.get(at).level() > level)) {
      at++;
    }
    return at;
  }

  /** The place is the block that stands too early, else the next one, else the last of all. */
  private void report(FixedBlock block, int depth, int early, int next) {
    boolean last = next >= landmarks.size();
    var situation = early >= 0 ? "order" : last ? "end" : "before";
    int at = early >= 0 ? early : Math.min(next, landmarks.size() - 1);
    var place = at < 0 ? Place.at(text.file(), 1, 1) : landmarks.get(at).place();
    problems.warningIn(
        place,
        "text/template-block",
        ImmutableMap.of(
            "template", template.id(), "wanted", block.typed(depth), "case", situation));
  }
}
