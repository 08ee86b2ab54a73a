package fr.arpent.reporting.guide;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.model.measure.Table;
import fr.arpent.model.problem.Nearest;
import fr.arpent.model.problem.Problems;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.guide.markup.Markup;
import fr.arpent.reporting.guide.value.Cells;
import fr.arpent.reporting.guide.value.RoleTables;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.text.Words;
import java.util.Optional;

/**
 * Words from an interview, with as much of their speaker as consent allows: what kind of actor, and
 * the year; never a name.
 */
final class ExcerptWords {

  private static final String NO_QUOTE = "no-quote";

  private final Commission commission;
  private final Cells cells;

  ExcerptWords(Commission commission) {
    this.commission = commission;
    this.cells = new Cells(commission.tag(), commission.study().language());
  }

  /** Reports an excerpt that does not exist, or that may not be printed. */
  void check(Markup.Quoted quoted, Problems problems) {
    var excerpts = RoleTables.find(commission.study(), "excerpts");
    var keys =
        excerpts
            .flatMap(table -> table.findColumn("id"))
            .map(column -> column.cells())
            .orElse(ImmutableList.of());
    int row = keys.indexOf(quoted.key());
    if (row < 0) {
      problems.errorIn(
          quoted.place(),
          "text/unknown-row",
          ImmutableMap.of(
              "table", "excerpts",
              "found", quoted.key(),
              "nearest", Nearest.to(quoted.key(), keys).orElseGet(() -> Nearest.list(keys)),
              "known", Nearest.list(keys)));
    } else if (consent(excerpts.orElseThrow(), row).equals(NO_QUOTE)) {
      problems.errorIn(quoted.place(), "privacy/no-quote", ImmutableMap.of("found", quoted.key()));
    }
  }

  /** Returns the quotation; the text was checked before. */
  Block quotation(Markup.Quoted quoted) {
    var table = RoleTables.find(commission.study(), "excerpts").orElseThrow();
    int row = table.findColumn("id").orElseThrow().cells().indexOf(quoted.key());
    var language = cell(table, "language", row).or(() -> ofInterview(table, row, "language"));
    var run =
        new Words.Run(
            cell(table, "text", row).orElse(""),
            Words.Emphasis.NONE,
            language.filter(tag -> !tag.equals(commission.locale().getLanguage())),
            Optional.empty());
    var paragraph =
        new Block.Paragraph(Text.of(new Words(ImmutableList.of(run))), Block.Paragraph.Role.BODY);
    return new Block.Callout(
        Block.Callout.Kind.QUOTATION, attribution(table, row), ImmutableList.of(paragraph));
  }

  private Text attribution(Table excerpts, int row) {
    var year = ofInterview(excerpts, row, "date").map(date -> date.substring(0, 4)).orElse("");
    var kind = ofInterview(excerpts, row, "actor_kind");
    var words = kind.map(code -> commission.study().labels().get("actor-kind", code)).map(Text::of);
    return words.isPresent()
        ? Text.message("excerpt.by", ImmutableMap.of("who", words.get(), "year", year))
        : Text.message("excerpt.anonymous", ImmutableMap.of("year", year));
  }

  private String consent(Table excerpts, int row) {
    return ofInterview(excerpts, row, "consent").orElse(NO_QUOTE);
  }

  private Optional<String> ofInterview(Table excerpts, int row, String column) {
    var interviews = RoleTables.find(commission.study(), "interviews");
    return cell(excerpts, "interview", row)
        .flatMap(id -> interviews.flatMap(table -> rowOf(table, id)))
        .flatMap(at -> cell(interviews.orElseThrow(), column, at));
  }

  private static Optional<Integer> rowOf(Table table, String id) {
    return table.findColumn("id").map(column -> column.cells().indexOf(id)).filter(row -> row >= 0);
  }

  private Optional<String> cell(Table table, String column, int row) {
    return cells.column(table, column).flatMap(found -> found.find(row));
  }
}
