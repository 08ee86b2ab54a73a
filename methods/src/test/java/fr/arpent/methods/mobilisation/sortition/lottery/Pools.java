package fr.arpent.methods.mobilisation.sortition.lottery;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.Reference;
import fr.arpent.methods.draw.Draw;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Pools of candidates with quotas: those of the reference folder, and generated ones. */
final class Pools {

  private Pools() {}

  /** Reads an instance of the reference folder; the panel's size is the end of its name. */
  static PanelQuestion reference(String name) {
    var quotas = ImmutableList.<Quota>builder();
    var fields = new ArrayList<String>();
    for (var row : Reference.csv(Reference.file("sortition/" + name + "/categories.csv"))) {
      quotas.add(
          Quota.of(
              row.get("category"),
              row.get("feature"),
              (int) row.number("min"),
              (int) row.number("max")));
      if (!fields.contains(row.get("category"))) {
        fields.add(row.get("category"));
      }
    }
    var candidates = ImmutableList.<Candidate>builder();
    int number = 0;
    for (var row : Reference.csv(Reference.file("sortition/" + name + "/respondents.csv"))) {
      var traits = new LinkedHashMap<String, String>();
      fields.forEach(field -> traits.put(field, row.get(field)));
      var id = row.cells().getOrDefault("id", String.format("p%05d", ++number));
      candidates.add(new Candidate(id, ImmutableMap.copyOf(traits), Optional.empty()));
    }
    int size = Integer.parseInt(name.substring(name.lastIndexOf('_') + 1));
    return new PanelQuestion(candidates.build(), quotas.build(), size, 1);
  }

  /**
   * Generates a pool whose traits hang together: age goes with studies and work, place with
   * housing, and those who answer an invitation are older and have studied longer than the
   * population, as in real pools. Quotas are the shares of the population, a twentieth more or
   * less.
   *
   * <p>Each person of the population is drawn as: sex 51:49; age band of six; studies of four by
   * age; work of three by age and studies; place of eight; opinion of three by studies. A person is
   * kept for the pool with a chance that rises with age and studies. With households, a tenth of
   * the pool lives with the person before.
   *
   * @param people size of the pool
   * @param seats of the panel
   * @param households whether some share a household
   */
  static PanelQuestion generated(int people, int seats, boolean households, String seed) {
    var draw = Draw.of(seed, "pool");
    var counts = new LinkedHashMap<String, Map<String, Integer>>();
    var candidates = ImmutableList.<Candidate>builder();
    int kept = 0;
    int seen = 0;
    var household = 0;
    while (kept < people) {
      var traits = person(draw);
      seen++;
      traits.forEach(
          (field, value) ->
              counts
                  .computeIfAbsent(field, unused -> new LinkedHashMap<>())
                  .merge(value, 1, Integer::sum));
      double answers = 0.15 + 0.09 * level(traits, "age") + 0.1 * level(traits, "studies");
      if (draw.unit() < answers) {
        household += households && draw.unit() < 0.1 ? 0 : 1;
        candidates.add(
            new Candidate(
                String.format("c%05d", kept++),
                ImmutableMap.copyOf(traits),
                households ? Optional.of("h" + household) : Optional.empty()));
      }
    }
    return new PanelQuestion(candidates.build(), quotas(counts, seen, seats), seats, 1);
  }

  private static int level(Map<String, String> traits, String field) {
    return Integer.parseInt(traits.getOrDefault(field, "?0").substring(1));
  }

  private static Map<String, String> person(Draw draw) {
    var traits = new LinkedHashMap<String, String>();
    int age = pick(draw, 14, 16, 17, 18, 17, 18);
    int studies =
        age >= 4
            ? pick(draw, 40, 32, 16, 12)
            : age == 0 ? pick(draw, 20, 40, 30, 10) : pick(draw, 12, 30, 28, 30);
    int work =
        age == 5
            ? pick(draw, 2, 3, 95)
            : age == 0
                ? pick(draw, 35, 20, 45)
                : studies == 0 ? pick(draw, 50, 22, 28) : pick(draw, 72, 10, 18);
    traits.put("sex", pick(draw, 51, 49) == 0 ? "f" : "m");
    traits.put("age", "a" + age);
    traits.put("studies", "s" + studies);
    traits.put("work", "w" + work);
    traits.put("place", "p" + pick(draw, 22, 18, 15, 13, 11, 9, 7, 5));
    traits.put("opinion", "o" + (studies >= 2 ? pick(draw, 55, 30, 15) : pick(draw, 35, 33, 32)));
    return traits;
  }

  private static ImmutableList<Quota> quotas(
      Map<String, Map<String, Integer>> counts, int seen, int seats) {
    var quotas = ImmutableList.<Quota>builder();
    counts.forEach(
        (field, values) ->
            values.forEach(
                (value, count) -> {
                  double share = (double) count * seats / seen;
                  quotas.add(
                      Quota.of(
                          field,
                          value,
                          (int) Math.floor(share * 0.95),
                          (int) Math.ceil(share * 1.05)));
                }));
    return quotas.build();
  }

  private static int pick(Draw draw, int... weights) {
    int sum = 0;
    for (int weight : weights) {
      sum += weight;
    }
    int drawn = draw.below(sum);
    int index = 0;
    while (drawn >= weights[index]) {
      drawn -= weights[index++];
    }
    return index;
  }

  /** Returns candidates written as {@code a1 f young h1}: key, traits, household or nothing. */
  static ImmutableList<Candidate> written(List<String> fields, String... people) {
    var candidates = ImmutableList.<Candidate>builder();
    for (var line : people) {
      var words = Splitter.on(' ').splitToList(line);
      var traits = ImmutableMap.<String, String>builder();
      for (int i = 0; i < fields.size(); i++) {
        traits.put(fields.get(i), words.get(i + 1));
      }
      candidates.add(
          new Candidate(
              words.get(0),
              traits.buildOrThrow(),
              words.size() > fields.size() + 1
                  ? Optional.of(words.get(fields.size() + 1))
                  : Optional.empty()));
    }
    return candidates.build();
  }
}
