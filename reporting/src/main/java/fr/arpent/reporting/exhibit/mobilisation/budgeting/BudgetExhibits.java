package fr.arpent.reporting.exhibit.mobilisation.budgeting;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.methods.mobilisation.budgeting.BudgetResult;
import fr.arpent.methods.mobilisation.budgeting.BudgetResult.ProjectOutcome;
import fr.arpent.reporting.exhibit.Cell;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.exhibit.ExhibitContext;
import fr.arpent.reporting.exhibit.ExhibitFrame;
import fr.arpent.reporting.exhibit.ExhibitSource;
import fr.arpent.reporting.exhibit.FigureExhibit;
import fr.arpent.reporting.exhibit.MethodExhibit;
import fr.arpent.reporting.exhibit.SentencesExhibit;
import fr.arpent.reporting.exhibit.TableData;
import fr.arpent.reporting.exhibit.TableData.Column;
import fr.arpent.reporting.exhibit.TableExhibit;
import fr.arpent.reporting.text.Text;
import java.util.Comparator;

/**
 * What a guide can show of a participatory budget counted by one rule: sentences, the projects, why
 * each loser lost, bars of votes and of money by category and district, the money that was behind
 * what is not funded, the counts of districts, the lot among equals, the method.
 */
public final class BudgetExhibits implements ExhibitSource<BudgetResult> {

  /** Creates the source. */
  public BudgetExhibits() {}

  @Override
  public Class<BudgetResult> resultType() {
    return BudgetResult.class;
  }

  @Override
  public ImmutableMap<String, Exhibit> exhibits(BudgetResult result, ExhibitContext context) {
    var words = new BudgetWords(result);
    var bars = new BudgetBars(result, context, words);
    var losers = new LoserWords(result, words);
    var exhibits = ImmutableMap.<String, Exhibit>builder();
    exhibits.put("summary", new SentencesExhibit(context.analysis(), words.sentences()));
    exhibits.put("table", table(result, context, words));
    exhibits.put("bars", bars.votes());
    if (!result.categories().isEmpty()) {
      exhibits.put("categories", bars.groups("categories", "category", result.categories()));
    }
    if (!result.districts().isEmpty()) {
      exhibits.put("districts", bars.groups("districts", "district", result.districts()));
    }
    if (!result.losers().isEmpty()) {
      exhibits.put("losers", losers.table(context));
      exhibits.put("reasons", losers.reasons(context));
    }
    if (result.losers().stream().anyMatch(loser -> loser.effectiveSupport().isPresent())) {
      exhibits.put("support", bars.support());
    }
    if (result.areas().size() > 1) {
      exhibits.put("areas", AreasTable.of(result, context, words));
    }
    LotsTable.of(result, context, words).ifPresent(table -> exhibits.put("lots", table));
    exhibits.put("method", new MethodExhibit(context, words.overview(), words::field));
    return exhibits.buildOrThrow();
  }

  private static Exhibit table(BudgetResult result, ExhibitContext context, BudgetWords words) {
    var frame =
        ExhibitFrame.of(context, "table", words.title())
            .withUnit(words.unit())
            .showing("projects")
            .withSentences(words.sentences());
    var mark = ImmutableMap.of("mark", BudgetWords.mark(result.currency()));
    var columns =
        ImmutableList.of(
            Column.words("name", BudgetWords.say("table.name")),
            Column.words("id", BudgetWords.say("table.id")).aside(),
            Column.numbers("cost", BudgetWords.say("table.cost", mark), 0),
            Column.numbers("votes", BudgetWords.say("table.votes"), 0),
            Column.words("won", BudgetWords.say("table.won")),
            Column.words("category", BudgetWords.say("table.category")).aside(),
            Column.words("district", BudgetWords.say("table.district")).aside());
    var rows =
        result.projects().stream()
            .sorted(Comparator.comparingLong(project -> -project.votes()))
            .map(project -> row(project, words, context))
            .collect(toImmutableList());
    return TableExhibit.of(frame, TableData.of(columns, rows));
  }

  private static ImmutableList<Cell> row(
      ProjectOutcome project, BudgetWords words, ExhibitContext context) {
    return ImmutableList.of(
        new Cell.Word(
            project.name().byLanguage().values().iterator().next(), Text.of(project.name())),
        new Cell.Word(project.id(), Text.of(project.id())),
        new Cell.Figure(project.cost().doubleValue()),
        new Cell.Figure(project.votes()),
        yesOrNo(project.won()),
        Cell.of(
            project.category(),
            code -> new Cell.Word(code, words.group("category", code, context))),
        Cell.of(
            project.district(),
            code -> new Cell.Word(code, words.group("district", code, context))));
  }

  static Cell yesOrNo(boolean yes) {
    return Cell.code(yes ? "yes" : "no", "block.answer");
  }

  @Override
  public ImmutableMap<String, ImmutableSet<String>> offered() {
    var figure = FigureExhibit.options(BudgetBars.OPTIONS);
    return ImmutableMap.<String, ImmutableSet<String>>builder()
        .put("summary", ImmutableSet.of())
        .put("table", TableExhibit.OPTIONS)
        .put("bars", figure)
        .put("categories", figure)
        .put("districts", figure)
        .put("losers", TableExhibit.OPTIONS)
        .put("reasons", ImmutableSet.of())
        .put("support", figure)
        .put("areas", TableExhibit.OPTIONS)
        .put("lots", TableExhibit.OPTIONS)
        .put("method", MethodExhibit.OPTIONS)
        .buildOrThrow();
  }
}
