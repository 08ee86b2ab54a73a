package fr.arpent.methods.mobilisation.sortition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import fr.arpent.methods.RoleColumn;
import fr.arpent.methods.Rows;
import fr.arpent.methods.Sources;
import fr.arpent.methods.mobilisation.sortition.PanelLotteryRequest.PeopleRole;
import fr.arpent.methods.mobilisation.sortition.PanelLotteryRequest.SearchSeed;
import fr.arpent.methods.mobilisation.sortition.lottery.Candidate;
import fr.arpent.methods.mobilisation.sortition.lottery.Objective;
import fr.arpent.methods.mobilisation.sortition.lottery.PanelQuestion;
import fr.arpent.methods.mobilisation.sortition.lottery.Quota;
import fr.arpent.model.problem.Problems;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Gathers the input of a lottery from a study. */
final class PanelLotteryBinding {

  private final PanelLotteryRequest request;
  private final Sources sources;
  private final Problems problems;

  PanelLotteryBinding(PanelLotteryRequest request, Sources sources, Problems problems) {
    this.request = request;
    this.sources = sources;
    this.problems = problems;
  }

  /** Returns the input, or empty when there are problems. */
  Optional<PanelLotteryInput> input() {
    int before = problems.count();
    checkAboveZero("size", request.size());
    checkAboveZero("panels", request.panels().orElse(1000));
    checkAboveZero("household-cap", request.householdCap().orElse(1));
    if (request.flex().orElse(0) < 0) {
      problems.error("value/negative", "/flex", ImmutableMap.of("found", request.flex().orElse(0)));
    }
    var table = sources.rows("quotas", request.quotas(), problems).map(this::quotas);
    var pool =
        table.flatMap(
            quotas ->
                sources
                    .rows("pool", request.pool(), problems)
                    .map(rows -> candidates(rows, quotas.values())));
    var seated = people("seated", request.seated());
    var withdrawn = people("withdrawn", request.withdrawn());
    if (problems.count() > before || table.isEmpty() || pool.isEmpty()) {
      return Optional.empty();
    }
    var question =
        new PanelQuestion(
            pool.get(), table.get().quotas(), request.size(), request.householdCap().orElse(1));
    return Optional.of(
        new PanelLotteryInput(
            question,
            table.get().shares(),
            request.objective().orElse(Objective.LEXIMIN),
            request.panels().orElse(1000),
            request.relax().orElse(false),
            seated,
            withdrawn,
            request.seed().map(SearchSeed::text)));
  }

  private void checkAboveZero(String key, int found) {
    if (found <= 0) {
      problems.error("value/above-zero", "/" + key, ImmutableMap.of("found", found));
    }
  }

  /** The quotas, and what else their table says. */
  private record QuotaRows(
      ImmutableList<Quota> quotas,
      SetMultimap<String, String> values,
      ImmutableMap<String, ImmutableMap<String, Double>> shares) {}

  private QuotaRows quotas(Rows rows) {
    var asked = request.quotas();
    var fields = column(rows, "field", asked.field(), "list").codes();
    var valueColumn = column(rows, "value", asked.value(), "id");
    var values = valueColumn.codes();
    var min = column(rows, "min", asked.min().or(asked::seats), "seats").integers();
    var max = column(rows, "max", asked.max().or(asked::seats), "seats").integers();
    var minFlex = rows.findColumn("min-flex", asked.minFlex()).map(RoleColumn::integers);
    var maxFlex = rows.findColumn("max-flex", asked.maxFlex()).map(RoleColumn::integers);
    var share = rows.findColumn("share", asked.share()).map(column -> column.numbers(0, 1));
    var quotas = ImmutableList.<Quota>builder();
    var byField = LinkedHashMultimap.<String, String>create();
    var shares = new LinkedHashMap<String, Map<String, Double>>();
    for (int row = 0; row < rows.size(); row++) {
      int own = row;
      var field = fields.get(row);
      var value = values.get(row);
      var least = min.get(row);
      var most = max.get(row);
      if (field.isEmpty() || value.isEmpty() || least.isEmpty() || most.isEmpty()) {
        valueColumn.refuse(row, "sortition/incomplete-quota", Map.of());
      } else if (least.get() < 0 || least.get() > most.get() || most.get() > 1_000_000) {
        valueColumn.refuse(
            row, "sortition/quota-order", Map.of("min", least.get(), "max", most.get()));
      } else if (!byField.put(field.get(), value.get())) {
        valueColumn.refuse(
            row, "sortition/quota-twice", Map.of("field", field.get(), "found", value.get()));
      } else {
        var quota =
            Quota.of(
                    field.get(),
                    value.get(),
                    Math.toIntExact(least.get()),
                    Math.toIntExact(most.get()))
                .withFlex(Math.max(0, request.flex().orElse(0)));
        quotas.add(
            flexible(
                quota,
                minFlex.flatMap(list -> list.get(own)),
                maxFlex.flatMap(list -> list.get(own))));
        share
            .flatMap(list -> list.get(own))
            .ifPresent(
                known ->
                    shares
                        .computeIfAbsent(field.get(), unused -> new LinkedHashMap<>())
                        .put(value.get(), known));
      }
    }
    var known = ImmutableMap.<String, ImmutableMap<String, Double>>builder();
    shares.forEach((field, own) -> known.put(field, ImmutableMap.copyOf(own)));
    return new QuotaRows(quotas.build(), byField, known.buildOrThrow());
  }

  /** A column under its own name, or under the one that results have. */
  private static RoleColumn column(
      Rows rows, String name, Optional<String> chosen, String inResults) {
    return rows.findColumn(name, chosen)
        .or(() -> chosen.isEmpty() ? rows.findColumn(inResults, chosen) : Optional.empty())
        .orElseGet(() -> rows.column(name, chosen));
  }

  private static Quota flexible(Quota quota, Optional<Long> minFlex, Optional<Long> maxFlex) {
    return new Quota(
        quota.field(),
        quota.value(),
        quota.min(),
        quota.max(),
        Math.toIntExact(Math.min(quota.min(), Math.max(0, minFlex.orElse((long) quota.minFlex())))),
        Math.toIntExact(
            Math.max(quota.max(), Math.min(1_000_000, maxFlex.orElse((long) quota.maxFlex())))));
  }

  private ImmutableList<Candidate> candidates(Rows rows, SetMultimap<String, String> values) {
    var ids = rows.column("id", request.pool().id()).keys();
    var traits = new LinkedHashMap<String, ImmutableList<Optional<String>>>();
    for (var field : values.keySet()) {
      var column = rows.column(field, Optional.empty());
      traits.put(
          field,
          column.codes(
              ImmutableList.copyOf(values.get(field)),
              "sortition/no-quota",
              ImmutableMap.of("field", field)));
      IntStream.range(0, rows.size())
          .filter(column::isMissing)
          .forEach(row -> column.refuse(row, "value/required", Map.of()));
    }
    var households = households(rows);
    var candidates = ImmutableList.<Candidate>builder();
    for (int row = 0; row < rows.size(); row++) {
      int own = row;
      var known = ImmutableMap.<String, String>builder();
      traits.forEach((field, cells) -> cells.get(own).ifPresent(cell -> known.put(field, cell)));
      var profile = known.buildOrThrow();
      if (!ids.get(row).isBlank() && profile.size() == traits.size()) {
        candidates.add(new Candidate(ids.get(row), profile, households.get(row)));
      }
    }
    return candidates.build();
  }

  private ImmutableList<Optional<String>> households(Rows rows) {
    var asked = request.pool();
    if (asked.household().isPresent() && !asked.address().isEmpty()) {
      problems.error("schema/one-of", "/pool", ImmutableMap.of("keys", "household, address"));
    }
    if (!asked.address().isEmpty()) {
      var parts =
          asked.address().stream()
              .map(name -> rows.column("address", Optional.of(name)).codes())
              .toList();
      return IntStream.range(0, rows.size())
          .mapToObj(row -> parts.stream().flatMap(part -> part.get(row).stream()).toList())
          .map(HouseholdAddress::key)
          .collect(ImmutableList.toImmutableList());
    }
    return rows.findColumn("household", asked.household())
        .map(RoleColumn::codes)
        .orElseGet(
            () ->
                IntStream.range(0, rows.size())
                    .mapToObj(row -> Optional.<String>empty())
                    .collect(ImmutableList.toImmutableList()));
  }

  private ImmutableSet<String> people(String role, Optional<PeopleRole> asked) {
    return asked
        .flatMap(people -> sources.rows(role, people, problems).map(rows -> ids(rows, people)))
        .orElse(ImmutableSet.of());
  }

  private static ImmutableSet<String> ids(Rows rows, PeopleRole asked) {
    return ImmutableSet.copyOf(rows.column("id", asked.id()).keys());
  }
}
