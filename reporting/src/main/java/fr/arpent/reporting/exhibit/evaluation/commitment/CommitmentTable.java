package fr.arpent.reporting.exhibit.evaluation.commitment;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.methods.Answer;
import fr.arpent.methods.evaluation.commitment.CommitmentAssessment;
import fr.arpent.methods.evaluation.commitment.IrmResult;
import fr.arpent.methods.evaluation.commitment.Question;
import fr.arpent.reporting.exhibit.Cell;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.exhibit.ExhibitContext;
import fr.arpent.reporting.exhibit.ExhibitFrame;
import fr.arpent.reporting.exhibit.TableData;
import fr.arpent.reporting.exhibit.TableData.Column;
import fr.arpent.reporting.exhibit.TableExhibit;
import fr.arpent.reporting.text.Text;
import java.util.function.Function;

/** The table of commitments: what the review says of each, in words. */
final class CommitmentTable {

  /** Columns of codes, whose words are those of the question's scale. */
  private static final ImmutableMap<String, Function<CommitmentAssessment, Answer<String>>> CODES =
      ImmutableMap.<String, Function<CommitmentAssessment, Answer<String>>>builder()
          .put(Question.SPECIFICITY, CommitmentAssessment::specificity)
          .put(Question.AMBITION, CommitmentAssessment::ambition)
          .put(Question.POTENTIAL_IMPACT, CommitmentAssessment::potentialImpact)
          .put(Question.POTENTIAL_FOR_RESULTS, CommitmentAssessment::potentialForResults)
          .put(Question.COMPLETION_MIDTERM, CommitmentAssessment::completionMidterm)
          .put(Question.COMPLETION_END, CommitmentAssessment::completionEnd)
          .put(Question.OPEN_ACCESS, CommitmentAssessment::openAccess)
          .put(Question.OPEN_PARTICIPATION, CommitmentAssessment::openParticipation)
          .put(Question.OPEN_ACCOUNTABILITY, CommitmentAssessment::openAccountability)
          .put(Question.OPEN_GOVERNMENT, CommitmentAssessment::openGovernment)
          .put(Question.EARLY_RESULTS, CommitmentAssessment::earlyResults)
          .build();

  /** Columns answered by yes or no. */
  private static final ImmutableMap<String, Function<CommitmentAssessment, Answer<Boolean>>>
      ANSWERS =
          ImmutableMap.<String, Function<CommitmentAssessment, Answer<Boolean>>>builder()
              .put("verifiable", CommitmentAssessment::verifiable)
              .put("relevant", CommitmentAssessment::relevant)
              .put("potential-star", CommitmentAssessment::potentialStar)
              .put("starred-midterm", CommitmentAssessment::starredMidterm)
              .put("starred-end", CommitmentAssessment::starredEnd)
              .put("promising", CommitmentAssessment::promising)
              .put("promising-gate", CommitmentAssessment::promisingGate)
              .put("high-completion-midterm", CommitmentAssessment::highCompletionMidterm)
              .put("high-completion", CommitmentAssessment::highCompletion)
              .put("strong-early-results", CommitmentAssessment::strongEarlyResults)
              .put("carried-forward", CommitmentAssessment::carriedForward)
              .build();

  /** What is shown when no option chooses, as far as somebody assessed it. */
  private static final ImmutableSet<String> SHOWN =
      ImmutableSet.of(
          "verifiable",
          Question.AMBITION,
          Question.POTENTIAL_IMPACT,
          Question.POTENTIAL_FOR_RESULTS,
          Question.COMPLETION_END,
          Question.OPEN_GOVERNMENT,
          Question.EARLY_RESULTS,
          "starred-end",
          "promising");

  private static final int MOST_SHOWN = 5;

  private final IrmResult result;
  private final ExhibitContext context;
  private final CommitmentWords words;

  private CommitmentTable(IrmResult result, ExhibitContext context, CommitmentWords words) {
    this.result = result;
    this.context = context;
    this.words = words;
  }

  static Exhibit of(IrmResult result, ExhibitContext context, CommitmentWords words) {
    return new CommitmentTable(result, context, words).exhibit();
  }

  private Exhibit exhibit() {
    var frame =
        ExhibitFrame.of(context, "table", words.completionTitle())
            .withUnit(words.unit())
            .showing("commitments")
            .withSentences(words.sentences());
    var rows = result.commitments().stream().map(this::row).collect(toImmutableList());
    return TableExhibit.of(frame, TableData.of(columns(), rows));
  }

  private ImmutableList<Column> columns() {
    var shown =
        SHOWN.stream().filter(this::isAssessed).limit(MOST_SHOWN).collect(toImmutableList());
    var columns = ImmutableList.<Column>builder();
    columns.add(Column.words("name", words.say("table.name")));
    columns.add(Column.words("id", words.say("table.id")).aside());
    columns.add(Column.words("plan", words.say("table.plan")).aside());
    columns.add(Column.words("number", words.say("table.number")).aside());
    for (var id : ids()) {
      var column = Column.words(id, words.say("question." + id));
      columns.add(shown.contains(id) ? column : column.aside());
    }
    return columns.build();
  }

  /** The order of the review: what was promised, then what was done. */
  private static ImmutableList<String> ids() {
    return ImmutableList.<String>builder()
        .add("verifiable", "relevant")
        .addAll(CODES.keySet())
        .addAll(ANSWERS.keySet().stream().skip(2).iterator())
        .build();
  }

  private boolean isAssessed(String id) {
    return result.commitments().stream().anyMatch(one -> answer(one, id).isPresent());
  }

  private static Answer<?> answer(CommitmentAssessment one, String id) {
    var code = CODES.get(id);
    if (code != null) {
      return code.apply(one);
    }
    var answer = ANSWERS.get(id);
    return answer == null ? Answer.missing("not-assessed") : answer.apply(one);
  }

  private ImmutableList<Cell> row(CommitmentAssessment one) {
    var cells = ImmutableList.<Cell>builder();
    cells.add(new Cell.Word(context.sortNameOf(one.id()), context.nameOf(one.id())));
    cells.add(new Cell.Word(one.id(), Text.of(one.id())));
    cells.add(Cell.of(one.plan(), plan -> new Cell.Word(plan, Text.of(plan))));
    cells.add(Cell.of(one.number(), number -> new Cell.Word(number, Text.of(number))));
    ids().forEach(id -> cells.add(cell(one, id)));
    return cells.build();
  }

  private Cell cell(CommitmentAssessment one, String id) {
    return Cell.of(
        answer(one, id),
        given ->
            given instanceof Boolean yes
                ? Cell.code(yes ? "yes" : "no", "block.answer")
                : new Cell.Word(given.toString(), words.code(id, given.toString())));
  }
}
