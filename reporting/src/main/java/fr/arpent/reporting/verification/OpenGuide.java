package fr.arpent.reporting.verification;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.io.ByteSource;
import fr.arpent.model.io.Limits;
import fr.arpent.reporting.evidence.Manifest;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** A guide that was opened with care: what it carries, and its pages. */
final class OpenGuide implements Closeable {

  private static final int HEADER_WITHIN = 1024;

  private final PDDocument document;
  private final ImmutableSortedMap<String, ByteSource> files;
  private final Manifest manifest;

  private OpenGuide(
      PDDocument document, ImmutableSortedMap<String, ByteSource> files, Manifest manifest) {
    this.document = document;
    this.files = files;
    this.manifest = manifest;
  }

  /**
   * Opens a guide.
   *
   * @throws Refused if it is none, or one that should not be opened
   */
  static OpenGuide open(byte[] bytes, Limits limits) throws Refused {
    if (bytes.length > limits.most("file-bytes")) {
      throw Refused.file("limit/file-bytes", ImmutableMap.of("limit", limits.most("file-bytes")));
    }
    var head = Arrays.copyOf(bytes, Math.min(bytes.length, HEADER_WITHIN));
    if (!new String(head, StandardCharsets.ISO_8859_1).contains("%PDF-")) {
      throw Refused.file("unsafe/not-pdf", ImmutableMap.of());
    }
    RawStreams.check(bytes, limits);
    PDDocument document = load(bytes);
    try {
      return read(document, limits);
    } catch (Refused e) {
      close(document);
      throw e;
    }
  }

  /** Returns the document of a file that we made ourselves. */
  static PDDocument load(byte[] bytes) throws Refused {
    try {
      PDDocument document = Loader.loadPDF(bytes);
      if (document.isEncrypted()) {
        close(document);
        throw Refused.file("unsafe/encrypted", ImmutableMap.of());
      }
      return document;
    } catch (InvalidPasswordException e) {
      throw Refused.file("unsafe/encrypted", ImmutableMap.of());
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw damaged();
    }
  }

  private static OpenGuide read(PDDocument document, Limits limits) throws Refused {
    try {
      var files = CarriedFiles.of(document, limits);
      var manifest = files.get(Manifest.PATH);
      if (manifest == null) {
        throw Refused.file("unsafe/no-evidence", ImmutableMap.of());
      }
      return new OpenGuide(document, files, manifest(manifest));
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw damaged();
    }
  }

  private static Manifest manifest(ByteSource file) throws Refused {
    try {
      return Manifest.read(file.read());
    } catch (IOException | StackOverflowError e) {
      throw Refused.at(Manifest.PATH, "unsafe/manifest", ImmutableMap.of());
    }
  }

  private static Refused damaged() {
    return Refused.file("unsafe/damaged", ImmutableMap.of());
  }

  PDDocument document() {
    return document;
  }

  ImmutableSortedMap<String, ByteSource> files() {
    return files;
  }

  Manifest manifest() {
    return manifest;
  }

  @Override
  public void close() {
    close(document);
  }

  private static void close(PDDocument document) {
    try {
      document.close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("memory cannot be closed", e);
    }
  }
}
