package fr.arpent.reporting.guide.markup;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.model.problem.Place;
import fr.arpent.model.problem.Problems;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Puts a line together: joins words, and closes passages in another language or of the index. */
final class InlineLine {

  private final MaskedText masked;
  private final Problems problems;
  private final Deque<List<Inline>> levels = new ArrayDeque<>();
  private Optional<Mark> lastAttributes = Optional.empty();

  InlineLine(MaskedText masked, Problems problems) {
    this.masked = masked;
    this.problems = problems;
    levels.push(new ArrayList<>());
  }

  void add(Inline inline) {
    releaseAttributes();
    levels.getFirst().add(inline);
  }

  /** Adds words, with marks among them. */
  void text(String words) {
    var plain = new StringBuilder();
    words
        .codePoints()
        .forEach(
            codePoint -> {
              if (codePoint == MaskedText.PADDING) {
                return;
              }
              if (codePoint == MaskedText.PASSAGE_START) {
                flush(plain);
                levels.push(new ArrayList<>());
                return;
              }
              var mark = masked.mark(codePoint);
              if (mark.isPresent()) {
                flush(plain);
                mark(mark.get());
              } else {
                plain.appendCodePoint(codePoint);
              }
            });
    flush(plain);
  }

  InlineReader.Line finished() {
    while (levels.size() > 1) {
      reopenBracket();
    }
    var attributes = lastAttributes.map(mark -> BraceAttributes.parse(mark.inside()));
    lastAttributes = Optional.empty();
    var content = trimmedEnd(attributes.isPresent());
    return new InlineReader.Line(content, attributes.orElse(BraceAttributes.NONE));
  }

  private ImmutableList<Inline> trimmedEnd(boolean trim) {
    var content = levels.getFirst();
    int last = content.size() - 1;
    if (trim && last >= 0 && content.get(last) instanceof Inline.Literal literal) {
      content.set(last, new Inline.Literal(literal.words().stripTrailing()));
    }
    return ImmutableList.copyOf(content);
  }

  private void flush(StringBuilder plain) {
    if (plain.length() > 0) {
      literal(plain.toString());
      plain.setLength(0);
    }
  }

  private void literal(String words) {
    if (words.isBlank() && lastAttributes.isPresent()) {
      return;
    }
    releaseAttributes();
    var level = levels.getFirst();
    int last = level.size() - 1;
    if (last >= 0 && level.get(last) instanceof Inline.Literal before) {
      level.set(last, new Inline.Literal(before.words() + words));
    } else {
      level.add(new Inline.Literal(words));
    }
  }

  private void mark(Mark mark) {
    switch (mark.kind()) {
      case TOKEN -> add(new Inline.Token(mark.place(), mark.inside().strip()));
      case CITATION -> add(Citations.read(mark));
      case PASSAGE_END -> closePassage(mark);
      case ATTRIBUTES -> attributes(mark);
    }
  }

  private void attributes(Mark mark) {
    var level = levels.getFirst();
    int last = level.size() - 1;
    if (last >= 0 && level.get(last) instanceof Inline.Image image) {
      level.set(
          last,
          new Inline.Image(
              image.place(),
              image.alternative(),
              image.path(),
              image.caption(),
              BraceAttributes.parse(mark.inside())));
    } else {
      releaseAttributes();
      lastAttributes = Optional.of(mark);
    }
  }

  /** Braces that turned out to stand inside a line are words. */
  private void releaseAttributes() {
    if (lastAttributes.isPresent()) {
      var words = lastAttributes.get().source();
      lastAttributes = Optional.empty();
      literal(words);
    }
  }

  private void closePassage(Mark mark) {
    if (levels.size() == 1) {
      literal(mark.source());
      return;
    }
    var content = ImmutableList.copyOf(levels.pop());
    var attributes = BraceAttributes.parse(mark.inside());
    var entry = Optional.ofNullable(attributes.values().get("index"));
    boolean indexed = entry.isPresent() || attributes.words().contains("index");
    var passage =
        indexed && !attributes.values().containsKey("lang")
            ? content
            : ImmutableList.<Inline>of(foreign(mark.place(), attributes, content));
    if (indexed) {
      add(new Inline.Indexed(mark.place(), entry, passage));
    } else {
      passage.forEach(this::add);
    }
  }

  private Inline foreign(Place place, BraceAttributes attributes, ImmutableList<Inline> content) {
    var language = Optional.ofNullable(attributes.values().get("lang"));
    if (language.filter(tag -> tag.matches("[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*")).isEmpty()) {
      problems.errorIn(place, "text/language-tag", ImmutableMap.of("found", language.orElse("")));
    }
    return new Inline.Foreign(place, language.orElse("und"), content);
  }

  private void reopenBracket() {
    var content = levels.pop();
    literal("[");
    content.forEach(this::add);
  }
}
