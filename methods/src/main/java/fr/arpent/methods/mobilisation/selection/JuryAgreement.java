package fr.arpent.methods.mobilisation.selection;

import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.CataloguedMethod;
import fr.arpent.methods.MethodCard;
import fr.arpent.methods.NoAnswerException;
import fr.arpent.methods.Sources;
import fr.arpent.model.problem.Problems;
import java.util.Optional;

/**
 * How far the jurors of a call agree (accord entre jurés): Kendall's W with its correction for
 * ties, intraclass correlations after Shrout and Fleiss, how severe each juror is, and who stands
 * apart.
 *
 * <p>Jurors are compared on the applications that all of them scored on every criterion; those who
 * scored fewer than half are left out first. W is worked out on each juror's ranks, correlations on
 * points of 100. The chance of so great a W is counted in full for up to seven applications, as far
 * as the number of orders allows (a second at most), and read from chi-squared otherwise.
 */
public final class JuryAgreement implements CataloguedMethod<JuryRequest, JuryInput, JuryResult> {

  /** Returns the method. */
  public JuryAgreement() {}

  @Override
  public MethodCard card() {
    return JuryCard.CARD;
  }

  /**
   * Compares the jurors.
   *
   * @throws NoAnswerException if no two jurors scored two applications in common
   */
  @Override
  public JuryResult apply(JuryInput input) {
    return new JuryFigures(input).result();
  }

  @Override
  public Class<JuryRequest> requestType() {
    return JuryRequest.class;
  }

  @Override
  public Class<JuryResult> resultType() {
    return JuryResult.class;
  }

  @Override
  public Optional<JuryInput> bind(JuryRequest request, Sources sources, Problems problems) {
    return new JuryBinding(request, sources, problems).input();
  }

  @Override
  public ImmutableMap<String, ?> parameters(JuryInput input) {
    return ImmutableMap.of("criteria", input.criteria().stream().map(Criterion::said).toList());
  }
}
