package fr.arpent.methods.mobilisation.seating;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import fr.arpent.methods.Finding;
import fr.arpent.methods.NoAnswerException;
import fr.arpent.model.io.CanonicalJson;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * An input as numbers: people in the order of their keys, tables in theirs, fields as values from
 * 0. Says at once what no plan can satisfy.
 */
final class Hall {

  static final int ANY = -1;

  private final SeatingInput input;
  private final ImmutableList<Guest> guests;
  private final int[] sizes;
  private final int[][] values;
  private final int[][] totals;
  private final int[][] partners;
  private final int[][] strangers;
  private final int[][] seats;

  /**
   * @throws NoAnswerException if there are too few people or chairs, or if rules contradict each
   *     other
   */
  Hall(SeatingInput input) {
    this.input = input;
    guests =
        ImmutableList.sortedCopyOf(
            Comparator.comparing(Guest::id, CanonicalJson.BY_CODE_POINT), input.guests());
    if (guests.size() < input.tables().size()) {
      throw no("too-few", Map.of("people", guests.size(), "tables", input.tables().size()));
    }
    sizes = sizes();
    values = new int[input.mix().size()][guests.size()];
    totals = new int[input.mix().size()][];
    for (int field = 0; field < values.length; field++) {
      number(field);
    }
    partners = related(input.together());
    strangers = related(input.apart());
    seats = fixedSeats();
    checkRules();
  }

  int people() {
    return guests.size();
  }

  int tables() {
    return sizes.length;
  }

  int rounds() {
    return input.rounds();
  }

  int fields() {
    return values.length;
  }

  Guest guest(int person) {
    return guests.get(person);
  }

  int size(int table) {
    return sizes[table];
  }

  /** Returns the value of a person’s field, or {@link #ANY} when it is not known. */
  int value(int field, int person) {
    return values[field][person];
  }

  /** Returns how many people have each value of a field. */
  int[] totals(int field) {
    return totals[field];
  }

  /** Returns those a person must sit with. */
  int[] partners(int person) {
    return partners[person];
  }

  /** Returns those a person must not sit with. */
  int[] strangers(int person) {
    return strangers[person];
  }

  boolean isPartner(int person, int other) {
    return IntStream.of(partners[person]).anyMatch(partner -> partner == other);
  }

  /** Returns the table given to a person in a round, or {@link #ANY}. */
  int fixedTable(int round, int person) {
    return seats[round][person];
  }

  boolean isInterpreted(int table) {
    return input.tables().get(table).interpreted();
  }

  /** People over tables as evenly as can be: sizes differ by one, the roomier tables take more. */
  private int[] sizes() {
    int tables = input.tables().size();
    var chairs =
        input.tables().stream()
            .mapToInt(table -> table.seats().orElse(Integer.MAX_VALUE))
            .toArray();
    var sizes = new int[tables];
    Arrays.fill(sizes, guests.size() / tables);
    IntStream.range(0, tables)
        .boxed()
        .sorted(Comparator.comparingInt((Integer table) -> -chairs[table]))
        .limit(guests.size() % tables)
        .forEach(table -> sizes[table]++);
    for (int table = 0; table < tables; table++) {
      if (sizes[table] > chairs[table]) {
        throw no(
            "seats",
            Map.of(
                "table",
                input.tables().get(table).id(),
                "seats",
                chairs[table],
                "people",
                sizes[table]));
      }
    }
    return sizes;
  }

  private void number(int field) {
    var name = input.mix().get(field);
    var known =
        guests.stream()
            .flatMap(guest -> guest.values(name).stream())
            .distinct()
            .sorted(CanonicalJson.BY_CODE_POINT)
            .toList();
    totals[field] = new int[known.size()];
    for (int person = 0; person < guests.size(); person++) {
      var value = guests.get(person).values(name);
      values[field][person] = value.isEmpty() ? ANY : known.indexOf(value.iterator().next());
      if (!value.isEmpty()) {
        totals[field][values[field][person]]++;
      }
    }
  }

  private int indexOf(String person) {
    for (int i = 0; i < guests.size(); i++) {
      if (guests.get(i).id().equals(person)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no person has the key " + person);
  }

  private int[][] related(List<ImmutableSet<String>> sets) {
    var all = new ArrayList<HashSet<Integer>>();
    guests.forEach(guest -> all.add(new HashSet<>()));
    for (var set : sets) {
      var members = set.stream().map(this::indexOf).toList();
      for (int one : members) {
        members.stream().filter(other -> other != one).forEach(all.get(one)::add);
      }
    }
    return all.stream()
        .map(set -> set.stream().mapToInt(Integer::intValue).sorted().toArray())
        .toArray(int[][]::new);
  }

  private int[][] fixedSeats() {
    var fixed = new int[input.rounds()][guests.size()];
    for (var round : fixed) {
      Arrays.fill(round, ANY);
    }
    for (var seat : input.fixed()) {
      int person = indexOf(seat.person());
      int table = tableIndex(seat.table());
      for (int round = 0; round < fixed.length; round++) {
        if (seat.round().isEmpty() || seat.round().get() == round + 1) {
          int other = fixed[round][person];
          if (other != ANY && other != table) {
            throw no("fixed-twice", Map.of("person", seat.person(), "round", round + 1));
          }
          fixed[round][person] = table;
        }
      }
    }
    return fixed;
  }

  private int tableIndex(String id) {
    for (int i = 0; i < input.tables().size(); i++) {
      if (input.tables().get(i).id().equals(id)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no table has the key " + id);
  }

  /** What no plan can satisfy: together and apart at once, more people than a table holds. */
  private void checkRules() {
    int largest = Arrays.stream(sizes).max().orElse(0);
    for (int person = 0; person < guests.size(); person++) {
      if (partners[person].length + 1 > largest) {
        throw no(
            "together-too-many", Map.of("people", partners[person].length + 1, "seats", largest));
      }
      for (int other : partners[person]) {
        int partner = other;
        if (IntStream.of(strangers[person]).anyMatch(stranger -> stranger == partner)) {
          throw no(
              "together-and-apart",
              Map.of("person", guests.get(person).id(), "other", guests.get(other).id()));
        }
      }
    }
    for (var group : input.apart()) {
      if (group.size() > tables()) {
        throw no("apart-too-many", Map.of("people", group.size(), "tables", tables()));
      }
    }
    for (int round = 0; round < seats.length; round++) {
      for (int table = 0; table < sizes.length; table++) {
        int place = table;
        long given = IntStream.of(seats[round]).filter(fixed -> fixed == place).count();
        if (given > sizes[table]) {
          throw no(
              "fixed-too-many",
              Map.of(
                  "table",
                  input.tables().get(table).id(),
                  "people",
                  (int) given,
                  "seats",
                  sizes[table]));
        }
      }
    }
  }

  private static NoAnswerException no(String code, Map<String, ?> fields) {
    return new NoAnswerException(Finding.warning(code, fields));
  }
}
