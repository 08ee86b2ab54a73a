package fr.arpent.reporting.figure;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.theme.Colour;
import fr.arpent.reporting.theme.Palette;

/** Colours of classes: light to dark, or two arms around zero when some class is negative. */
public final class ClassColours {

  private static final ImmutableList<ImmutableList<Integer>> SPREAD =
      ImmutableList.of(
          ImmutableList.of(3),
          ImmutableList.of(1, 4),
          ImmutableList.of(1, 2, 4),
          ImmutableList.of(0, 1, 3, 4),
          ImmutableList.of(0, 1, 2, 3, 4));

  private ClassColours() {}

  /** Returns the colour of a class. */
  public static Colour of(ValueClasses classes, int index, Palette palette) {
    int negative = 0;
    while (negative < classes.size() && classes.isNegative(negative)) {
      negative++;
    }
    if (negative == 0) {
      return palette.sequential().get(SPREAD.get(classes.size() - 1).get(index));
    }
    if (negative > 3) {
      return palette
          .sequential()
          .get(SPREAD.get(classes.size() - 1).get(classes.size() - 1 - index));
    }
    return index < negative
        ? palette.diverging().get(Math.min(2, index + 3 - Math.min(3, negative)))
        : positive(index - negative, classes.size() - negative, palette);
  }

  private static Colour positive(int index, int count, Palette palette) {
    int fromEnd = count - 1 - index;
    return palette.diverging().get(Math.max(3, 6 - fromEnd));
  }
}
