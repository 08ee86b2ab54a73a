package fr.arpent.reporting.pdf;

import fr.arpent.reporting.page.StructureElement;
import org.apache.pdfbox.cos.COSArray;

/** Turns boxes, which count from the top of a page, into PDF's rectangles, from the bottom. */
final class Boxes {

  private Boxes() {}

  static COSArray rectangle(StructureElement.Box box, double pageHeight) {
    return Cos.points(
        box.x(), pageHeight - box.y() - box.height(), box.x() + box.width(), pageHeight - box.y());
  }
}
