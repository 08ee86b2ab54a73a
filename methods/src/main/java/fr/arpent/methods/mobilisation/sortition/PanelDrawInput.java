package fr.arpent.methods.mobilisation.sortition;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import fr.arpent.methods.draw.PublicSeed;
import java.time.LocalDate;

/**
 * What {@link PanelDraw} works on.
 *
 * @param panels numbered panels; empty when people are drawn one by one
 * @param people keys of people; empty when a panel is drawn
 * @param size how many people are drawn; 1 for a panel
 * @param purpose tells draws apart that share a seed
 * @param seed of the draw, known or to come
 * @param date of the study
 */
public record PanelDrawInput(
    ImmutableList<Panel> panels,
    ImmutableList<String> people,
    int size,
    String purpose,
    PublicSeed seed,
    LocalDate date) {

  /** Checks that there is one kind of thing to draw, and enough of it. */
  public PanelDrawInput {
    checkArgument(
        panels.isEmpty() != people.isEmpty(), "either panels or people must be drawn from");
    checkArgument(
        size >= 1 && (people.isEmpty() || size <= people.size()),
        "1 to %s people can be drawn, was %s",
        people.size(),
        size);
  }

  /**
   * A panel with a number.
   *
   * @param id its number
   * @param members keys of its members
   */
  public record Panel(String id, ImmutableList<String> members) {}
}
