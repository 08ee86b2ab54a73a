package fr.arpent.methods;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import fr.arpent.model.ArpentJson;
import fr.arpent.model.LocalizedText;
import fr.arpent.model.measure.Column;
import fr.arpent.model.measure.Table;
import fr.arpent.model.study.AnalysisRequest;
import fr.arpent.model.study.GuideOutline;
import fr.arpent.model.study.Settings;
import fr.arpent.model.study.Study;
import fr.arpent.model.territory.Boundary;
import fr.arpent.model.territory.Position;
import fr.arpent.model.territory.Territory;
import fr.arpent.model.territory.TerritoryLevel;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Small studies, made in memory. */
public final class Studies {

  private Studies() {}

  /** Returns the builder of a study without tables and analyses. */
  public static Study.Builder empty() {
    var builder = Study.builder();
    builder
        .id("trial")
        .title(LocalizedText.of("en", "A trial"))
        .language("en")
        .date(LocalDate.of(2026, 5, 4))
        .licence("etalab-2.0")
        .putGuide("guide", GuideOutline.builder().id("guide").addLanguages("en").build());
    return builder;
  }

  /** Returns a territory whose outline is a square of a tenth of a degree; it has no own point. */
  public static Territory square(String code, double west, double south) {
    var ring =
        ImmutableList.of(
            new Position(west, south),
            new Position(west + 0.1, south),
            new Position(west + 0.1, south + 0.1),
            new Position(west, south + 0.1),
            new Position(west, south));
    return Territory.builder()
        .code(code)
        .name(LocalizedText.of("en", code))
        .level(TerritoryLevel.COMMUNE)
        .boundary(new Boundary(ImmutableList.of(new Boundary.Part(ring, ImmutableList.of()))))
        .build();
  }

  /** Returns a study that asks for one of its analyses only. */
  public static Study only(Study study, String analysis) {
    var builder = Study.builder();
    builder
        .id(study.id())
        .title(study.title())
        .language(study.language())
        .date(study.date())
        .licence(study.licence())
        .putAllTables(study.tables())
        .putAllTerritories(study.territories())
        .places(study.places())
        .putAllGuides(study.guides());
    Optional.ofNullable(study.analyses().get(analysis))
        .ifPresent(request -> builder.putAnalyse(analysis, request));
    return builder.build();
  }

  /** Returns an analysis from its settings, as JSON with single quotes. */
  public static AnalysisRequest analysis(String id, String method, String settings) {
    try {
      var tree = (ObjectNode) ArpentJson.mapper().readTree(settings.replace('\'', '"'));
      return AnalysisRequest.builder().id(id).method(method).settings(Settings.of(tree)).build();
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(settings, e);
    }
  }

  /** Returns a table from CSV text. */
  public static Table table(String name, String csv) {
    return table(
        name, csv, table -> addSource(table, "insee"), (column, title) -> column.source("insee"));
  }

  private static Table.Builder addSource(Table.Builder table, String source) {
    table.source(source);
    return table;
  }

  /** Says more of a column. */
  public interface ColumnWords {
    /** Adds to a column whose name is already set. */
    void add(Column.Builder column, String name);
  }

  /** Returns a table from CSV text, with more said of the table and its columns. */
  public static Table table(
      String name, String csv, UnaryOperator<Table.Builder> more, ColumnWords words) {
    var rows = Reference.csv(csv);
    var header = csv.lines().findFirst().orElseThrow().split(",", -1);
    var table = Table.builder();
    table
        .name(name)
        .path("data/" + name + ".csv")
        .sha256(Hashing.sha256().hashString(csv, StandardCharsets.UTF_8).toString())
        .rowCount(rows.size());
    for (var title : header) {
      var column = Column.builder();
      column.name(title).header(title);
      column.addAllCells(rows.stream().map(row -> row.get(title)).toList());
      words.add(column, title);
      table.putColumn(title, column.build());
    }
    return more.apply(table).build();
  }
}
