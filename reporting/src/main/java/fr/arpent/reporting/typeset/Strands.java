package fr.arpent.reporting.typeset;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.page.Page;
import fr.arpent.reporting.text.Words;
import fr.arpent.reporting.text.Words.Emphasis;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Unrolls words into the characters of paragraphs; an asked line break begins a new one. */
final class Strands {

  /** Stands for the space inside the frame of a tag, and for that around it. */
  static final char PADDING = '\u2060';

  private static final String NARROW_SPACE = "\u202F";
  private static final String UNKNOWN_PAGE = "00";

  private final PageNumbers pages;
  private final UnaryOperator<String> digits;
  private final ImmutableList.Builder<Paragraph.Source> paragraphs = ImmutableList.builder();
  private ImmutableList.Builder<Strand> strands = ImmutableList.builder();
  private StringBuilder text = new StringBuilder();
  private int tags;

  private Strands(PageNumbers pages, UnaryOperator<String> digits) {
    this.pages = pages;
    this.digits = digits;
  }

  /** Unrolls words; gives at least one paragraph. */
  static ImmutableList<Paragraph.Source> of(
      Words words, PageNumbers pages, UnaryOperator<String> digits) {
    var strands = new Strands(pages, digits);
    words.spans().forEach(strands::add);
    strands.endParagraph();
    return strands.paragraphs.build();
  }

  private void add(Words.Span span) {
    if (span instanceof Words.Run run) {
      addRun(run);
    } else if (span instanceof Words.PageOf page) {
      add(pageNumber(page), Strand.Kind.WORDS, Emphasis.NONE, leadingTo(page));
    } else if (span instanceof Words.OnPaper paper) {
      paper.words().spans().forEach(this::add);
    } else if (span instanceof Words.NoteCall call) {
      String number = digits.apply(Integer.toString(call.number()));
      if (endsRaised()) {
        add(NARROW_SPACE, Strand.Kind.WORDS, Emphasis.NONE, Strand.Meaning.PLAIN);
      }
      add(number, Strand.Kind.NOTE_CALL, Emphasis.NONE, Strand.Meaning.PLAIN.calling(call));
    } else if (span instanceof Words.Tag tag) {
      addTag(tag);
    } else {
      endParagraph();
    }
  }

  /**
   * Returns whether a raised letter or digit comes before: 16ᵉ and a call of note 1 are not 16ᵉ¹.
   */
  private boolean endsRaised() {
    int type = text.length() == 0 ? 0 : Character.getType(text.charAt(text.length() - 1));
    return type == Character.MODIFIER_LETTER || type == Character.OTHER_NUMBER;
  }

  private void addRun(Words.Run run) {
    boolean plain = run.link().isEmpty() && run.language().isEmpty() && run.entry().isEmpty();
    var meaning =
        plain
            ? Strand.Meaning.PLAIN
            : new Strand.Meaning(
                run.link().map(Strands::target),
                run.language(),
                Optional.empty(),
                Optional.empty(),
                run.entry());
    add(run.words(), Strand.Kind.WORDS, run.emphasis(), meaning);
  }

  private void addTag(Words.Tag tag) {
    if (text.length() > 0 && !Character.isWhitespace(text.charAt(text.length() - 1))) {
      add(" ", Strand.Kind.WORDS, Emphasis.NONE, Strand.Meaning.PLAIN);
    }
    var meaning = Strand.Meaning.PLAIN.tagged(tags++);
    String unbroken = tag.words().replace(' ', '\u00A0');
    var kind = tag.quiet() ? Strand.Kind.QUIET_TAG : Strand.Kind.TAG;
    if (text.length() > 0) {
      add(String.valueOf(PADDING), kind, Emphasis.NONE, Strand.Meaning.PLAIN);
    }
    add(PADDING + unbroken + PADDING, kind, Emphasis.NONE, meaning);
    add(String.valueOf(PADDING), kind, Emphasis.NONE, Strand.Meaning.PLAIN);
  }

  private void add(String words, Strand.Kind kind, Emphasis emphasis, Strand.Meaning meaning) {
    if (!words.isEmpty()) {
      int from = text.length();
      text.append(words);
      strands.add(new Strand(from, text.length(), kind, emphasis, meaning));
    }
  }

  private void endParagraph() {
    paragraphs.add(new Paragraph.Source(text.toString(), strands.build()));
    text = new StringBuilder();
    strands = ImmutableList.builder();
  }

  private String pageNumber(Words.PageOf page) {
    var number = pages.find(page.anchor());
    return digits.apply(number.isPresent() ? Integer.toString(number.getAsInt()) : UNKNOWN_PAGE);
  }

  /** A page number leads to what stands there. */
  private static Strand.Meaning leadingTo(Words.PageOf page) {
    return Strand.Meaning.PLAIN.leadingTo(new Page.Target.Place(page.anchor()));
  }

  private static Page.Target target(Words.Link link) {
    if (link instanceof Words.Link.Address address) {
      return new Page.Target.Address(address.uri());
    }
    return new Page.Target.Place(((Words.Link.Anchor) link).id());
  }
}
