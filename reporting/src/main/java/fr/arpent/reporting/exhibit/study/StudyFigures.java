package fr.arpent.reporting.exhibit.study;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.model.measure.Table;
import fr.arpent.model.study.Study;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.figure.DataFigure;
import java.util.Optional;
import java.util.function.Function;

/** The kinds of figures that a table of the study can be shown as, by name. */
public final class StudyFigures {

  private static final ImmutableMap<String, FigureKind> KINDS =
      ImmutableMap.<String, FigureKind>builder()
          .put(
              "bars",
              FigureKind.figure(
                  BarFigures::bars,
                  "category",
                  "value",
                  "compared",
                  "classes",
                  "highlight",
                  "palette"))
          .put("grouped-bars", series(BarFigures::grouped))
          .put("stacked-bars", series(BarFigures::stacked))
          .put("likert", series(BarFigures::likert))
          .put("radar", series(BarFigures::radar))
          .put("heat", series(BarFigures::heat, "classes", "palette"))
          .put("lines", series(TimeFigures::lines, "low", "high", "interval"))
          .put("multiples", series(TimeFigures::multiples))
          .put(
              "gantt",
              FigureKind.figure(
                  TimeFigures::gantt,
                  "category",
                  "start",
                  "end",
                  "group",
                  "code",
                  "owner",
                  "decision",
                  "status"))
          .put("dots", FigureKind.figure(StepFigures::dots, "category", "value", "low", "high"))
          .put("shifts", FigureKind.figure(StepFigures::shifts, "category", "from", "to"))
          .put("histogram", FigureKind.figure(StepFigures::histogram, "value", "counted"))
          .put("funnel", FigureKind.figure(StepFigures::funnel, "category", "value"))
          .put("waterfall", FigureKind.figure(StepFigures::waterfall, "category", "value", "total"))
          .put(
              "plane",
              FigureKind.figure(
                  RelationFigures::plane, "category", "x", "y", "kind", "cut", "quadrants"))
          .put(
              "network",
              FigureKind.figure(
                  RelationFigures::network, "from", "to", "strength", "nodes", "kind"))
          .put("tree", FigureKind.figure(TreeFigures::tree, "category", "parent"))
          .put(
              "map",
              FigureKind.map(
                  MapFigures::classes, "territory", "value", "classes", "highlight", "palette"))
          .put("symbols", FigureKind.map(MapFigures::symbols, "territory", "value"))
          .buildOrThrow();

  private StudyFigures() {}

  private static FigureKind series(Function<StudyRows, DataFigure> figure, String... more) {
    var options =
        ImmutableSet.<String>builder().add("category", "values", "series", "value").add(more);
    return FigureKind.figure(figure, options.build().toArray(String[]::new));
  }

  /** Returns the names of the kinds. */
  public static ImmutableSet<String> kinds() {
    return KINDS.keySet();
  }

  /** Returns a table as a figure of a kind; empty when there is no such kind. */
  public static Optional<Exhibit> find(Table table, Study study, String kind) {
    return Optional.ofNullable(KINDS.get(kind))
        .map(known -> new StudyFigure(table, study, kind, known));
  }
}
