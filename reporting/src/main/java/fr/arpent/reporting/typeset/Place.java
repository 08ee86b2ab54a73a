package fr.arpent.reporting.typeset;

import fr.arpent.reporting.page.StructureElement;
import fr.arpent.reporting.theme.TypeRole;

/**
 * Where blocks are set.
 *
 * @param parent element they belong under
 * @param measure how far their lines run
 * @param role type of their paragraphs
 * @param galley takes what is set
 * @param onPage whether they stand on the page itself, with the side column beside them, and not
 *     inside a box, an item or a column
 */
record Place(
    StructureElement parent, Measure measure, TypeRole role, Galley galley, boolean onPage) {

  /** Returns a place inside this one, with a galley of its own. */
  Place inner(StructureElement newParent, Measure newMeasure, TypeRole newRole) {
    return new Place(newParent, newMeasure, newRole, new Galley(), false);
  }
}
