package fr.arpent.methods.mobilisation.opinion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.TableRole;
import fr.arpent.methods.draw.SearchSeed;
import java.util.Optional;

/**
 * What a study writes to ask for {@link OpinionGroups}.
 *
 * @param votes who voted how
 * @param statements what was voted on; without it, every other column of the votes is a statement
 * @param people what is known of people, for {@code by}; without it, columns of the votes
 * @param by columns that groups are crossed with
 * @param answers words of the votes; {@code 1 0 -1} or {@code agree pass disagree} by default
 * @param minimumVotes votes from which a person is put in a group; 7 by default
 * @param mostGroups most groups tried; 5 by default
 * @param groups number of groups, when the team wants one
 * @param secrecy least number of people told of
 * @param seed of the resamples that say how firm the groups are
 * @param resamples 100 by default
 */
public record OpinionRequest(
    VotesRole votes,
    Optional<StatementsRole> statements,
    Optional<PeopleRole> people,
    ImmutableList<String> by,
    Optional<Answers> answers,
    Optional<Integer> minimumVotes,
    Optional<Integer> mostGroups,
    Optional<Integer> groups,
    Optional<Secrecy> secrecy,
    Optional<SearchSeed> seed,
    Optional<Integer> resamples) {

  /**
   * Votes: one row per person with a column per statement, or one row per vote.
   *
   * @param voter column of keys of people
   * @param statement column of keys of statements, where a row is a vote
   * @param vote column of votes, where a row is a vote
   * @param time column of numbers, where people may vote again: the latest vote counts
   */
  public record VotesRole(
      Optional<String> table,
      Optional<String> result,
      ImmutableMap<String, ImmutableList<String>> where,
      Optional<String> voter,
      Optional<String> statement,
      Optional<String> vote,
      Optional<String> time)
      implements TableRole {}

  /**
   * Statements, one row each.
   *
   * @param id column of keys
   * @param moderated column of numbers; −1 sets the statement aside
   * @param isMeta column of 0 and 1; 1 sets the statement aside
   */
  public record StatementsRole(
      Optional<String> table,
      Optional<String> result,
      ImmutableMap<String, ImmutableList<String>> where,
      Optional<String> id,
      Optional<String> moderated,
      Optional<String> isMeta)
      implements TableRole {}

  /**
   * People, one row each.
   *
   * @param id column of keys, as in the votes
   */
  public record PeopleRole(
      Optional<String> table,
      Optional<String> result,
      ImmutableMap<String, ImmutableList<String>> where,
      Optional<String> id)
      implements TableRole {}

  /**
   * Words that stand for votes.
   *
   * @param agree words for +1
   * @param pass words for 0
   * @param disagree words for −1
   */
  public record Answers(
      ImmutableList<String> agree, ImmutableList<String> pass, ImmutableList<String> disagree) {}

  /**
   * Secrecy of small numbers.
   *
   * @param minimum least number of people told of; 5 by default
   */
  public record Secrecy(int minimum) {}
}
