package fr.arpent.model.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The least workbook that holds given rows (ISO/IEC 29500), for cells that no writer makes. */
final class HandMadeWorkbook {

  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  private HandMadeWorkbook() {}

  /** Returns a workbook with one sheet, {@code Feuil1}; rows are {@code <row>} elements. */
  static byte[] of(String rows) {
    return of("", rows);
  }

  /** Returns a workbook with what comes before the rows: {@code <cols>}. */
  static byte[] of(String before, String rows) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      put(zip, "[Content_Types].xml", types());
      put(zip, "_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
      put(
          zip,
          "xl/workbook.xml",
          "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"Feuil1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
              .formatted(MAIN, OFFICE));
      put(zip, "xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
      put(
          zip,
          "xl/worksheets/sheet1.xml",
          "<worksheet xmlns=\"%s\">%s<sheetData>%s</sheetData></worksheet>"
              .formatted(MAIN, before, rows));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static String relation(String type, String target) {
    return "<Relationships xmlns=\"%s\"><Relationship Id=\"rId1\" Type=\"%s/%s\" Target=\"%s\"/></Relationships>"
        .formatted(PACKAGE, OFFICE, type, target);
  }

  private static String types() {
    var office = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    return ("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
            + " Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override"
            + " PartName=\"/xl/workbook.xml\" ContentType=\"%ssheet.main+xml\"/><Override"
            + " PartName=\"/xl/worksheets/sheet1.xml\""
            + " ContentType=\"%sworksheet+xml\"/></Types>")
        .formatted(office, office);
  }

  private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(
        ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  /** Returns a cell of inline text. */
  static String text(String reference, String text) {
    return "<c%s t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(at(reference), text);
  }

  /** Returns a cell with a stored value, of a type such as {@code e} or {@code str}. */
  static String value(String reference, String type, String value) {
    return "<c%s%s><v>%s</v></c>".formatted(at(reference), type(type), value);
  }

  /** Returns a cell with a formula and the value that was computed last. */
  static String formula(String reference, String type, String formula, String value) {
    return "<c%s%s><f>%s</f><v>%s</v></c>".formatted(at(reference), type(type), formula, value);
  }

  private static String at(String reference) {
    return reference.isEmpty() ? "" : " r=\"" + reference + "\"";
  }

  private static String type(String type) {
    return type.isEmpty() ? "" : " t=\"" + type + "\"";
  }
}
