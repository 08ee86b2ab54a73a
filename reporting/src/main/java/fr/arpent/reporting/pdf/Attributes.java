package fr.arpent.reporting.pdf;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.page.Page;
import fr.arpent.reporting.page.PrintedGuide;
import fr.arpent.reporting.page.StructureElement;
import fr.arpent.reporting.page.StructureElement.HeaderScope;
import fr.arpent.reporting.page.StructureElement.Tag;
import fr.arpent.reporting.standard.Profile;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Writes what is known of a structure element into its dictionary. */
final class Attributes {

  private final ImmutableList<Page> pages;
  private final boolean rightToLeft;
  private final boolean second;

  Attributes(PrintedGuide guide, Profile profile) {
    second = profile == Profile.UA2_A4F;
    pages = guide.pages();
    rightToLeft = guide.metadata().rightToLeft();
  }

  void describe(StructureElement element, COSDictionary dictionary, PageMarks marks) {
    element.language().ifPresent(tag -> dictionary.setItem(COSName.LANG, Cos.text(tag)));
    element.alternative().ifPresent(words -> dictionary.setItem(COSName.ALT, Cos.text(words)));
    element.title().ifPresent(words -> dictionary.setItem(COSName.T, Cos.text(words)));
    var attributes = new COSArray();
    element.scope().ifPresent(scope -> attributes.add(scope(scope)));
    if (element.rowSpan() > 1 || element.columnSpan() > 1) {
      attributes.add(span(element));
    }
    element.summary().ifPresent(words -> attributes.add(summary(words)));
    listing(element).ifPresent(attributes::add);
    if (second && element.tag() == Tag.NOTE) {
      attributes.add(attribute("FENote", "NoteType", "Footnote"));
    }
    element.box().ifPresent(box -> attributes.add(box(box, pageHeight(element, marks))));
    if (rightToLeft && element.tag() == Tag.DOCUMENT) {
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

  private static COSDictionary span(StructureElement cell) {
    var attribute = new COSDictionary();
    attribute.setName(COSName.O, "Table");
    if (cell.rowSpan() > 1) {
      attribute.setInt(Cos.name("RowSpan"), cell.rowSpan());
    }
    if (cell.columnSpan() > 1) {
      attribute.setInt(Cos.name("ColSpan"), cell.columnSpan());
    }
    return attribute;
  }

  private Optional<COSDictionary> listing(StructureElement element) {
    Optional<String> numbering =
        element
            .listing()
            .map(
                listing ->
                    switch (listing) {
                      case NONE -> "None";
                      case DISC -> "Disc";
                      case DECIMAL -> "Decimal";
                    });
    if (second
        && isDescribed(element)
        && numbering.filter(word -> !word.equals("None")).isEmpty()) {
      numbering = Optional.of("Description"); // of a term, a source, a key figure
    }
    return numbering.map(word -> attribute("List", "ListNumbering", word));
  }

  /** Whether the items of a list have labels: PDF/UA-2 then asks what kind they are. */
  private static boolean isDescribed(StructureElement element) {
    return element.tag() == Tag.L
        && element.children().stream()
            .flatMap(item -> item.children().stream())
            .anyMatch(part -> part.tag() == Tag.LBL);
  }

  private static COSDictionary summary(String words) {
    var attribute = new COSDictionary();
    attribute.setName(COSName.O, "Table");
    attribute.setItem(Cos.name("Summary"), Cos.text(words));
    return attribute;
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
