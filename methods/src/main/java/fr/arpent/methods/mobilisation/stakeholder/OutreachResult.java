package fr.arpent.methods.mobilisation.stakeholder;

import com.google.common.collect.ImmutableList;
import fr.arpent.methods.Answer;
import fr.arpent.methods.Result;
import org.immutables.value.Value;

/**
 * Whom to go and see, in which order and through whom, which coalition is within reach, and who is
 * not heard: the outcome of {@link Outreach}.
 */
@Value.Immutable
public interface OutreachResult extends Result {

  /** Every actor: first those who weigh most on what is to be changed. */
  ImmutableList<Approach> approaches();

  /** The coalition that asks for the least movement, in the order in which it is joined. */
  ImmutableList<CoalitionMember> coalition();

  /** Power of the actors who are for, added up. */
  double powerFor();

  /** Power of the actors who are against. */
  double powerAgainst();

  /** Power of all rated actors. */
  double powerOfAll();

  /** Power of the coalition. */
  double powerOfCoalition();

  /** Whether the coalition has more than half of the power. */
  boolean majority();

  /** Every group of the territory: first those nobody speaks for, the largest first. */
  ImmutableList<HeardGroup> groups();

  /** Groups nobody speaks for. */
  int unheard();

  /** Groups nobody speaks for and nothing is done to reach. */
  int unreached();

  /** People in groups nobody speaks for; a person may be in several. */
  double unheardPeople();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link OutreachResult} values; every setter may be called once. */
  final class Builder extends ImmutableOutreachResult.Builder {
    Builder() {}
  }

  /**
   * How to approach an actor.
   *
   * @param id key of the actor
   * @param order place from 1
   * @param power rating, 0 to 3
   * @param position present, −2 to 2
   * @param wanted wished, −2 to 2
   * @param shift wished less present
   * @param task what is asked of the team
   * @param weight power · shift, where a better position is wished; 0 otherwise
   * @param through actors who are for and tied to this one, the most powerful first
   * @param actions what is done
   */
  record Approach(
      String id,
      int order,
      Answer<Double> power,
      Answer<Double> position,
      Answer<Double> wanted,
      Answer<Double> shift,
      Answer<OutreachTask> task,
      Answer<Double> weight,
      ImmutableList<String> through,
      ImmutableList<String> actions) {}

  /**
   * A member of the coalition.
   *
   * @param id key of the actor
   * @param order place from 1
   * @param power rating
   * @param shift how far it has to move to be for: 0 for those who are
   * @param reached power of the coalition with it
   */
  record CoalitionMember(String id, int order, double power, double shift, double reached) {}

  /**
   * A group of the territory.
   *
   * @param id key of the group
   * @param order place from 1
   * @param people how many they are
   * @param voices actors who speak for it
   * @param actions what is done to reach it
   * @param heard whether somebody speaks for it
   */
  record HeardGroup(
      String id,
      int order,
      Answer<Double> people,
      ImmutableList<String> voices,
      ImmutableList<String> actions,
      boolean heard) {}
}
