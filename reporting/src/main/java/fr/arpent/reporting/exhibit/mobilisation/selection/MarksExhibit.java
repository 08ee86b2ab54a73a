package fr.arpent.reporting.exhibit.mobilisation.selection;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import fr.arpent.methods.Answer;
import fr.arpent.methods.mobilisation.selection.JudgedApplication;
import fr.arpent.methods.mobilisation.selection.JudgedApplication.Part;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.exhibit.Cell;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.exhibit.ExhibitFrame;
import fr.arpent.reporting.exhibit.ExhibitOptions;
import fr.arpent.reporting.exhibit.TableData;
import fr.arpent.reporting.exhibit.TableData.Column;
import fr.arpent.reporting.exhibit.TableExhibit;
import fr.arpent.reporting.text.Text;
import java.util.Optional;

/**
 * What each application was given on each criterion, or the one that the option {@code application}
 * names: the jury's score, its points beside the mean of all that were judged, and their part in
 * the score, which add up.
 *
 * @param words of the call
 */
record MarksExhibit(CallWords words) implements Exhibit {

  static final ImmutableSet<String> OPTIONS =
      Sets.union(TableExhibit.OPTIONS, ImmutableSet.of(ApplicantExhibit.APPLICATION))
          .immutableCopy();

  @Override
  public Kind kind() {
    return Kind.TABLE;
  }

  @Override
  public ImmutableSet<String> options() {
    return OPTIONS;
  }

  @Override
  public ImmutableList<Block> blocks(ExhibitOptions options) {
    var chosen =
        ApplicantExhibit.chosen(words, options).stream()
            .filter(one -> one.score().isPresent())
            .collect(toImmutableList());
    boolean alone = options.find(ApplicantExhibit.APPLICATION).isPresent();
    var others =
        Maps.filterKeys(options.values(), key -> !key.equals(ApplicantExhibit.APPLICATION));
    if (chosen.isEmpty()) {
      return ImmutableList.of();
    }
    return TableExhibit.of(frame(chosen, alone), data(chosen, alone))
        .blocks(new ExhibitOptions(ImmutableMap.copyOf(others)));
  }

  private ExhibitFrame frame(ImmutableList<JudgedApplication> chosen, boolean alone) {
    var title =
        alone
            ? words.say("marks.title-one", ImmutableMap.of("name", words.name(chosen.get(0))))
            : words.say("marks.title");
    return ExhibitFrame.of(words.context(), "marks", title)
        .withUnit(words.say("marks.unit"))
        .showing("applications.parts", "applications.score");
  }

  private TableData data(ImmutableList<JudgedApplication> chosen, boolean alone) {
    var name = Column.words("application", words.say("application"));
    var columns =
        ImmutableList.of(
            alone ? name.aside() : name,
            Column.words("id", words.say("id")).aside(),
            Column.words("criterion", words.say("criterion")),
            Column.numbers("score", words.say("marks.score"), 1),
            Column.numbers("value", words.say("marks.value"), 0),
            Column.numbers("average", words.say("marks.average"), 0),
            Column.numbers("share", words.say("share"), 0),
            Column.numbers("contribution", words.say("marks.contribution"), 1));
    var rows = ImmutableList.<ImmutableList<Cell>>builder();
    chosen.forEach(one -> rows.addAll(rows(one)));
    return new TableData(
        columns, rows.build(), alone ? Optional.of(sum(chosen.get(0))) : Optional.empty());
  }

  private ImmutableList<ImmutableList<Cell>> rows(JudgedApplication one) {
    var contributions =
        AddingUp.parts(
            DecisionWords.exact(one, Part::contribution),
            AddingUp.printed(one.score().value().orElseThrow()));
    var rows = ImmutableList.<ImmutableList<Cell>>builder();
    for (int k = 0; k < one.parts().size(); k++) {
      var part = one.parts().get(k);
      rows.add(
          ImmutableList.of(
              new Cell.Word(words.sortName(one), words.name(one)),
              new Cell.Word(one.id(), Text.of(one.id())),
              new Cell.Word(part.id(), words.criterion(part.id())),
              Cell.of(part.score()),
              Cell.of(part.value()),
              Cell.of(part.average()),
              new Cell.Figure(100 * words.result().criteria().get(k).share()),
              new Cell.Figure(contributions.get(k))));
    }
    return rows.build();
  }

  private ImmutableList<Cell> sum(JudgedApplication one) {
    var nothing = new Cell.Word("", Text.EMPTY);
    return ImmutableList.of(
        nothing,
        nothing,
        new Cell.Word("", words.say("score")),
        nothing,
        nothing,
        nothing,
        new Cell.Figure(100),
        Cell.of(Answer.of(AddingUp.printed(one.score().value().orElseThrow()))));
  }
}
