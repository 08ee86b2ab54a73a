package fr.arpent.reporting.template;

import com.google.common.collect.ImmutableList;
import fr.arpent.model.problem.Place;
import fr.arpent.reporting.guide.markup.Markup;
import java.util.List;

/**
 * A block of a text that a template may ask for.
 *
 * @param level of a heading; 0 for others
 */
record Landmark(FixedBlock.Kind kind, String name, int level, Place place) {

  /** Returns the landmarks of a text in reading order, those inside other blocks among them. */
  static ImmutableList<Landmark> of(List<Markup> blocks) {
    var found = ImmutableList.<Landmark>builder();
    blocks.forEach(block -> add(block, found));
    return found.build();
  }

  private static void add(Markup block, ImmutableList.Builder<Landmark> found) {
    if (block instanceof Markup.Heading heading) {
      found.add(
          new Landmark(
              FixedBlock.Kind.HEADING, heading.id().orElse(""), heading.level(), heading.place()));
    } else if (block instanceof Markup.Container container) {
      found.add(new Landmark(FixedBlock.Kind.CONTAINER, container.kind(), 0, container.place()));
      container.content().forEach(inner -> add(inner, found));
    } else if (block instanceof Markup.Sheet sheet) {
      found.add(new Landmark(FixedBlock.Kind.SHEET, sheet.role(), 0, sheet.place()));
    } else if (block instanceof Markup.Sheets sheets) {
      found.add(new Landmark(FixedBlock.Kind.SHEET, sheets.role(), 0, sheets.place()));
    } else if (block instanceof Markup.When when) {
      when.then().forEach(inner -> add(inner, found));
      when.otherwise().forEach(inner -> add(inner, found));
    }
  }

  boolean is(FixedBlock block, int depth) {
    return kind == block.kind()
        && block.isCalled(name)
        && (kind != FixedBlock.Kind.HEADING || level == depth);
  }
}
