package fr.arpent.reporting.guide;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.model.problem.Place;
import fr.arpent.model.problem.Problems;
import fr.arpent.reporting.guide.markup.GuideText;
import fr.arpent.reporting.guide.markup.Inline;
import fr.arpent.reporting.guide.markup.Markup;
import fr.arpent.reporting.guide.value.Standing;
import fr.arpent.reporting.guide.value.TokenFormat;
import fr.arpent.reporting.guide.value.TokenText;
import fr.arpent.reporting.guide.value.Value;
import fr.arpent.reporting.guide.value.Values;
import fr.arpent.reporting.text.FrenchTypography;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.text.Words;
import fr.arpent.reporting.text.Words.Emphasis;
import java.util.List;
import java.util.Optional;

/** Writes lines of a checked text as words: values said, sources cited, notes numbered. */
final class LineWriter {

  private final Commission commission;
  private final GuideText text;
  private final Ledger ledger;
  private final Problems problems;
  private final Values values;
  private final TokenFormat format;
  private final CitationWords citations;
  private final boolean foreignText;
  private boolean underCondition;

  LineWriter(Commission commission, GuideText text, Ledger ledger, Problems problems) {
    this.commission = commission;
    this.text = text;
    this.ledger = ledger;
    this.problems = problems;
    this.values = commission.values();
    this.format = new TokenFormat(commission.study(), commission.messages(), problems);
    this.citations = new CitationWords(commission, ledger);
    this.foreignText = !base(text.language()).equals(commission.locale().getLanguage());
  }

  /** What a line holds while it is written. */
  private static final class Line {
    private final ImmutableList.Builder<Words.Span> spans = ImmutableList.builder();
    private boolean illustration;

    private Line() {}

    private void add(String words, Style style) {
      if (!words.isEmpty()) {
        spans.add(
            new Words.Run(words, style.emphasis(), style.language(), style.link(), style.entry()));
      }
    }
  }

  /** How words of a line are set. */
  private record Style(
      Emphasis emphasis,
      Optional<String> language,
      Optional<Words.Link> link,
      Optional<String> entry) {

    Style with(Emphasis other) {
      return new Style(emphasis == Emphasis.STRONG ? emphasis : other, language, link, entry);
    }

    Style in(String other) {
      return new Style(emphasis, Optional.of(other), link, entry);
    }

    Style to(Words.Link other) {
      return new Style(emphasis, language, Optional.of(other), entry);
    }

    Style at(String other) {
      return new Style(emphasis, language, link, Optional.of(other));
    }
  }

  /**
   * Words, and whether they rest on invented data.
   *
   * @param illustration whether a tag has to follow
   */
  record Written(Words words, boolean illustration) {}

  /** Zero is expected in what is printed under a condition: no warning there. */
  void underCondition(boolean holds) {
    underCondition = holds;
  }

  boolean isUnderCondition() {
    return underCondition;
  }

  /** Writes a line, with the tag "illustration" at its end where a value asks for it. */
  Text line(List<Inline> inlines) {
    var written = write(inlines);
    return Text.of(written.illustration() ? tagged(written.words()) : written.words());
  }

  /** Writes a line without tag. */
  Written write(List<Inline> inlines) {
    var line = new Line();
    var language = foreignText ? Optional.of(base(text.language())) : Optional.<String>empty();
    write(inlines, new Style(Emphasis.NONE, language, Optional.empty(), Optional.empty()), line);
    return new Written(new Words(line.spans.build()), line.illustration);
  }

  private Words tagged(Words words) {
    var tag = commission.messages().resolve(Tags.illustration(commission.messages()));
    return new Words(
        ImmutableList.<Words.Span>builder()
            .addAll(words.spans())
            .add(Words.Run.plain(" "))
            .addAll(tag.spans())
            .build());
  }

  private void write(List<Inline> inlines, Style style, Line line) {
    inlines.forEach(inline -> write(inline, style, line));
  }

  private void write(Inline inline, Style style, Line line) {
    if (inline instanceof Inline.Literal literal) {
      line.add(typeset(literal.words(), style), style);
    } else if (inline instanceof Inline.Token token) {
      write(token, style, line);
    } else if (inline instanceof Inline.Emphasis emphasis) {
      var inner = style.with(emphasis.strong() ? Emphasis.STRONG : Emphasis.EMPHASIS);
      write(emphasis.content(), inner, line);
    } else if (inline instanceof Inline.Code code) {
      line.add(code.words(), style.with(Emphasis.CODE));
    } else if (inline instanceof Inline.Foreign foreign) {
      write(foreign.content(), style.in(foreign.language()), line);
    } else if (inline instanceof Inline.Indexed indexed) {
      write(indexed.content(), style.at(entry(indexed, style)), line);
    } else if (inline instanceof Inline.Break) {
      line.spans.add(new Words.Break());
    } else {
      writeLink(inline, style, line);
    }
  }

  /** Notes an entry of the index; without words of its own it is called by the passage. */
  private String entry(Inline.Indexed indexed, Style style) {
    var words =
        indexed
            .entry()
            .orElseGet(
                () -> {
                  var passage = new Line();
                  write(indexed.content(), style, passage);
                  return new Words(passage.spans.build()).plain();
                });
    var entry = IndexEntries.key(words);
    ledger.index(entry);
    return entry;
  }

  private void writeLink(Inline inline, Style style, Line line) {
    if (inline instanceof Inline.Link link) {
      write(link.content(), style.to(new Words.Link.Address(link.address())), line);
    } else if (inline instanceof Inline.CrossReference reference) {
      write(reference, style, line);
    } else if (inline instanceof Inline.Citation citation) {
      line.spans.addAll(citations.words(citation).spans());
    } else if (inline instanceof Inline.NoteCall call) {
      line.spans.add(note(call));
    }
  }

  private void write(Inline.Token token, Style style, Line line) {
    var parsed = TokenText.parse(token.source()).orElseThrow();
    var value =
        values.find(parsed.path(), token.place(), problems).orElseGet(() -> values.missing());
    line.illustration |= value.illustration();
    noteUse(parsed, value, token.place());
    var words = said(parsed, value, token.place());
    line.add(words, isForeign(words, style) ? style.in(commission.study().language()) : style);
  }

  /**
   * Whether a value is in Latin letters though the guide is in Arabic: a name without translation,
   * in the language of the study.
   */
  private boolean isForeign(String words, Style style) {
    return style.language().isEmpty()
        && commission.messages().rightToLeft()
        && !base(commission.study().language()).equals("ar")
        && words.codePoints().anyMatch(LineWriter::isLatin)
        && words.codePoints().noneMatch(LineWriter::isArabic);
  }

  private static boolean isLatin(int codePoint) {
    return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.LATIN;
  }

  private static boolean isArabic(int codePoint) {
    return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.ARABIC;
  }

  private void noteUse(TokenText token, Value value, Place place) {
    var root = token.path().root();
    if (commission.study().analyses().containsKey(root)) {
      ledger.show(root);
    }
    if (root.equals("territory")) {
      values.key(token.path(), 0).ifPresent(ledger::speakOf);
    }
    boolean printsZero = value.number().filter(number -> number.signum() == 0).isPresent();
    if (printsZero && token.format().isPresent() && !underCondition) {
      problems.warningIn(place, "text/zero", ImmutableMap.of("path", token.path().toString()));
    }
  }

  private String said(TokenText token, Value value, Place place) {
    if (value.isKnown()) {
      return format.say(token, value, place).orElse("");
    }
    if (value.standing() == Standing.MISSING) {
      problems.warningIn(
          place, "text/missing-value", ImmutableMap.of("path", token.path().toString()));
    }
    return commission
        .messages()
        .resolve(StandingWords.of(value.standing(), commission.embargo()))
        .plain();
  }

  /** Writes the name of what is referred to, and its page. */
  private void write(Inline.CrossReference reference, Style style, Line line) {
    var linked = style.to(new Words.Link.Anchor(reference.anchor()));
    if (!reference.content().isEmpty()) {
      write(reference.content(), linked, line);
      return;
    }
    var messages = commission.messages();
    add(messages.resolve(ledger.nameOf(reference.anchor())), linked, line);
    var number = new Words(ImmutableList.of(new Words.PageOf(reference.anchor())));
    var onPage =
        messages.resolve(Text.message("reference.page", ImmutableMap.of("page", Text.of(number))));
    var page = new Line();
    add(onPage, linked, page);
    line.spans.add(new Words.OnPaper(new Words(page.spans.build())));
  }

  private static void add(Words words, Style style, Line line) {
    for (var span : words.spans()) {
      if (span instanceof Words.Run run) {
        line.add(run.words(), style);
      } else {
        line.spans.add(span);
      }
    }
  }

  private Words.NoteCall note(Inline.NoteCall call) {
    int number = ledger.note();
    var spans = ImmutableList.<Words.Span>builder();
    boolean first = true;
    for (var block : text.note(call).orElse(ImmutableList.of())) {
      if (block instanceof Markup.Paragraph paragraph) {
        if (!first) {
          spans.add(new Words.Break());
        }
        first = false;
        spans.addAll(commission.messages().resolve(line(paragraph.content())).spans());
      }
    }
    return new Words.NoteCall(number, new Words(spans.build()));
  }

  private String typeset(String words, Style style) {
    var language = style.language().orElse(commission.locale().getLanguage());
    return base(language).equals("fr") ? FrenchTypography.of(words) : words;
  }

  private static String base(String language) {
    return language.replaceAll("-.*", "");
  }
}
