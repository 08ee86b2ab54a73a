package fr.arpent.methods.evaluation.commitment;

import com.google.common.collect.ImmutableList;
import fr.arpent.methods.Answer;
import fr.arpent.methods.Finding;
import java.util.Map;
import java.util.function.Predicate;

/** What a reader must be warned of. */
final class IrmFindings {

  private final IrmInput input;
  private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();

  private IrmFindings(IrmInput input) {
    this.input = input;
  }

  static ImmutableList<Finding> of(
      IrmInput input, ImmutableList<CommitmentAssessment> assessments) {
    var all = new IrmFindings(input);
    Question.ALL.forEach(all::addOutsideCodeBook);
    all.addFromMidterm();
    input.commitments().forEach(all::addOverallDiffers);
    assessments.forEach(all::addPromisingWithoutGate);
    return ImmutableList.sortedCopyOf(all.findings.build());
  }

  private void addOutsideCodeBook(String question) {
    if (input.codeBook().scales().containsKey(question)) {
      return;
    }
    int count = count(coding -> coding.code(question).isPresent());
    if (count > 0) {
      var era = input.codeBook().era();
      findings.add(
          Finding.warning(
              "outside-code-book", Map.of("question", question, "code-book", era, "count", count)));
    }
  }

  private void addFromMidterm() {
    int count =
        count(
            coding ->
                !coding.code(Question.COMPLETION_END).isPresent()
                    && coding.code(Question.COMPLETION_MIDTERM).isPresent());
    if (input.endOfTermFromMidterm() && count > 0) {
      findings.add(Finding.warning("end-of-term-from-midterm", Map.of("count", count)));
    }
  }

  private void addOverallDiffers(CommitmentCoding coding) {
    var overall = coding.code(Question.OPEN_GOVERNMENT);
    var highest = input.codeBook().openGovernment(coding);
    if (overall.isPresent() && highest.isPresent() && !overall.equals(highest)) {
      findings.add(
          Finding.warning(
              "overall-differs",
              Map.of(
                  "commitment",
                  coding.id(),
                  "overall",
                  overall.value().orElseThrow(),
                  "highest",
                  highest.value().orElseThrow())));
    }
  }

  private void addPromisingWithoutGate(CommitmentAssessment assessment) {
    if (assessment.promising().equals(Answer.of(true))
        && assessment.promisingGate().equals(Answer.of(false))) {
      findings.add(Finding.note("promising-without-gate", Map.of("commitment", assessment.id())));
    }
  }

  private int count(Predicate<CommitmentCoding> is) {
    return Math.toIntExact(input.commitments().stream().filter(is).count());
  }
}
