package fr.arpent.reporting.exhibit.diagnostic.access;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.diagnostic.access.AccessResult;
import fr.arpent.methods.diagnostic.access.TerritoryAccess;
import fr.arpent.model.LocalizedText;
import fr.arpent.model.territory.TerritoryLevel;
import fr.arpent.reporting.exhibit.ExhibitContext;
import fr.arpent.reporting.exhibit.MethodWords;
import fr.arpent.reporting.exhibit.Sentence;
import fr.arpent.reporting.figure.ValueFormat;
import fr.arpent.reporting.text.Text;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Words that several exhibits of spatial access share. */
final class AccessWords implements MethodWords {

  private final AccessResult result;
  private final ExhibitContext context;

  AccessWords(AccessResult result, ExhibitContext context) {
    this.result = result;
    this.context = context;
  }

  @Override
  public ExhibitContext context() {
    return context;
  }

  /** Two decimals, and more for scores below a tenth. */
  ValueFormat scores() {
    double highest = result.score().highest().value().orElse(0.0);
    int decimals = 2;
    while (decimals < 6 && highest > 0 && highest < StrictMath.pow(10, 1 - decimals)) {
      decimals++;
    }
    return ValueFormat.number(decimals);
  }

  /** What a score counts: "doctors within reach for 1,000 inhabitants". */
  Text measure() {
    return say(
        unit().isPresent() ? "measure.unit" : "measure.plain",
        ImmutableMap.of(
            "unit", unit().orElse(Text.EMPTY), "per", Text.number(result.score().per(), 0)));
  }

  /** The plural of the unit's term, where the study gives one. */
  private Optional<Text> unit() {
    return result
        .score()
        .unit()
        .value()
        .map(term -> context.study().terms().row(term))
        .map(AccessWords::plurals)
        .filter(forms -> !forms.isEmpty())
        .map(forms -> Text.of(LocalizedText.of(forms)));
  }

  private static ImmutableMap<String, String> plurals(
      java.util.Map<String, fr.arpent.model.study.Term> byLanguage) {
    var plurals = ImmutableMap.<String, String>builder();
    byLanguage.forEach(
        (language, term) -> {
          var form = term.forms().get("other");
          if (form != null) {
            plurals.put(language, form.replace("#", "").strip());
          }
        });
    return plurals.buildOrThrow();
  }

  /** The level that all territories share, as a key: {@code commune}; {@code other} if mixed. */
  String level() {
    var levels =
        result.territories().stream()
            .map(place -> context.study().territories().get(place.id()))
            .map(place -> place == null ? TerritoryLevel.OTHER : place.level())
            .distinct()
            .toList();
    return levels.size() == 1
        ? levels.get(0).name().toLowerCase(Locale.ROOT)
        : TerritoryLevel.OTHER.name().toLowerCase(Locale.ROOT);
  }

  Text places() {
    return Text.message(
        "block.level." + level(), ImmutableMap.of("count", result.territories().size()));
  }

  Optional<TerritoryAccess> lowest() {
    return result.territories().stream()
        .min(Comparator.comparingDouble(TerritoryAccess::score).thenComparing(TerritoryAccess::id));
  }

  Optional<TerritoryAccess> highest() {
    return result.territories().stream()
        .max(
            Comparator.comparingDouble(TerritoryAccess::score)
                .thenComparing(TerritoryAccess::id, Comparator.reverseOrder()));
  }

  /** The finding on scores, as a title. */
  Text scoreTitle() {
    if (result.withoutSupply() > 0) {
      return say("title.without", ImmutableMap.of("count", result.withoutSupply()));
    }
    var low = lowest();
    var high = highest();
    if (low.isEmpty() || high.isEmpty()) {
      return say("title.nothing");
    }
    return scores().printed(low.get().score()) == scores().printed(high.get().score())
        ? say("title.equal", ImmutableMap.of("score", scores().text(low.get().score())))
        : say("title.range", range(low.get(), high.get()));
  }

  private ImmutableMap<String, Object> range(TerritoryAccess low, TerritoryAccess high) {
    return ImmutableMap.of(
        "low", scores().text(low.score()),
        "high", scores().text(high.score()),
        "lowest", context.nameOf(low.id()),
        "highest", context.nameOf(high.id()));
  }

  Text scoreUnit() {
    return say("unit", ImmutableMap.of("measure", measure(), "places", places()));
  }

  /** What came out, for the method card. */
  Text overview() {
    return say(
        "method.result",
        ImmutableMap.of(
            "mean",
            mean(),
            "places",
            places(),
            "measure",
            measure(),
            "without",
            result.withoutSupply()));
  }

  private Text mean() {
    return result
        .score()
        .weightedMean()
        .value()
        .map(scores()::text)
        .orElse(Text.message("block.missing.short"));
  }

  ImmutableList<Sentence> sentences() {
    var sentences = ImmutableList.<Sentence>builder();
    sentences.add(
        Sentence.of(
            say(
                "summary.population",
                ImmutableMap.of("population", people(result.population()), "places", places())),
            "population"));
    sentences.add(
        Sentence.of(
            say("summary.mean", ImmutableMap.of("mean", mean(), "measure", measure())),
            "score.weighted-mean"));
    if (lowest().isPresent() && highest().isPresent()) {
      sentences.add(
          Sentence.of(
              say("summary.range", range(lowest().get(), highest().get())), "territories.score"));
    }
    sentences.add(without());
    return sentences.build();
  }

  private Sentence without() {
    return Sentence.of(
        result.withoutSupply() == 0
            ? say("summary.all-reached")
            : say(
                "summary.without",
                ImmutableMap.of(
                    "count",
                    result.withoutSupply(),
                    "population",
                    people(result.withoutSupplyPopulation()))),
        "without-supply");
  }

  static Text people(double population) {
    return ValueFormat.number(0).text(population);
  }
}
