package fr.arpent.reporting.pdf;

import fr.arpent.reporting.page.Page;
import fr.arpent.reporting.page.PrintedGuide;
import fr.arpent.reporting.page.StructureElement;
import fr.arpent.reporting.page.StructureElement.Tag;
import fr.arpent.reporting.standard.Profile;
import java.util.IdentityHashMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;

/**
 * Which element a link refers to: lines of a contents list name what they lead to, calls name their
 * note, and notes name their calls. Source: ISO 14289-2:2024, 8.2.5.8 and 8.2.5.14.
 */
final class CrossReferences {

  private final Elements elements;
  private final Destinations destinations;
  private final boolean wanted;
  private final IdentityHashMap<StructureElement, StructureElement> notes = new IdentityHashMap<>();

  CrossReferences(
      PrintedGuide guide, Elements elements, Destinations destinations, Profile profile) {
    this.elements = elements;
    this.destinations = destinations;
    this.wanted = profile == Profile.UA2_A4F;
    findNotes(guide.structure());
  }

  private void findNotes(StructureElement element) {
    for (StructureElement child : element.children()) {
      if (child.tag() == Tag.NOTE) {
        keep(child, child);
      } else {
        findNotes(child);
      }
    }
  }

  private void keep(StructureElement element, StructureElement note) {
    notes.put(element, note);
    element.children().forEach(child -> keep(child, note));
  }

  /** Adds what a clickable area refers to. */
  void add(Page.LinkArea area) {
    if (!wanted || !(area.target() instanceof Page.Target.Place place)) {
      return;
    }
    COSDictionary link = elements.dictionary(area.element());
    StructureElement goal = destinations.landmark(place.anchor());
    StructureElement note = notes.get(goal);
    if (note == null) {
      refer(link, elements.dictionary(goal));
    } else {
      refer(link, elements.dictionary(note));
      refer(elements.dictionary(note), link);
    }
  }

  private static void refer(COSDictionary from, COSDictionary to) {
    COSBase known = from.getItem(Cos.name("Ref"));
    COSArray references = known instanceof COSArray array ? array : new COSArray();
    if (references.indexOf(to) < 0) {
      references.add(to);
    }
    from.setItem(Cos.name("Ref"), references);
  }
}
