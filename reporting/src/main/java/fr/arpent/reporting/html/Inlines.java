package fr.arpent.reporting.html;

import com.google.common.collect.ImmutableSet;
import fr.arpent.reporting.text.Words;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes words into an element: emphasis, other languages, links, tags, calls of notes. */
final class Inlines {

  private static final ImmutableSet<String> RIGHT_TO_LEFT =
      ImmutableSet.of("ar", "fa", "he", "ps", "ur", "yi");

  private static final String NARROW_SPACE = "\u202F";

  private final Desk desk;

  Inlines(Desk desk) {
    this.desk = desk;
  }

  /** Writes words at the end of an element and returns it. */
  Element write(Words words, Element into) {
    new Line(into).write(words);
    return into;
  }

  /** Returns the direction of a language: {@code rtl} or {@code ltr}. */
  static String direction(String language) {
    return RIGHT_TO_LEFT.contains(Locale.forLanguageTag(language).getLanguage()) ? "rtl" : "ltr";
  }

  /** Words being written: runs that lead to one place are one link. */
  private final class Line {
    private final Element into;
    private boolean apart = true;
    private @Nullable Element link;
    private @Nullable Object goal;
    private boolean afterSpace;

    /** Whether a raised letter or digit comes before: 16ᵉ and a call of note 1 are not 16ᵉ¹. */
    private boolean raised;

    Line(Element into) {
      this.into = into;
      this.afterSpace = into.isEmpty();
    }

    void write(Words words) {
      words.spans().forEach(this::write);
    }

    private void write(Words.Span span) {
      if (span instanceof Words.Run run) {
        write(run);
      } else if (span instanceof Words.NoteCall call) {
        endLink();
        if (raised) {
          into.text(NARROW_SPACE);
        }
        desk.notes().call(call, into);
        raised = true;
      } else if (span instanceof Words.Tag tag) {
        write(tag);
      } else if (span instanceof Words.Break) {
        endLink();
        into.add("br");
        afterSpace = true;
      }
      // What is said of pages (PageOf, OnPaper) has nothing to say here.
    }

    private void write(Words.Run run) {
      if (run.words().isEmpty()) {
        return;
      }
      Element styled = styled(run, target(run.link()));
      styled.text(run.words());
      desk.whereabouts().read(run.words(), apart);
      IndexWriter.note(desk, run);
      apart = false;
      char last = run.words().charAt(run.words().length() - 1);
      afterSpace = Character.isWhitespace(last);
      raised =
          Character.getType(last) == Character.MODIFIER_LETTER
              || Character.getType(last) == Character.OTHER_NUMBER;
    }

    private Element styled(Words.Run run, Element around) {
      Element inner = around;
      if (run.language().isPresent()) {
        String tag = run.language().get();
        if (!direction(tag).equals(direction(desk.wording().locale().toLanguageTag()))) {
          // Not on the span: LibreOffice would turn the whole paragraph.
          inner = inner.add("bdi").with("dir", direction(tag));
        }
        inner = inner.add("span").with("lang", tag);
      }
      return switch (run.emphasis()) {
        case NONE -> inner;
        case EMPHASIS -> inner.add("em");
        case STRONG -> inner.add("strong");
        case CODE -> inner.add("code");
      };
    }

    private Element target(Optional<Words.Link> to) {
      if (to.isEmpty() || !isAllowed(to.get())) {
        endLink();
        return into;
      }
      if (link == null || !to.get().equals(goal)) {
        link = into.add("a");
        goal = to.get();
        lead(link, to.get());
      }
      return link;
    }

    private boolean isAllowed(Words.Link to) {
      return !(to instanceof Words.Link.Address address) || Addresses.isAllowed(address.uri());
    }

    private void lead(Element element, Words.Link to) {
      if (to instanceof Words.Link.Address address) {
        element.with("href", address.uri());
        return;
      }
      String anchor = ((Words.Link.Anchor) to).id();
      desk.whereabouts().lead(anchor);
      desk.later(
          () -> {
            if (desk.leads(anchor)) {
              element.with("href", Addresses.ofId(Addresses.id(anchor)));
            }
          });
    }

    /** In brackets: the frame may be lost in a word processor, the warning may not. */
    private void write(Words.Tag tag) {
      endLink();
      if (!afterSpace) {
        into.text(" ");
      }
      into.add("span", tag.quiet() ? "tag quiet" : "tag").text("[" + tag.words() + "]");
      afterSpace = false;
    }

    private void endLink() {
      link = null;
      goal = null;
    }
  }
}
