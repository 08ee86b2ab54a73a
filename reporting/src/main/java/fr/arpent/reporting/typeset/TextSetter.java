package fr.arpent.reporting.typeset;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.text.Words;
import fr.arpent.reporting.theme.Design;
import fr.arpent.reporting.theme.Script;
import fr.arpent.reporting.theme.Theme;
import fr.arpent.reporting.theme.TypeRole;
import fr.arpent.reporting.typeface.Typefaces;
import java.util.Locale;

/**
 * Sets words: shapes them and breaks them into lines, so that the ragged edge of a paragraph is as
 * even as its words allow (total fit).
 */
final class TextSetter {

  private final Lettering lettering;
  private final Locale language;

  @SuppressWarnings("UnusedVariable")
  private final PageNumbers pages;

  private TextSetter(Lettering lettering, Locale language, PageNumbers pages) {
    this.lettering = lettering;
    this.language = language;
    this.pages = pages;
  }

  /**
   * Returns a setter of words with the bundled faces.
   *
   * @param theme families and colours
   * @param language of the guide; decides the direction of lines and where words are divided
   * @param pages pages of the anchors that words refer to
   */
  static TextSetter of(Theme theme, Locale language, PageNumbers pages) {
    var lettering = new Lettering(theme, Design.standard(), Typefaces.bundled());
    return new TextSetter(lettering, language, pages);
  }

  /** Sets words in a role within a measure, in points. */
  SetText set(Words words, TypeRole role, double measure) {
    return set(words, Setting.of(role), measure);
  }

  /** Sets words within a measure, in points; a word longer than the measure is cut. */
  SetText set(Words words, Setting setting, double measure) {
    return new SetText(ImmutableList.of(), lettering.leading(setting, script()));
  }

  /** Sets words on one line, from x = 0, however long. */
  SetText.Line line(Words words, Setting setting) {
    return new SetText.Line(ImmutableList.of(), 0, ImmutableList.of());
  }

  /** Returns the width of words on one line, in points. */
  double width(Words words, TypeRole role) {
    return line(words, Setting.of(role)).width();
  }

  private boolean rightToLeft() {
    return language.getLanguage().equals("ar");
  }

  private Script script() {
    return rightToLeft() ? Script.ARABIC : Script.LATIN;
  }
}
