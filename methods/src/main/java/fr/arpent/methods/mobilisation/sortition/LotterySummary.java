package fr.arpent.methods.mobilisation.sortition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.primitives.ImmutableDoubleArray;
import fr.arpent.methods.Answer;
import fr.arpent.methods.Finding;
import fr.arpent.methods.Gini;
import fr.arpent.methods.Provenance;
import fr.arpent.methods.draw.DrawPool;
import fr.arpent.methods.mobilisation.sortition.PanelLotteryResult.Cause;
import fr.arpent.methods.mobilisation.sortition.PanelLotteryResult.Change;
import fr.arpent.methods.mobilisation.sortition.PanelLotteryResult.ExactPanel;
import fr.arpent.methods.mobilisation.sortition.PanelLotteryResult.GroupSeats;
import fr.arpent.methods.mobilisation.sortition.PanelLotteryResult.Level;
import fr.arpent.methods.mobilisation.sortition.PanelLotteryResult.NumberedPanel;
import fr.arpent.methods.mobilisation.sortition.PanelLotteryResult.PersonChance;
import fr.arpent.methods.mobilisation.sortition.PanelLotteryResult.PersonType;
import fr.arpent.methods.mobilisation.sortition.lottery.Candidate;
import fr.arpent.methods.mobilisation.sortition.lottery.ChanceStep;
import fr.arpent.methods.mobilisation.sortition.lottery.Lottery;
import fr.arpent.methods.mobilisation.sortition.lottery.NumberedPanels;
import fr.arpent.methods.mobilisation.sortition.lottery.Objective;
import fr.arpent.methods.mobilisation.sortition.lottery.Quota;
import fr.arpent.methods.mobilisation.sortition.lottery.QuotaRelaxation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes down what came of a lottery. */
final class LotterySummary {

  private static final double NOBODY = 1e-9;

  private final PanelLotteryInput input;
  private final FreeSeats free;
  private final Lottery lottery;
  private final NumberedPanels panels;
  private final Optional<QuotaRelaxation> change;
  private final String seed;
  private final ImmutableList<Candidate> candidates;
  private final ImmutableDoubleArray chances;

  LotterySummary(
      PanelLotteryInput input,
      FreeSeats free,
      Lottery lottery,
      NumberedPanels panels,
      Optional<QuotaRelaxation> change,
      String seed) {
    this.input = input;
    this.free = free;
    this.lottery = lottery;
    this.panels = panels;
    this.change = change;
    this.seed = seed;
    this.candidates = lottery.question().candidates();
    this.chances = lottery.chances();
  }

  PanelLotteryResult result() {
    var numbered =
        IntStream.range(0, panels.count())
            .mapToObj(this::panel)
            .collect(ImmutableList.toImmutableList());
    var excluded =
        IntStream.range(0, candidates.size())
            .filter(i -> chances.get(i) <= NOBODY && input.objective() == Objective.LEXIMIN)
            .mapToObj(i -> candidates.get(i).id())
            .collect(ImmutableList.toImmutableList());
    return PanelLotteryResult.builder()
        .objective(input.objective())
        .size(lottery.question().size())
        .candidates(candidates.size())
        .typeCount(lottery.typeCount())
        .minimum(lottery.minimum())
        .bound(lottery.bound())
        .gap(Math.max(0, lottery.bound() - lottery.minimum()))
        .largestDifference(lottery.largestDifference())
        .attained(lottery.isAttained())
        .mean((double) lottery.question().size() / candidates.size())
        .gini(Gini.of(chances.toArray()))
        .geometricMean(geometricMean())
        .geometricMeanBound(geometricMeanBound())
        .exactCount(lottery.panelCount())
        .count(panels.count())
        .error(panels.largestError())
        .poolDigest(DrawPool.of(entries(numbered)).digest())
        .candidatesDigest(DrawPool.of(candidates.stream().map(Candidate::id).toList()).digest())
        .addAllPanels(numbered)
        .addAllPersons(persons())
        .groups(groups())
        .addAllLevels(levels())
        .addAllChanges(changes())
        .addAllExcluded(excluded)
        .addAllTypes(types())
        .addAllExact(exact())
        .addAllFindings(findings(excluded))
        .provenance(Provenance.of(SortitionCards.LOTTERY, input).withSeed(seed))
        .build();
  }

  /** What is committed to: the number of each panel, and the digest of its members. */
  static ImmutableList<String> entries(List<NumberedPanel> panels) {
    return panels.stream()
        .map(panel -> panel.id() + " " + panel.digest())
        .collect(ImmutableList.toImmutableList());
  }

  private NumberedPanel panel(int number) {
    return new NumberedPanel(
        panels.name(number), panels.digest(number), String.join(" ", panels.members(number)));
  }

  private ImmutableList<PersonChance> persons() {
    var types = lottery.typesOfCandidates();
    return IntStream.range(0, candidates.size())
        .mapToObj(
            i ->
                new PersonChance(
                    candidates.get(i).id(),
                    chances.get(i),
                    lottery.bounds().get(i),
                    panels.seatings().get(i),
                    type(types.get(i))))
        .collect(ImmutableList.toImmutableList());
  }

  private static String type(int number) {
    return "t" + (number + 1);
  }

  private ImmutableSortedMap<String, ImmutableList<GroupSeats>> groups() {
    var byId = new HashMap<String, Candidate>();
    candidates.forEach(candidate -> byId.put(candidate.id(), candidate));
    var seats = new ArrayList<Map<String, Integer>>();
    for (int number = 0; number < panels.count(); number++) {
      seats.add(traits(panels.members(number), byId));
    }
    var groups = new LinkedHashMap<String, ImmutableList.Builder<GroupSeats>>();
    for (var quota : lottery.question().quotas()) {
      groups
          .computeIfAbsent(quota.field(), unused -> ImmutableList.builder())
          .add(group(quota, seats));
    }
    return groups.entrySet().stream()
        .collect(
            ImmutableSortedMap.toImmutableSortedMap(
                String::compareTo, Map.Entry::getKey, entry -> entry.getValue().build()));
  }

  private static Map<String, Integer> traits(List<String> members, Map<String, Candidate> byId) {
    var counts = new HashMap<String, Integer>();
    for (var id : members) {
      var member = Optional.ofNullable(byId.get(id)).orElseThrow();
      member.traits().forEach((field, value) -> counts.merge(key(field, value), 1, Integer::sum));
    }
    return counts;
  }

  private static String key(String field, String value) {
    return field + '\n' + value;
  }

  private GroupSeats group(Quota quota, List<Map<String, Integer>> seats) {
    double expected = 0;
    for (int i = 0; i < candidates.size(); i++) {
      boolean member = candidates.get(i).trait(quota.field()).equals(quota.value());
      expected += member ? chances.get(i) : 0;
    }
    int pool = FreeSeats.seats(candidates, quota);
    var counts =
        seats.stream()
            .mapToInt(panel -> panel.getOrDefault(key(quota.field(), quota.value()), 0))
            .summaryStatistics();
    var share =
        Optional.ofNullable(input.shares().get(quota.field()))
            .flatMap(known -> Optional.ofNullable(known.get(quota.value())));
    return new GroupSeats(
        quota.value(),
        quota.min(),
        quota.max(),
        FreeSeats.seats(free.held(), quota),
        pool,
        (double) pool / candidates.size(),
        Answer.ofOptional(share, "not-given"),
        expected,
        counts.getMin(),
        counts.getMax());
  }

  private ImmutableList<Level> levels() {
    var levels = ImmutableList.<Level>builder();
    if (lottery.isAttained() && input.objective() == Objective.LEXIMIN) {
      int order = 1;
      for (var step : lottery.steps()) {
        levels.add(level(order++, step));
      }
    }
    return levels.build();
  }

  private static Level level(int order, ChanceStep step) {
    var causes =
        step.causes().stream()
            .map(
                cause ->
                    new Cause(
                        cause.quota().map(Quota::field).orElse("household"),
                        cause.quota().map(Quota::value).orElse(""),
                        cause.needsMore() ? "max" : "min",
                        cause.effect(),
                        cause.isOwn()))
            .collect(ImmutableList.toImmutableList());
    return new Level(Integer.toString(order), order, step.chance(), step.persons(), causes);
  }

  private ImmutableList<Change> changes() {
    return change.stream()
        .flatMap(found -> found.changes().stream())
        .map(
            one ->
                new Change(
                    one.before().field(),
                    one.before().value(),
                    one.before().min(),
                    one.before().max(),
                    one.after().min(),
                    one.after().max()))
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableList<PersonType> types() {
    var numbers = lottery.typesOfCandidates();
    var first = new LinkedHashMap<Integer, Integer>();
    for (int i = 0; i < numbers.size(); i++) {
      first.putIfAbsent(numbers.get(i), i);
    }
    return first.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(
            entry ->
                new PersonType(
                    type(entry.getKey()),
                    lottery.typeSize(entry.getKey()),
                    chances.get(entry.getValue()),
                    traits(candidates.get(entry.getValue()))))
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableSortedMap<String, String> traits(Candidate candidate) {
    var traits = ImmutableSortedMap.<String, String>naturalOrder();
    for (var quota : lottery.question().quotas()) {
      if (candidate.trait(quota.field()).equals(quota.value())) {
        traits.put(quota.field(), quota.value());
      }
    }
    return traits.buildOrThrow();
  }

  private ImmutableList<ExactPanel> exact() {
    return IntStream.range(0, lottery.panelCount())
        .mapToObj(i -> new ExactPanel("x" + (i + 1), lottery.probabilities().get(i), typesOf(i)))
        .collect(ImmutableList.toImmutableList());
  }

  private String typesOf(int panel) {
    var seats = lottery.seats(panel);
    return IntStream.range(0, seats.size())
        .boxed()
        .flatMap(type -> IntStream.range(0, seats.get(type)).mapToObj(seat -> type(type)))
        .collect(Collectors.joining(" "));
  }

  private ImmutableList<Finding> findings(ImmutableList<String> excluded) {
    var findings = ImmutableList.<Finding>builder();
    if (!lottery.isAttained() && input.objective() == Objective.LEXIMIN) {
      findings.add(
          Finding.note(
              "bound-not-reached", Map.of("minimum", lottery.minimum(), "bound", lottery.bound())));
    }
    if (!excluded.isEmpty()) {
      findings.add(Finding.warning("in-no-panel", Map.of("persons", excluded.size())));
    }
    for (var one : changes()) {
      findings.add(
          Finding.warning(
              "quota-gave-way",
              Map.of(
                  "field",
                  one.field(),
                  "group",
                  one.value(),
                  "before",
                  one.minBefore() + "–" + one.maxBefore(),
                  "after",
                  one.min() + "–" + one.max())));
    }
    if (!free.held().isEmpty()) {
      findings.add(
          Finding.note(
              "seats-held", Map.of("held", free.held().size(), "free", lottery.question().size())));
    }
    if (input.objective() == Objective.LEGACY) {
      findings.add(Finding.warning("estimated", Map.of("panels", 2000)));
    }
    return ImmutableList.sortedCopyOf(findings.build());
  }

  private Answer<Double> geometricMeanBound() {
    var gain = lottery.productGain();
    return gain.isPresent()
        ? Answer.of(geometricMean() * StrictMath.exp(gain.getAsDouble()))
        : Answer.missing("not-asked");
  }

  private double geometricMean() {
    double sum = 0;
    for (int i = 0; i < chances.length(); i++) {
      if (chances.get(i) <= NOBODY) {
        return 0;
      }
      sum += StrictMath.log(chances.get(i));
    }
    return StrictMath.exp(sum / chances.length());
  }
}
