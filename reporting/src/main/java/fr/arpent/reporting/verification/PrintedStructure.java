package fr.arpent.reporting.verification;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The structure of a guide that we printed ourselves: to which thing a piece of a page belongs. */
final class PrintedStructure {

  private static final COSName TYPE = COSName.S;
  private static final ImmutableSet<String> BLOCKS =
      ImmutableSet.of(
          "P", "H1", "H2", "H3", "H4", "LI", "TD", "TH", "Lbl", "TOCI", "Note", "FENote");

  private final COSArray numbers;

  PrintedStructure(PDDocument document) {
    COSDictionary root =
        document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
    COSDictionary tree = root == null ? null : root.getCOSDictionary(COSName.PARENT_TREE);
    COSArray found = tree == null ? null : tree.getCOSArray(COSName.NUMS);
    numbers = found == null ? new COSArray() : found;
  }

  /**
   * A thing that readers see.
   *
   * @param kind {@code table}, {@code figure} or {@code sentence}
   * @param element the table or figure with its caption, or the paragraph
   */
  record Thing(String kind, COSDictionary element) {}

  /** Returns what a piece of a page is part of. */
  Optional<Thing> thing(int page, int piece) {
    COSDictionary element = owner(page, piece);
    Optional<Thing> block = Optional.empty();
    while (element != null) {
      String type = element.getNameAsString(TYPE, "");
      if (type.equals("Table")) {
        return Optional.of(new Thing("table", element));
      }
      if (type.equals("Figure") || (type.equals("Caption") && isFigureCaption(element))) {
        return Optional.of(new Thing("figure", element));
      }
      if (block.isEmpty() && BLOCKS.contains(type)) {
        block = Optional.of(new Thing("sentence", element));
      }
      element = element.getCOSDictionary(COSName.P);
    }
    return block;
  }

  private static boolean isFigureCaption(COSDictionary caption) {
    COSDictionary parent = caption.getCOSDictionary(COSName.P);
    return parent != null && !parent.getNameAsString(TYPE, "").equals("Table");
  }

  private @org.jspecify.annotations.Nullable COSDictionary owner(int page, int piece) {
    for (int i = 0; i + 1 < numbers.size(); i += 2) {
      if (numbers.getObject(i) instanceof COSNumber key
          && key.intValue() == page
          && numbers.getObject(i + 1) instanceof COSArray owners
          && piece >= 0
          && piece < owners.size()
          && owners.getObject(piece) instanceof COSDictionary owner) {
        return owner;
      }
    }
    return null;
  }

  /** Returns the caption of a table or figure; empty when it has none. */
  static Optional<COSDictionary> caption(COSDictionary element) {
    if (element.getNameAsString(TYPE, "").equals("Caption")) {
      return Optional.of(element);
    }
    return captionIn(element)
        .or(
            () ->
                Optional.ofNullable(element.getCOSDictionary(COSName.P))
                    .flatMap(PrintedStructure::captionIn));
  }

  private static Optional<COSDictionary> captionIn(COSDictionary element) {
    for (COSBase kid : kids(element)) {
      if (kid instanceof COSDictionary child && child.getNameAsString(TYPE, "").equals("Caption")) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /** Returns the pieces of one page that an element holds, in reading order. */
  static List<Integer> pieces(COSDictionary element, COSDictionary page) {
    var pieces = new ArrayList<Integer>();
    gather(element, page, element.getCOSDictionary(COSName.PG), pieces);
    return pieces;
  }

  private static void gather(
      COSDictionary element,
      COSDictionary page,
      @org.jspecify.annotations.Nullable COSDictionary inherited,
      List<Integer> pieces) {
    COSDictionary own = element.getCOSDictionary(COSName.PG);
    COSDictionary here = own == null ? inherited : own;
    for (COSBase kid : kids(element)) {
      if (kid instanceof COSInteger number && here == page) {
        pieces.add(number.intValue());
      } else if (kid instanceof COSDictionary child) {
        if (child.containsKey(COSName.MCID) && child.getCOSDictionary(COSName.PG) == page) {
          pieces.add(child.getInt(COSName.MCID));
        } else if (child.containsKey(TYPE)) {
          gather(child, page, here, pieces);
        }
      }
    }
  }

  private static List<COSBase> kids(COSDictionary element) {
    COSBase kids = element.getDictionaryObject(COSName.K);
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
}
