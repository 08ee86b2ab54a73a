package fr.arpent.reporting.figure;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.figure.Drawing.Anchor;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.theme.TypeRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Names beside points so that nothing touches: a name that has no room is a number, listed in the
 * side column.
 *
 * @param sketch where points stand
 * @param side the side column
 * @param frame where names may stand
 * @param marks room that each point takes up
 * @param obstacles what names must not touch
 * @param plated what names may cover, on a white plate
 * @param role type role of the names
 */
public record PointNames(
    Sketch sketch,
    Sketch side,
    Box frame,
    ImmutableList<Box> marks,
    ImmutableList<Box> obstacles,
    ImmutableList<Box> plated,
    TypeRole role) {

  private static final double HEIGHT = 10;

  /**
   * Writes names and numbers, and the list of numbers.
   *
   * @param names one per mark
   * @param title title of the list
   * @param top where the list may begin
   * @return where the list ends
   */
  public double write(List<Text> names, Text title, double top) {
    var widths = names.stream().map(name -> sketch.width(name, role)).collect(toImmutableList());
    var places = new LabelPlacement(frame, marks, obstacles).place(widths, HEIGHT);
    var without =
        IntStream.range(0, names.size()).filter(i -> places.get(i).isEmpty()).boxed().toList();
    for (int i = 0; i < names.size(); i++) {
      int index = i;
      places.get(i).ifPresent(box -> put(names.get(index), box));
    }
    return without.isEmpty() ? top : numbered(names, without, title, top, taken(places));
  }

  private ImmutableList<Box> taken(List<Optional<Box>> places) {
    var taken = new ArrayList<>(obstacles);
    places.forEach(place -> place.ifPresent(taken::add));
    return ImmutableList.copyOf(taken);
  }

  private double numbered(
      List<Text> names, List<Integer> without, Text title, double top, List<Box> taken) {
    double digit = sketch.width(Text.number(88, 0), role);
    var widths =
        IntStream.range(0, names.size())
            .mapToObj(i -> without.contains(i) ? digit : 1e4)
            .collect(toImmutableList());
    var places = new LabelPlacement(frame, marks, taken).place(widths, HEIGHT - 1);
    double y = top + 14;
    side.label(title, TypeRole.FIGURE_VALUE, 0, y, Anchor.START);
    y += 2;
    int number = 0;
    for (int index : without) {
      var text = Text.number(++number, 0);
      places.get(index).ifPresent(box -> put(text, box));
      y = SideList.entry(side, text, names.get(index), y + SideList.PITCH);
    }
    return y + 4;
  }

  private void put(Text text, Box box) {
    if (box.overlapsAny(plated)) {
      sketch.plated(text, role, sketch.canvas().colour(role), box);
    } else {
      sketch.labelFromLeft(text, role, sketch.canvas().colour(role), box.left(), box.centreY() + 3);
    }
  }
}
