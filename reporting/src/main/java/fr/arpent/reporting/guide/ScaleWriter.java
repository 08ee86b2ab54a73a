package fr.arpent.reporting.guide;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.methods.evaluation.commitment.CodeBook;
import fr.arpent.methods.evaluation.commitment.Scale;
import fr.arpent.model.measure.Column;
import fr.arpent.model.measure.Table;
import fr.arpent.reporting.block.Block.Sheet;
import fr.arpent.reporting.guide.value.Cells;
import fr.arpent.reporting.guide.value.Row;
import fr.arpent.reporting.text.Text;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Scales of a commitment, as rows of boxes. The steps are those of the code book that an analysis
 * of the study names, else the codes of the column's list in {@code labels.csv}; the words of a
 * step are the study's where its lists have them, else ours.
 */
final class ScaleWriter {

  private static final String IRM = "evaluation.commitment.irm";
  private static final ImmutableSet<String> LOW_IS_A_WARNING =
      ImmutableSet.of("not-started", "no-evidence", "worsened", "did-not-change", "withdrawn");

  private static final ImmutableList<String> NO_YES = ImmutableList.of("no", "yes");

  private final Commission commission;
  private final Cells cells;
  private final Optional<CodeBook> codeBook;

  ScaleWriter(Commission commission, Cells cells) {
    this.commission = commission;
    this.cells = cells;
    this.codeBook = codeBook(commission);
  }

  private static Optional<CodeBook> codeBook(Commission commission) {
    return commission.study().analyses().values().stream()
        .filter(analysis -> analysis.method().equals(IRM))
        .map(analysis -> analysis.settings().tree().path("code-book").asText())
        .map(CodeBook.all()::get)
        .flatMap(book -> Optional.ofNullable(book).stream())
        .findFirst();
  }

  boolean isScale(Table table, String name) {
    return cells.column(table, name).filter(column -> !steps(column).isEmpty()).isPresent();
  }

  /** Returns the questions that are answered by no or yes: facts rather than scales. */
  ImmutableList<Sheet.Fact> answers(Row row) {
    return columns(row)
        .filter(column -> steps(column).equals(NO_YES))
        .filter(column -> column.find(row.index()).isPresent())
        .map(
            column ->
                new Sheet.Fact(
                    label(question(column), "label"),
                    step(column, column.find(row.index()).orElse(""))))
        .collect(ImmutableList.toImmutableList());
  }

  private Stream<Column> columns(Row row) {
    return cells.names(row.table()).stream()
        .flatMap(name -> cells.column(row.table(), name).stream());
  }

  ImmutableList<Sheet.Scale> scales(Row row) {
    return columns(row)
        .filter(column -> !steps(column).isEmpty() && !steps(column).equals(NO_YES))
        .map(column -> scale(column, row.index()))
        .collect(ImmutableList.toImmutableList());
  }

  private Sheet.Scale scale(Column column, int row) {
    var code = column.find(row);
    var steps = printed(column, code);
    int index = code.map(steps::indexOf).orElse(-1);
    return new Sheet.Scale(
        label(question(column), "label"),
        label(question(column), "detail"),
        steps.stream().map(step -> step(column, step)).collect(ImmutableList.toImmutableList()),
        index < 0 ? Optional.empty() : Optional.of(index),
        code.filter(LOW_IS_A_WARNING::contains).isPresent(),
        missing(column, row));
  }

  private static String question(Column column) {
    return column.name().replace('_', '-');
  }

  /** Codes without a rank ("withdrawn") are no box, unless one of them was given. */
  private ImmutableList<String> printed(Column column, Optional<String> code) {
    var scale = scaleOf(column);
    if (scale.isEmpty() || code.filter(scale.get().aside()::contains).isPresent()) {
      return steps(column);
    }
    return scale.get().ranked();
  }

  private Optional<Scale> scaleOf(Column column) {
    return codeBook.map(book -> book.scales().get(question(column)));
  }

  private ImmutableList<String> steps(Column column) {
    var scale = scaleOf(column);
    if (scale.isPresent()) {
      return scale.map(Scale::codes).get();
    }
    return column
        .labels()
        .map(list -> commission.study().labels().row(list).keySet().asList())
        .orElse(ImmutableList.of());
  }

  private Text label(String question, String part) {
    var own = commission.study().labels().get("field", question);
    if (own != null) {
      return part.equals("label") ? Text.of(own) : Text.EMPTY;
    }
    var key = "scale." + question + "." + part;
    if (commission.messages().has(key)) {
      return Text.message(key);
    }
    return part.equals("label") ? Text.of(question.replace('-', ' ')) : Text.EMPTY;
  }

  private Text step(Column column, String code) {
    var list = column.labels().orElse(question(column).replaceAll("-(midterm|end)$", ""));
    var own = commission.study().labels().get(list, code);
    if (own != null) {
      return Text.of(own);
    }
    var key = "scale.step." + code;
    return commission.messages().has(key) ? Text.message(key) : Text.of(code);
  }

  private Text missing(Column column, int row) {
    var key = column.missingReason(row).map(reason -> "block.missing." + reason);
    return Text.message(
        key.filter(commission.messages()::has).orElse("scale.not-assessed"), ImmutableMap.of());
  }
}
