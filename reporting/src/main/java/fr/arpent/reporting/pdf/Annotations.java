package fr.arpent.reporting.pdf;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.page.Page;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Clickable areas of pages. */
final class Annotations {

  private static final int PRINTED = 4;

  private final ImmutableList<COSDictionary> pageDictionaries;
  private final ImmutableList<Page> pages;
  private final Destinations destinations;

  Annotations(
      ImmutableList<COSDictionary> pageDictionaries,
      ImmutableList<Page> pages,
      Destinations destinations) {
    this.pageDictionaries = pageDictionaries;
    this.pages = pages;
    this.destinations = destinations;
  }

  /** Adds a link to its page, with its key in the parent tree, and returns it. */
  COSDictionary add(PageMarks.Annotation annotation, int parentKey) {
    COSDictionary page = pageDictionaries.get(annotation.page());
    Page.LinkArea area = annotation.area();
    COSDictionary link = Cos.dictionary("Annot");
    link.setName(COSName.SUBTYPE, "Link");
    link.setItem(COSName.RECT, Boxes.rectangle(area.box(), pages.get(annotation.page()).height()));
    link.setInt(COSName.F, PRINTED);
    link.setItem(COSName.BORDER, Cos.integers(0, 0, 0));
    link.setItem(COSName.CONTENTS, Cos.text(area.description()));
    link.setItem(COSName.P, page);
    link.setInt(COSName.STRUCT_PARENT, parentKey);
    lead(link, area.target());
    annotationsOf(page).add(link);
    return link;
  }

  private void lead(COSDictionary link, Page.Target target) {
    if (target instanceof Page.Target.Address address) {
      var action = new COSDictionary();
      action.setName(COSName.S, "URI");
      action.setString(COSName.URI, Addresses.ascii(address.uri()));
      link.setItem(COSName.A, action);
    } else {
      destinations.lead(link, ((Page.Target.Place) target).anchor());
    }
  }

  private static COSArray annotationsOf(COSDictionary page) {
    COSBase known = page.getItem(COSName.ANNOTS);
    if (known instanceof COSArray array) {
      return array;
    }
    var array = new COSArray();
    page.setItem(COSName.ANNOTS, array);
    return array;
  }
}
