package fr.arpent.reporting.pdf;

import java.util.SortedMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Objects by name, in one leaf under a root: ISO 32000-1:2008, 7.9.6 "Name trees". */
final class NameTree {

  private NameTree() {}

  /** Returns the tree of at least one object. */
  static COSDictionary of(SortedMap<String, ? extends COSBase> objects) {
    var names = new COSArray();
    objects.forEach(
        (name, object) -> {
          names.add(Cos.text(name));
          names.add(object);
        });
    var leaf = new COSDictionary();
    leaf.setItem(
        COSName.LIMITS, Cos.array(Cos.text(objects.firstKey()), Cos.text(objects.lastKey())));
    leaf.setItem(COSName.NAMES, names);
    var tree = new COSDictionary();
    tree.setItem(COSName.KIDS, Cos.array(leaf));
    return tree;
  }
}
