package fr.arpent.methods.mobilisation.seating;

import fr.arpent.methods.draw.Draw;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A plan that can be changed by exchanging two people of one round, and its cost: whole numbers, so
 * that the cost after a million exchanges is exactly that of the plan.
 *
 * <p>Cost, in units of one over the number of people: a pair that meets again costs {@value
 * #MEETING} (a third time twice that), a table that differs from the whole by one person in one
 * value costs {@value #MIXED}, a rule that is not kept costs {@value #RULE}.
 */
final class Chairs {

  /** Cost of a pair that meets again. */
  static final int MEETING = 2;

  /** Cost of one person too many of a value: one and a half meetings. */
  static final int MIXED = 3;

  /** Cost of a rule that is not kept: sixty meetings. */
  static final int RULE = 120;

  private final Hall hall;
  private final int people;
  private final int[] start;
  private final int[] tableOfChair;
  private final int[][] chairs;
  private final int[][] tableOf;
  private final int[][] chairOf;
  private final int[][] meetings;
  private final int[][][][] counts;
  private final int[][] needing;
  private final int[][] helping;
  private final boolean[][] partner;

  Chairs(Hall hall, Draw draw) {
    this.hall = hall;
    people = hall.people();
    start = new int[hall.tables() + 1];
    for (int table = 0; table < hall.tables(); table++) {
      start[table + 1] = start[table] + hall.size(table);
    }
    tableOfChair = new int[people];
    for (int table = 0; table < hall.tables(); table++) {
      Arrays.fill(tableOfChair, start[table], start[table + 1], table);
    }
    chairs = new int[hall.rounds()][people];
    tableOf = new int[hall.rounds()][people];
    chairOf = new int[hall.rounds()][people];
    meetings = new int[people][people];
    counts = new int[hall.rounds()][hall.tables()][hall.fields()][];
    needing = new int[hall.rounds()][hall.tables()];
    helping = new int[hall.rounds()][hall.tables()];
    partner = new boolean[people][people];
    for (int person = 0; person < people; person++) {
      for (int other : hall.partners(person)) {
        partner[person][other] = true;
      }
    }
    for (int round = 0; round < hall.rounds(); round++) {
      fill(round, draw);
    }
  }

  /** Seats those with a given table, then the others as the lot puts them. */
  private void fill(int round, Draw draw) {
    var free = new ArrayList<Integer>();
    var chairless = new ArrayList<Integer>();
    Arrays.fill(chairs[round], Hall.ANY);
    for (int person = 0; person < people; person++) {
      int table = hall.fixedTable(round, person);
      if (table == Hall.ANY) {
        chairless.add(person);
      } else {
        int chair = start[table];
        while (chairs[round][chair] != Hall.ANY) {
          chair++;
        }
        chairs[round][chair] = person;
      }
    }
    IntStream.range(0, people).filter(chair -> chairs[round][chair] == Hall.ANY).forEach(free::add);
    List<Integer> order = draw.shuffle(chairless);
    for (int i = 0; i < free.size(); i++) {
      chairs[round][free.get(i)] = order.get(i);
    }
    count(round);
  }

  private void count(int round) {
    for (int table = 0; table < hall.tables(); table++) {
      for (int field = 0; field < hall.fields(); field++) {
        counts[round][table][field] = new int[hall.totals(field).length];
      }
    }
    for (int chair = 0; chair < people; chair++) {
      int person = chairs[round][chair];
      int table = tableOfChair[chair];
      tableOf[round][person] = table;
      chairOf[round][person] = chair;
      enter(round, table, person, 1);
      for (int other = start[table]; other < start[table + 1]; other++) {
        meetings[person][chairs[round][other]] += other == chair ? 0 : 1;
      }
    }
  }

  /** Notes that a person comes to a table, or leaves it. */
  private void enter(int round, int table, int person, int change) {
    for (int field = 0; field < hall.fields(); field++) {
      int value = hall.value(field, person);
      if (value != Hall.ANY) {
        counts[round][table][field][value] += change;
      }
    }
    needing[round][table] += hall.guest(person).needsInterpreter() ? change : 0;
    helping[round][table] += hall.guest(person).interprets() ? change : 0;
  }

  int personAt(int round, int chair) {
    return chairs[round][chair];
  }

  /** Returns the table where a person sits. */
  int tableOf(int round, int person) {
    return tableOf[round][person];
  }

  /** Returns whether two people of a round may be exchanged: at two tables, neither seat given. */
  boolean mayExchange(int round, int one, int other) {
    return tableOf[round][one] != tableOf[round][other]
        && hall.fixedTable(round, one) == Hall.ANY
        && hall.fixedTable(round, other) == Hall.ANY;
  }

  /** Returns by how much the cost changes when two people are exchanged; quick. */
  long change(int round, int one, int other) {
    int from = tableOf[round][one];
    int to = tableOf[round][other];
    long change =
        (long) people
            * (MEETING * meetingsChange(round, one, other) + rulesChange(round, one, other));
    for (int field = 0; field < hall.fields(); field++) {
      int leaving = hall.value(field, one);
      int coming = hall.value(field, other);
      if (leaving != coming) {
        change += MIXED * mixedChange(round, field, from, leaving, coming);
        change += MIXED * mixedChange(round, field, to, coming, leaving);
      }
    }
    return change;
  }

  private long meetingsChange(int round, int one, int other) {
    return companyChange(round, one, other) + companyChange(round, other, one);
  }

  /** What it saves that somebody leaves their table, and costs that another comes to it. */
  private long companyChange(int round, int leaving, int coming) {
    int table = tableOf[round][leaving];
    var before = meetings[leaving];
    var after = meetings[coming];
    var known = partner[leaving];
    var knownAfter = partner[coming];
    long change = 0;
    for (int chair = start[table]; chair < start[table + 1]; chair++) {
      int person = chairs[round][chair];
      if (person != leaving) {
        change -= known[person] ? 0 : before[person] - 1L;
        change += knownAfter[person] ? 0 : after[person];
      }
    }
    return change;
  }

  private long mixedChange(int round, int field, int table, int leaving, int coming) {
    long change = 0;
    if (leaving != Hall.ANY) {
      change +=
          difference(round, field, table, leaving, -1)
              - difference(round, field, table, leaving, 0);
    }
    if (coming != Hall.ANY) {
      change +=
          difference(round, field, table, coming, 1) - difference(round, field, table, coming, 0);
    }
    return change;
  }

  /** |count · people − size · total|: how far a table is from the whole, times the people. */
  private long difference(int round, int field, int table, int value, int more) {
    long count = (long) counts[round][table][field][value] + more;
    return Math.abs(count * people - (long) hall.size(table) * hall.totals(field)[value]);
  }

  private long rulesChange(int round, int one, int other) {
    int from = tableOf[round][one];
    int to = tableOf[round][other];
    int change = company(round, one, other, to) - company(round, one, other, from);
    change += company(round, other, one, from) - company(round, other, one, to);
    if (hall.guest(one).needsInterpreter() != hall.guest(other).needsInterpreter()
        || hall.guest(one).interprets() != hall.guest(other).interprets()) {
      change +=
          withoutInterpreter(round, from, other, one)
              - withoutInterpreter(round, from, Hall.ANY, Hall.ANY);
      change +=
          withoutInterpreter(round, to, one, other)
              - withoutInterpreter(round, to, Hall.ANY, Hall.ANY);
    }
    return (long) RULE * change;
  }

  /** Rules about company that a person would not keep at a table, whoever they change with. */
  private int company(int round, int person, int changedWith, int table) {
    int broken = 0;
    for (int stranger : hall.strangers(person)) {
      broken += stranger != changedWith && tableOf[round][stranger] == table ? 1 : 0;
    }
    for (int friend : hall.partners(person)) {
      // The two who change are never at one table, before or after.
      broken += friend != changedWith && tableOf[round][friend] != table ? 1 : 0;
    }
    return broken;
  }

  private int withoutInterpreter(int round, int table, int coming, int leaving) {
    int need = needing[round][table];
    int help = helping[round][table] + (hall.isInterpreted(table) ? 1 : 0);
    if (coming != Hall.ANY) {
      need += hall.guest(coming).needsInterpreter() ? 1 : 0;
      help += hall.guest(coming).interprets() ? 1 : 0;
      need -= hall.guest(leaving).needsInterpreter() ? 1 : 0;
      help -= hall.guest(leaving).interprets() ? 1 : 0;
    }
    return help > 0 ? 0 : need;
  }

  /** Exchanges two people of a round. */
  void exchange(int round, int one, int other) {
    int from = tableOf[round][one];
    int to = tableOf[round][other];
    meet(round, one, -1);
    meet(round, other, -1);
    enter(round, from, one, -1);
    enter(round, to, other, -1);
    int chair = chairOf[round][one];
    chairOf[round][one] = chairOf[round][other];
    chairOf[round][other] = chair;
    chairs[round][chairOf[round][one]] = one;
    chairs[round][chairOf[round][other]] = other;
    tableOf[round][one] = to;
    tableOf[round][other] = from;
    meet(round, one, 1);
    meet(round, other, 1);
    enter(round, to, one, 1);
    enter(round, from, other, 1);
  }

  private void meet(int round, int person, int change) {
    int table = tableOf[round][person];
    for (int chair = start[table]; chair < start[table + 1]; chair++) {
      int other = chairs[round][chair];
      if (other != person) {
        meetings[person][other] += change;
        meetings[other][person] += change;
      }
    }
  }

  /** Returns the cost of the plan, counted anew. */
  long cost() {
    long cost = 0;
    for (int one = 0; one < people; one++) {
      for (int other = 0; other < one; other++) {
        long times = meetings[one][other];
        cost += partner[one][other] ? 0 : (long) MEETING * people * times * (times - 1) / 2;
      }
    }
    for (int round = 0; round < hall.rounds(); round++) {
      for (int table = 0; table < hall.tables(); table++) {
        cost += (long) people * RULE * withoutInterpreter(round, table, Hall.ANY, Hall.ANY);
        for (int field = 0; field < hall.fields(); field++) {
          for (int value = 0; value < hall.totals(field).length; value++) {
            cost += MIXED * difference(round, field, table, value, 0);
          }
        }
      }
      for (int person = 0; person < people; person++) {
        // Each pair is met from both sides.
        cost += (long) people * RULE * company(round, person, Hall.ANY, tableOf[round][person]) / 2;
      }
    }
    return cost;
  }

  /** Returns the table of every person in every round. */
  int[][] plan() {
    return Arrays.stream(tableOf).map(int[]::clone).toArray(int[][]::new);
  }
}
