package fr.arpent.benchmarks.peer;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import fr.arpent.benchmarks.content.Chapter;
import fr.arpent.benchmarks.content.Content;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Prints with OpenPDF: neither tagged nor shaped. */
final class OpenPdfPrinter implements GuidePrinter {

  private static final float PLUMB = 134;

  private final Font body = new Font(face(Faces.SERIF), 10);
  private final Font lead = new Font(face(Faces.SERIF), 12);
  private final Font title = new Font(face(Faces.SANS_BOLD), 24);
  private final Font section = new Font(face(Faces.SANS_BOLD), 14);
  private final Font cell = new Font(face(Faces.SANS), 8.5f);
  private final Font head = new Font(face(Faces.SANS_BOLD), 8.5f);

  @Override
  public byte[] print(Content content) {
    var bytes = new ByteArrayOutputStream();
    var document = new Document(PageSize.A4, 56, 56, 70, 70);
    PdfWriter.getInstance(document, bytes);
    document.open();
    document.add(paragraph(content.title(), title, 28, 0));
    for (var chapter : content.chapters()) {
      document.newPage();
      document.add(paragraph(chapter.title(), title, 28, 0));
      document.add(paragraph(chapter.lead(), lead, 17.5f, PLUMB));
      for (var part : chapter.sections()) {
        var heading = paragraph(part.title(), section, 17.5f, PLUMB);
        heading.setSpacingBefore(21);
        document.add(heading);
        part.paragraphs().forEach(words -> document.add(paragraph(words, body, 14, PLUMB)));
        document.add(table(part.table()));
      }
    }
    document.close();
    return bytes.toByteArray();
  }

  private static Paragraph paragraph(String words, Font font, float leading, float indent) {
    var paragraph = new Paragraph(leading, words, font);
    paragraph.setIndentationLeft(indent);
    paragraph.setSpacingAfter(7);
    return paragraph;
  }

  private PdfPTable table(Chapter.Table table) {
    var printed = new PdfPTable(new float[] {2, 1, 1, 1, 1});
    printed.setWidthPercentage(100);
    printed.setSpacingBefore(14);
    printed.setSpacingAfter(14);
    printed.setHeaderRows(2);
    var caption = cell(table.title(), head, 0, 0);
    caption.setColspan(table.heads().size());
    printed.addCell(caption);
    for (int i = 0; i < table.heads().size(); i++) {
      printed.addCell(cell(table.heads().get(i), head, i, 1));
    }
    for (var row : table.rows()) {
      for (int i = 0; i < row.size(); i++) {
        printed.addCell(cell(row.get(i), cell, i, 0.25f));
      }
    }
    return printed;
  }

  private static PdfPCell cell(String words, Font font, int column, float rule) {
    var cell = new PdfPCell(new Phrase(11, words, font));
    cell.setHorizontalAlignment(column == 0 ? Element.ALIGN_LEFT : Element.ALIGN_RIGHT);
    cell.setBorder(rule > 0 ? Rectangle.BOTTOM : Rectangle.NO_BORDER);
    cell.setBorderWidthBottom(rule);
    cell.setPadding(3);
    return cell;
  }

  private static BaseFont face(Faces face) {
    try {
      return BaseFont.createFont(
          face + ".ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, face.bytes(), null);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
