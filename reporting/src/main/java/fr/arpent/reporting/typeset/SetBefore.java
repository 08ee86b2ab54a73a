package fr.arpent.reporting.typeset;

import fr.arpent.reporting.figure.Canvas;
import fr.arpent.reporting.figure.Drawing;
import fr.arpent.reporting.figure.Graphic;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.text.Wording;
import fr.arpent.reporting.text.Words;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What the words and figures of one guide came to, so that each is said, shaped, broken into lines
 * or drawn once: a guide is set several times until its page numbers hold, and only they differ
 * from one time to the next. Words that hold a page number are never kept.
 *
 * <p>Belongs to one guide and one thread; it is given up with the guide.
 */
final class SetBefore {

  private final Map<Text, Words> said = new HashMap<>();
  private final Map<Place, SetText> texts = new HashMap<>();
  private final Map<Place, SetText.Line> lines = new HashMap<>();
  private final IdentityHashMap<Graphic, Map<Room, Drawing>> drawings = new IdentityHashMap<>();

  /** Words, how they are set, and the measure; no measure for a line. */
  private record Place(Words words, Setting setting, double measure) {}

  /** The room that a figure is drawn for, in points. */
  private record Room(double width, double tallest) {}

  /** Returns the same wording, which resolves each text once. */
  Wording remembering(Wording wording) {
    return new Remembering(wording);
  }

  /** Returns words in lines, set now if they were not set before. */
  SetText text(Words words, Setting setting, double measure, Supplier<SetText> setter) {
    if (holdsPageNumber(words)) {
      return setter.get();
    }
    var place = new Place(words, setting, measure);
    SetText known = texts.get(place);
    if (known == null) {
      known = setter.get();
      texts.put(place, known);
    }
    return known;
  }

  /** Returns words on one line, set now if they were not set before. */
  SetText.Line line(Words words, Setting setting, Supplier<SetText.Line> setter) {
    if (holdsPageNumber(words)) {
      return setter.get();
    }
    var place = new Place(words, setting, 0);
    SetText.Line known = lines.get(place);
    if (known == null) {
      known = setter.get();
      lines.put(place, known);
    }
    return known;
  }

  /** Returns a figure drawn for some room, now if it was not drawn before. */
  Drawing drawing(Graphic graphic, Canvas canvas) {
    return drawings
        .computeIfAbsent(graphic, figure -> new HashMap<>())
        .computeIfAbsent(new Room(canvas.width(), canvas.tallest()), room -> graphic.draw(canvas));
  }

  private static boolean holdsPageNumber(Words words) {
    for (Words.Span span : words.spans()) {
      boolean onPaper = span instanceof Words.OnPaper paper && holdsPageNumber(paper.words());
      if (onPaper || span instanceof Words.PageOf) {
        return true;
      }
    }
    return false;
  }

  private final class Remembering implements Wording {

    private final Wording wording;

    Remembering(Wording wording) {
      this.wording = wording;
    }

    @Override
    public Locale locale() {
      return wording.locale();
    }

    @Override
    public Words resolve(Text text) {
      if (text instanceof Text.Plain) {
        return wording.resolve(text); // already words: looking them up costs more
      }
      Words known = said.get(text);
      if (known == null) {
        known = wording.resolve(text);
        said.put(text, known);
      }
      return known;
    }

    @Override
    public String digits(String european) {
      return wording.digits(european);
    }

    @Override
    public boolean rightToLeft() {
      return wording.rightToLeft();
    }
  }
}
