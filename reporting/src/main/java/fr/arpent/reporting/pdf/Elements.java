package fr.arpent.reporting.pdf;

import fr.arpent.reporting.page.StructureElement;
import fr.arpent.reporting.page.StructureElement.Tag;
import fr.arpent.reporting.standard.Profile;
import java.util.IdentityHashMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * The dictionaries of structure elements, which places and annotations name before the tree is
 * written, and what a profile calls them.
 *
 * <p>In PDF 2.0 an element says in which namespace its type stands. The types of contents lists,
 * quotations and references exist in that of PDF 1.7 only. Source: ISO 32000-2:2020, 14.8.6.
 */
final class Elements {

  private static final String PDF_1 = "http://iso.org/pdf/ssn";
  private static final String PDF_2 = "http://iso.org/pdf2/ssn";

  private final IdentityHashMap<StructureElement, COSDictionary> dictionaries =
      new IdentityHashMap<>();
  private final Profile profile;
  private final COSDictionary old = namespace(PDF_1);
  private final COSDictionary current = namespace(PDF_2);

  Elements(Profile profile) {
    this.profile = profile;
  }

  private static COSDictionary namespace(String name) {
    COSDictionary namespace = Cos.dictionary("Namespace");
    namespace.setItem(Cos.name("NS"), Cos.text(name));
    return namespace;
  }

  /** Returns the dictionary of an element. */
  COSDictionary dictionary(StructureElement element) {
    return dictionaries.computeIfAbsent(element, this::begin);
  }

  private COSDictionary begin(StructureElement element) {
    COSDictionary dictionary = Cos.dictionary("StructElem");
    dictionary.setName(COSName.S, type(profile, element));
    if (profile == Profile.UA2_A4F) {
      dictionary.setItem(Cos.name("NS"), isOld(element.tag()) ? old : current);
    }
    return dictionary;
  }

  /** Names the namespaces at the root of the tree. */
  void addNamespaces(COSDictionary root) {
    if (profile == Profile.UA2_A4F) {
      root.setItem(Cos.name("Namespaces"), Cos.array(old, current));
    }
  }

  /**
   * Returns the type of an element, which is also the tag of its content. In PDF 2.0 a Div counts
   * for nothing: what holds a caption must be something.
   */
  static String type(Profile profile, StructureElement element) {
    if (profile == Profile.UA2_A4F) {
      return switch (element.tag()) {
        case NOTE -> "FENote";
        case ASIDE -> "Aside";
        case DIV -> isCaptioned(element) ? "Aside" : "Div";
        default -> element.tag().standardName();
      };
    }
    return element.tag().standardName();
  }

  private static boolean isCaptioned(StructureElement element) {
    return element.children().stream().anyMatch(child -> child.tag() == Tag.CAPTION);
  }

  private static boolean isOld(Tag tag) {
    return tag == Tag.TOC || tag == Tag.TOCI || tag == Tag.QUOTE || tag == Tag.REFERENCE;
  }
}
