package fr.arpent.reporting.typeset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.block.SourceTitle;
import fr.arpent.reporting.figure.Drawing;
import fr.arpent.reporting.figure.Graphic;
import fr.arpent.reporting.page.StructureElement;
import fr.arpent.reporting.page.StructureElement.Tag;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.text.Wording;
import fr.arpent.reporting.text.Words;
import fr.arpent.reporting.theme.Colour;
import fr.arpent.reporting.theme.ColourRole;
import fr.arpent.reporting.theme.Design;
import fr.arpent.reporting.theme.Logo;
import fr.arpent.reporting.theme.Palette;
import fr.arpent.reporting.theme.Script;
import fr.arpent.reporting.theme.Theme;
import fr.arpent.reporting.theme.TypeRole;
import java.util.Optional;

/**
 * Sets the words of one guide: knows its language, theme, grid and notes. One compositor serves one
 * pass over the guide.
 */
final class Compositor {

  /** Half the height of capitals, as a share of the size of the letters. */
  private static final double HALF_CAPITALS = 0.33;

  private final Wording wording;
  private final Theme theme;
  private final PageNumbers pages;
  private final SetBefore before;
  private final TextSetter setter;
  private final Grid grid;
  private final Titles titles;
  private final Footnotes footnotes;

  Compositor(Wording wording, Theme theme, PageNumbers pages) {
    this(wording, theme, pages, new SetBefore());
  }

  /**
   * Returns a compositor.
   *
   * @param before what was set of the same guide, in the same theme
   */
  Compositor(Wording guide, Theme theme, PageNumbers pages, SetBefore before) {
    this.wording = before.remembering(guide);
    this.theme = theme;
    this.pages = pages;
    this.before = before;
    this.setter = TextSetter.of(theme, wording, pages, before);
    this.titles = new Titles(setter);
    this.grid = new Grid(design().page(), wording.rightToLeft());
    this.footnotes = new Footnotes(this);
  }

  private Compositor(Compositor other, Grid grid) {
    this.wording = other.wording;
    this.theme = other.theme;
    this.pages = other.pages;
    this.before = other.before;
    this.setter = other.setter;
    this.titles = other.titles;
    this.footnotes = other.footnotes;
    this.grid = grid;
  }

  /** Returns the same compositor for pages turned by a quarter. */
  Compositor turned() {
    return new Compositor(this, grid.turned());
  }

  Design design() {
    return Design.standard();
  }

  /** Returns the height of so many lines of body text, in the guide's script. */
  double lines(int count) {
    return count * design().type(TypeRole.BODY, script()).leading();
  }

  Grid grid() {
    return grid;
  }

  Footnotes footnotes() {
    return footnotes;
  }

  PageNumbers pages() {
    return pages;
  }

  TextSetter setter() {
    return setter;
  }

  Titles titles() {
    return titles;
  }

  Palette palette() {
    return theme.palette();
  }

  Optional<Logo> logo() {
    return theme.logo();
  }

  Colour colour(ColourRole role) {
    return theme.palette().of(role);
  }

  /** Returns the colour that a role's letters have; ink where the design leaves it open. */
  Colour colour(TypeRole role) {
    return colour(design().type(role, script()).colour().orElse(ColourRole.INK));
  }

  Words words(Text text) {
    return wording.resolve(text);
  }

  /** Returns a message of the layout. */
  Words words(String key) {
    return words(Text.message(key));
  }

  /** Returns a message of the layout with arguments. */
  Words words(String key, ImmutableMap<String, ?> arguments) {
    return words(Text.message(key, arguments));
  }

  /** Returns a number of ours in the digits of the guide. */
  Words digits(int number) {
    return digits(Integer.toString(number));
  }

  /** Returns a number of ours, such as 2.1, in the digits of the guide. */
  Words digits(String number) {
    return Words.of(wording.digits(number));
  }

  /** Returns what stands between the parts of a line, with its space. */
  String comma() {
    return words("block.exhibit.comma").plain() + " ";
  }

  /** Returns the line of a source in a bibliography. */
  Words sourceTitle(Block.Bibliography.Entry entry) {
    return SourceTitle.of(entry, wording, comma());
  }

  /** Sets a paragraph of its own under an element; its notes stand beside it. */
  TaggedText paragraph(StructureElement parent, Words words, Setting setting, double width) {
    return set(parent.add(Tag.P), parent, words, setting, width);
  }

  /** Sets words that belong to an element, their notes too. */
  TaggedText set(StructureElement owner, Words words, Setting setting, double width) {
    return set(owner, owner, words, setting, width);
  }

  /** Sets words that belong to an element, their notes to another. */
  TaggedText set(
      StructureElement owner,
      StructureElement notesUnder,
      Words words,
      Setting setting,
      double width) {
    SetText text = setter.set(words, setting, width);
    return tagged(Tagger.tag(this, text, owner, notesUnder), setting, width, text.leading());
  }

  /** Sets a title: its lines are about as long as each other. */
  TaggedText title(
      StructureElement owner,
      StructureElement notesUnder,
      Words words,
      Setting setting,
      double width) {
    Titles.Title title = titles.set(words, setting, width);
    return tag(owner, notesUnder, title, setting);
  }

  /** Gives a title that is already set its meaning. */
  TaggedText tag(
      StructureElement owner, StructureElement notesUnder, Titles.Title title, Setting setting) {
    SetText text = title.text();
    var lines = Tagger.tag(this, text, owner, notesUnder);
    return tagged(lines, setting, title.measure(), text.leading());
  }

  /** Sets words on one line, however long. */
  TaggedText line(TaggedText.Owner owner, Words words, Setting setting) {
    SetText.Line line = setter.line(words, setting);
    double leading = design().type(setting.role(), script()).leading();
    if (owner.element().isPresent()) {
      var text = new SetText(ImmutableList.of(line), leading);
      StructureElement element = owner.element().get();
      return tagged(Tagger.tag(this, text, element, element), setting, line.width(), leading);
    }
    var parts =
        line.fragments().stream()
            .map(part -> new TaggedText.Part(part, owner, Optional.empty()))
            .collect(ImmutableList.toImmutableList());
    var only = new TaggedText.Line(parts, line.width(), ImmutableList.of());
    return tagged(ImmutableList.of(only), setting, line.width(), leading);
  }

  /** Returns a figure drawn within a width and a height, in points. */
  Drawing drawing(Graphic graphic, double width, double tallest) {
    return before.drawing(graphic, new GuideCanvas(this, width, tallest));
  }

  /** Returns the size of a setting's letters, in points. */
  double size(Setting setting) {
    return setting.size().orElseGet(() -> design().type(setting.role(), script()).size());
  }

  Script script() {
    return wording.rightToLeft() ? Script.ARABIC : Script.LATIN;
  }

  private TaggedText tagged(
      ImmutableList<TaggedText.Line> lines, Setting setting, double width, double leading) {
    double rise = leading / 2 + HALF_CAPITALS * size(setting);
    return new TaggedText(lines, width, leading, rise);
  }
}
