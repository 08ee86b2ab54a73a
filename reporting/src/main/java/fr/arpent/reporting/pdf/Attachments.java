package fr.arpent.reporting.pdf;

import com.google.common.collect.ImmutableSortedMap;
import fr.arpent.reporting.evidence.AttachedFile;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * Files inside the PDF, associated with the whole document.
 *
 * <p>Source: ISO 19005-3:2012, 6.8 "Embedded files", and ISO 32000-2:2020, 7.11.4 and 14.13.
 */
final class Attachments {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("'D:'uuuuMMdd'000000Z'", Locale.ROOT);

  private final ImmutableSortedMap<String, COSDictionary> specifications;

  /** Writes files into a document; the order of their paths is that of the file. */
  Attachments(COSDocument document, List<AttachedFile> files) throws IOException {
    var dictionaries = ImmutableSortedMap.<String, COSDictionary>naturalOrder();
    for (AttachedFile file : files) {
      dictionaries.put(file.path(), specification(document, file));
    }
    specifications = dictionaries.buildOrThrow();
  }

  private static COSDictionary specification(COSDocument document, AttachedFile file)
      throws IOException {
    byte[] content = file.bytes().read();
    COSStream stream = Cos.compressed(document, content);
    stream.setItem(COSName.TYPE, Cos.name("EmbeddedFile"));
    stream.setName(COSName.SUBTYPE, file.mediaType());
    var parameters = new COSDictionary();
    parameters.setInt(COSName.SIZE, content.length);
    parameters.setString(COSName.MOD_DATE, DATE.format(file.modified()));
    stream.setItem(COSName.PARAMS, parameters);
    var embedded = new COSDictionary();
    embedded.setItem(COSName.F, stream);
    embedded.setItem(COSName.UF, stream);
    COSDictionary specification = Cos.dictionary("Filespec");
    specification.setItem(COSName.F, Cos.text(file.path()));
    specification.setItem(COSName.UF, Cos.text(file.path()));
    specification.setItem(COSName.DESC, Cos.text(file.description()));
    specification.setName(Cos.name("AFRelationship"), file.relationship().word());
    specification.setItem(COSName.EF, embedded);
    return specification;
  }

  boolean isEmpty() {
    return specifications.isEmpty();
  }

  /** Returns the files by name, for those who list them. */
  COSDictionary names() {
    return NameTree.of(specifications);
  }

  /** Returns the files that belong to the document as a whole. */
  COSArray associated() {
    var array = new COSArray();
    specifications.values().forEach(array::add);
    return array;
  }
}
