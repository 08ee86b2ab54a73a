package fr.arpent.methods.mobilisation.planning;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.methods.Answer;
import fr.arpent.methods.CataloguedMethod;
import fr.arpent.methods.Finding;
import fr.arpent.methods.MethodCard;
import fr.arpent.methods.NoAnswerException;
import fr.arpent.methods.Provenance;
import fr.arpent.methods.References;
import fr.arpent.methods.Sources;
import fr.arpent.methods.mobilisation.planning.ProgrammeResult.Day;
import fr.arpent.methods.mobilisation.planning.ProgrammeResult.Kind;
import fr.arpent.methods.mobilisation.planning.ProgrammeResult.Lead;
import fr.arpent.methods.mobilisation.planning.ProgrammeResult.Overlap;
import fr.arpent.methods.mobilisation.planning.ProgrammeResult.Slot;
import fr.arpent.model.io.CanonicalJson;
import fr.arpent.model.problem.Problems;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Holds a facilitation programme (déroulé) against the clock: every day's span is work, breaks and
 * idle minutes, and they add up; two sessions at the same time in one room or with one leader are
 * found; so are long stretches without a pause.
 *
 * <p>What runs side by side counts once for the participants, and in full for those who lead. Where
 * a break and a session overlap, the minutes are work. Time is quadratic in the sessions of a day.
 */
public final class Programme
    implements CataloguedMethod<ProgrammeRequest, ProgrammeInput, ProgrammeResult> {

  private static final String NOT_GIVEN = "not-given";

  private static final MethodCard CARD =
      MethodCard.builder()
          .id("mobilisation.planning.programme")
          .version("1")
          .what("Minutes, breaks and clashes of a facilitation programme")
          .addFormulas(
              "last end − first start = work + breaks + idle, for every day",
              "stretch = longest work in which no interruption reaches the pause",
              "clash = two sessions that share minutes, and a room or a leader")
          .addRules("adds-up", "stretch", "clash")
          .addSources(
              References.report(
                  "justice-jamieson-2012",
                  "The facilitator’s fieldbook, 3rd edition",
                  "2012",
                  "Justice, Thomas, and Jamieson, David W."))
          .addAssumptions("side-by-side-once", "break-kinds", "leaders-by-name")
          .addLimits("no-walking", "planned-not-kept")
          .build();

  /** Returns the method. */
  public Programme() {}

  @Override
  public MethodCard card() {
    return CARD;
  }

  /**
   * Adds up.
   *
   * @throws NoAnswerException if there is no session
   */
  @Override
  public ProgrammeResult apply(ProgrammeInput input) {
    if (input.sessions().isEmpty()) {
      throw new NoAnswerException(Finding.warning("no-session", Map.of()));
    }
    var order = dayOrder(input);
    var sessions =
        input.sessions().stream()
            .sorted(
                Comparator.comparingInt((Session session) -> order.indexOf(session.day()))
                    .thenComparingInt(Session::start)
                    .thenComparing(Session::id, CanonicalJson.BY_CODE_POINT))
            .collect(toImmutableList());
    var days =
        order.stream()
            .map(day -> day(day, order.indexOf(day) + 1, of(day, sessions), input))
            .collect(toImmutableList());
    var overlaps = overlaps(sessions);
    return new ProgrammeResult(
        days,
        slots(sessions, input),
        kinds(sessions),
        leads(sessions),
        overlaps,
        sessions.size(),
        days.stream().mapToInt(Day::minutes).sum(),
        days.stream().mapToInt(Day::work).sum(),
        days.stream().mapToInt(Day::breaks).sum(),
        days.stream().mapToInt(Day::idle).sum(),
        findings(days, sessions, overlaps, input),
        Provenance.of(CARD, input));
  }

  /** Days with a date in the order of the study, the others after them by code point. */
  private static ImmutableList<String> dayOrder(ProgrammeInput input) {
    var used = input.sessions().stream().map(Session::day).collect(ImmutableSet.toImmutableSet());
    var order = ImmutableSet.<String>builder();
    input.days().keySet().stream().filter(used::contains).forEach(order::add);
    used.stream().sorted(CanonicalJson.BY_CODE_POINT).forEach(order::add);
    return order.build().asList();
  }

  private static ImmutableList<Session> of(String day, List<Session> sessions) {
    return sessions.stream()
        .filter(session -> session.day().equals(day))
        .collect(toImmutableList());
  }

  private static Day day(String id, int order, List<Session> sessions, ProgrammeInput input) {
    int first = sessions.get(0).start();
    int last = sessions.stream().mapToInt(Session::end).max().orElse(first);
    int work = 0;
    int breaks = 0;
    int stretch = 0;
    int longest = 0;
    int rest = 0;
    for (int minute = first; minute < last; minute++) {
      int now = minute;
      var running = sessions.stream().filter(one -> one.start() <= now && now < one.end()).toList();
      boolean working = running.stream().anyMatch(one -> !input.isBreak(one));
      work += working ? 1 : 0;
      breaks += !working && !running.isEmpty() ? 1 : 0;
      rest = working ? 0 : rest + 1;
      stretch = rest >= input.pause() ? 0 : stretch + (working ? 1 : 0);
      longest = Math.max(longest, stretch);
    }
    return new Day(
        id,
        order,
        Answer.ofOptional(Optional.ofNullable(input.days().get(id)), NOT_GIVEN),
        Session.clock(first),
        Session.clock(last),
        sessions.size(),
        last - first,
        work,
        breaks,
        last - first - work - breaks,
        longest);
  }

  private static ImmutableList<Slot> slots(List<Session> sessions, ProgrammeInput input) {
    var slots = ImmutableList.<Slot>builder();
    for (int i = 0; i < sessions.size(); i++) {
      var session = sessions.get(i);
      slots.add(
          new Slot(
              session.id(),
              i + 1,
              session.day(),
              Session.clock(session.start()),
              Session.clock(session.end()),
              session.minutes(),
              session.title(),
              Answer.ofOptional(session.kind(), NOT_GIVEN),
              Answer.ofOptional(session.room(), NOT_GIVEN),
              session.leads(),
              session.material(),
              input.isBreak(session)));
    }
    return slots.build();
  }

  private static ImmutableList<Kind> kinds(List<Session> sessions) {
    int all = sessions.stream().mapToInt(Session::minutes).sum();
    var minutes = new TreeMap<String, Integer>(CanonicalJson.BY_CODE_POINT);
    for (var session : sessions) {
      session.kind().ifPresent(kind -> minutes.merge(kind, session.minutes(), Integer::sum));
    }
    var order =
        minutes.keySet().stream()
            .sorted(Comparator.comparing((String kind) -> -minutes.getOrDefault(kind, 0)))
            .toList();
    return order.stream()
        .map(
            kind -> {
              int sum = minutes.getOrDefault(kind, 0);
              long count =
                  sessions.stream().filter(one -> one.kind().equals(Optional.of(kind))).count();
              return new Kind(kind, order.indexOf(kind) + 1, (int) count, sum, (double) sum / all);
            })
        .collect(toImmutableList());
  }

  private static ImmutableList<Lead> leads(List<Session> sessions) {
    var leads = new TreeMap<String, Lead>(CanonicalJson.BY_CODE_POINT);
    for (var session : sessions) {
      for (var lead : ImmutableSet.copyOf(session.leads())) {
        leads.merge(
            lead,
            new Lead(lead, 1, session.minutes()),
            (a, b) -> new Lead(lead, a.sessions() + b.sessions(), a.minutes() + b.minutes()));
      }
    }
    return ImmutableList.copyOf(leads.values());
  }

  private static ImmutableList<Overlap> overlaps(List<Session> sessions) {
    var overlaps = ImmutableList.<Overlap>builder();
    for (int i = 0; i < sessions.size(); i++) {
      var first = sessions.get(i);
      for (var second : sessions.subList(i + 1, sessions.size())) {
        int minutes = first.shared(second);
        if (minutes > 0) {
          first
              .room()
              .filter(room -> second.room().equals(Optional.of(room)))
              .ifPresent(
                  room ->
                      overlaps.add(new Overlap(first.id(), second.id(), "room", room, minutes)));
          ImmutableSet.copyOf(first.leads()).stream()
              .filter(second.leads()::contains)
              .forEach(
                  lead ->
                      overlaps.add(new Overlap(first.id(), second.id(), "lead", lead, minutes)));
        }
      }
    }
    return overlaps.build();
  }

  private static ImmutableList<Finding> findings(
      List<Day> days, List<Session> sessions, List<Overlap> overlaps, ProgrammeInput input) {
    var findings = ImmutableList.<Finding>builder();
    for (var overlap : overlaps) {
      findings.add(
          Finding.warning(
              overlap.on() + "-clash",
              Map.of(
                  "first", overlap.first(),
                  "second", overlap.second(),
                  "of", overlap.of(),
                  "minutes", overlap.minutes())));
    }
    for (var day : days) {
      if (day.stretch() > input.longest()) {
        findings.add(
            Finding.warning(
                "long-stretch",
                Map.of("day", day.id(), "minutes", day.stretch(), "longest", input.longest())));
      }
      if (day.idle() > 0) {
        findings.add(Finding.note("idle", Map.of("day", day.id(), "minutes", day.idle())));
      }
    }
    for (var session : sessions) {
      if (session.leads().isEmpty() && !input.isBreak(session)) {
        findings.add(Finding.note("no-lead", Map.of("session", session.id())));
      }
    }
    return ImmutableList.sortedCopyOf(findings.build());
  }

  @Override
  public Class<ProgrammeRequest> requestType() {
    return ProgrammeRequest.class;
  }

  @Override
  public Class<ProgrammeResult> resultType() {
    return ProgrammeResult.class;
  }

  @Override
  public Optional<ProgrammeInput> bind(
      ProgrammeRequest request, Sources sources, Problems problems) {
    return new ProgrammeBinding(request, problems).input(sources);
  }

  @Override
  public ImmutableMap<String, ?> parameters(ProgrammeInput input) {
    return ImmutableMap.of(
        "breaks", input.breaks(),
        "days", input.days(),
        "longest", input.longest(),
        "pause", input.pause());
  }
}
