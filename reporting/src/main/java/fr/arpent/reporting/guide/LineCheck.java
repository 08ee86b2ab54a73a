package fr.arpent.reporting.guide;

import com.google.common.collect.ImmutableMap;
import fr.arpent.model.problem.Locator;
import fr.arpent.model.problem.Nearest;
import fr.arpent.model.problem.Place;
import fr.arpent.model.problem.Problems;
import fr.arpent.model.study.Source;
import fr.arpent.reporting.guide.markup.Inline;
import fr.arpent.reporting.guide.value.FormatRules;
import fr.arpent.reporting.guide.value.TokenFormat;
import fr.arpent.reporting.guide.value.TokenText;
import fr.arpent.reporting.guide.value.Value;
import fr.arpent.reporting.guide.value.ValuePath;
import fr.arpent.reporting.guide.value.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Checks what stands in lines: tokens, citations, links, pictures. */
final class LineCheck {

  private static final Pattern SAFE = Pattern.compile("(?i)(?:https?|mailto|tel):.+");

  private final Commission commission;
  private final Problems problems;
  private final Values values;
  private final FormatRules formats;
  private final TokenFormat words;
  private final List<Inline.CrossReference> references = new ArrayList<>();

  LineCheck(Commission commission, Problems problems) {
    this.commission = commission;
    this.problems = problems;
    this.values = commission.values();
    this.formats = new FormatRules(commission.study(), commission.tag(), problems);
    this.words = new TokenFormat(commission.study(), commission.messages(), problems);
  }

  /** Returns the cross-references met so far. */
  List<Inline.CrossReference> references() {
    return references;
  }

  void check(List<Inline> line) {
    line.forEach(this::check);
  }

  private void check(Inline inline) {
    if (inline instanceof Inline.Token token) {
      check(token.source(), token.place());
    } else if (inline instanceof Inline.Emphasis emphasis) {
      check(emphasis.content());
    } else if (inline instanceof Inline.Foreign foreign) {
      check(foreign.content());
    } else if (inline instanceof Inline.Indexed indexed) {
      check(indexed);
    } else if (inline instanceof Inline.CrossReference reference) {
      references.add(reference);
      check(reference.content());
    } else if (inline instanceof Inline.Link link) {
      checkAddress(link);
      check(link.content());
    } else if (inline instanceof Inline.Citation citation) {
      citation.sources().forEach(this::check);
    } else if (inline instanceof Inline.Image image) {
      check(image);
    }
  }

  private void check(Inline.Indexed indexed) {
    indexed
        .entry()
        .filter(entry -> IndexEntries.path(entry).stream().anyMatch(String::isEmpty))
        .ifPresent(
            entry ->
                problems.errorIn(
                    indexed.place(), "text/index-entry", ImmutableMap.of("found", entry)));
    check(indexed.content());
  }

  /** Checks a token. */
  void check(String source, Place place) {
    var token = TokenText.parse(source);
    if (token.isEmpty()) {
      problems.errorIn(place, "text/token", ImmutableMap.of("found", source));
      return;
    }
    var format = token.get().format();
    boolean formatIsFine = format.isEmpty() || formats.check(format.get(), place);
    var value = values.find(token.get().path(), place, problems);
    if (formatIsFine && value.filter(Value::isKnown).isPresent()) {
      words.say(token.get(), value.get(), place);
    }
  }

  /** Checks a path of a condition. */
  void check(ValuePath path, Place place) {
    values.find(path, place, problems);
  }

  private void checkAddress(Inline.Link link) {
    if (!SAFE.matcher(link.address()).matches()) {
      problems.errorIn(link.place(), "unsafe/link", ImmutableMap.of("found", link.address()));
    }
  }

  private void check(Inline.Cited cited) {
    var known = commission.study().sources().keySet();
    if (!known.contains(cited.id())) {
      problems.errorIn(
          cited.place(),
          "text/unknown-source",
          ImmutableMap.of(
              "found", cited.id(),
              "nearest", Nearest.to(cited.id(), known).orElseGet(() -> Nearest.list(known)),
              "known", Nearest.list(known)));
    }
  }

  private void check(Inline.Image image) {
    var images = commission.study().images();
    if (!images.containsKey(image.path())) {
      problems.errorIn(
          image.place(),
          "text/unknown-image",
          ImmutableMap.of(
              "found", image.path(),
              "nearest",
                  Nearest.to(image.path(), images.keySet())
                      .orElseGet(() -> Nearest.list(images.keySet()))));
    }
    boolean decorative = image.attributes().words().contains("decorative");
    if (image.alternative().isBlank() && !decorative) {
      problems.errorIn(image.place(), "text/alt", ImmutableMap.of("found", image.path()));
    }
    var source = Optional.ofNullable(image.attributes().values().get("source"));
    source
        .filter(id -> !id.equals(Source.ILLUSTRATION))
        .ifPresent(id -> check(new Inline.Cited(image.place(), "", false, id, "")));
    if (source.isEmpty() && !decorative) {
      problems.warningIn(
          image.place(), "text/image-source", ImmutableMap.of("found", image.path()));
    }
  }

  /** Returns problems that nobody reads. */
  static Problems unheard() {
    return Problems.locatedBy(Locator.NONE);
  }
}
