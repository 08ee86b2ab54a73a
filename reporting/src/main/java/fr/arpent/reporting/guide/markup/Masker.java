package fr.arpent.reporting.guide.markup;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.model.problem.Nearest;
import fr.arpent.model.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds tokens, citations, passages in another language and attributes, everywhere but in code, and
 * puts marks in their place.
 */
final class Masker {

  private static final Pattern CITATION =
      Pattern.compile("\\[(?:[^\\[\\]]*?[\\s;؛-])??@\\w[^\\[\\]]*\\](?![(\\[])");
  private static final Pattern PASSAGE =
      Pattern.compile("\\[[^\\[\\]]*(\\]\\{\\s*(?:lang\\s*=|\\.?index\\b)[^{}\n]*\\})");
  private static final Pattern PICTURE =
      Pattern.compile("!\\[[^\\[\\]]*\\]\\((?:[^()\n\"]|\"[^\"\n]*\")*\\)(\\{[^{}\n]*\\})");
  private static final Pattern HEADING_END =
      Pattern.compile(" {0,3}#{1,6}[ \t].*?(\\{\\s*[#.][^{}\n]*\\})[ \t]*(?=\n|$)");
  private static final Pattern NOTE_CALL = Pattern.compile("\\[\\^([^\\]\\s]+)\\]");
  private static final Pattern CODE_FENCE =
      Pattern.compile(" {0,3}(`{3,}(?=[^`\n]*(?:\n|$))|~{3,})[^\n]*");

  private final SourceText source;
  private final String text;
  private final ImmutableSet<String> noteLabels;
  private final Problems problems;
  private final StringBuilder masked;
  private final List<Mark> marks = new ArrayList<>();
  private final Map<Integer, Mark.Kind> expected = new HashMap<>();
  private final Map<Integer, Integer> expectedEnd = new HashMap<>();
  private int blankLine;

  private Masker(SourceText source, ImmutableSet<String> noteLabels, Problems problems) {
    this.source = source;
    this.text = source.text();
    this.noteLabels = noteLabels;
    this.problems = problems;
    this.masked = new StringBuilder(text);
    this.blankLine = text.indexOf("\n\n");
  }

  /**
   * Masks a text.
   *
   * @param noteLabels labels of the footnotes that the text defines
   */
  static MaskedText mask(SourceText source, ImmutableSet<String> noteLabels, Problems problems) {
    var masker = new Masker(source, noteLabels, problems);
    masker.run();
    var lines = ImmutableList.copyOf(Splitter.on('\n').split(masker.masked));
    return new MaskedText(lines, ImmutableList.copyOf(masker.marks));
  }

  private void run() {
    int at = 0;
    boolean lineStart = true;
    while (at < text.length()) {
      if (lineStart) {
        int after = afterCodeBlock(at);
        if (after > at) {
          at = after;
          continue;
        }
        expectAttributes(HEADING_END, at);
      }
      lineStart = text.charAt(at) == '\n';
      at = step(at);
    }
  }

  private int step(int at) {
    var kind = expected.get(at);
    if (kind != null) {
      return masked(kind, at, expectedEnd.getOrDefault(at, at));
    }
    return switch (text.charAt(at)) {
      case '\\' -> at + 1 < text.length() && text.charAt(at + 1) != '\n' ? afterEscape(at) : at + 1;
      case '`' -> afterCode(at);
      case '{' -> text.startsWith("{{", at) ? token(at) : at + 1;
      case '!' -> {
        expectAttributes(PICTURE, at);
        // The bracket of a picture opens no citation and no passage.
        yield text.startsWith("![", at) ? at + 2 : at + 1;
      }
      case '[' -> bracket(at);
      default -> at + 1;
    };
  }

  private int afterEscape(int at) {
    return text.startsWith("{{", at + 1) ? at + 3 : at + 2;
  }

  private int token(int at) {
    int end = text.indexOf("}}", at);
    int blank = nextBlankLine(at);
    int next = text.indexOf("{{", at + 2);
    boolean closed = end >= 0 && (blank < 0 || end < blank) && (next < 0 || end < next);
    if (!closed) {
      problems.errorIn(source.at(at), "text/token-unclosed", ImmutableMap.of());
      return at + 2;
    }
    return masked(Mark.Kind.TOKEN, at, end + 2);
  }

  private int nextBlankLine(int at) {
    if (blankLine >= 0 && blankLine < at) {
      blankLine = text.indexOf("\n\n", at);
    }
    return blankLine;
  }

  private int bracket(int at) {
    var citation = lookingAt(CITATION, at);
    if (citation != null && !citation.group().contains("\n\n")) {
      return masked(Mark.Kind.CITATION, at, citation.end());
    }
    var passage = lookingAt(PASSAGE, at);
    if (passage != null && !passage.group().contains("\n\n")) {
      expect(Mark.Kind.PASSAGE_END, passage);
      masked.setCharAt(at, MaskedText.PASSAGE_START);
      return at + 1;
    }
    var note = lookingAt(NOTE_CALL, at);
    if (note != null && !noteLabels.contains(note.group(1))) {
      problems.errorIn(
          source.at(at),
          "text/unknown-note",
          ImmutableMap.of("found", note.group(1), "known", Nearest.list(noteLabels)));
    }
    return at + 1;
  }

  private void expectAttributes(Pattern pattern, int at) {
    var found = lookingAt(pattern, at);
    if (found != null) {
      expect(Mark.Kind.ATTRIBUTES, found);
    }
  }

  private void expect(Mark.Kind kind, Matcher found) {
    expected.put(found.start(1), kind);
    expectedEnd.put(found.start(1), found.end(1));
  }

  private int masked(Mark.Kind kind, int from, int to) {
    if (marks.size() >= MaskedText.MOST_MARKS) {
      return to;
    }
    var sign = Character.toString(MaskedText.FIRST_MARK + marks.size());
    marks.add(new Mark(kind, source.at(from), text.substring(from, to)));
    for (int i = from; i < to; i++) {
      if (text.charAt(i) != '\n') {
        masked.setCharAt(i, MaskedText.PADDING);
      }
    }
    masked.setCharAt(from, sign.charAt(0));
    masked.setCharAt(from + 1, sign.charAt(1));
    return to;
  }

  private int afterCode(int at) {
    int length = runLength(at);
    int from = at + length;
    int paragraphEnd = nextBlankLine(at);
    for (int i = from; i < text.length() && (paragraphEnd < 0 || i < paragraphEnd); i++) {
      if (text.charAt(i) == '`') {
        int run = runLength(i);
        if (run == length) {
          return i + run;
        }
        i += run - 1;
      }
    }
    return from;
  }

  private int runLength(int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) == text.charAt(at)) {
      end++;
    }
    return end - at;
  }

  private int afterCodeBlock(int at) {
    var fence = lookingAt(CODE_FENCE, at);
    if (fence == null) {
      return at;
    }
    var closing =
        Pattern.compile("\n {0,3}" + Pattern.quote(fence.group(1)) + "[`~]*[ \t]*(?=\n|$)");
    var end = closing.matcher(text);
    return end.find(fence.end()) ? end.end() : text.length();
  }

  private @Nullable Matcher lookingAt(Pattern pattern, int at) {
    var matcher = pattern.matcher(text);
    matcher.region(at, text.length());
    matcher.useTransparentBounds(true);
    return matcher.lookingAt() ? matcher : null;
  }
}
