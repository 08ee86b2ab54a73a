package fr.arpent.reporting.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A workbook packed again so that the same content gives the same bytes: entries in one order, all
 * with one date, and the moment of its making taken out. Entries are stored, since what deflate
 * makes of them differs between JDKs.
 */
final class SteadyZip {

  /** The first day that a ZIP archive can name. */
  private static final LocalDateTime DATE = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final String FIRST = "[Content_Types].xml";

  private static final Pattern MADE =
      Pattern.compile("<dcterms:(created|modified)[^>]*>[^<]*</dcterms:\\1>");

  private SteadyZip() {}

  static byte[] of(byte[] archive) throws IOException {
    var entries = entries(archive);
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.setLevel(Deflater.NO_COMPRESSION);
      var types = entries.remove(FIRST);
      if (types != null) {
        put(zip, FIRST, types);
      }
      for (var entry : entries.entrySet()) {
        put(zip, entry.getKey(), entry.getValue());
      }
    }
    return bytes.toByteArray();
  }

  /** Read through its directory: what stands before an entry does not tell its length. */
  private static Map<String, byte[]> entries(byte[] archive) throws IOException {
    var file = Files.createTempFile("arpent-", ".xlsx");
    try {
      Files.write(file, archive);
      return entries(file);
    } finally {
      Files.delete(file);
    }
  }

  private static Map<String, byte[]> entries(Path file) throws IOException {
    var entries = new TreeMap<String, byte[]>();
    try (var zip = new ZipFile(file.toFile())) {
      for (var entry : Collections.list(zip.entries())) {
        try (var in = zip.getInputStream(entry)) {
          entries.put(entry.getName(), timeless(entry.getName(), in.readAllBytes()));
        }
      }
    }
    return entries;
  }

  private static byte[] timeless(String name, byte[] bytes) {
    return name.equals("docProps/core.xml")
        ? MADE.matcher(new String(bytes, StandardCharsets.UTF_8))
            .replaceAll("")
            .getBytes(StandardCharsets.UTF_8)
        : bytes;
  }

  private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    var entry = new ZipEntry(name);
    entry.setTimeLocal(DATE);
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }
}
