package fr.arpent.reporting.verification;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.io.ByteSource;
import fr.arpent.model.io.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Takes the files out of a guide, in memory: no path of theirs ever names a file of the reader. */
final class CarriedFiles {

  private static final int LONGEST_PATH = 240;

  /** Relative, with slashes, never upwards, without a drive. */
  private static final Pattern PATH =
      Pattern.compile(
          "(?!(?:.*/)?\\.{1,2}(?:/|$))(?![A-Za-z]:)"
              + "[^/\\\\\\p{Cntrl}]+(?:/[^/\\\\\\p{Cntrl}]+)*");

  private final Limits limits;
  private final TreeMap<String, ByteSource> files = new TreeMap<>();
  private final Set<String> folded = new HashSet<>();
  private final Set<COSDictionary> met = Collections.newSetFromMap(new IdentityHashMap<>());
  private long total;

  private CarriedFiles(Limits limits) {
    this.limits = limits;
  }

  /**
   * Returns the files by path.
   *
   * @throws Refused if there are too many or too large ones, or if a path is not plain
   */
  static ImmutableSortedMap<String, ByteSource> of(PDDocument document, Limits limits)
      throws Refused, IOException {
    var carried = new CarriedFiles(limits);
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    if (catalog.getDictionaryObject(COSName.NAMES) instanceof COSDictionary names
        && names.getDictionaryObject(COSName.EMBEDDED_FILES) instanceof COSDictionary tree) {
      carried.gather(tree);
    }
    if (catalog.getDictionaryObject(COSName.getPDFName("AF")) instanceof COSArray associated) {
      carried.checkCount(associated.size());
      for (int i = 0; i < associated.size(); i++) {
        carried.add(associated.getObject(i));
      }
    }
    return ImmutableSortedMap.copyOfSorted(carried.files);
  }

  private void gather(COSDictionary root) throws Refused, IOException {
    var open = new ArrayDeque<COSDictionary>();
    Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    open.add(root);
    while (!open.isEmpty()) {
      COSDictionary node = open.remove();
      if (!seen.add(node)) {
        throw damaged();
      }
      checkCount(seen.size());
      if (node.getDictionaryObject(COSName.KIDS) instanceof COSArray kids) {
        checkCount(kids.size());
        for (int i = 0; i < kids.size(); i++) {
          if (kids.getObject(i) instanceof COSDictionary kid) {
            open.add(kid);
          }
        }
      }
      if (node.getDictionaryObject(COSName.NAMES) instanceof COSArray names) {
        checkCount(names.size() / 2);
        for (int i = 1; i < names.size(); i += 2) {
          add(names.getObject(i));
        }
      }
    }
  }

  private void checkCount(int count) throws Refused {
    if (count > limits.most("attachments")) {
      throw Refused.file("limit/attachments", ImmutableMap.of("limit", limits.most("attachments")));
    }
  }

  private void add(COSBase found) throws Refused, IOException {
    if (found instanceof COSDictionary known && met.contains(known)) {
      return;
    }
    if (!(found instanceof COSDictionary specification)
        || !(specification.getDictionaryObject(COSName.EF) instanceof COSDictionary embedded)) {
      throw damaged();
    }
    met.add(specification);
    String path = path(specification);
    COSBase stream = embedded.getDictionaryObject(COSName.UF, COSName.F);
    if (!(stream instanceof COSStream content)) {
      throw damaged();
    }
    checkCount(files.size() + 1);
    files.put(path, ByteSource.wrap(bytes(content, path)));
  }

  private String path(COSDictionary specification) throws Refused {
    String path = specification.getString(COSName.UF, specification.getString(COSName.F, ""));
    boolean plain =
        path.length() <= LONGEST_PATH
            && PATH.matcher(path).matches()
            && path.codePoints().noneMatch(CarriedFiles::isHidden);
    if (!plain) {
      throw Refused.file("unsafe/attachment-path", ImmutableMap.of("found", path));
    }
    if (!folded.add(path.toLowerCase(Locale.ROOT))) {
      throw Refused.file("unsafe/attachment-twice", ImmutableMap.of("found", path));
    }
    return path;
  }

  private static boolean isHidden(int point) {
    int type = Character.getType(point);
    return type == Character.FORMAT || type == Character.SURROGATE || type == Character.UNASSIGNED;
  }

  private byte[] bytes(COSStream content, String path) throws Refused, IOException {
    long most = Math.min(limits.most("file-bytes"), limits.most("inflated-bytes") - total);
    try (InputStream in = content.createInputStream()) {
      byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, most + 1));
      if (bytes.length > most) {
        throw Refused.at(
            path, "limit/inflated-bytes", ImmutableMap.of("limit", most, "case", "guide"));
      }
      total += bytes.length;
      return bytes;
    }
  }

  private static Refused damaged() {
    return Refused.file("unsafe/damaged", ImmutableMap.of());
  }
}
