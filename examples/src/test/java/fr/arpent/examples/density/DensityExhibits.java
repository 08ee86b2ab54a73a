package fr.arpent.examples.density;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.reporting.exhibit.Cell;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.exhibit.ExhibitContext;
import fr.arpent.reporting.exhibit.ExhibitFrame;
import fr.arpent.reporting.exhibit.ExhibitSource;
import fr.arpent.reporting.exhibit.TableData;
import fr.arpent.reporting.exhibit.TableExhibit;
import fr.arpent.reporting.text.Text;

/** What a guide can show of {@link DensityResult}. */
public final class DensityExhibits implements ExhibitSource<DensityResult> {

  /** Returns the exhibits. */
  public DensityExhibits() {}

  @Override
  public Class<DensityResult> resultType() {
    return DensityResult.class;
  }

  @Override
  public ImmutableMap<String, Exhibit> exhibits(DensityResult result, ExhibitContext context) {
    return ImmutableMap.of("table", table(result, context));
  }

  private static Exhibit table(DensityResult result, ExhibitContext context) {
    var frame =
        ExhibitFrame.of(context, "table", Text.message(context.key("title")))
            .showing("places.density");
    var columns =
        ImmutableList.of(
            TableData.Column.words("name", Text.message(context.key("name"))),
            TableData.Column.numbers("density", Text.message(context.key("density")), 0));
    var rows = result.places().stream().map(place -> row(place, context)).toList();
    return TableExhibit.of(frame, TableData.of(columns, rows));
  }

  private static ImmutableList<Cell> row(DensityResult.PlaceDensity place, ExhibitContext context) {
    return ImmutableList.of(
        new Cell.Word(context.sortNameOf(place.id()), context.nameOf(place.id())),
        new Cell.Figure(place.density()));
  }
}
