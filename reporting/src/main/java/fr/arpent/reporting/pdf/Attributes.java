package fr.arpent.reporting.pdf;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.page.Page;
import fr.arpent.reporting.page.PrintedGuide;
import fr.arpent.reporting.page.StructureElement;
import fr.arpent.reporting.page.StructureElement.HeaderScope;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Writes what is known of a structure element into its dictionary. */
final class Attributes {

  private final ImmutableList<Page> pages;
  private final boolean rightToLeft;

  Attributes(PrintedGuide guide) {
    pages = guide.pages();
    rightToLeft = guide.metadata().rightToLeft();
  }

  void describe(StructureElement element, COSDictionary dictionary, PageMarks marks) {
    element.language().ifPresent(tag -> dictionary.setItem(COSName.LANG, Cos.text(tag)));
    element.alternative().ifPresent(words -> dictionary.setItem(COSName.ALT, Cos.text(words)));
    element.title().ifPresent(words -> dictionary.setItem(COSName.T, Cos.text(words)));
    var attributes = new COSArray();
    element.scope().ifPresent(scope -> attributes.add(scope(scope)));
    element.summary().ifPresent(words -> attributes.add(summary(words)));
    element.listing().ifPresent(listing -> attributes.add(listing(listing)));
    element.box().ifPresent(box -> attributes.add(box(box, pageHeight(element, marks))));
    if (rightToLeft && element.tag() == StructureElement.Tag.DOCUMENT) {
      attributes.add(attribute("Layout", "WritingMode", "RlTb"));
    }
    if (attributes.size() > 0) {
      dictionary.setItem(COSName.A, attributes.size() == 1 ? attributes.get(0) : attributes);
    }
  }

  private static COSDictionary scope(HeaderScope scope) {
    return attribute(
        "Table",
        "Scope",
        switch (scope) {
          case ROW -> "Row";
          case COLUMN -> "Column";
          case BOTH -> "Both";
        });
  }

  private static COSDictionary summary(String words) {
    var attribute = new COSDictionary();
    attribute.setName(COSName.O, "Table");
    attribute.setItem(Cos.name("Summary"), Cos.text(words));
    return attribute;
  }

  private static COSDictionary listing(StructureElement.Listing listing) {
    return attribute(
        "List",
        "ListNumbering",
        switch (listing) {
          case NONE -> "None";
          case DISC -> "Disc";
          case DECIMAL -> "Decimal";
        });
  }

  private static COSDictionary box(StructureElement.Box box, double pageHeight) {
    var attribute = new COSDictionary();
    attribute.setName(COSName.O, "Layout");
    attribute.setName(Cos.name("Placement"), "Block");
    attribute.setItem(COSName.BBOX, Boxes.rectangle(box, pageHeight));
    return attribute;
  }

  private double pageHeight(StructureElement element, PageMarks marks) {
    List<PageMarks.Mark> own = marks.marks(element);
    int page = own.isEmpty() ? 0 : own.get(0).page();
    return pages.get(page).height();
  }

  private static COSDictionary attribute(String owner, String key, String value) {
    var attribute = new COSDictionary();
    attribute.setName(COSName.O, owner);
    attribute.setName(Cos.name(key), value);
    return attribute;
  }
}
