package fr.arpent.reporting.html;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.block.Block.Sheet.Fact;
import fr.arpent.reporting.block.Outline;
import fr.arpent.reporting.guide.Guide;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.text.Wording;
import fr.arpent.reporting.theme.Theme;
import fr.arpent.reporting.typeface.ShapedText;
import java.util.stream.Collectors;

/**
 * Writes a guide as one HTML document: cover, contents, list of exhibits, imprint, chapters and
 * parts, in the order of the PDF. It has no script and asks nothing of any network.
 */
public final class HtmlWriter {

  /** Nothing is loaded, nothing is run: pictures and styles are in the file. */
  private static final String POLICY =
      "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

  /** In points. */
  private static final double TALLEST_LOGO = 42;

  private final Guide guide;
  private final Theme theme;
  private final Desk desk;

  private HtmlWriter(Guide guide) {
    this.guide = guide;
    this.theme = guide.dress();
    this.desk = new Desk(guide.wording(), theme);
  }

  /**
   * A written guide.
   *
   * @param document HTML that is also well-formed XML
   * @param incomplete labels of figures of which some characters had no glyph in any face
   */
  public record Written(String document, ImmutableList<ShapedText> incomplete) {}

  /**
   * Writes a guide.
   *
   * @throws IllegalArgumentException if there is no theme of the guide's name; the message lists
   *     those there are
   */
  public static Written write(Guide guide) {
    var writer = new HtmlWriter(guide);
    String document = Serial.document(writer.root());
    return new Written(document, writer.desk.figures().incomplete());
  }

  private Element root() {
    Wording wording = guide.wording();
    String language = wording.locale().toLanguageTag();
    Element root =
        new Element("html")
            .with("xmlns", "http://www.w3.org/1999/xhtml")
            .with("lang", language)
            .with("dir", wording.rightToLeft() ? "rtl" : "ltr");
    head(root.add("head"));
    body(root.add("body"));
    return root;
  }

  private void head(Element head) {
    head.add("meta").with("charset", "utf-8");
    head.add("meta").with("http-equiv", "Content-Security-Policy").with("content", POLICY);
    head.add("meta").with("name", "viewport").with("content", "width=device-width");
    head.add("title").text(desk.words(guide.title()).plain());
    String authors =
        guide.authors().stream()
            .map(author -> desk.words(author).plain())
            .collect(Collectors.joining(desk.comma()));
    if (!authors.isEmpty()) {
      head.add("meta").with("name", "author").with("content", authors);
    }
    head.add("style").text(new Stylesheet(theme, guide.wording()).css());
  }

  private void body(Element body) {
    cover(body.add("header", "cover"));
    Outline outline = Outline.of(guide.blocks());
    if (!outline.chapters().isEmpty()) {
      var contents = new ContentsWriter(desk);
      contents.write(outline, body);
      contents.writeExhibits(guide.blocks(), body);
    }
    imprint(body);
    new ChapterWriter(desk, body.add("main"), outline).writeAll(guide.blocks());
    desk.finish();
  }

  private void cover(Element cover) {
    theme
        .logo()
        .ifPresent(
            logo ->
                InlinePicture.of(logo.image(), TALLEST_LOGO)
                    .addTo(cover.add("p"), desk.words(Text.of(logo.alternative())).plain()));
    guide.owner().ifPresent(owner -> desk.add(cover, "p", "owner", owner));
    desk.add(cover, desk.levels().open(1), "title", guide.title());
    guide.subtitle().ifPresent(subtitle -> desk.add(cover, "p", "subtitle", subtitle));
    desk.add(cover, "p", "document-kind", guide.kind());
    desk.add(cover, "p", "date", guide.date());
    desk.add(cover, "p", "licence", guide.licence());
  }

  /** The PDF says of itself that it is a tagged PDF. */
  private static Fact ofThisFile(Fact fact) {
    return fact.text().equals(Text.message("imprint.accessibility.words"))
        ? new Fact(fact.label(), Text.message("imprint.accessibility.html"))
        : fact;
  }

  private void imprint(Element body) {
    if (guide.imprint().isEmpty()) {
      return;
    }
    Element imprint = body.add("section", "imprint");
    desk.inlines().write(desk.words("block.imprint.title"), imprint.add(desk.levels().inside()));
    var facts = guide.imprint().stream().map(HtmlWriter::ofThisFile).collect(toImmutableList());
    new SheetParts(desk).list(facts, imprint);
  }
}
