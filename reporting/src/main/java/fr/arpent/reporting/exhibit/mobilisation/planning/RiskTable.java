package fr.arpent.reporting.exhibit.mobilisation.planning;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import fr.arpent.methods.mobilisation.planning.RiskRegisterResult.Rated;
import fr.arpent.reporting.exhibit.Cell;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.exhibit.TableData;
import fr.arpent.reporting.exhibit.TableData.Column;
import fr.arpent.reporting.exhibit.TableExhibit;
import fr.arpent.reporting.text.Text;

/** The register, the most critical risks first; the matrix shows how each rating came about. */
final class RiskTable {

  private RiskTable() {}

  static Exhibit of(RiskWords risks) {
    var words = risks.words();
    var columns =
        ImmutableList.of(
            Column.words("risk", words.say("risk")),
            Column.words("id", words.say("id")).aside(),
            Column.numbers("likelihood", words.say("likelihood"), 0).aside(),
            Column.numbers("impact", words.say("impact"), 0).aside(),
            Column.numbers("criticality", words.say("criticality"), 0),
            Column.words("level", words.say("level")),
            Column.words("response", words.say("response")),
            Column.words("holder", words.say("holder")).aside(),
            Column.numbers("after", words.say("after"), 0));
    var rows =
        risks.result().risks().stream().map(risk -> row(risk, words)).collect(toImmutableList());
    return TableExhibit.of(risks.frame("table", RiskWords.RISKS), TableData.of(columns, rows));
  }

  private static ImmutableList<Cell> row(Rated risk, PlanWords words) {
    return ImmutableList.of(
        words.title(risk.id(), risk.title(), true),
        PlanWords.word(risk.id(), Text.of(risk.id())),
        new Cell.Figure(risk.likelihood()),
        new Cell.Figure(risk.impact()),
        new Cell.Figure(risk.criticality()),
        PlanWords.word(risk.level().code(), words.say("level." + risk.level().code())),
        PlanWords.prose(risk.response()),
        words.coded(RiskWords.RISKS, "holder", risk.holder()),
        Cell.of(risk.criticalityAfter()));
  }
}
