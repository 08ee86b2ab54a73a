package fr.arpent.reporting.guide;

import com.google.common.collect.ImmutableMap;
import fr.arpent.model.problem.Place;
import fr.arpent.model.problem.Problems;
import fr.arpent.reporting.guide.markup.GuideText;
import fr.arpent.reporting.guide.markup.Markup;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether the languages of a guide have the same headings, exhibits, sheets and conditions in the
 * same order. The first difference is reported, with both lines.
 */
final class Parity {

  private Parity() {}

  /** A thing that must stand in every language. */
  private record Landmark(String name, Place place) {}

  static void check(GuideText first, GuideText other, Problems problems) {
    var wanted = landmarks(first.blocks());
    var found = landmarks(other.blocks());
    for (int i = 0; i < Math.max(wanted.size(), found.size()); i++) {
      var here = i < wanted.size() ? wanted.get(i) : new Landmark("", Place.of(first.file()));
      var there = i < found.size() ? found.get(i) : new Landmark("", end(other, found));
      if (!here.name().equals(there.name())) {
        report(first, here, other, there, problems);
        return;
      }
    }
  }

  private static Place end(GuideText text, List<Landmark> landmarks) {
    return landmarks.isEmpty()
        ? Place.at(text.file(), 1, 1)
        : landmarks.get(landmarks.size() - 1).place();
  }

  private static void report(
      GuideText first, Landmark here, GuideText other, Landmark there, Problems problems) {
    problems.errorIn(
        there.place(),
        "text/parity",
        ImmutableMap.of(
            "language", base(first),
            "wanted", here.name(),
            "line", here.place().line(),
            "other", base(other),
            "found", there.name(),
            "file", first.file()));
  }

  private static String base(GuideText text) {
    return text.language().replaceAll("-.*", "");
  }

  private static List<Landmark> landmarks(List<Markup> blocks) {
    var result = new ArrayList<Landmark>();
    blocks.forEach(block -> add(block, result));
    return result;
  }

  private static void add(Markup block, List<Landmark> result) {
    if (block instanceof Markup.Heading heading) {
      var id = heading.id().map(found -> " {#" + found + "}").orElse("");
      result.add(new Landmark("#".repeat(heading.level()) + id, heading.place()));
    } else if (block instanceof Markup.Shown shown) {
      result.add(new Landmark("exhibit " + shown.name(), shown.place()));
    } else if (block instanceof Markup.Quoted quoted) {
      result.add(new Landmark("excerpt " + quoted.key(), quoted.place()));
    } else if (block instanceof Markup.Sheets sheets) {
      result.add(new Landmark("sheets " + sheets.role(), sheets.place()));
    } else if (block instanceof Markup.Sheet sheet) {
      result.add(new Landmark("sheet " + sheet.role() + "/" + sheet.key(), sheet.place()));
      sheet.content().forEach(inner -> add(inner, result));
    } else if (block instanceof Markup.Container container) {
      container.content().forEach(inner -> add(inner, result));
    } else if (block instanceof Markup.When when) {
      addCondition(when, result);
    }
  }

  private static void addCondition(Markup.When when, List<Landmark> result) {
    var condition = when.condition().replaceAll("\\s+", " ").strip();
    result.add(new Landmark("when " + condition, when.place()));
    when.then().forEach(block -> add(block, result));
    result.add(new Landmark("else", when.place()));
    when.otherwise().forEach(block -> add(block, result));
    result.add(new Landmark("end", when.place()));
  }
}
