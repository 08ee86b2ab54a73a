package fr.arpent.reporting.pdf;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.page.StructureElement;
import fr.arpent.reporting.page.StructureElement.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/**
 * The structure tree: elements in reading order, each with its marked content, its links, and the
 * way back from content to element.
 *
 * <p>Source: ISO 32000-1:2008, 14.7 and 14.8; ISO 14289-1:2014.
 */
final class StructureTree {

  private static final COSName PARENT = COSName.P;

  private final ImmutableList<COSDictionary> pages;
  private final Annotations annotations;
  private final PageMarks marks;
  private final Attributes attributes;
  private final Elements elements;
  private final CrossReferences references;
  private final List<COSDictionary> identified = new ArrayList<>();
  private final COSDictionary root = Cos.dictionary("StructTreeRoot");

  StructureTree(
      ImmutableList<COSDictionary> pages,
      Annotations annotations,
      PageMarks marks,
      Attributes attributes,
      Elements elements,
      CrossReferences references) {
    this.pages = pages;
    this.annotations = annotations;
    this.marks = marks;
    this.attributes = attributes;
    this.elements = elements;
    this.references = references;
  }

  /** Builds the tree under an element and returns its root. */
  COSDictionary build(StructureElement document) {
    root.setItem(COSName.K, Cos.array(element(document, root)));
    root.setItem(COSName.PARENT_TREE, parentTree());
    elements.addNamespaces(root);
    root.setInt(COSName.PARENT_TREE_NEXT_KEY, pages.size() + marks.ownersByAnnotation().size());
    if (!identified.isEmpty()) {
      root.setItem(COSName.ID_TREE, identityTree());
    }
    return root;
  }

  private COSDictionary element(StructureElement element, COSDictionary parent) {
    COSDictionary dictionary = elements.dictionary(element);
    dictionary.setItem(PARENT, parent);
    attributes.describe(element, dictionary, marks);
    if (element.tag() == Tag.NOTE) {
      identify(dictionary);
    }
    COSArray kids = kids(element, dictionary);
    if (kids.size() > 0) {
      dictionary.setItem(COSName.K, kids.size() == 1 ? kids.get(0) : kids);
    }
    return dictionary;
  }

  /**
   * Children keep their order; an element's own content goes before the child read after it. A
   * caption is the first child or the last.
   */
  private COSArray kids(StructureElement element, COSDictionary dictionary) {
    COSArray kids = inOrder(element, dictionary);
    for (StructureElement child : element.children()) {
      int at = child.tag() == Tag.CAPTION ? kids.indexOf(elements.dictionary(child)) : -1;
      if (at > 0 && at < kids.size() - 1) {
        kids.add(0, kids.remove(at));
      }
    }
    return kids;
  }

  private COSArray inOrder(StructureElement element, COSDictionary dictionary) {
    var kids = new COSArray();
    List<PageMarks.Mark> own = marks.marks(element);
    int next = 0;
    for (StructureElement child : element.children()) {
      Optional<PageMarks.Mark> first = own.isEmpty() ? Optional.empty() : marks.first(child);
      while (next < own.size() && isBefore(own.get(next), first)) {
        kids.add(reference(own.get(next++), dictionary));
      }
      kids.add(element(child, dictionary));
    }
    while (next < own.size()) {
      kids.add(reference(own.get(next++), dictionary));
    }
    marks.annotations(element).forEach(annotation -> kids.add(reference(annotation)));
    return kids;
  }

  /** Children without content, if any, stand behind all that their parent has itself. */
  private static boolean isBefore(PageMarks.Mark mark, Optional<PageMarks.Mark> child) {
    return child.isEmpty() || PageMarks.Mark.READING.compare(mark, child.get()) < 0;
  }

  /** The first content's page is the element's; content elsewhere names its own. */
  private COSBase reference(PageMarks.Mark mark, COSDictionary element) {
    COSDictionary page = pages.get(mark.page());
    if (element.getItem(COSName.PG) == null) {
      element.setItem(COSName.PG, page);
    }
    if (element.getItem(COSName.PG) == page) {
      return COSInteger.get(mark.number());
    }
    COSDictionary reference = Cos.dictionary("MCR");
    reference.setItem(COSName.PG, page);
    reference.setInt(COSName.MCID, mark.number());
    return reference;
  }

  private COSDictionary reference(PageMarks.Annotation annotation) {
    references.add(annotation.area());
    COSDictionary reference = Cos.dictionary("OBJR");
    reference.setItem(COSName.PG, pages.get(annotation.page()));
    reference.setItem(COSName.OBJ, annotations.add(annotation, pages.size() + annotation.number()));
    return reference;
  }

  private void identify(COSDictionary element) {
    identified.add(element);
    element.setItem(COSName.ID, Cos.text(identity(identified.size())));
  }

  private static String identity(int number) {
    String digits = Integer.toString(number);
    return "note-" + "0".repeat(Math.max(0, 6 - digits.length())) + digits;
  }

  private COSDictionary identityTree() {
    var names = new COSArray();
    for (int i = 0; i < identified.size(); i++) {
      names.add(Cos.text(identity(i + 1)));
      names.add(identified.get(i));
    }
    var leaf = new COSDictionary();
    leaf.setItem(COSName.LIMITS, Cos.array(names.get(0), Cos.text(identity(identified.size()))));
    leaf.setItem(COSName.NAMES, names);
    var tree = new COSDictionary();
    tree.setItem(COSName.KIDS, Cos.array(leaf));
    return tree;
  }

  private COSDictionary parentTree() {
    var numbers = new COSArray();
    int key = 0;
    for (List<StructureElement> owners : marks.ownersByPage()) {
      var parents = new COSArray();
      owners.forEach(owner -> parents.add(elementOf(owner)));
      numbers.add(COSInteger.get(key++));
      numbers.add(parents);
    }
    for (StructureElement link : marks.ownersByAnnotation()) {
      numbers.add(COSInteger.get(key++));
      numbers.add(elementOf(link));
    }
    var tree = new COSDictionary();
    tree.setItem(COSName.NUMS, numbers);
    return tree;
  }

  private COSDictionary elementOf(StructureElement owner) {
    COSDictionary dictionary = elements.dictionary(owner);
    if (!dictionary.containsKey(PARENT)) {
      throw new IllegalArgumentException(
          "content belongs to an element " + owner.tag() + " that is not in the structure");
    }
    return dictionary;
  }
}
