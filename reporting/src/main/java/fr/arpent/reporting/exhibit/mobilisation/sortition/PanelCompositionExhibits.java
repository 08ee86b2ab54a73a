package fr.arpent.reporting.exhibit.mobilisation.sortition;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.methods.mobilisation.sortition.CompositionResult;
import fr.arpent.methods.mobilisation.sortition.CompositionResult.GroupShares;
import fr.arpent.reporting.exhibit.Cell;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.exhibit.ExhibitContext;
import fr.arpent.reporting.exhibit.ExhibitFrame;
import fr.arpent.reporting.exhibit.ExhibitSource;
import fr.arpent.reporting.exhibit.FigureExhibit;
import fr.arpent.reporting.exhibit.FigureSetExhibit;
import fr.arpent.reporting.exhibit.MethodExhibit;
import fr.arpent.reporting.exhibit.Sentence;
import fr.arpent.reporting.exhibit.SentencesExhibit;
import fr.arpent.reporting.exhibit.TableData;
import fr.arpent.reporting.exhibit.TableExhibit;

/**
 * What a guide can show of a panel beside its pool and the population: sentences, bars of the three
 * shares, a table, the method.
 */
public final class PanelCompositionExhibits implements ExhibitSource<CompositionResult> {

  /** Creates the source. */
  public PanelCompositionExhibits() {}

  @Override
  public Class<CompositionResult> resultType() {
    return CompositionResult.class;
  }

  @Override
  public ImmutableMap<String, Exhibit> exhibits(CompositionResult result, ExhibitContext context) {
    var words = new SortitionWords(context);
    var facts =
        ImmutableMap.of(
            "pool", result.pool(), "panel", result.panel(), "outside", result.outside());
    var sentences =
        ImmutableList.of(Sentence.of(words.say("summary.quotas", facts), "groups", "outside"));
    return ImmutableMap.of(
        "summary",
        new SentencesExhibit(context.analysis(), sentences),
        "bars",
        new FigureSetExhibit(
            frame("bars", words, facts, sentences),
            CompositionBars.OPTIONS,
            options -> CompositionBars.pictures(result, words, options)),
        "table",
        table(result, words, facts, sentences),
        "method",
        new MethodExhibit(context, words.say("method.result", facts), words::finding));
  }

  @Override
  public ImmutableMap<String, ImmutableSet<String>> offered() {
    return ImmutableMap.of(
        "summary",
        ImmutableSet.of(),
        "bars",
        FigureExhibit.options(CompositionBars.OPTIONS),
        "table",
        TableExhibit.OPTIONS,
        "method",
        MethodExhibit.OPTIONS);
  }

  private static ExhibitFrame frame(
      String name,
      SortitionWords words,
      ImmutableMap<String, ?> facts,
      ImmutableList<Sentence> sentences) {
    return ExhibitFrame.of(words.context(), name, words.say("title", facts))
        .withUnit(words.say("unit", facts))
        .showing("groups")
        .withSentences(sentences);
  }

  private static Exhibit table(
      CompositionResult result,
      SortitionWords words,
      ImmutableMap<String, ?> facts,
      ImmutableList<Sentence> sentences) {
    var columns =
        ImmutableList.of(
            words.words("category").aside(),
            words.words("field").merged(),
            words.words("group"),
            words.numbers("population-share", 1),
            words.numbers("pool", 0).aside(),
            words.numbers("pool-share", 1),
            words.numbers("min", 0),
            words.numbers("max", 0),
            words.numbers("panel", 0),
            words.numbers("panel-share", 1),
            words.numbers("off", 1).aside());
    var rows =
        result.groups().entrySet().stream()
            .flatMap(
                field -> field.getValue().stream().map(group -> row(field.getKey(), group, words)))
            .collect(toImmutableList());
    return TableExhibit.of(frame("table", words, facts, sentences), TableData.of(columns, rows));
  }

  private static ImmutableList<Cell> row(String field, GroupShares group, SortitionWords words) {
    return ImmutableList.of(
        words.categoryCell(field, group.id()),
        words.fieldCell(field),
        words.groupCell(field, group.id()),
        SortitionWords.percent(group.populationShare()),
        SortitionWords.number(group.pool()),
        SortitionWords.percent(group.poolShare()),
        SortitionWords.number(group.min()),
        SortitionWords.number(group.max()),
        SortitionWords.number(group.seats()),
        SortitionWords.percent(group.panelShare()),
        Cell.of(group.off()));
  }
}
