package fr.arpent.methods.mobilisation.seating;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.methods.CataloguedMethod;
import fr.arpent.methods.MethodCard;
import fr.arpent.methods.NoAnswerException;
import fr.arpent.methods.Sources;
import fr.arpent.methods.draw.Draw;
import fr.arpent.model.problem.Problems;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Seats people at tables for several rounds (plan de table): sizes differ by one, each table is
 * mixed by the fields asked for, and people meet new people each round. Rules can be given: people
 * who sit together, or never, seats given in advance, interpreters. A rule that the plan does not
 * keep is named, never silently dropped.
 *
 * <p>With people absent, the plan is the one that all would have had, and as few as can be move.
 *
 * <p>Cost: one to four million exchanges, each of about two tables; some seconds for 200 people.
 */
public final class RoundTables
    implements CataloguedMethod<SeatingRequest, SeatingInput, SeatingResult> {

  /** Returns the method. */
  public RoundTables() {}

  @Override
  public MethodCard card() {
    return SeatingCard.CARD;
  }

  /**
   * Finds a plan.
   *
   * @throws NoAnswerException if there are fewer people than tables, too few chairs, or rules that
   *     contradict each other; the finding says which
   */
  @Override
  public SeatingResult apply(SeatingInput input) {
    var hall = new Hall(input);
    var found = new SeatingSearch(hall, Draw.of(input.seed(), "seating")).find();
    var absences = new Absences(hall, found);
    absences.take(ImmutableSet.copyOf(input.absent()), input.absentFromRound());
    return new SeatingFigures(input, hall, absences.plan(), absences.moved()).result();
  }

  @Override
  public Class<SeatingRequest> requestType() {
    return SeatingRequest.class;
  }

  @Override
  public Class<SeatingResult> resultType() {
    return SeatingResult.class;
  }

  @Override
  public Optional<SeatingInput> bind(SeatingRequest request, Sources sources, Problems problems) {
    return new SeatingBinding(request, sources, problems).input();
  }

  @Override
  public ImmutableMap<String, ?> parameters(SeatingInput input) {
    var parameters = new TreeMap<String, Object>();
    parameters.put("rounds", input.rounds());
    parameters.put("seed", input.seed());
    putUnlessEmpty(parameters, "mix", input.mix());
    putUnlessEmpty(parameters, "together", input.together());
    putUnlessEmpty(parameters, "apart", input.apart());
    putUnlessEmpty(parameters, "fixed", input.fixed());
    putUnlessEmpty(parameters, "absent", input.absent());
    if (!input.absent().isEmpty()) {
      parameters.put("absent-from-round", input.absentFromRound());
    }
    return ImmutableMap.copyOf(parameters);
  }

  private static void putUnlessEmpty(
      Map<String, Object> parameters, String name, Collection<?> value) {
    if (!value.isEmpty()) {
      parameters.put(name, value);
    }
  }
}
