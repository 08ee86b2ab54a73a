package fr.arpent.reporting.pdf;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import fr.arpent.reporting.page.Page;
import fr.arpent.reporting.page.PrintedGuide;
import fr.arpent.reporting.page.PrintedGuide.Bookmark;
import fr.arpent.reporting.page.PrintedGuide.Destination;
import fr.arpent.reporting.page.StructureElement;
import fr.arpent.reporting.standard.Profile;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Places of the guide: anchors by name, and the outline. */
final class Destinations {

  /** How far above a place a reader's window begins, in points. */
  private static final double ABOVE = 14;

  private final ImmutableList<COSDictionary> pageDictionaries;
  private final ImmutableList<Page> pages;
  private final ImmutableMap<String, Destination> anchors;
  private final Landmarks landmarks;
  private final Elements elements;
  private final boolean structured;

  Destinations(
      ImmutableList<COSDictionary> pageDictionaries,
      PrintedGuide guide,
      Elements elements,
      Profile profile) {
    this.pageDictionaries = pageDictionaries;
    this.pages = guide.pages();
    this.anchors = guide.anchors();
    this.landmarks = new Landmarks(guide);
    this.elements = elements;
    this.structured = profile == Profile.UA2_A4F;
  }

  private COSArray of(Destination destination) {
    return to(pageDictionaries.get(destination.page()), destination);
  }

  private COSArray to(COSDictionary object, Destination destination) {
    double height = pages.get(destination.page()).height();
    double top = Math.max(0, destination.y() - ABOVE);
    return Cos.destination(object, height - top);
  }

  /** Leads an outline item or a link to an anchor. */
  void lead(COSDictionary from, String anchor) {
    lead(from, find(anchor));
  }

  /** PDF/UA-2 asks for places in the structure, beside places on a page. */
  private void lead(COSDictionary from, Destination destination) {
    if (structured) {
      COSDictionary action = new COSDictionary();
      action.setName(COSName.S, "GoTo");
      addPlaces(action, destination);
      from.setItem(COSName.A, action);
    } else {
      from.setItem(COSName.DEST, of(destination));
    }
  }

  private void addPlaces(COSDictionary dictionary, Destination destination) {
    COSDictionary element = elements.dictionary(landmarks.at(destination));
    dictionary.setItem(COSName.D, of(destination));
    dictionary.setItem(Cos.name("SD"), to(element, destination));
  }

  /** Returns the element that stands at an anchor. */
  StructureElement landmark(String anchor) {
    return landmarks.at(find(anchor));
  }

  private Destination find(String anchor) {
    Destination destination = anchors.get(anchor);
    if (destination == null) {
      throw new IllegalArgumentException("a link leads to an unknown anchor: " + anchor);
    }
    return destination;
  }

  /** Returns the anchors as names that an address can end with ({@code guide.pdf#anchor}). */
  COSDictionary names() {
    var named = new TreeMap<String, COSBase>();
    anchors.forEach((anchor, destination) -> named.put(anchor, named(destination)));
    return NameTree.of(named);
  }

  private COSBase named(Destination destination) {
    if (!structured) {
      return of(destination);
    }
    var dictionary = new COSDictionary();
    addPlaces(dictionary, destination);
    return dictionary;
  }

  /** Returns the outline; its first level is open. */
  COSDictionary outline(ImmutableList<Bookmark> bookmarks) {
    COSDictionary outline = Cos.dictionary("Outlines");
    addChildren(outline, bookmarks);
    outline.setInt(COSName.COUNT, bookmarks.size());
    return outline;
  }

  private void addChildren(COSDictionary parent, ImmutableList<Bookmark> bookmarks) {
    var items = bookmarks.stream().map(mark -> item(mark, parent)).toList();
    for (int i = 1; i < items.size(); i++) {
      items.get(i).setItem(COSName.PREV, items.get(i - 1));
      items.get(i - 1).setItem(COSName.NEXT, items.get(i));
    }
    parent.setItem(COSName.FIRST, items.get(0));
    parent.setItem(COSName.LAST, Iterables.getLast(items));
  }

  private COSDictionary item(Bookmark bookmark, COSDictionary parent) {
    var item = new COSDictionary();
    item.setItem(COSName.TITLE, Cos.text(bookmark.title()));
    item.setItem(COSName.PARENT, parent);
    lead(item, bookmark.destination());
    if (!bookmark.children().isEmpty()) {
      addChildren(item, bookmark.children());
      item.setInt(COSName.COUNT, -bookmark.children().size());
    }
    return item;
  }
}
