package fr.arpent.reporting.exhibit.study;

import com.google.common.collect.ImmutableSet;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.figure.DataFigure;
import java.util.function.Function;

/**
 * A kind of figure that a table of the study can be shown as.
 *
 * @param kind how it is numbered: figure or map
 * @param options names of the options of its own
 * @param figure makes it from the rows; what does not fit is refused with an {@link
 *     IllegalArgumentException} that says what would
 */
record FigureKind(
    Exhibit.Kind kind, ImmutableSet<String> options, Function<StudyRows, DataFigure> figure) {

  static FigureKind figure(Function<StudyRows, DataFigure> figure, String... options) {
    return new FigureKind(Exhibit.Kind.FIGURE, ImmutableSet.copyOf(options), figure);
  }

  static FigureKind map(Function<StudyRows, DataFigure> figure, String... options) {
    return new FigureKind(Exhibit.Kind.MAP, ImmutableSet.copyOf(options), figure);
  }
}
