package fr.arpent.reporting.pdf;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import com.google.common.io.ByteSource;
import fr.arpent.reporting.typeface.Typeface;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Fonts and pictures of a document, under the names that content streams call them by. */
final class Resources {

  private final PDDocument document;
  private final Map<Typeface, EmbeddedFont> fonts = new LinkedHashMap<>();
  private final Map<HashCode, String> pictures = new LinkedHashMap<>();
  private final COSDictionary pictureDictionary = new COSDictionary();

  Resources(PDDocument document) {
    this.document = document;
  }

  EmbeddedFont font(Typeface typeface) {
    return fonts.computeIfAbsent(
        typeface, face -> new EmbeddedFont(face, "F" + (fonts.size() + 1)));
  }

  ImmutableList<EmbeddedFont> fonts() {
    return ImmutableList.copyOf(fonts.values());
  }

  /** Returns the name of a picture; the same picture is kept once. */
  String picture(ByteSource source) throws IOException {
    byte[] bytes = source.read();
    HashCode digest = Hashing.sha256().hashBytes(bytes);
    String known = pictures.get(digest);
    if (known != null) {
      return known;
    }
    String name = "I" + (pictures.size() + 1);
    pictureDictionary.setItem(Cos.name(name), Pictures.embed(document, bytes));
    pictures.put(digest, name);
    return name;
  }

  /** Finishes the fonts and returns the dictionary that all pages share. */
  COSDictionary finish() {
    var fontDictionary = new COSDictionary();
    for (EmbeddedFont font : fonts.values()) {
      font.finish(document.getDocument());
      fontDictionary.setItem(Cos.name(font.resource()), font.dictionary());
    }
    var resources = new COSDictionary();
    resources.setItem(COSName.FONT, fontDictionary);
    resources.setItem(COSName.XOBJECT, pictureDictionary);
    return resources;
  }
}
