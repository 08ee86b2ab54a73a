package fr.arpent.methods.mobilisation.governance;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import fr.arpent.methods.Answer;
import fr.arpent.methods.mobilisation.governance.CompositionInput.Meeting;
import fr.arpent.methods.mobilisation.governance.CompositionInput.Seat;
import fr.arpent.methods.mobilisation.governance.CompositionResult.Check;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One rule on one body on one day. */
final class RuleCheckup {

  private static final double NEAR = 1e-9;

  private final CompositionInput input;

  RuleCheckup(CompositionInput input) {
    this.input = input;
  }

  /** Returns who sits in a body on a day. */
  ImmutableList<Seat> seated(String body, LocalDate day) {
    return input.seats().stream()
        .filter(seat -> seat.body().equals(body) && seat.heldOn(day))
        .collect(toImmutableList());
  }

  Check check(Rule rule, String body, LocalDate day) {
    var seats = seated(body, day);
    if (seats.isEmpty()) {
      return unknown(rule, body, "nobody-seated");
    }
    return switch (rule.rule()) {
      case SHARE -> share(rule, body, seats);
      case PARITY -> parity(rule, body, seats);
      case AT_LEAST_ONE -> atLeastOne(rule, body, seats);
      case RENEWAL -> renewal(rule, body, seats, day);
      case TERM_YEARS -> terms(rule, body, seats);
      case QUORUM -> quorum(rule, body);
      case MEETINGS_PER_YEAR -> meetings(rule, body, day);
    };
  }

  private static Check unknown(Rule rule, String body, String reason) {
    return new Check(
        rule.name(), body, Answer.missing(reason), Verdict.NOT_CHECKED, ImmutableList.of());
  }

  private static Check found(Rule rule, String body, double found, boolean kept) {
    return new Check(
        rule.name(),
        body,
        Answer.of(found),
        kept ? Verdict.MET : Verdict.BROKEN,
        ImmutableList.of());
  }

  private static Check share(Rule rule, String body, List<Seat> seats) {
    double all = seats.size();
    double count =
        seats.stream()
            .filter(seat -> seat.value(rule.field().orElse("")).equals(rule.value()))
            .count();
    double slack = rule.tolerance().orElse(0.0);
    boolean kept =
        rule.equal().filter(wanted -> !isNear(count, wanted, all, slack)).isEmpty()
            && rule.atLeast().filter(least -> count / all < least - slack - NEAR).isEmpty()
            && rule.atMost().filter(most -> count / all > most + slack + NEAR).isEmpty();
    return found(rule, body, count / all, kept);
  }

  /** Within the tolerance, or as near as whole seats allow. */
  private static boolean isNear(double count, double share, double all, double tolerance) {
    return Math.abs(count - share * all) <= Math.max(tolerance * all, 0.5) + NEAR;
  }

  /** With an odd number of seats one more is not avoidable. */
  private Check parity(Rule rule, String body, List<Seat> seats) {
    var field = rule.field().orElse("");
    var values = rule.values().isEmpty() ? values(field, input.seats()) : rule.values();
    var counts =
        values.stream()
            .mapToLong(
                value ->
                    seats.stream()
                        .filter(seat -> seat.value(field).equals(Optional.of(value)))
                        .count())
            .summaryStatistics();
    double gap = counts.getCount() == 0 ? 0 : counts.getMax() - counts.getMin();
    boolean uneven = counts.getCount() > 0 && seats.size() % counts.getCount() != 0;
    return found(rule, body, gap, gap <= rule.tolerance().orElse(0.0) + (uneven ? 1 : 0) + NEAR);
  }

  private static ImmutableList<String> values(String field, List<Seat> seats) {
    return seats.stream()
        .flatMap(seat -> seat.value(field).stream())
        .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo))
        .asList();
  }

  private Check atLeastOne(Rule rule, String body, List<Seat> seats) {
    var field = rule.field().orElse("");
    var ever = input.seats().stream().filter(seat -> seat.body().equals(body)).toList();
    var wanted = rule.values().isEmpty() ? values(field, ever) : rule.values();
    var present = values(field, seats);
    var lacking =
        wanted.stream().filter(value -> !present.contains(value)).collect(toImmutableList());
    return listed(rule, body, lacking);
  }

  /** A rule that is kept when there is nothing to list. */
  private static Check listed(Rule rule, String body, ImmutableList<String> lacking) {
    return new Check(
        rule.name(),
        body,
        Answer.of((double) lacking.size()),
        lacking.isEmpty() ? Verdict.MET : Verdict.BROKEN,
        lacking);
  }

  /** Renewals to come, until all seats of today have been renewed once; the worst is found. */
  private static Check renewal(Rule rule, String body, List<Seat> seats, LocalDate day) {
    if (seats.stream().anyMatch(seat -> seat.until().isEmpty())) {
      return unknown(rule, body, "no-term");
    }
    double share = rule.share().orElse(1.0);
    int every = rule.everyYears().orElse(1);
    double all = seats.size();
    double worst = share * all;
    boolean kept = true;
    for (int i = 0; i < (int) Math.rint(1 / share); i++) {
      var from = day.plusYears((long) i * every);
      var to = from.plusYears(every);
      double leaving =
          seats.stream()
              .flatMap(seat -> seat.until().stream())
              .filter(until -> !until.isBefore(from) && until.isBefore(to))
              .count();
      kept &= isNear(leaving, share, all, rule.tolerance().orElse(0.0));
      worst = Math.abs(leaving - share * all) > Math.abs(worst - share * all) ? leaving : worst;
    }
    return found(rule, body, worst / all, kept);
  }

  private static Check terms(Rule rule, String body, List<Seat> seats) {
    if (seats.stream().anyMatch(seat -> seat.since().isEmpty() || seat.until().isEmpty())) {
      return unknown(rule, body, "no-term");
    }
    double outside = seats.stream().filter(seat -> !isWithin(rule, seat)).count();
    return found(rule, body, outside, outside == 0);
  }

  /** A term of one year that begins on 1 September ends on 31 August. */
  private static boolean isWithin(Rule rule, Seat seat) {
    var since = seat.since().orElseThrow();
    var after = seat.until().orElseThrow().plusDays(1);
    return rule.min().filter(years -> after.isBefore(since.plusYears(years))).isEmpty()
        && rule.max().filter(years -> after.isAfter(since.plusYears(years))).isEmpty();
  }

  private ImmutableList<Meeting> of(String body) {
    return input.meetings().orElse(ImmutableList.of()).stream()
        .filter(meeting -> meeting.body().equals(body))
        .collect(toImmutableList());
  }

  private Check quorum(Rule rule, String body) {
    var held = of(body);
    if (held.isEmpty()) {
      return unknown(rule, body, "no-meeting");
    }
    double share = rule.share().orElse(1.0);
    var without =
        held.stream()
            .filter(one -> one.present() < needed(share, seated(body, one.date()).size()))
            .map(one -> one.date().toString())
            .sorted()
            .collect(toImmutableList());
    return listed(rule, body, without);
  }

  /** Returns how many must be present: the share of the seats, rounded up, and one at least. */
  static int needed(double share, int seats) {
    return Math.max(1, (int) Math.ceil(share * seats - NEAR));
  }

  private Check meetings(Rule rule, String body, LocalDate day) {
    if (input.meetings().isEmpty()) {
      return unknown(rule, body, "no-meeting");
    }
    double count =
        of(body).stream()
            .filter(one -> one.date().isAfter(day.minusYears(1)) && !one.date().isAfter(day))
            .count();
    double wanted = rule.about().orElse(0);
    return found(
        rule, body, count, Math.abs(count - wanted) <= rule.tolerance().orElse(1.0) + NEAR);
  }
}
