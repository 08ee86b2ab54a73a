package fr.arpent.model.io.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.model.election.VoteType;
import fr.arpent.model.io.document.TextCare;
import fr.arpent.model.io.table.PbText.Line;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Section META of a Pabulib file: what must be there, and what its values may be. */
final class PbHead {

  static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

  private static final Pattern COMMA_NUMBER = Pattern.compile("-?\\d+(,\\d+)+(\\.\\d+)?");
  private static final Pattern DAY = Pattern.compile("(\\d{2})\\.(\\d{2})\\.(\\d{4})");

  /** Keys that must be there, in the order in which they are written. */
  private static final ImmutableList<String> REQUIRED =
      ImmutableList.of(
          "description",
          "country",
          "unit",
          "instance",
          "num_projects",
          "num_votes",
          "budget",
          "vote_type",
          "rule",
          "date_begin",
          "date_end");

  private static final ImmutableSet<String> NUMBERS =
      ImmutableSet.of(
          "num_projects",
          "num_votes",
          "budget",
          "min_length",
          "max_length",
          "min_sum_cost",
          "max_sum_cost",
          "min_points",
          "max_points",
          "min_sum_points",
          "max_sum_points",
          "default_score",
          "min_project_score_threshold");

  private final PbText text;
  private final TextCare care;
  private final Map<String, String> values = new LinkedHashMap<>();
  private final Map<String, Line> lines = new LinkedHashMap<>();

  PbHead(PbText text, TextCare care) {
    this.text = text;
    this.care = care;
    text.section("META").rows().forEach(this::read);
    check();
  }

  /** Returns keys and values; the first where a key is there twice. */
  ImmutableMap<String, String> values() {
    return ImmutableMap.copyOf(values);
  }

  Optional<String> find(String key) {
    return Optional.ofNullable(values.get(key)).filter(value -> !value.isBlank());
  }

  /** Returns the number under a key; empty where there is none that can be read. */
  Optional<BigDecimal> number(String key) {
    return find(key).filter(NUMBER.asMatchPredicate()).map(BigDecimal::new);
  }

  Optional<VoteType> voteType() {
    return find("vote_type").flatMap(VoteType::find);
  }

  /** Returns the line of a key, or that of the header where it is not there. */
  Line line(String key) {
    return lines.getOrDefault(key, text.section("META").header());
  }

  void refuse(String key, String code, ImmutableMap<String, Object> fields) {
    text.refuse(line(key), 1, key, code, fields);
  }

  /** Warns at the line of a key. */
  void warn(String key, String code, ImmutableMap<String, Object> fields) {
    text.warn(line(key), 1, key, code, fields);
  }

  private void read(Line line) {
    var key = line.cell(0).strip();
    var value = String.join(";", line.cells().subList(1, line.cells().size())).strip();
    if (values.putIfAbsent(key, care.clean(value, text.place(line, 1), "")) == null) {
      lines.put(key, line);
    }
  }

  private void check() {
    for (var key : REQUIRED) {
      if (find(key).isEmpty()) {
        refuse(key, "election/meta-missing", ImmutableMap.of("found", key));
      }
    }
    values.keySet().stream().filter(NUMBERS::contains).forEach(this::checkNumber);
    check("vote_type", "type", value -> VoteType.find(value).isPresent());
    check("date_begin", "date", PbHead::isDate);
    check("date_end", "date", PbHead::isDate);
    number("budget")
        .filter(budget -> budget.signum() <= 0)
        .ifPresent(
            budget ->
                refuse(
                    "budget",
                    "election/meta-value",
                    ImmutableMap.of("case", "budget", "found", budget)));
    checkOrder();
  }

  private void checkNumber(String key) {
    var value = find(key).orElse("");
    if (COMMA_NUMBER.matcher(value).matches()) {
      refuse(key, "election/comma-number", ImmutableMap.of("found", value));
    } else if (!value.isEmpty() && !NUMBER.matcher(value).matches()) {
      refuse(key, "value/number", ImmutableMap.of("found", value));
    }
  }

  private void check(String key, String variant, Predicate<String> holds) {
    find(key)
        .filter(holds.negate())
        .ifPresent(
            value ->
                refuse(
                    key, "election/meta-value", ImmutableMap.of("case", variant, "found", value)));
  }

  private void checkOrder() {
    var found = values.keySet().stream().filter(REQUIRED::contains).toList();
    var wanted = REQUIRED.stream().filter(found::contains).toList();
    for (int i = 0; i < found.size(); i++) {
      if (!found.get(i).equals(wanted.get(i))) {
        warn(
            found.get(i),
            "election/field-order",
            ImmutableMap.of(
                "found", found.get(i), "order", wanted.stream().collect(Collectors.joining(", "))));
        return;
      }
    }
  }

  /** A year, or a day such as 31.03.2024. */
  private static boolean isDate(String value) {
    var day = DAY.matcher(value);
    if (!day.matches()) {
      return value.matches("\\d{4}");
    }
    try {
      LocalDate.of(
          Integer.parseInt(day.group(3)),
          Integer.parseInt(day.group(2)),
          Integer.parseInt(day.group(1)));
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  static boolean isCommaNumber(String value) {
    return COMMA_NUMBER.matcher(value).matches();
  }
}
