package fr.arpent.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.text.PDFTextStripper;

/** What can be read in a PDF by whoever looks for it. */
final class PdfContent {

  private PdfContent() {}

  /** Returns the printed words. */
  static String text(Path file) throws IOException {
    try (var document = Loader.loadPDF(file.toFile())) {
      return new PDFTextStripper().getText(document);
    }
  }

  /**
   * Returns the printed words, and every string, name and inflated stream of the file: bookmarks,
   * metadata, alternative texts, attachments.
   */
  static String everything(Path file) throws IOException {
    var content = new StringBuilder(text(file));
    try (var document = Loader.loadPDF(file.toFile())) {
      var objects = document.getDocument();
      for (var key : objects.getXrefTable().keySet()) {
        add(objects.getObjectFromPool(key).getObject(), content);
      }
    }
    return content.toString();
  }

  private static void add(COSBase value, StringBuilder content) {
    if (value instanceof COSString string) {
      content.append(string.getString()).append('\n');
    } else if (value instanceof COSName name) {
      content.append('/').append(name.getName()).append('\n');
    } else if (value instanceof COSArray array) {
      array.forEach(item -> add(item, content));
    } else if (value instanceof COSDictionary dictionary) {
      dictionary
          .entrySet()
          .forEach(
              entry -> {
                add(entry.getKey(), content);
                add(entry.getValue(), content);
              });
      addStream(dictionary, content);
    }
  }

  private static void addStream(COSDictionary dictionary, StringBuilder content) {
    if (dictionary instanceof COSStream stream) {
      try (var in = stream.createInputStream()) {
        var bytes = in.readAllBytes();
        content.append(new String(bytes, StandardCharsets.UTF_8));
        content.append(new String(bytes, StandardCharsets.UTF_16BE));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
