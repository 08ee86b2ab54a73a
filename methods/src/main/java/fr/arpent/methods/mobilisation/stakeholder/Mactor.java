package fr.arpent.methods.mobilisation.stakeholder;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import fr.arpent.methods.CataloguedMethod;
import fr.arpent.methods.Finding;
import fr.arpent.methods.MethodCard;
import fr.arpent.methods.NoAnswerException;
import fr.arpent.methods.References;
import fr.arpent.methods.Sources;
import fr.arpent.model.problem.Problems;
import java.util.Map;
import java.util.Optional;

/**
 * Balance of power between actors, their alliances and conflicts over objectives (méthode MACTOR,
 * Godet 1991).
 *
 * <p>Influence counts the direct one and, through each other actor, the smaller of the two steps.
 * The power of an actor is its share of all influence, less what comes back to it, times influence
 * / (influence + dependence), scaled to a mean of 1; where all influence comes back to those who
 * have it, powers are taken as equal, with a warning. Stakes are weighted by power. Two actors
 * converge on an objective when their stakes have the same sign, diverge when opposite, by the mean
 * of both.
 *
 * <p>Cost: the cube of the actors.
 */
public final class Mactor implements CataloguedMethod<MactorRequest, MactorInput, MactorResult> {

  static final MethodCard CARD =
      MethodCard.builder()
          .id("mobilisation.stakeholder.mactor")
          .version("1")
          .what("Balance of power of actors, convergence and divergence over objectives (MACTOR)")
          .addFormulas(
              "MDII_ij = MDI_ij + Σ_k min(MDI_ik, MDI_kj); I_i = Σ_{j≠i} MDII_ij; D_i = Σ_{j≠i}"
                  + " MDII_ji",
              "R_i = (I_i − MDII_ii) / Σ I · I_i / (I_i + D_i); r_i = n · R_i / Σ R",
              "3MAO = r · 2MAO; mobilisation = Σ |3MAO|",
              "convergence = Σ (|x| + |y|) / 2 where signs agree; divergence where they differ")
          .addRules("influence", "power", "stakes", "pairs")
          .addSources(
              References.article(
                  "godet-1991",
                  "Actors’ moves and strategies: the MACTOR method, an air transport case study."
                      + " Futures 23(6)",
                  "1991",
                  "605–622",
                  "Godet, Michel"))
          .addAssumptions("rated-by-the-team", "one-step", "stakes-comparable")
          .addLimits("judgement", "coefficient", "a-moment")
          .build();

  private static final ImmutableSetMultimap<String, String> DEPENDENCIES =
      ImmutableSetMultimap.<String, String>builder()
          .putAll("stakes", "actors.mobilisation", "actors.stakes", "objectives", "pairs")
          .build();

  /** Returns the method. */
  public Mactor() {}

  @Override
  public MethodCard card() {
    return CARD;
  }

  /**
   * Works out the balance.
   *
   * @throws NoAnswerException if no actor has any influence on another: powers cannot be compared
   */
  @Override
  public MactorResult apply(MactorInput input) {
    if (input.influences().stream().allMatch(one -> one.value() == 0)) {
      throw new NoAnswerException(
          Finding.warning("no-influence", Map.of("actors", input.actors().size())));
    }
    return new MactorFigures(input).result();
  }

  @Override
  public Class<MactorRequest> requestType() {
    return MactorRequest.class;
  }

  @Override
  public Class<MactorResult> resultType() {
    return MactorResult.class;
  }

  @Override
  public Optional<MactorInput> bind(MactorRequest request, Sources sources, Problems problems) {
    return new MactorBinding(request, sources, problems).input();
  }

  @Override
  public ImmutableMap<String, ?> parameters(MactorInput input) {
    return ImmutableMap.of();
  }

  @Override
  public ImmutableSetMultimap<String, String> dependencies() {
    return DEPENDENCIES;
  }
}
