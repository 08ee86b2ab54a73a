package fr.arpent.reporting.verification;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Changes a guide as somebody with a PDF library could. */
final class Tampering {

  private static final COSName AF = COSName.getPDFName("AF");

  private Tampering() {}

  /** What is done to a document. */
  @FunctionalInterface
  interface Change {
    void to(PDDocument document) throws IOException;
  }

  /** Opens, changes and saves. */
  static byte[] with(byte[] pdf, Change change) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      change.to(document);
      var out = new ByteArrayOutputStream();
      document.save(out, CompressParameters.NO_COMPRESSION);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Changes the text of an attached file. */
  static byte[] file(byte[] pdf, String path, UnaryOperator<String> change) {
    return with(
        pdf,
        document -> {
          var stream = embedded(document, path);
          var before = new String(bytes(stream), StandardCharsets.UTF_8);
          var after = change.apply(before);
          if (after.equals(before)) {
            throw new IllegalArgumentException("nothing changed in " + path);
          }
          write(stream, after.getBytes(StandardCharsets.UTF_8));
        });
  }

  static void write(COSStream stream, byte[] bytes) throws IOException {
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(bytes);
    }
  }

  static byte[] bytes(COSStream stream) throws IOException {
    try (InputStream in = stream.createInputStream()) {
      return in.readAllBytes();
    }
  }

  /** Returns the content of an attached file. */
  static COSStream embedded(PDDocument document, String path) {
    var names = names(document);
    for (int i = 0; i < names.size(); i += 2) {
      if (((COSString) names.getObject(i)).getString().equals(path)) {
        var specification = (COSDictionary) names.getObject(i + 1);
        return Optional.ofNullable(specification.getCOSDictionary(COSName.EF))
            .map(files -> files.getCOSStream(COSName.F))
            .orElseThrow();
      }
    }
    throw new IllegalArgumentException("no attached file " + path);
  }

  /** Returns names and specifications of the attached files, one after the other. */
  static COSArray names(PDDocument document) {
    return Optional.ofNullable(catalog(document).getCOSDictionary(COSName.NAMES))
        .map(names -> names.getCOSDictionary(COSName.EMBEDDED_FILES))
        .map(tree -> tree.getCOSArray(COSName.KIDS))
        .map(kids -> (COSDictionary) kids.getObject(0))
        .map(leaf -> leaf.getCOSArray(COSName.NAMES))
        .orElseThrow();
  }

  /** Takes an attached file out. */
  static void remove(PDDocument document, String path) {
    var names = names(document);
    for (int i = 0; i < names.size(); i += 2) {
      if (((COSString) names.getObject(i)).getString().equals(path)) {
        var specification = names.getObject(i + 1);
        names.remove(i + 1);
        names.remove(i);
        var associated = Optional.ofNullable(catalog(document).getCOSArray(AF)).orElseThrow();
        for (int k = associated.size() - 1; k >= 0; k--) {
          if (associated.getObject(k) == specification) {
            associated.remove(k);
          }
        }
        return;
      }
    }
  }

  /** Adds an attached file. */
  static void add(PDDocument document, String path, COSStream content) {
    var files = new COSDictionary();
    files.setItem(COSName.F, content);
    var specification = new COSDictionary();
    specification.setName(COSName.TYPE, "Filespec");
    specification.setItem(COSName.F, new COSString(path));
    specification.setItem(COSName.UF, new COSString(path));
    specification.setItem(COSName.EF, files);
    names(document).add(new COSString(path));
    names(document).add(specification);
  }

  /** Returns a stream of a document. */
  static COSStream stream(PDDocument document, byte[] bytes) throws IOException {
    var stream = document.getDocument().createCOSStream();
    write(stream, bytes);
    return stream;
  }

  static COSDictionary catalog(PDDocument document) {
    return document.getDocumentCatalog().getCOSObject();
  }

  /** Changes the operators of a page. */
  static byte[] page(byte[] pdf, int page, UnaryOperator<String> change) {
    return with(
        pdf,
        document -> {
          var contents = document.getPage(page).getCOSObject().getCOSStream(COSName.CONTENTS);
          if (contents == null) {
            throw new IllegalArgumentException("page " + page + " is empty");
          }
          var before = new String(bytes(contents), StandardCharsets.ISO_8859_1);
          var after = change.apply(before);
          if (after.equals(before)) {
            throw new IllegalArgumentException("nothing changed on page " + page);
          }
          write(contents, after.getBytes(StandardCharsets.ISO_8859_1));
        });
  }
}
