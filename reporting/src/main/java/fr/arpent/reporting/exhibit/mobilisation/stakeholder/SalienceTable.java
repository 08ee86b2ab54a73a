package fr.arpent.reporting.exhibit.mobilisation.stakeholder;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import fr.arpent.methods.Answer;
import fr.arpent.methods.mobilisation.stakeholder.SalienceResult;
import fr.arpent.methods.mobilisation.stakeholder.StakeholderProfile;
import fr.arpent.reporting.exhibit.Cell;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.exhibit.ExhibitContext;
import fr.arpent.reporting.exhibit.ExhibitFrame;
import fr.arpent.reporting.exhibit.TableData;
import fr.arpent.reporting.exhibit.TableData.Column;
import fr.arpent.reporting.exhibit.TableExhibit;
import fr.arpent.reporting.text.Text;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;

/** The table of actors: class, quadrant, ratings; from the most salient. */
final class SalienceTable {

  private static final ImmutableList<
          Map.Entry<String, Function<StakeholderProfile, Answer<Double>>>>
      RATINGS =
          ImmutableList.of(
              Maps.immutableEntry("power", StakeholderProfile::power),
              Maps.immutableEntry("legitimacy", StakeholderProfile::legitimacy),
              Maps.immutableEntry("urgency", StakeholderProfile::urgency),
              Maps.immutableEntry("interest", StakeholderProfile::interest),
              Maps.immutableEntry("position", StakeholderProfile::position),
              Maps.immutableEntry("wanted", StakeholderProfile::wanted),
              Maps.immutableEntry("shift", StakeholderProfile::shift));

  private final SalienceResult result;
  private final ExhibitContext context;
  private final SalienceWords words;

  private SalienceTable(SalienceResult result, ExhibitContext context, SalienceWords words) {
    this.result = result;
    this.context = context;
    this.words = words;
  }

  static Exhibit of(SalienceResult result, ExhibitContext context, SalienceWords words) {
    return new SalienceTable(result, context, words).exhibit();
  }

  private Exhibit exhibit() {
    var frame =
        ExhibitFrame.of(context, "table", words.classTitle())
            .withUnit(words.unit())
            .showing("stakeholders.class", "stakeholders.quadrant", "stakeholders.power")
            .withSentences(words.sentences());
    var rows =
        result.stakeholders().stream()
            .sorted(
                Comparator.comparing(
                    (StakeholderProfile profile) ->
                        profile.salienceClass().value().map(Enum::ordinal).orElse(99)))
            .map(this::row)
            .collect(toImmutableList());
    return TableExhibit.of(frame, TableData.of(columns(), rows));
  }

  private ImmutableList<Column> columns() {
    var columns = ImmutableList.<Column>builder();
    columns.add(Column.words("name", words.say("table.name")));
    columns.add(Column.words("id", words.say("table.id")).aside());
    columns.add(Column.words("class", words.say("table.class")));
    columns.add(Column.words("quadrant", words.say("table.quadrant")));
    columns.add(Column.numbers("salience", words.say("table.salience"), 0).aside());
    for (var rating : RATINGS) {
      var column =
          Column.numbers(rating.getKey(), words.say("rating." + rating.getKey()), decimals());
      boolean isStake = RATINGS.indexOf(rating) < 4;
      columns.add(isStake ? column : column.aside());
    }
    return columns.build();
  }

  /** Half ratings need a decimal; whole ones do not. */
  private int decimals() {
    boolean whole =
        result.stakeholders().stream()
            .flatMap(profile -> RATINGS.stream().map(rating -> rating.getValue().apply(profile)))
            .flatMap(answer -> answer.value().stream())
            .allMatch(value -> value == Math.rint(value));
    return whole ? 0 : 1;
  }

  private ImmutableList<Cell> row(StakeholderProfile profile) {
    var cells = ImmutableList.<Cell>builder();
    cells.add(new Cell.Word(context.sortNameOf(profile.id()), context.nameOf(profile.id())));
    cells.add(new Cell.Word(profile.id(), Text.of(profile.id())));
    cells.add(
        Cell.of(profile.salienceClass(), code -> new Cell.Word(code.code(), words.nameOf(code))));
    cells.add(Cell.of(profile.quadrant(), code -> new Cell.Word(code.code(), words.nameOf(code))));
    cells.add(Cell.of(profile.salience()));
    RATINGS.forEach(rating -> cells.add(Cell.of(rating.getValue().apply(profile))));
    return cells.build();
  }
}
