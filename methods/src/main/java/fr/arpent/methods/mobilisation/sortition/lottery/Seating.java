package fr.arpent.methods.mobilisation.sortition.lottery;

import fr.arpent.methods.draw.Draw;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Gives the seats of panels to persons: those of one type take turns, in an order drawn by lot
 * once, so that none sits in two panels more than another.
 *
 * <p>In a class of identical households, seats go to the household that has the fewest members in
 * the panel, and there to whom sat least: no household then gets more than the cap.
 */
final class Seating {

  private final PersonTypes types;
  private final int[] counts;
  private final List<List<Integer>> turns = new ArrayList<>();
  private final int[] next;
  private final int[] household;
  private final int[] rank;

  Seating(PersonTypes types, Draw draw) {
    this.types = types;
    int candidates = types.question().candidates().size();
    counts = new int[candidates];
    rank = new int[candidates];
    household = new int[candidates];
    next = new int[types.count()];
    for (int type = 0; type < types.count(); type++) {
      var order = draw.shuffle(types.members(type));
      turns.add(order);
      for (int place = 0; place < order.size(); place++) {
        rank[order.get(place)] = place;
      }
    }
    int number = 0;
    for (var households : types.householdClasses()) {
      for (var members : households) {
        int own = number++;
        members.forEach(person -> household[person] = own);
      }
    }
  }

  /** Returns the candidates who sit for the seats of a panel by type. */
  IntStream seat(int[] panel) {
    var seated = new ArrayList<Integer>();
    var taken = new int[household.length];
    for (int type = 0; type < panel.length; type++) {
      for (int seat = 0; seat < panel[type]; seat++) {
        int person = types.householdClass(type) < 0 ? turn(type) : shared(type, taken, seated);
        seated.add(person);
        counts[person]++;
      }
    }
    return seated.stream().mapToInt(person -> person);
  }

  /** Returns in how many panels each candidate has sat. */
  int[] counts() {
    return counts.clone();
  }

  private int turn(int type) {
    var order = turns.get(type);
    return order.get(next[type]++ % order.size());
  }

  private int shared(int type, int[] taken, List<Integer> seated) {
    int person =
        types.members(type).stream()
            .filter(candidate -> !seated.contains(candidate))
            .filter(candidate -> taken[household[candidate]] < types.question().householdCap())
            .min(
                Comparator.<Integer>comparingInt(candidate -> taken[household[candidate]])
                    .thenComparing(candidate -> counts[candidate])
                    .thenComparing(candidate -> rank[candidate]))
            .orElseThrow();
    taken[household[person]]++;
    return person;
  }
}
