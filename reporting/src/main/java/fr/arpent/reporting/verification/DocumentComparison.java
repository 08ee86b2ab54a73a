package fr.arpent.reporting.verification;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.model.problem.Place;
import fr.arpent.model.problem.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * Compares everything that two documents hold beside the content of their pages: structure, fonts,
 * pictures, links, outline, metadata, files. Object numbers and the deflated form of streams do not
 * count; what a stream inflates to does.
 *
 * <p>Walks through the document that we made, side by side with the other: however the other is
 * made, the walk ends.
 */
final class DocumentComparison {

  /** Differ between two ways to deflate the same bytes. */
  private static final ImmutableSet<String> PACKING =
      ImmutableSet.of("Length", "Filter", "DecodeParms", "DL");

  private final Problems problems;
  private final Deque<Pair> open = new ArrayDeque<>();
  private final IdentityHashMap<COSBase, COSBase> met = new IdentityHashMap<>();
  private final Set<String> told = new HashSet<>();
  private final boolean withFiles;

  private record Pair(@Nullable COSBase own, @Nullable COSBase given, String part) {}

  /**
   * Creates a comparison.
   *
   * @param withFiles whether attached files are compared too; not when they were compared before
   */
  DocumentComparison(Problems problems, boolean withFiles) {
    this.problems = problems;
    this.withFiles = withFiles;
  }

  /** Reports each part of the document that differs, once. */
  void compare(PDDocument given, PDDocument own) throws IOException {
    COSDictionary ownTrailer = own.getDocument().getTrailer();
    COSDictionary givenTrailer = given.getDocument().getTrailer();
    open.add(pair(ownTrailer, givenTrailer, COSName.ROOT, "other"));
    open.add(pair(ownTrailer, givenTrailer, COSName.INFO, "metadata"));
    if (withFiles) {
      open.add(pair(ownTrailer, givenTrailer, COSName.ID, "identifier"));
    }
    while (!open.isEmpty()) {
      Pair pair = open.remove();
      if (!agree(resolve(pair.own()), resolve(pair.given()), pair.part())) {
        report(pair.part());
      }
    }
    if (given.getDocument().getVersion() != own.getDocument().getVersion()) {
      report("version");
    }
  }

  private static Pair pair(COSDictionary own, COSDictionary given, COSName key, String part) {
    return new Pair(own.getItem(key), given.getItem(key), part);
  }

  private void report(String part) {
    if (told.add(part)) {
      problems.errorIn(Place.of("guide.pdf"), "evidence/part", ImmutableMap.of("kind", part));
    }
  }

  private static @Nullable COSBase resolve(@Nullable COSBase object) {
    return object instanceof COSObject reference ? reference.getObject() : object;
  }

  /** Whether two objects agree, themselves; what they hold is put on the list. */
  private boolean agree(@Nullable COSBase own, @Nullable COSBase given, String part)
      throws IOException {
    if (own == null || given == null) {
      return own == given;
    }
    if (own instanceof COSDictionary || own instanceof COSArray) {
      COSBase known = met.putIfAbsent(own, given);
      if (known != null) {
        return known == given;
      }
    }
    if (own instanceof COSArray array) {
      return given instanceof COSArray other && agree(array, other, part);
    }
    if (own instanceof COSStream stream) {
      return given instanceof COSStream other
          && agree(stream, other)
          && agreeKeys(stream, other, part);
    }
    if (own instanceof COSDictionary dictionary) {
      return given instanceof COSDictionary other
          && !(given instanceof COSStream)
          && agreeKeys(dictionary, other, part);
    }
    return own.equals(given);
  }

  private boolean agree(COSArray own, COSArray given, String part) {
    if (own.size() != given.size()) {
      return false;
    }
    for (int i = 0; i < own.size(); i++) {
      open.add(new Pair(own.get(i), given.get(i), part));
    }
    return true;
  }

  private boolean agreeKeys(COSDictionary own, COSDictionary given, String part) {
    boolean page = COSName.PAGE.equals(own.getItem(COSName.TYPE));
    var keys = new TreeSet<COSName>(own.keySet());
    boolean same = true;
    for (COSName key : given.keySet()) {
      same &= keys.contains(key) || isPassed(key, own, page);
    }
    for (COSName key : keys) {
      if (!isPassed(key, own, page)) {
        same &= given.containsKey(key);
        open.add(new Pair(own.getItem(key), given.getItem(key), part(key, part)));
      }
    }
    return same;
  }

  private boolean isPassed(COSName key, COSDictionary own, boolean page) {
    String name = key.getName();
    return (page && name.equals("Contents"))
        || (own instanceof COSStream && PACKING.contains(name))
        || (!withFiles && (name.equals("AF") || name.equals("EmbeddedFiles")));
  }

  private static String part(COSName key, String part) {
    return switch (key.getName()) {
      case "StructTreeRoot" -> "structure";
      case "Outlines" -> "outline";
      case "Metadata", "Lang" -> part.equals("structure") ? part : "metadata";
      case "AF", "EmbeddedFiles" -> "files";
      case "Dests" -> "anchors";
      case "Annots" -> part.equals("other") ? "links" : part;
      case "Font" -> "fonts";
      case "XObject" -> "pictures";
      default -> part;
    };
  }

  private static boolean agree(COSStream own, COSStream given) throws IOException {
    boolean raw = own.getFilters() instanceof COSName name && name.equals(COSName.DCT_DECODE);
    try (InputStream ownIn = raw ? own.createRawInputStream() : own.createInputStream();
        InputStream givenIn = raw ? given.createRawInputStream() : given.createInputStream()) {
      byte[] expected = ownIn.readAllBytes();
      return Arrays.equals(expected, givenIn.readNBytes(expected.length + 1));
    } catch (IOException e) {
      return false;
    }
  }
}
