package fr.arpent.reporting.typeset;

import fr.arpent.reporting.page.StructureElement;
import fr.arpent.reporting.page.StructureElement.Tag;
import java.util.ArrayList;
import java.util.List;

/** The open sections of a guide. Levels of headings never skip one on the way down. */
final class Sections {

  private final StructureElement document;
  private final List<StructureElement> open = new ArrayList<>();

  Sections(StructureElement document) {
    this.document = document;
  }

  /**
   * A section that has just begun.
   *
   * @param element takes what is in it
   * @param heading tag of its heading
   * @param level 1, 2 or 3
   */
  record Section(StructureElement element, Tag heading, int level) {}

  /** Returns the innermost open section. */
  StructureElement current() {
    return open.isEmpty() ? document : open.get(open.size() - 1);
  }

  /** Closes sections of this level or deeper and opens one. */
  Section open(int wantedLevel, String title) {
    int level = Math.min(wantedLevel, open.size() + 1);
    while (open.size() >= level) {
      open.remove(open.size() - 1);
    }
    StructureElement section = current().add(Tag.SECT).withTitle(title);
    open.add(section);
    return new Section(section, tag(level), level);
  }

  private static Tag tag(int level) {
    return switch (level) {
      case 1 -> Tag.H1;
      case 2 -> Tag.H2;
      default -> Tag.H3;
    };
  }
}
