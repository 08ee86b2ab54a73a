package fr.arpent.methods.evaluation.commitment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import fr.arpent.methods.CataloguedMethod;
import fr.arpent.methods.MethodCard;
import fr.arpent.methods.Provenance;
import fr.arpent.methods.Sources;
import fr.arpent.model.io.CanonicalJson;
import fr.arpent.model.problem.Problems;
import java.util.Comparator;
import java.util.Optional;

/**
 * Assesses commitments of an open government action plan by the codes of the Independent Reporting
 * Mechanism (IRM) and the rules of one era: stars, potential stars, promising commitments, high
 * completion, strong early results, and how many there are of each.
 *
 * <p>The codes are the reviewers' and are taken as they are; this procedure applies the published
 * rules to them. A rule whose answer hangs on a code that lacks has no answer: no is never inferred
 * from silence. Commitments of different eras are never put together: ask once per code book.
 */
public final class IrmCoding implements CataloguedMethod<IrmRequest, IrmInput, IrmResult> {

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
            .sorted(Comparator.comparing(CommitmentCoding::id, CanonicalJson.BY_CODE_POINT))
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

  @Override
  public Class<IrmRequest> requestType() {
    return IrmRequest.class;
  }

  @Override
  public Class<IrmResult> resultType() {
    return IrmResult.class;
  }

  @Override
  public Optional<IrmInput> bind(IrmRequest request, Sources sources, Problems problems) {
    return new IrmBinding(request, problems).input(sources);
  }

  @Override
  public ImmutableMap<String, ?> parameters(IrmInput input) {
    return ImmutableMap.of(
        "code-book", input.codeBook().era(),
        "end-of-term-from-midterm", input.endOfTermFromMidterm());
  }

  @Override
  public ImmutableSetMultimap<String, String> dependencies() {
    return IrmDependencies.ALL;
  }
}
