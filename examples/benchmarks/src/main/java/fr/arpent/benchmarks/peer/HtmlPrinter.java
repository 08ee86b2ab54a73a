package fr.arpent.benchmarks.peer;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import fr.arpent.benchmarks.content.Chapter;
import fr.arpent.benchmarks.content.Content;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;

/** Prints with openhtmltopdf, tagged for PDF/UA, from XHTML and CSS. */
final class HtmlPrinter implements GuidePrinter {

  private static final String STYLE =
      """
      @page { size: A4; margin: 70pt 56pt 70pt 56pt; @bottom-left { content: counter(page); font-family: serif4; font-size: 8pt; } }
      body { font-family: serif4; font-size: 10pt; line-height: 14pt; margin: 0; }
      h1 { font-family: sans3; font-weight: bold; font-size: 24pt; line-height: 28pt; page-break-before: always; }
      h2 { font-family: sans3; font-weight: bold; font-size: 14pt; line-height: 17.5pt; margin: 21pt 0 7pt 134pt; page-break-after: avoid; }
      p { margin: 0 0 7pt 134pt; }
      p.lead { font-size: 12pt; line-height: 17.5pt; }
      table { width: 100%; border-collapse: collapse; font-family: sans3; font-size: 8.5pt; line-height: 11pt; margin: 14pt 0; -fs-table-paginate: paginate; }
      caption { font-weight: bold; text-align: left; padding-bottom: 4pt; }
      th { font-weight: bold; border-bottom: 1pt solid black; text-align: right; padding: 3pt 0; }
      td { border-bottom: 0.25pt solid #999; text-align: right; padding: 3pt 0; }
      .first { text-align: left; }
      tr { page-break-inside: avoid; }
      """;

  private final File serif = Faces.SERIF.file().toFile();
  private final File sans = Faces.SANS.file().toFile();
  private final File bold = Faces.SANS_BOLD.file().toFile();

  @Override
  public byte[] print(Content content) throws IOException {
    var bytes = new ByteArrayOutputStream();
    new PdfRendererBuilder()
        .usePdfUaAccessibility(true)
        .useFont(serif, "serif4", 400, PdfRendererBuilder.FontStyle.NORMAL, true)
        .useFont(sans, "sans3", 400, PdfRendererBuilder.FontStyle.NORMAL, true)
        .useFont(bold, "sans3", 700, PdfRendererBuilder.FontStyle.NORMAL, true)
        .withHtmlContent(html(content), "/")
        .toStream(bytes)
        .run();
    return bytes.toByteArray();
  }

  private static String html(Content content) {
    var html = new Markup();
    html.raw("<!DOCTYPE html>\n<html lang=\"fr\"><head>").element("title", content.title());
    html.raw("<meta name=\"subject\" content=\"Guide\"/><style>").raw(STYLE);
    html.raw("</style></head><body>").element("h1", content.title());
    for (var chapter : content.chapters()) {
      html.element("h1", chapter.title()).element("p class=\"lead\"", chapter.lead());
      for (var section : chapter.sections()) {
        html.element("h2", section.title());
        section.paragraphs().forEach(words -> html.element("p", words));
        table(section.table(), html);
      }
    }
    return html.raw("</body></html>").toString();
  }

  private static void table(Chapter.Table table, Markup html) {
    html.raw("<table>").element("caption", table.title()).raw("<thead><tr>");
    for (int i = 0; i < table.heads().size(); i++) {
      html.element(
          i == 0 ? "th scope=\"col\" class=\"first\"" : "th scope=\"col\"", table.heads().get(i));
    }
    html.raw("</tr></thead><tbody>");
    for (var row : table.rows()) {
      html.raw("<tr>");
      for (int i = 0; i < row.size(); i++) {
        html.element(i == 0 ? "td class=\"first\"" : "td", row.get(i));
      }
      html.raw("</tr>");
    }
    html.raw("</tbody></table>");
  }
}
