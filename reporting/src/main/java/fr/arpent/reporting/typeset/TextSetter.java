package fr.arpent.reporting.typeset;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.text.Wording;
import fr.arpent.reporting.text.Words;
import fr.arpent.reporting.theme.Design;
import fr.arpent.reporting.theme.Script;
import fr.arpent.reporting.theme.Theme;
import fr.arpent.reporting.theme.TypeRole;
import fr.arpent.reporting.typeface.Typefaces;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * Sets words: shapes them and breaks them into lines, so that the ragged edge of a paragraph is as
 * even as its words allow (total fit).
 */
final class TextSetter {

  private final Lettering lettering;
  private final Locale language;
  private final boolean rightToLeft;
  private final PageNumbers pages;
  private final UnaryOperator<String> digits;
  private final SetBefore before;

  private TextSetter(
      Lettering lettering,
      Locale language,
      PageNumbers pages,
      UnaryOperator<String> digits,
      SetBefore before) {
    this.lettering = lettering;
    this.language = language;
    this.rightToLeft = language.getLanguage().equals("ar");
    this.pages = pages;
    this.digits = digits;
    this.before = before;
  }

  /**
   * Returns a setter of words with the bundled faces.
   *
   * @param theme families and colours
   * @param language of the guide; decides the direction of lines and where words are divided
   * @param pages pages of the anchors that words refer to
   */
  static TextSetter of(Theme theme, Locale language, PageNumbers pages) {
    return new TextSetter(
        lettering(theme), language, pages, UnaryOperator.identity(), new SetBefore());
  }

  /**
   * Returns a setter of words with the bundled faces, in the language and digits of a guide.
   *
   * @param before what was set of the same guide, in the same theme
   */
  static TextSetter of(Theme theme, Wording wording, PageNumbers pages, SetBefore before) {
    return new TextSetter(lettering(theme), wording.locale(), pages, wording::digits, before);
  }

  private static Lettering lettering(Theme theme) {
    return new Lettering(theme, Design.standard(), Typefaces.with(theme.faces()));
  }

  /** Sets words in a role within a measure, in points. */
  SetText set(Words words, TypeRole role, double measure) {
    return set(words, Setting.of(role), measure);
  }

  /** Sets words within a measure, in points; a word longer than the measure is cut. */
  SetText set(Words words, Setting setting, double measure) {
    return before.text(words, setting, measure, () -> setAnew(words, setting, measure));
  }

  private SetText setAnew(Words words, Setting setting, double measure) {
    ImmutableList.Builder<SetText.Line> lines = ImmutableList.builder();
    if (!words.spans().isEmpty()) {
      for (Paragraph.Source source : Strands.of(words, pages, digits)) {
        lines.addAll(lines(paragraph(source, setting), setting, measure));
      }
    }
    return new SetText(lines.build(), leading(setting));
  }

  /** Sets words on one line, from x = 0, however long. */
  SetText.Line line(Words words, Setting setting) {
    return before.line(words, setting, () -> setLineAnew(words, setting));
  }

  private SetText.Line setLineAnew(Words words, Setting setting) {
    List<Atom> atoms = new ArrayList<>();
    for (Paragraph.Source source : Strands.of(words, pages, digits)) {
      atoms.addAll(paragraph(source, setting).atoms(0, source.text().length()));
    }
    double width = Atom.width(atoms);
    return new LineBuilder(lettering, setting, rightToLeft).build(atoms, width);
  }

  /** Returns the width of words on one line, in points. */
  double width(Words words, TypeRole role) {
    return line(words, Setting.of(role)).width();
  }

  /** Returns the distance of baselines in a setting, in points. */
  double leading(Setting setting) {
    return lettering.leading(setting, rightToLeft ? Script.ARABIC : Script.LATIN);
  }

  private Paragraph paragraph(Paragraph.Source source, Setting setting) {
    return new Paragraph(source, setting, lettering, language);
  }

  private ImmutableList<SetText.Line> lines(Paragraph paragraph, Setting setting, double measure) {
    var segments = Segments.of(paragraph, measure);
    var builder = new LineBuilder(lettering, setting, rightToLeft);
    ImmutableList.Builder<SetText.Line> lines = ImmutableList.builder();
    int from = 0;
    for (int to : LineFitter.fit(segments.pieces(), measure)) {
      lines.add(builder.build(atoms(paragraph, segments.between(from, to)), measure));
      from = to;
    }
    return lines.build();
  }

  private static List<Atom> atoms(Paragraph paragraph, ImmutableList<LineBreaks.Segment> segments) {
    var last = segments.get(segments.size() - 1);
    List<Atom> atoms = paragraph.atoms(segments.get(0).from(), last.to());
    if (last.divided()) {
      atoms.add(paragraph.hyphen(last.to()));
    } else if (last.to() < last.next()) {
      atoms.add(paragraph.lineEnd(last.to()));
    }
    return atoms;
  }
}
