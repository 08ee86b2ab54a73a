package fr.arpent.methods.mobilisation.seating;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import fr.arpent.methods.Answer;
import fr.arpent.methods.Finding;
import fr.arpent.methods.Provenance;
import fr.arpent.methods.mobilisation.seating.SeatingResult.BrokenRule;
import fr.arpent.methods.mobilisation.seating.SeatingResult.FieldBalance;
import fr.arpent.methods.mobilisation.seating.SeatingResult.Round;
import fr.arpent.methods.mobilisation.seating.SeatingResult.Seat;
import fr.arpent.methods.mobilisation.seating.SeatingResult.SeatedTable;
import java.util.Map;
import java.util.stream.IntStream;

/** Says what a plan is and how good. */
final class SeatingFigures {

  private final SeatingInput input;
  private final Hall hall;
  private final int[][] plan;
  private final int moved;
  private final SeatingMetrics metrics;

  SeatingFigures(SeatingInput input, Hall hall, int[][] plan, int moved) {
    this.input = input;
    this.hall = hall;
    this.plan = plan;
    this.moved = moved;
    this.metrics = new SeatingMetrics(hall, plan);
  }

  SeatingResult result() {
    var broken = broken();
    return SeatingResult.builder()
        .people(metrics.seated())
        .tables(hall.tables())
        .rounds(hall.rounds())
        .met(metrics.meanMet())
        .pairsMet(metrics.pairsMet())
        .repeats(metrics.repeats())
        .encounters(
            metrics.mostNewPairs() <= 0
                ? Answer.missing("one-round")
                : Answer.of(metrics.encounters()))
        .imbalance(sumOfFields())
        .leastImbalance(SeatingMetrics.leastImbalance(hall))
        .addAllFields(
            IntStream.range(0, hall.fields()).mapToObj(this::field).collect(toImmutableList()))
        .addAllPlan(
            IntStream.range(0, plan.length).mapToObj(this::round).collect(toImmutableList()))
        .addAllSeats(
            IntStream.range(0, hall.people()).mapToObj(this::seat).collect(toImmutableList()))
        .addAllBroken(broken)
        .moved(moved)
        .addAllFindings(findings(broken))
        .provenance(Provenance.of(SeatingCard.CARD, input))
        .build();
  }

  private double sumOfFields() {
    double sum = 0;
    for (int field = 0; field < hall.fields(); field++) {
      sum += metrics.imbalance(field);
    }
    return sum;
  }

  private FieldBalance field(int field) {
    return new FieldBalance(
        input.mix().get(field),
        hall.totals(field).length,
        metrics.imbalance(field),
        metrics.withinOne(field));
  }

  private Round round(int round) {
    return new Round(
        Integer.toString(round + 1),
        IntStream.range(0, hall.tables())
            .mapToObj(table -> table(round, table))
            .collect(toImmutableList()));
  }

  private SeatedTable table(int round, int table) {
    return new SeatedTable(
        input.tables().get(table).id(),
        table + 1,
        metrics.size(round, table),
        people(round, table).stream().map(person -> person + 1).collect(toImmutableList()));
  }

  private ImmutableList<Integer> people(int round, int table) {
    return IntStream.range(0, hall.people())
        .filter(person -> plan[round][person] == table)
        .boxed()
        .collect(toImmutableList());
  }

  private Seat seat(int person) {
    var tables =
        IntStream.range(0, plan.length)
            .map(round -> plan[round][person])
            .mapToObj(table -> table == Hall.ANY ? "" : input.tables().get(table).id())
            .collect(toImmutableList());
    return new Seat(hall.guest(person).id(), person + 1, tables, metrics.met(person));
  }

  private ImmutableList<BrokenRule> broken() {
    var broken = ImmutableList.<BrokenRule>builder();
    for (int round = 0; round < plan.length; round++) {
      for (int person = 0; person < hall.people(); person++) {
        if (plan[round][person] != Hall.ANY) {
          addCompany(broken, round, person);
        }
      }
      for (int table = 0; table < hall.tables(); table++) {
        addWithoutInterpreter(broken, round, table);
      }
    }
    return broken.build();
  }

  private void addCompany(ImmutableList.Builder<BrokenRule> broken, int round, int person) {
    int table = plan[round][person];
    for (int other : hall.partners(person)) {
      if (other > person && plan[round][other] != Hall.ANY && plan[round][other] != table) {
        broken.add(new BrokenRule("together", round + 1, pair(person, other)));
      }
    }
    for (int other : hall.strangers(person)) {
      if (other > person && plan[round][other] == table) {
        broken.add(new BrokenRule("apart", round + 1, pair(person, other)));
      }
    }
  }

  private ImmutableList<String> pair(int one, int other) {
    return ImmutableList.of(hall.guest(one).id(), hall.guest(other).id());
  }

  private void addWithoutInterpreter(
      ImmutableList.Builder<BrokenRule> broken, int round, int table) {
    var people = people(round, table);
    boolean interpreted =
        hall.isInterpreted(table)
            || people.stream().anyMatch(person -> hall.guest(person).interprets());
    var without =
        people.stream()
            .filter(person -> hall.guest(person).needsInterpreter())
            .map(person -> hall.guest(person).id())
            .collect(toImmutableList());
    if (!interpreted && !without.isEmpty()) {
      broken.add(new BrokenRule("interpreter", round + 1, without));
    }
  }

  private ImmutableList<Finding> findings(ImmutableList<BrokenRule> broken) {
    var findings = ImmutableList.<Finding>builder();
    broken.stream()
        .map(BrokenRule::rule)
        .distinct()
        .forEach(
            rule ->
                findings.add(
                    Finding.warning(
                        "rule-broken",
                        Map.of(
                            "rule",
                            rule,
                            "times",
                            (int)
                                broken.stream().filter(one -> one.rule().equals(rule)).count()))));
    if (!input.absent().isEmpty()) {
      findings.add(Finding.note("absent", Map.of("people", input.absent().size(), "moved", moved)));
    }
    for (int field = 0; field < hall.fields(); field++) {
      int known = IntStream.of(hall.totals(field)).sum();
      if (known < hall.people()) {
        findings.add(
            Finding.note(
                "field-unknown",
                Map.of("field", input.mix().get(field), "people", hall.people() - known)));
      }
    }
    return ImmutableList.sortedCopyOf(findings.build());
  }
}
