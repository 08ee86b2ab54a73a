package fr.arpent.reporting.exhibit.mobilisation.selection;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.methods.mobilisation.selection.CallResult;
import fr.arpent.methods.mobilisation.selection.CallResult.Broken;
import fr.arpent.methods.mobilisation.selection.CallResult.RuleCount;
import fr.arpent.methods.mobilisation.selection.CallResult.Weighed;
import fr.arpent.methods.mobilisation.selection.EligibilityKind;
import fr.arpent.methods.mobilisation.selection.JudgedApplication;
import fr.arpent.methods.mobilisation.selection.Outcome;
import fr.arpent.model.LocalizedText;
import fr.arpent.reporting.exhibit.ExhibitContext;
import fr.arpent.reporting.exhibit.MethodWords;
import fr.arpent.reporting.exhibit.Phrases;
import fr.arpent.reporting.exhibit.Sentence;
import fr.arpent.reporting.figure.ValueFormat;
import fr.arpent.reporting.text.Text;
import java.time.LocalDate;
import java.util.Optional;

/** Words that several exhibits of a call share. */
record CallWords(CallResult result, ExhibitContext context) implements MethodWords {

  private static final int MOST_NAMED = 6;

  /** Words that stand for no in a column of yes and no. */
  private static final ImmutableSet<String> NO = ImmutableSet.of("no", "false", "0", "non", "لا");

  private static final Splitter VALUES = Splitter.on(", ");

  Text name(JudgedApplication one) {
    return one.title().map(Text::of).orElseGet(() -> context.nameOf(one.id()));
  }

  /** Returns the name by which rows are sorted. */
  String sortName(JudgedApplication one) {
    var language = context.study().language();
    return one.title().map(words -> words.in(language, language)).orElse(one.id());
  }

  Text application(String id) {
    return result.applications().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .map(this::name)
        .orElseGet(() -> Text.of(id));
  }

  Text criterion(String id) {
    return result.criteria().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .map(this::criterion)
        .orElseGet(() -> Text.of(id));
  }

  Text criterion(Weighed one) {
    return one.title().map(Text::of).orElseGet(() -> Text.of(one.id()));
  }

  Text criteria(ImmutableList<String> ids) {
    return Phrases.commas(ids.stream().map(this::criterion).toList());
  }

  Text outcome(Outcome outcome) {
    return say("outcome." + outcome.code());
  }

  /** Returns a group with a cap, {@code theme=housing}, as field and value are called. */
  Text group(String id) {
    int at = id.indexOf('=');
    var field = id.substring(0, at);
    return say(
        "group.of",
        ImmutableMap.of("field", column(field), "value", word(field, id.substring(at + 1))));
  }

  private Text column(String name) {
    return Optional.ofNullable(context.study().labels().get("column", name))
        .map((LocalizedText words) -> Text.of(words))
        .orElseGet(() -> Text.of(name));
  }

  private Text word(String column, String code) {
    return context.wordOf("applications", column, code);
  }

  Text rule(RuleCount rule) {
    return rule(rule.title(), rule.kind(), rule.column(), rule.limit());
  }

  private Text rule(
      Optional<LocalizedText> title, EligibilityKind kind, String column, String limit) {
    return title
        .map((LocalizedText words) -> Text.of(words))
        .orElseGet(
            () ->
                say(
                    "rule." + kind.code(),
                    ImmutableMap.of(
                        "column", column(column), "limit", value(kind, column, limit))));
  }

  /** Returns what was found, or the limit, as the rule reads it. */
  private Object value(EligibilityKind kind, String column, String text) {
    return switch (kind) {
      case BY, FROM -> LocalDate.parse(text);
      case AT_MOST, AT_LEAST -> number(Double.parseDouble(text));
      case ONE_OF ->
          Phrases.commas(
              VALUES
                  .splitToStream(text)
                  .map(code -> word(column, code))
                  .collect(toImmutableList()));
      case YES, GIVEN -> NO.contains(text) ? Text.message("block.answer.no") : word(column, text);
    };
  }

  private static Text number(double value) {
    return ValueFormat.exactly(value).text(value);
  }

  /** Returns how an application breaks a rule. */
  Text broken(Broken one) {
    var rule = rule(one.title(), one.kind(), one.column(), one.limit());
    if (!one.found().isPresent()) {
      return say("broken.missing", ImmutableMap.of("rule", rule));
    }
    double excess = one.excess().value().orElse(0.0);
    var found = one.found().value().orElseThrow();
    return say(
        "broken." + one.kind().code(),
        ImmutableMap.of(
            "rule",
            rule,
            "found",
            value(one.kind(), one.column(), found),
            "days",
            (int) excess,
            "excess",
            number(excess)));
  }

  /** Returns points, with one decimal. */
  Text points(double value) {
    double printed = AddingUp.printed(value);
    return say("points", ImmutableMap.of("count", printed, "points", Text.number(printed, 1)));
  }

  /** Returns a score on the scale of a criterion. */
  static Text onScale(double value) {
    double printed = Math.round(100 * value) / 100.0;
    return ValueFormat.exactly(printed).text(printed);
  }

  /** Returns a difference with its sign. */
  static Text signed(double value) {
    return new Text.Quantity(value, 1, Text.Quantity.Form.SIGNED);
  }

  Text firmness() {
    return say("firmness." + result.firmness().code());
  }

  Text title() {
    return say(
        "title",
        ImmutableMap.of(
            "selected", result.selected(),
            "count", result.count(),
            "firmness", firmness()));
  }

  Text overview() {
    return say(
        "method.result",
        ImmutableMap.of(
            "count", result.count(),
            "eligible", result.eligible(),
            "selected", result.selected(),
            "jurors", result.jurors()));
  }

  ImmutableList<Sentence> sentences() {
    var sentences = ImmutableList.<Sentence>builder();
    sentences.add(
        Sentence.of(
            say(
                "summary.counts",
                ImmutableMap.of(
                    "count", result.count(),
                    "eligible", result.eligible(),
                    "ranked", result.ranked(),
                    "places", result.places())),
            "eligible",
            "ranked"));
    var selected =
        result.applications().stream()
            .filter(one -> one.outcome() == Outcome.SELECTED)
            .map(this::name)
            .collect(toImmutableList());
    sentences.add(
        Sentence.of(
            say(
                selected.size() > MOST_NAMED ? "summary.selected-many" : "summary.selected",
                ImmutableMap.of(
                    "count", selected.size(),
                    "names", Phrases.commas(selected.stream().limit(MOST_NAMED).toList()))),
            "applications.outcome"));
    cut().ifPresent(sentences::add);
    return sentences.build();
  }

  private Optional<Sentence> cut() {
    if (!result.margin().isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        Sentence.of(
            say(
                "summary.cut",
                ImmutableMap.<String, Object>builder()
                    .put("last", application(result.lastSelected().value().orElseThrow()))
                    .put("next", application(result.firstOut().value().orElseThrow()))
                    .put("margin", points(result.margin().value().orElseThrow()))
                    .put("reversed", result.jurorsReversed())
                    .put("both", result.jurorsOfBoth())
                    .put("firmness", firmness())
                    .put("same", Text.percent(result.sameUnderWeightings(), 0))
                    .put("weightings", result.weightings())
                    .put("changing", result.jurorsWhoChange())
                    .put("jurors", result.jurors())
                    .buildOrThrow()),
            "margin",
            "firmness"));
  }

  /** Says the fields of findings. */
  Optional<Text> field(String field, String value) {
    return switch (field) {
      case "application" -> Optional.of(application(value));
      case "applications" ->
          Optional.of(
              Phrases.commas(
                  Splitter.on(',').splitToStream(value).map(this::application).toList()));
      case "criterion" -> Optional.of(criterion(value));
      case "criteria" -> Optional.of(criteria(ImmutableList.copyOf(Splitter.on(',').split(value))));
      default -> Optional.empty();
    };
  }
}
