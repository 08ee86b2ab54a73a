package fr.arpent.reporting.pdf;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Iterables;
import fr.arpent.reporting.page.Page;
import fr.arpent.reporting.page.PrintedGuide.Bookmark;
import fr.arpent.reporting.page.PrintedGuide.Destination;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Places of the guide: anchors by name, and the outline. */
final class Destinations {

  /** How far above a place a reader's window begins, in points. */
  private static final double ABOVE = 14;

  private final ImmutableList<COSDictionary> pageDictionaries;
  private final ImmutableList<Page> pages;
  private final ImmutableMap<String, Destination> anchors;

  Destinations(
      ImmutableList<COSDictionary> pageDictionaries,
      ImmutableList<Page> pages,
      ImmutableMap<String, Destination> anchors) {
    this.pageDictionaries = pageDictionaries;
    this.pages = pages;
    this.anchors = anchors;
  }

  COSArray of(Destination destination) {
    double height = pages.get(destination.page()).height();
    double top = Math.max(0, destination.y() - ABOVE);
    return Cos.destination(pageDictionaries.get(destination.page()), height - top);
  }

  /** Returns where an anchor is. */
  COSArray of(String anchor) {
    Destination destination = anchors.get(anchor);
    if (destination == null) {
      throw new IllegalArgumentException("a link leads to an unknown anchor: " + anchor);
    }
    return of(destination);
  }

  /** Returns the anchors as names that an address can end with ({@code guide.pdf#anchor}). */
  COSDictionary names() {
    var names = new COSArray();
    var sorted = ImmutableSortedMap.copyOf(anchors);
    sorted.forEach(
        (anchor, destination) -> {
          names.add(Cos.text(anchor));
          names.add(of(destination));
        });
    var leaf = new COSDictionary();
    leaf.setItem(
        COSName.LIMITS, Cos.array(Cos.text(sorted.firstKey()), Cos.text(sorted.lastKey())));
    leaf.setItem(COSName.NAMES, names);
    var tree = new COSDictionary();
    tree.setItem(COSName.KIDS, Cos.array(leaf));
    var dictionary = new COSDictionary();
    dictionary.setItem(COSName.DESTS, tree);
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
    item.setItem(COSName.DEST, of(bookmark.destination()));
    if (!bookmark.children().isEmpty()) {
      addChildren(item, bookmark.children());
      item.setInt(COSName.COUNT, -bookmark.children().size());
    }
    return item;
  }
}
