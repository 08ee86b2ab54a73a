package fr.arpent.reporting.guide.value;

import com.google.common.collect.ImmutableMap;
import fr.arpent.model.LocalizedText;
import fr.arpent.model.problem.Place;
import fr.arpent.model.problem.Problems;
import fr.arpent.model.study.Study;
import fr.arpent.reporting.text.FrenchNames;
import fr.arpent.reporting.text.Gender;
import fr.arpent.reporting.text.Messages;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says values in the language of the guide; what cannot be said so is reported. */
public final class TokenFormat {

  private final Study study;
  private final Messages messages;
  private final Problems problems;

  /** Says values of a study. */
  public TokenFormat(Study study, Messages messages, Problems problems) {
    this.study = study;
    this.messages = messages;
    this.problems = problems;
  }

  /**
   * Says a known value.
   *
   * @param place of the token
   */
  public Optional<String> say(TokenText token, Value value, Place place) {
    if (token.format().isEmpty()) {
      return text(token, value, place);
    }
    var said = say(token.format().get(), value);
    if (said.isEmpty()) {
      problems.errorIn(
          place,
          "text/format-value",
          ImmutableMap.of(
              "path", token.path().toString(),
              "format", token.format().get().name(),
              "found", brief(value)));
    }
    return said;
  }

  /** Returns the words of a code in a list of {@code labels.csv}. */
  public Optional<String> label(String list, String code) {
    return Optional.ofNullable(study.labels().get(list, code)).map(this::inLanguage);
  }

  private Optional<String> text(TokenText token, Value value, Place place) {
    var text = value.text(tag(), study.language());
    if (text.isEmpty()) {
      problems.errorIn(
          place,
          "text/format-missing",
          ImmutableMap.of("path", token.path().toString(), "found", brief(value)));
    }
    return text;
  }

  private static String brief(Value value) {
    var text = value.node().isTextual() ? value.node().textValue() : value.node().toString();
    return text.length() > 60 ? text.substring(0, 60) + "…" : text;
  }

  private Optional<String> say(FormatCall format, Value value) {
    return switch (format.name()) {
      case "number" -> value.number().map(number -> number(format, value, number));
      case "percent" -> value.number().map(number -> percent(format, number));
      case "money" -> value.number().map(number -> money(format, value, number));
      case "date" -> value.text(tag(), study.language()).flatMap(text -> date(format, text));
      case "count" -> value.number().flatMap(number -> count(format, value, number));
      case "plural" ->
          value
              .number()
              .flatMap(
                  number -> messages.plurals().form(format.options(), number, value.decimals()));
      case "words" ->
          value.number().map(number -> start(format, messages.inWords(number, gender(format))));
      case "ordinal" -> whole(value).map(rank -> messages.ordinal(rank, gender(format)));
      case "list" -> list(format, value);
      case "label" ->
          value
              .text(tag(), study.language())
              .flatMap(code -> FormatRules.term(format).flatMap(list -> label(list, code)));
      case "of" -> value.text(tag(), study.language()).map(FrenchNames::of);
      case "at" -> value.text(tag(), study.language()).map(FrenchNames::at);
      default -> Optional.empty();
    };
  }

  private String number(FormatCall format, Value value, BigDecimal number) {
    int decimals = decimals(format, value.decimals());
    return format.says("sign")
        ? messages.numbers().signed(number, decimals)
        : messages.numbers().number(number, decimals);
  }

  private String percent(FormatCall format, BigDecimal share) {
    int decimals = decimals(format, 0);
    if (!format.says("points")) {
      return messages.numbers().percent(share, decimals);
    }
    var points = share.movePointRight(2);
    return messages.say(
        "value.points",
        ImmutableMap.of(
            "number", messages.numbers().number(points, decimals), "count", points.abs()));
  }

  private String money(FormatCall format, Value value, BigDecimal amount) {
    var currency = format.option("currency").orElse("EUR");
    return format.says("short")
        ? messages.numbers().shortMoney(amount, currency)
        : messages.numbers().money(amount, decimals(format, cents(value)), currency);
  }

  /** Cents are printed when there are any. */
  private static int cents(Value value) {
    return value.number().orElseThrow().stripTrailingZeros().scale() > 0 ? 2 : 0;
  }

  private static int decimals(FormatCall format, int otherwise) {
    return format.option("decimals").map(Integer::parseInt).orElse(otherwise);
  }

  private Optional<String> date(FormatCall format, String text) {
    try {
      if (text.matches("\\d{4}")) {
        return Optional.of(
            messages.numbers().plain(BigDecimal.valueOf(Year.parse(text).getValue()), 0));
      }
      if (text.matches("\\d{4}-\\d{2}")) {
        return Optional.of(messages.dates().month(YearMonth.parse(text)));
      }
      return Optional.of(date(format, LocalDate.parse(text)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private String date(FormatCall format, LocalDate date) {
    if (format.says("month")) {
      return messages.dates().month(YearMonth.from(date));
    }
    return format.says("short") ? messages.dates().inDigits(date) : messages.dates().inFull(date);
  }

  private Optional<String> count(FormatCall format, Value value, BigDecimal number) {
    int decimals = decimals(format, value.decimals());
    var forms =
        FormatRules.term(format)
            .flatMap(term -> FormatRules.findTerm(study, term, tag()))
            .map(term -> term.forms())
            .orElse(format.options());
    return messages
        .plurals()
        .form(forms, number, decimals)
        .map(form -> form.replace("# ", "#\u00A0"))
        .map(form -> form.replace("#", messages.numbers().number(number, decimals)))
        .map(words -> start(format, words));
  }

  private String start(FormatCall format, String words) {
    return format.says("start") && !words.isEmpty()
        ? words.substring(0, 1).toUpperCase(messages.locale()) + words.substring(1)
        : words;
  }

  private static Gender gender(FormatCall format) {
    return format.option("gender").filter("f"::equals).isPresent()
        ? Gender.FEMININE
        : Gender.MASCULINE;
  }

  private static Optional<Integer> whole(Value value) {
    return value
        .number()
        .map(BigDecimal::stripTrailingZeros)
        .filter(number -> number.scale() <= 0 && number.signum() > 0)
        .filter(number -> number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0)
        .map(BigDecimal::intValueExact);
  }

  private Optional<String> list(FormatCall format, Value value) {
    if (!value.node().isArray()) {
      return Optional.empty();
    }
    var items = value.items();
    int limit = format.option("limit").map(Integer::parseInt).orElse(items.size());
    var said = items.stream().limit(limit).map(item -> item(format, item)).toList();
    if (said.stream().anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    return Optional.of(joined(said.stream().map(Optional::orElseThrow).toList(), items.size()));
  }

  private String joined(List<String> said, int all) {
    if (said.isEmpty()) {
      return messages.say("value.none", ImmutableMap.of());
    }
    if (said.size() == all) {
      return messages.list(said);
    }
    var shown =
        said.stream().collect(Collectors.joining(messages.say("list.comma", ImmutableMap.of())));
    return messages.say("list.more", ImmutableMap.of("shown", shown, "more", all - said.size()));
  }

  private Optional<String> item(FormatCall format, Value item) {
    var named = named(item);
    var labels = format.option("labels");
    if (labels.isPresent()) {
      return named
          .text(tag(), study.language())
          .map(code -> label(labels.get(), code).orElse(code));
    }
    var inner = format.option("format").flatMap(FormatCall::parse);
    if (inner.isPresent()) {
      return say(inner.get(), named);
    }
    return named
        .text(tag(), study.language())
        .or(
            () ->
                named.number().map(number -> messages.numbers().number(number, named.decimals())));
  }

  /** A thing of a list is said by its name, title, label or id. */
  private static Value named(Value item) {
    for (var field : List.of("name", "title", "label", "id")) {
      if (item.node().has(field)) {
        return new Value(
            item.node().get(field), item.standing(), item.illustration(), item.numbers());
      }
    }
    return item;
  }

  private String inLanguage(LocalizedText words) {
    return words.in(tag(), study.language());
  }

  private String tag() {
    return messages.locale().toLanguageTag();
  }

  /** Returns the locale of the guide. */
  public Locale locale() {
    return messages.locale();
  }
}
