package fr.arpent.reporting.pdf;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/** Short ways to make the objects of a PDF. */
final class Cos {

  private Cos() {}

  static COSName name(String name) {
    return COSName.getPDFName(name);
  }

  static COSDictionary dictionary(String type) {
    var dictionary = new COSDictionary();
    dictionary.setName(COSName.TYPE, type);
    return dictionary;
  }

  static COSArray array(COSBase... items) {
    var array = new COSArray();
    for (COSBase item : items) {
      array.add(item);
    }
    return array;
  }

  static COSArray integers(int... values) {
    var array = new COSArray();
    for (int value : values) {
      array.add(COSInteger.get(value));
    }
    return array;
  }

  /** Returns lengths in points, with two decimals. */
  static COSArray points(double... values) {
    var array = new COSArray();
    for (double value : values) {
      array.add(new COSFloat(Math.round(value * 100) / 100f));
    }
    return array;
  }

  /** Returns words as a text string. */
  static COSString text(String words) {
    return new COSString(words);
  }

  /** Returns a place on a page; the zoom stays as the reader has it. */
  static COSArray destination(COSDictionary page, double y) {
    return array(page, name("XYZ"), COSNull.NULL, points(y).get(0), COSNull.NULL);
  }

  static COSStream compressed(COSDocument document, byte[] content) {
    return stream(document, content, COSName.FLATE_DECODE);
  }

  static COSStream plain(COSDocument document, byte[] content) {
    return stream(document, content, null);
  }

  private static COSStream stream(
      COSDocument document, byte[] content, @org.jspecify.annotations.Nullable COSName filter) {
    COSStream stream = document.createCOSStream();
    try (OutputStream out =
        filter == null ? stream.createOutputStream() : stream.createOutputStream(filter)) {
      out.write(content);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("a stream in memory cannot be written", e);
    }
    return stream;
  }
}
