package fr.arpent.methods.evaluation.commitment;

import com.google.common.collect.ImmutableList;
import fr.arpent.methods.MethodCard;
import fr.arpent.methods.Procedure;
import fr.arpent.methods.Provenance;
import java.util.Comparator;

/**
 * Assesses commitments of an open government action plan by the codes of the Independent Reporting
 * Mechanism (IRM) and the rules of one era: stars, potential stars, promising commitments, high
 * completion, strong early results, and how many there are of each.
 *
 * <p>The codes are the reviewers' and are taken as they are; this procedure applies the published
 * rules to them. A rule whose answer hangs on a code that lacks has no answer: no is never inferred
 * from silence. Commitments of different eras are never put together: ask once per code book.
 */
public final class IrmCoding implements Procedure<IrmInput, IrmResult> {

  /** Returns the method. */
  public IrmCoding() {}

  @Override
  public MethodCard card() {
    return IrmCard.CARD;
  }

  @Override
  public IrmResult apply(IrmInput input) {
    var assessor = new Assessor(input.codeBook(), input.endOfTermFromMidterm());
    var assessments =
        input.commitments().stream()
            .sorted(Comparator.comparing(CommitmentCoding::id))
            .map(assessor::assess)
            .collect(ImmutableList.toImmutableList());
    var counts = new Counts(assessor.blank(), assessments);
    return IrmResult.builder()
        .codeBook(input.codeBook().era())
        .count(assessments.size())
        .addAllCommitments(assessments)
        .addAllAggregates(counts.aggregates())
        .addAllDistributions(counts.distributions(input.codeBook()))
        .addAllFindings(IrmFindings.of(input, assessments))
        .provenance(Provenance.of(IrmCard.CARD, input))
        .build();
  }
}
