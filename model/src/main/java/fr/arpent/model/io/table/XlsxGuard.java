package fr.arpent.model.io.table;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.LinkedListMultimap;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Goes through a workbook once before a library opens it: is it one, does it inflate beyond the
 * limits, does its XML declare entities, do its cells point at texts that it has? (The library
 * would read up to any number.) Notes merged cells on the way.
 */
final class XlsxGuard {

  /** The first bytes of a workbook of before 2007. */
  private static final int OLD_FORMAT = 0xD0CF11E0;

  /** Parts below this size are harmless, however well they are packed. */
  private static final long SMALL_PART = 1_000_000;

  /** A tag and its attributes fit in what is kept from one block to the next. */
  private static final int OVERLAP = 400;

  private static final Pattern ENTITY = Pattern.compile("<!(DOCTYPE|ENTITY)");
  private static final Pattern MERGE =
      Pattern.compile("<(?:\\w+:)?mergeCell\\s[^>]*?ref=\"([A-Z0-9:$]+)\"");

  /** A cell whose text is kept once for the workbook, by its number. */
  private static final Pattern SHARED =
      Pattern.compile("<(?:\\w+:)?c\\s[^>]*?\\bt=\"s\"[^>]*>\\s*<(?:\\w+:)?v>\\s*(\\d{1,18})\\s*<");

  private static final Pattern SHARED_TEXT = Pattern.compile("<(?:\\w+:)?si[\\s>/]");
  private static final Pattern RELATION = Pattern.compile("<(?:\\w+:)?Relationship\\s([^>]*)>");
  private static final Pattern ID = Pattern.compile("\\bId=\"([^\"]+)\"");
  private static final Pattern TARGET = Pattern.compile("\\bTarget=\"/?(?:xl/)?([^\"]+)\"");

  private final byte[] bytes;
  private final TableLimits limits;
  private final FileProblems problems;
  private final LinkedListMultimap<String, String> merges = LinkedListMultimap.create();
  private final Map<String, String> sheetOfPart = new HashMap<>();
  private long inflated;
  private long sharedTexts;
  private long lastShared = -1;

  XlsxGuard(byte[] bytes, TableLimits limits, FileProblems problems) {
    this.bytes = bytes;
    this.limits = limits;
    this.problems = problems;
  }

  /**
   * What a workbook holds beside its cells.
   *
   * @param merges merged ranges by the relation id of their sheet
   * @param hasFormats whether cells have formats, by which dates are known
   */
  record Inspection(ImmutableListMultimap<String, String> merges, boolean hasFormats) {}

  /** Looks at every part; empty when the file is refused. */
  Optional<Inspection> inspect() {
    if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K') {
      return refuse("syntax/xlsx", ImmutableMap.of("case", disguise()));
    }
    try (var zip = open()) {
      for (var entry : Collections.list(zip.getEntries())) {
        if (!accepts(entry, zip)) {
          return Optional.empty();
        }
      }
      if (lastShared >= sharedTexts) {
        return refuse("value/shared-string", ImmutableMap.of());
      }
      boolean hasFormats = zip.getEntry("xl/styles.xml") != null;
      return Optional.of(new Inspection(mergesBySheet(), hasFormats));
    } catch (IOException | IllegalArgumentException e) {
      return refuse("syntax/xlsx", ImmutableMap.of("case", "damaged"));
    }
  }

  /** Opens the file as the library does, by its central directory. */
  private ZipFile open() throws IOException {
    return ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get();
  }

  private String disguise() {
    if (bytes.length >= 4 && ByteBuffer.wrap(bytes).getInt() == OLD_FORMAT) {
      return "xls";
    }
    var start = new String(bytes, 0, Math.min(bytes.length, 2000), StandardCharsets.ISO_8859_1);
    boolean text = start.chars().noneMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t');
    return text && (start.contains(",") || start.contains(";") || start.contains("\t"))
        ? "csv"
        : "zip";
  }

  private boolean accepts(ZipArchiveEntry entry, ZipFile zip) throws IOException {
    long size = 0;
    var before = "";
    var block = new byte[1 << 16];
    try (var part = zip.getInputStream(entry)) {
      for (int read = part.read(block); read >= 0; read = part.read(block)) {
        size += read;
        inflated += read;
        if (!accepts(size, entry.getCompressedSize())) {
          return false;
        }
        var found = new String(block, 0, read, StandardCharsets.ISO_8859_1).replace("\0", "");
        var text = before + found;
        if (ENTITY.matcher(text).find()) {
          refuse("unsafe/doctype", ImmutableMap.of());
          return false;
        }
        note(entry.getName(), text, before.length());
        before = text.substring(Math.max(0, text.length() - OVERLAP));
      }
    }
    return true;
  }

  private boolean accepts(long size, long packed) {
    if (inflated > limits.inflatedBytes()) {
      refuse("limit/inflated-bytes", ImmutableMap.of("limit", limits.inflatedBytes()));
      return false;
    }
    if (size > SMALL_PART && size > limits.ratio() * packed) {
      refuse("limit/ratio", ImmutableMap.of("limit", limits.ratio()));
      return false;
    }
    return true;
  }

  /**
   * Notes what the cells do not tell.
   *
   * @param known characters of the text that were looked at before
   */
  private void note(String part, String text, int known) {
    if (part.startsWith("xl/worksheets/")) {
      SHARED
          .matcher(text)
          .results()
          .forEach(cell -> lastShared = Math.max(lastShared, Long.parseLong(cell.group(1))));
      var found = MERGE.matcher(text);
      while (found.find()) {
        if (!merges.containsEntry(part, found.group(1))) {
          merges.put(part, found.group(1));
        }
      }
    } else if (part.equals("xl/sharedStrings.xml")) {
      sharedTexts += SHARED_TEXT.matcher(text).results().filter(mark -> mark.end() > known).count();
    } else if (part.equals("xl/_rels/workbook.xml.rels")) {
      var found = RELATION.matcher(text);
      while (found.find()) {
        noteRelation(found.group(1));
      }
    }
  }

  private void noteRelation(String attributes) {
    var id = ID.matcher(attributes);
    var target = TARGET.matcher(attributes);
    if (id.find() && target.find()) {
      sheetOfPart.put("xl/" + target.group(1), id.group(1));
    }
  }

  private ImmutableListMultimap<String, String> mergesBySheet() {
    var bySheet = ImmutableListMultimap.<String, String>builder();
    merges.forEach((part, range) -> bySheet.put(sheetOfPart.getOrDefault(part, part), range));
    return bySheet.build();
  }

  private <T> Optional<T> refuse(String code, ImmutableMap<String, Object> fields) {
    problems.error(code, fields);
    return Optional.empty();
  }
}
