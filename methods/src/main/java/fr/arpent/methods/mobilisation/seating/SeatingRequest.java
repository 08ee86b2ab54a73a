package fr.arpent.methods.mobilisation.seating;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.TableRole;
import fr.arpent.methods.draw.SearchSeed;
import fr.arpent.methods.mobilisation.seating.SeatingInput.FixedSeat;
import java.util.Optional;

/**
 * What a study writes to ask for {@link RoundTables}.
 *
 * @param people who is seated
 * @param tables the tables; or {@code table-count}
 * @param tableCount number of tables, with chairs enough; or {@code tables}
 * @param rounds number of rounds
 * @param mix fields each table is mixed by
 * @param together lists of people who sit together in every round
 * @param apart lists of people of whom no two sit together
 * @param togetherBy fields: people with the same value sit together
 * @param apartBy fields: people with the same value never sit together
 * @param fixed seats given in advance
 * @param interpreters who needs one
 * @param absent people who cannot come
 * @param absentFromRound first round without them; 1 by default
 * @param seed of the search
 */
public record SeatingRequest(
    PeopleRole people,
    Optional<TablesRole> tables,
    Optional<Integer> tableCount,
    int rounds,
    ImmutableList<String> mix,
    ImmutableList<ImmutableList<String>> together,
    ImmutableList<ImmutableList<String>> apart,
    ImmutableList<String> togetherBy,
    ImmutableList<String> apartBy,
    ImmutableList<FixedSeat> fixed,
    Optional<Interpreters> interpreters,
    ImmutableList<String> absent,
    Optional<Integer> absentFromRound,
    SearchSeed seed) {

  /**
   * People, one row each.
   *
   * @param id column of keys
   * @param fields where their fields stand, when not in the same table
   */
  public record PeopleRole(
      Optional<String> table,
      Optional<String> result,
      ImmutableMap<String, ImmutableList<String>> where,
      Optional<String> id,
      Optional<FieldsRole> fields)
      implements TableRole {}

  /**
   * The table of fields, one row per person.
   *
   * @param id column of keys
   */
  public record FieldsRole(
      Optional<String> table,
      Optional<String> result,
      ImmutableMap<String, ImmutableList<String>> where,
      Optional<String> id)
      implements TableRole {}

  /**
   * Tables, one row each, in their order.
   *
   * @param id column of keys
   * @param seats column of chairs
   * @param facilitator column of who stays at the table
   * @param languages column of languages spoken by those who stay there
   */
  public record TablesRole(
      Optional<String> table,
      Optional<String> result,
      ImmutableMap<String, ImmutableList<String>> where,
      Optional<String> id,
      Optional<String> seats,
      Optional<String> facilitator,
      Optional<String> languages)
      implements TableRole {}

  /**
   * Interpretation between the language of the study and another.
   *
   * @param field field of languages spoken: {@code fr;ar}
   * @param language the other language
   */
  public record Interpreters(String field, String language) {}
}
