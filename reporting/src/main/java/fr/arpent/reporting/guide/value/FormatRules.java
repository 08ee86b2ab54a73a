package fr.arpent.reporting.guide.value;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.model.problem.Nearest;
import fr.arpent.model.problem.Place;
import fr.arpent.model.problem.Problems;
import fr.arpent.model.study.Study;
import fr.arpent.model.study.Term;
import fr.arpent.reporting.text.Plurals;
import java.util.Optional;

/** What may be typed behind the bar of a token; what may not is reported, without any value. */
public final class FormatRules {

  private static final ImmutableSet<String> FORMS =
      ImmutableSet.of("zero", "one", "two", "few", "many", "other");

  /** Words and options of each format; {@code *} stands for a name of the study. */
  private static final ImmutableMap<String, ImmutableSet<String>> FORMATS =
      ImmutableMap.<String, ImmutableSet<String>>builder()
          .put("number", ImmutableSet.of("decimals", "sign"))
          .put("percent", ImmutableSet.of("decimals", "points"))
          .put("money", ImmutableSet.of("currency", "short", "decimals"))
          .put("date", ImmutableSet.of("long", "short", "month"))
          .put(
              "count",
              ImmutableSet.<String>builder().addAll(FORMS).add("start", "decimals", "*").build())
          .put("plural", FORMS)
          .put("words", ImmutableSet.of("gender", "start"))
          .put("ordinal", ImmutableSet.of("gender"))
          .put("list", ImmutableSet.of("format", "limit", "labels"))
          .put("label", ImmutableSet.of("*"))
          .put("of", ImmutableSet.of())
          .put("at", ImmutableSet.of())
          .buildOrThrow();

  private final Study study;
  private final String language;
  private final Problems problems;

  /**
   * @param language BCP 47 tag of the guide
   */
  public FormatRules(Study study, String language, Problems problems) {
    this.study = study;
    this.language = language;
    this.problems = problems;
  }

  /** Reports what is wrong with a format; returns whether nothing is. */
  public boolean check(FormatCall format, Place place) {
    var allowed = FORMATS.get(format.name());
    if (allowed == null) {
      report(place, "text/unknown-format", format.name(), FORMATS.keySet());
      return false;
    }
    return checkWords(format, allowed, place)
        && checkNumbers(format, place)
        && checkMeaning(format, place);
  }

  private boolean checkWords(FormatCall format, ImmutableSet<String> allowed, Place place) {
    int named = 0;
    for (var word : format.words()) {
      if (!allowed.contains(word) && !(allowed.contains("*") && named++ == 0)) {
        report(place, "text/unknown-format-option", word, allowed);
        return false;
      }
    }
    for (var option : format.options().keySet()) {
      if (!allowed.contains(option)) {
        report(place, "text/unknown-format-option", option, allowed);
        return false;
      }
    }
    return true;
  }

  private boolean checkNumbers(FormatCall format, Place place) {
    return checkOption(format, "decimals", "[0-9]|1[0-5]", "0–15", place)
        && checkOption(format, "limit", "[1-9][0-9]{0,3}", "1–9999", place)
        && checkOption(format, "gender", "[mf]", "m, f", place)
        && checkOption(format, "currency", "[A-Z]{3}", "EUR, TND, MAD…", place)
        && (format.option("format").isEmpty()
            || checkOption(
                format,
                "format",
                String.join("|", FORMATS.keySet()),
                Nearest.list(FORMATS.keySet()),
                place));
  }

  private boolean checkOption(
      FormatCall format, String option, String pattern, String expected, Place place) {
    var value = format.option(option);
    if (value.isEmpty() || value.get().matches(pattern)) {
      return true;
    }
    problems.errorIn(
        place,
        "text/format-option-value",
        ImmutableMap.of("option", option, "found", value.get(), "expected", expected));
    return false;
  }

  private boolean checkMeaning(FormatCall format, Place place) {
    return switch (format.name()) {
      case "count" -> checkCount(format, place);
      case "plural" -> checkForms(format, place);
      case "label" -> checkLabels(term(format), place);
      case "list" -> checkLabels(format.option("labels"), place);
      case "of", "at" -> checkFrench(format, place);
      default -> true;
    };
  }

  private boolean checkCount(FormatCall format, Place place) {
    var term = term(format);
    if (term.isEmpty()) {
      return checkForms(format, place);
    }
    if (!study.terms().containsRow(term.get())) {
      report(place, "text/unknown-term", term.get(), study.terms().rowKeySet());
      return false;
    }
    return checkTerm(term.get());
  }

  private boolean checkTerm(String id) {
    var term = findTerm(study, id, language);
    var missing =
        Plurals.needed(base(language)).stream()
            .filter(form -> term.isEmpty() || !term.get().forms().containsKey(form))
            .collect(ImmutableSet.toImmutableSet());
    if (missing.isEmpty()) {
      return true;
    }
    var found = study.places().find("/terms/" + id + "/" + base(language));
    problems.errorIn(
        found.orElse(Place.of("text/terms.csv")),
        "text/plural-form",
        ImmutableMap.of(
            "found", id,
            "language", base(language),
            "form", String.join(", ", missing)));
    return false;
  }

  private boolean checkForms(FormatCall format, Place place) {
    var missing =
        Plurals.needed(base(language)).stream()
            .filter(form -> !format.options().containsKey(form))
            .collect(ImmutableSet.toImmutableSet());
    if (missing.isEmpty()) {
      return true;
    }
    problems.errorIn(
        place,
        "text/plural-form",
        ImmutableMap.of(
            "found", format.name(),
            "language", base(language),
            "form", String.join(", ", missing),
            "case", "here"));
    return false;
  }

  private boolean checkLabels(Optional<String> list, Place place) {
    if (list.isPresent() && !study.labels().containsRow(list.get())) {
      report(place, "text/unknown-labels", list.get(), study.labels().rowKeySet());
      return false;
    }
    return true;
  }

  private boolean checkFrench(FormatCall format, Place place) {
    if (base(language).equals("fr")) {
      return true;
    }
    problems.errorIn(
        place,
        "text/format-language",
        ImmutableMap.of("found", format.name(), "language", base(language)));
    return false;
  }

  /** Returns the term or list that a format names. */
  static Optional<String> term(FormatCall format) {
    return format.words().stream().filter(word -> !word.equals("start")).findFirst();
  }

  /** Returns a term in a language, or in its base language. */
  static Optional<Term> findTerm(Study study, String id, String language) {
    return Optional.ofNullable(study.terms().get(id, language))
        .or(() -> Optional.ofNullable(study.terms().get(id, base(language))));
  }

  private static String base(String language) {
    return language.replaceAll("-.*", "");
  }

  private void report(Place place, String code, String found, ImmutableSet<String> known) {
    problems.errorIn(
        place,
        code,
        ImmutableMap.of(
            "found", found,
            "nearest",
                Nearest.to(found, known)
                    .filter(name -> !name.equals("*"))
                    .orElseGet(
                        () ->
                            Nearest.list(
                                known.stream().filter(name -> !name.equals("*")).toList())),
            "known", Nearest.list(known.stream().filter(name -> !name.equals("*")).toList())));
  }
}
