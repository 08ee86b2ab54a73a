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
    rule(
        "body",
        type(TypeRole.BODY),
        "max-width: 42em",
        "margin: 2em auto",
        "padding: 0 1em",
        "text-align: start");
    rule("a", "color: " + hex(ColourRole.PRIMARY));
    rule("img", "max-width: 100%", "height: auto");
    if (easternDigits) {
      rule("ol", "list-style-type: arabic-indic");
    }
  }

  private void headings() {
    rule("h1", type(TypeRole.PART_TITLE), "margin: 28pt 0 10pt 0", "page-break-after: avoid");
    rule("h1.title", type(TypeRole.COVER_TITLE), "margin-top: 0");
    rule("h2", type(TypeRole.H2), "margin: 20pt 0 6pt 0", "page-break-after: avoid");
    rule("h3", type(TypeRole.H3), "margin: 14pt 0 4pt 0", "page-break-after: avoid");
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
    rule("caption", "text-align: start");
    rule("p.exhibit-label", type(TypeRole.CAPTION_LABEL), "margin: 0");
    rule("p.exhibit-title", type(TypeRole.CAPTION_TITLE), "margin: 0 0 2pt 0");
    rule("p.unit", type(TypeRole.CAPTION_UNIT));
    rule("p.source", type(TypeRole.SOURCE), "margin: 3pt 0 0 0");
    rule(
        "table",
        "border-collapse: collapse",
        "width: 100%",
        "border-top: 1.5pt solid " + hex(ColourRole.PRIMARY));
    rule(
        "th, td",
        type(TypeRole.TABLE_CELL),
        "text-align: start",
        "vertical-align: top",
        "padding: 3pt 5pt 3pt 5pt",
        "border-bottom: 0.5pt solid " + hex(ColourRole.HAIR));
    rule("thead th", "border-bottom: 1pt solid " + hex(ColourRole.INK), "vertical-align: bottom");
    rule("thead th, table.facts th, tr.sum th, tr.sum td, tr.group th", "font-weight: bold");
    rule("tr.group th, tr.group td", "background-color: " + hex(ColourRole.TINT_2));
    rule("tr.sum th, tr.sum td", "border-top: 1pt solid " + hex(ColourRole.INK));
    rule("table.worksheet td", "border: 0.5pt solid " + hex(ColourRole.RULE));
    rule("th.number, td.number", "text-align: right");
  }

  private void boxes() {
    String side = script == Script.ARABIC ? "right" : "left";
    rule(
        "div.callout, div.key-messages",
        "margin: 14pt 0",
        "padding: 7pt 10pt",
        "border-" + side + ": 3pt solid " + hex(ColourRole.PRIMARY),
        "background-color: " + hex(ColourRole.TINT));
    rule("div.warning", "border-color: " + hex(ColourRole.ACCENT), "background-color: #FFFFFF");
    rule("div.note, div.legal, div.example, div.use-case", "background-color: #FFFFFF");
    rule("p.label", type(TypeRole.CALLOUT_LABEL), "font-weight: bold", "margin: 0 0 3pt 0");
    rule("p.kind, p.family, p.code", type(TypeRole.CALLOUT_LABEL), "margin: 0");
    rule("p.family", "color: " + hex(ColourRole.MUTED), "font-weight: normal");
    rule("div.warning p.label, div.warning p.kind", "color: " + hex(ColourRole.ACCENT));
    rule("blockquote", type(TypeRole.QUOTE), "margin: 0");
    rule("p.key-figure", type(TypeRole.KEY_FIGURE), "margin: 0");
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
    rule("div.scale li", type(TypeRole.FIGURE_TICK), "list-style: none");
    rule("li.chosen", "color: " + hex(ColourRole.INK));
    rule("li.chosen .box", "color: " + hex(ColourRole.PRIMARY));
    rule("li.warning .box", "color: " + hex(ColourRole.ACCENT));
    rule("nav li", "list-style: none");
    rule("nav a", "text-decoration: none");
  }

  private void print() {
    css.append("@page { size: A4; margin: 20mm }\n");
    css.append("@media print { body { max-width: none; margin: 0; padding: 0 } ");
    css.append("section.chapter, div.sheet { page-break-before: always } ");
    css.append("figure, tr, div.callout { page-break-inside: avoid } }\n");
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
