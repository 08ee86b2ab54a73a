package fr.arpent.reporting.exhibit.mobilisation.sortition;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.methods.mobilisation.sortition.QuotaTargets;
import fr.arpent.methods.mobilisation.sortition.QuotaTargets.Target;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.exhibit.Cell;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.exhibit.ExhibitFrame;
import fr.arpent.reporting.exhibit.ExhibitOptions;
import fr.arpent.reporting.exhibit.Sentence;
import fr.arpent.reporting.exhibit.TableData;
import fr.arpent.reporting.exhibit.TableExhibit;
import java.util.Optional;

/**
 * Population and seats of each group; with the columns {@code pool}, {@code pool-share} and {@code
 * panel}, also what the study made of these quotas. Then the table is marked as the pool is, names
 * where pool and panel come from, and says so when no panel is drawn yet.
 */
record QuotaTable(
    QuotaTargets result,
    SortitionWords words,
    ImmutableMap<String, ?> facts,
    ImmutableList<Sentence> sentences)
    implements Exhibit {

  private static final String PANEL = "panel";
  private static final ImmutableSet<String> BESIDE = ImmutableSet.of("pool", "pool-share", PANEL);

  @Override
  public Kind kind() {
    return Kind.TABLE;
  }

  @Override
  public ImmutableSet<String> options() {
    return TableExhibit.OPTIONS;
  }

  @Override
  public ImmutableList<Block> blocks(ExhibitOptions options) {
    var chosen =
        options.list("columns").stream()
            .map(column -> column.replace('_', '-'))
            .collect(ImmutableSet.toImmutableSet());
    var beside = PanelOfQuotas.of(words.context());
    var frame =
        ExhibitFrame.of(words.context(), "table", words.say("title", facts))
            .withUnit(words.say("unit", facts))
            .showing("targets.population", "targets.seats")
            .withSentences(sentences);
    if (chosen.stream().anyMatch(BESIDE::contains)) {
      frame = frame.beside(beside.answers());
    }
    if (chosen.contains(PANEL) && beside.panel().isEmpty()) {
      frame = frame.withNote(Optional.of(words.say("table.not-drawn")));
    }
    return TableExhibit.of(frame, data(beside)).blocks(options);
  }

  private TableData data(PanelOfQuotas beside) {
    var columns =
        ImmutableList.of(
            words.words("category").aside(),
            words.words("field").merged(),
            words.words("group"),
            words.numbers("population", 0),
            words.numbers("population-share", 1),
            words.numbers("target", 0),
            words.numbers("pool", 0).aside(),
            words.numbers("pool-share", 1).aside(),
            words.numbers(PANEL, 0).aside());
    var rows =
        result.targets().entrySet().stream()
            .flatMap(
                field ->
                    field.getValue().stream().map(target -> row(field.getKey(), target, beside)))
            .collect(toImmutableList());
    return TableData.of(columns, rows);
  }

  private ImmutableList<Cell> row(String field, Target target, PanelOfQuotas beside) {
    return ImmutableList.of(
        words.categoryCell(field, target.id()),
        words.fieldCell(field),
        words.groupCell(field, target.id()),
        SortitionWords.number((double) target.population()),
        SortitionWords.percent(target.share()),
        SortitionWords.number(target.seats()),
        Cell.of(beside.pool(field, target.id())),
        SortitionWords.percent(beside.poolShare(field, target.id())),
        Cell.of(beside.panel(field, target.id())));
  }
}
