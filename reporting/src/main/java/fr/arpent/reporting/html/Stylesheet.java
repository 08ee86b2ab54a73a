package fr.arpent.reporting.html;

import fr.arpent.reporting.text.Wording;
import fr.arpent.reporting.theme.Colour;
import fr.arpent.reporting.theme.ColourRole;
import fr.arpent.reporting.theme.Design;
import fr.arpent.reporting.theme.FontKind;
import fr.arpent.reporting.theme.Palette;
import fr.arpent.reporting.theme.Script;
import fr.arpent.reporting.theme.Theme;
import fr.arpent.reporting.theme.TypeRole;
import java.util.Locale;

/**
 * The styles of the file: colours and families of the theme, sizes of the design. Selectors are
 * single elements and classes as far as possible, since word processors know no others, and lengths
 * are points; families are names only, followed by a generic one.
 */
final class Stylesheet {

  /** Stays with what follows. */
  private static final String KEPT = "page-break-after: avoid";

  private final Palette palette;
  private final Theme theme;
  private final Script script;
  private final boolean easternDigits;
  private final StringBuilder css = new StringBuilder();

  Stylesheet(Theme theme, Wording wording) {
    this.theme = theme;
    this.palette = theme.palette();
    this.script = wording.rightToLeft() ? Script.ARABIC : Script.LATIN;
    this.easternDigits = !wording.digits("1").equals("1");
  }

  /** Returns the styles; without {@code <} and {@code &}, which HTML and XML read differently. */
  String css() {
    page();
    headings();
    words();
    cover();
    exhibits();
    boxes();
    print();
    return css.toString();
  }

  private void page() {
    rule("html", "background-color: " + hex(Colour.WHITE));
    rule("body", type(TypeRole.BODY), "max-width: 488pt", "margin: 2em auto", "padding: 0 1em");
    rule("a", "color: " + hex(ColourRole.PRIMARY));
    rule("img", "max-width: 100%", "height: auto");
    if (easternDigits) {
      rule("ol", "list-style-type: arabic-indic");
    }
  }

  private void headings() {
    rule("h1", type(TypeRole.PART_TITLE), "margin: 28pt 0 10pt 0", KEPT);
    rule("h1.title", type(TypeRole.COVER_TITLE), "margin-top: 0");
    rule("h2", type(TypeRole.H2), "margin: 20pt 0 6pt 0", KEPT);
    rule("h3", type(TypeRole.H3), "margin: 14pt 0 4pt 0", KEPT);
    rule("h1 .number, h2 .number", "color: " + hex(ColourRole.PRIMARY));
    rule("section.chapter", "margin-top: 42pt");
  }

  private void words() {
    rule("p", "margin: 0 0 7pt 0");
    rule("p.lead", type(TypeRole.LEAD));
    rule("p.side-note", type(TypeRole.SIDE_NOTE), "margin-left: 12pt", "margin-right: 12pt");
    rule("p.note", type(TypeRole.FOOTNOTE));
    rule("p.where", type(TypeRole.SOURCE));
    rule("sup", "line-height: 0");
    rule(
        "span.tag", "color: " + hex(ColourRole.ACCENT), family(FontKind.LABEL), "font-size: 8.5pt");
    rule("span.quiet", "color: " + hex(ColourRole.MUTED));
    rule("dt", "font-weight: bold", "margin-top: 7pt");
    rule("dd", "margin: 0 0 0 14pt");
    if (script == Script.ARABIC) {
      rule("em", "font-style: normal");
      rule("dd", "margin: 0 14pt 0 0");
    }
    rule("span.year", "font-weight: normal", "color: " + hex(ColourRole.MUTED));
    rule("section.notes", "border-top: 0.5pt solid " + hex(ColourRole.RULE), "margin-top: 21pt");
  }

  private void cover() {
    rule("p.owner", type(TypeRole.COVER_OWNER));
    rule("p.subtitle", type(TypeRole.COVER_SUBTITLE));
    rule("p.document-kind, p.date, p.licence", type(TypeRole.COVER_SIDE), "margin: 0");
    rule(
        "header.cover",
        "border-bottom: 6pt solid " + hex(ColourRole.PRIMARY),
        "padding-bottom: 21pt",
        "margin-bottom: 28pt");
  }

  private void exhibits() {
    rule("figure, div.exhibit", "margin: 21pt 0");
    rule("p.exhibit-label", type(TypeRole.CAPTION_LABEL), "margin: 0", KEPT);
    rule("p.exhibit-title", type(TypeRole.CAPTION_TITLE), "margin: 0 0 2pt 0", KEPT);
    rule("p.unit", type(TypeRole.CAPTION_UNIT), KEPT);
    rule("p.source", type(TypeRole.SOURCE), "margin: 3pt 0 0 0");
    rule("caption", "text-align: " + start());
    rule(
        "table",
        "border-collapse: collapse",
        "width: 100%",
        "border-top: 1.5pt solid " + hex(ColourRole.PRIMARY));
    rule("th, td", type(TypeRole.TABLE_CELL), "padding: 3pt 5pt", "vertical-align: top");
    String hair = "border-bottom: 0.5pt solid " + hex(ColourRole.HAIR);
    String ink = "border-bottom: 1pt solid " + hex(ColourRole.INK);
    cell("head", "font-weight: bold; " + ink);
    cell("body", "font-weight: normal; " + hair);
    cell("group", "font-weight: bold; background-color: " + hex(ColourRole.TINT_2));
    cell("sum", "font-weight: bold; " + ink);
    cell("fact", "font-weight: bold; width: 30%; " + hair);
    rule(".line", "border: 0.5pt solid " + hex(ColourRole.RULE));
  }

  /** A kind of cell, with words and with numbers. */
  private void cell(String kind, String look) {
    rule("." + kind, "text-align: " + start(), look);
    rule("." + kind + "-number", "text-align: right", look);
  }

  private void boxes() {
    String tint = "background-color: " + hex(ColourRole.TINT);
    box("tinted", ColourRole.PRIMARY, tint);
    box("framed", ColourRole.ACCENT, "background-color: #FFFFFF");
    box("ruled", ColourRole.RULE, "background-color: #FFFFFF");
    box("quoted", ColourRole.PRIMARY, "background-color: #FFFFFF");
    rule("div.box p", "border: 0", "padding: 0", "background-color: transparent");
    rule("p.label", type(TypeRole.CALLOUT_LABEL), "margin: 14pt 0 3pt 0", KEPT);
    rule("p.kind, p.family, p.code", type(TypeRole.CALLOUT_LABEL), "margin: 0", KEPT);
    rule("p.family", "color: " + hex(ColourRole.MUTED), "font-weight: normal");
    rule("blockquote", "margin: 0");
    rule("strong.key-figure", type(TypeRole.KEY_FIGURE));
    rule("p.key-message", type(TypeRole.KEY_MESSAGE));
    rule(
        "div.sheet",
        "border-top: 3pt solid " + hex(ColourRole.PRIMARY),
        "margin-top: 28pt",
        "padding-top: 10pt");
    rule("div.columns", "display: flex", "flex-wrap: wrap", "gap: 16pt");
    rule("div.columns div", "flex: 1 1 14em");
    rule("div.card", "background-color: " + hex(ColourRole.TINT), "padding: 7pt 10pt");
    rule("p.scale-label", type(TypeRole.CALLOUT_LABEL), "margin: 7pt 0 0 0");
    rule("p.scale-detail", type(TypeRole.CALLOUT_LABEL), "font-weight: normal", "margin: 0");
    rule("div.scale ul", "margin: 0", "padding: 0");
    rule("div.scale li", type(TypeRole.FIGURE_TICK), "list-style: none");
    rule("li.chosen", "color: " + hex(ColourRole.INK));
    rule("li.chosen .box", "color: " + hex(ColourRole.PRIMARY));
    rule("li.warning .box", "color: " + hex(ColourRole.ACCENT));
    rule("nav li", "list-style: none");
    rule("nav a", "text-decoration: none");
  }

  /**
   * A box and its paragraphs. Browsers draw the box; LibreOffice does not, and draws the paragraphs
   * as boxes, since it does not know the rule that takes them away again.
   */
  private void box(String name, ColourRole edge, String ground) {
    String border = "border-" + start() + ": 3pt solid " + hex(edge);
    rule("div." + name, "margin: 14pt 0", "padding: 7pt 10pt", border, ground);
    TypeRole words = name.equals("quoted") ? TypeRole.QUOTE : TypeRole.CALLOUT_TEXT;
    rule("p." + name, type(words), "padding: 3pt 10pt", border, ground);
    String label = "color: " + hex(edge == ColourRole.RULE ? ColourRole.PRIMARY : edge);
    String head = type(TypeRole.CALLOUT_LABEL) + "; margin: 0; padding: 3pt 10pt";
    rule("p." + name + "-label", head, label, "font-weight: bold", border, ground, KEPT);
    rule("p." + name + "-kind", head, label, "font-weight: normal", border, ground, KEPT);
  }

  /** The side where lines begin, as word processors know it. */
  private String start() {
    return script == Script.ARABIC ? "right" : "left";
  }

  private void print() {
    css.append("@page { size: A4; margin: 20mm }\n");
    css.append("@media print { body { max-width: none; margin: 0; padding: 0 } ");
    css.append("section.chapter, div.sheet { page-break-before: always } ");
    css.append("figure, tr, div.box { page-break-inside: avoid } }\n");
  }

  private void rule(String selector, String... declarations) {
    css.append(selector).append(" { ").append(String.join("; ", declarations)).append(" }\n");
  }

  /** Family, size, weight, slant and colour of a role. */
  private String type(TypeRole role) {
    var spec = Design.standard().type(role, script);
    double leading = spec.leading() / spec.size();
    return String.format(
        Locale.ROOT,
        "%s; font-size: %spt; line-height: %.2f; font-weight: %d; font-style: %s; color: %s",
        family(spec.font()),
        length(spec.size()),
        leading,
        spec.weight(),
        spec.italic() ? "italic" : "normal",
        hex(spec.colour().filter(this::isReadable).orElse(ColourRole.INK)));
  }

  /** Words that the design sets on a dark ground stand on white here. */
  private boolean isReadable(ColourRole role) {
    return role != ColourRole.WHITE && role != ColourRole.HIGHLIGHT;
  }

  private String family(FontKind kind) {
    String own = name(theme.family(kind, script));
    String other = name(theme.family(kind, other(script)));
    String generic = own.contains("Serif") || own.equals("Amiri") ? "serif" : "sans-serif";
    return "font-family: \"" + own + "\", \"" + other + "\", " + generic;
  }

  private static Script other(Script script) {
    return script == Script.LATIN ? Script.ARABIC : Script.LATIN;
  }

  /** A name of a family holds letters, digits, spaces and hyphens; nothing else may reach CSS. */
  private static String name(String family) {
    return family.replaceAll("[^\\p{L}\\p{N} -]", "");
  }

  private static String length(double points) {
    return points == Math.rint(points)
        ? Long.toString((long) points)
        : String.format(Locale.ROOT, "%.1f", points);
  }

  private String hex(ColourRole role) {
    return hex(palette.of(role));
  }

  private static String hex(Colour colour) {
    return String.format(Locale.ROOT, "#%02X%02X%02X", colour.red(), colour.green(), colour.blue());
  }
}
