package fr.arpent.reporting.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Reads a file as a screen reader does: by its structure tree, each piece of marked content line by
 * line, with the runs of a right-to-left line turned back into reading order.
 */
final class TaggedReader {

  private final Map<COSDictionary, Map<Integer, String>> textByPage = new HashMap<>();
  private final List<Element> elements = new ArrayList<>();

  private TaggedReader() {}

  /**
   * An element with the words in it and under it.
   *
   * @param tag structure type
   * @param language its own, when it says one
   */
  record Element(String tag, Optional<String> language, String text) {}

  /** Returns all elements, parents before their children. */
  static List<Element> read(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      var reader = new TaggedReader();
      for (PDPage page : document.getPages()) {
        reader.textByPage.put(page.getCOSObject(), new MarkedText().of(page));
      }
      var root = document.getDocumentCatalog().getCOSObject();
      reader.text(root.getCOSDictionary(COSName.STRUCT_TREE_ROOT), root);
      return reader.elements;
    }
  }

  private String text(COSDictionary element, COSDictionary parentPage) {
    var page = Optional.ofNullable(element.getCOSDictionary(COSName.PG)).orElse(parentPage);
    int place = elements.size();
    boolean named = element.getCOSName(COSName.S) != null;
    if (named) {
      elements.add(new Element("", Optional.empty(), ""));
    }
    var text = new StringBuilder();
    for (COSBase kid : kids(element.getDictionaryObject(COSName.K))) {
      if (kid instanceof COSInteger number) {
        text.append(content(page, number.intValue()));
      } else if (kid instanceof COSDictionary child) {
        text.append(text(child, page, element));
      }
    }
    if (named) {
      elements.set(
          place,
          new Element(
              element.getNameAsString(COSName.S),
              Optional.ofNullable(element.getString(COSName.LANG)),
              text.toString()));
    }
    return text.toString();
  }

  private String text(COSDictionary child, COSDictionary page, COSDictionary parent) {
    if (COSName.getPDFName("MCR").equals(child.getCOSName(COSName.TYPE))) {
      return content(child.getCOSDictionary(COSName.PG), child.getInt(COSName.MCID));
    }
    return child.getCOSName(COSName.S) == null || child == parent ? "" : text(child, page);
  }

  private String content(COSDictionary page, int number) {
    return Objects.requireNonNull(textByPage.get(page)).getOrDefault(number, "");
  }

  private List<COSBase> kids(COSBase kids) {
    var list = new ArrayList<COSBase>();
    if (kids instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        list.add(array.getObject(i));
      }
    } else if (kids != null) {
      list.add(kids);
    }
    return list;
  }

  /** Gathers the text of each piece of marked content of a page. */
  private static final class MarkedText extends PDFTextStripper {

    /** Marks on letters may stand nearly as high. */
    private static final float HALF_A_LINE = 10;

    private final Map<Integer, String> texts = new HashMap<>();
    private final List<String> line = new ArrayList<>();
    private int open = -1;
    private float baseline;

    private MarkedText() {
      addOperator(new BeginMarkedContentSequence(this));
      addOperator(new BeginMarkedContentSequenceWithProperties(this));
      addOperator(new EndMarkedContentSequence(this));
    }

    private Map<Integer, String> of(PDPage page) throws IOException {
      processPage(page);
      return texts;
    }

    @Override
    protected void writePage() {}

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
      open = properties == null ? -1 : properties.getInt(COSName.MCID);
    }

    @Override
    public void endMarkedContentSequence() {
      endLine();
      open = -1;
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
      if (!line.isEmpty() && Math.abs(glyph.getYDirAdj() - baseline) > HALF_A_LINE) {
        endLine();
      }
      baseline = glyph.getYDirAdj();
      line.add(glyph.getUnicode());
    }

    private void endLine() {
      if (open >= 0 && !line.isEmpty()) {
        texts.merge(open, ReadingOrder.of(line), String::concat);
      }
      line.clear();
    }
  }
}
