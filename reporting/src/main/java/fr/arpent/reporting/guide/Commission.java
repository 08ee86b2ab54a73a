package fr.arpent.reporting.guide;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.methods.StudyResults;
import fr.arpent.model.LocalizedText;
import fr.arpent.model.study.GuideOutline;
import fr.arpent.model.study.Study;
import fr.arpent.reporting.guide.value.Cells;
import fr.arpent.reporting.guide.value.ResultValues;
import fr.arpent.reporting.guide.value.Row;
import fr.arpent.reporting.guide.value.Values;
import fr.arpent.reporting.text.Digits;
import fr.arpent.reporting.text.Messages;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * One guide in one language, to be composed or checked: what it is made from.
 *
 * @param outline what the study asks for
 * @param results empty when the study was not run
 * @param row the row that a guide of a batch is about
 * @param date the printed date
 * @param underEmbargo analyses that may not be printed on that date
 * @param offers exhibits of each result, and what is known of results before they are there
 * @param messages the words of the language
 */
record Commission(
    Study study,
    GuideOutline outline,
    Optional<StudyResults> results,
    Optional<Row> row,
    LocalDate date,
    ImmutableSet<String> underEmbargo,
    Offers offers,
    Messages messages) {

  static Commission of(
      Study study,
      GuideOutline outline,
      Locale locale,
      Optional<StudyResults> results,
      Optional<Row> row,
      LocalDate date,
      Offers offers) {
    var digits =
        outline
            .digits()
            .map(asked -> asked.equals("eastern") ? Digits.EASTERN : Digits.WESTERN)
            .orElseGet(() -> Digits.usual(locale));
    return new Commission(
        study,
        outline,
        results,
        row,
        date,
        Embargo.of(study, outline, results, date),
        offers,
        Messages.in(locale, digits, study.language()));
  }

  Locale locale() {
    return messages.locale();
  }

  /** Returns the BCP 47 tag of the guide's language. */
  String tag() {
    return locale().toLanguageTag();
  }

  /** Returns the day before which results under embargo are not printed. */
  Optional<LocalDate> embargo() {
    return outline.embargo().or(study::embargo);
  }

  Values values() {
    var guide = ImmutableMap.<String, LocalizedText>builder();
    guide.put("title", title());
    guide.put("date", LocalizedText.of(study.language(), date.toString()));
    return new Values(
        study,
        new ResultValues(results, offers::shape, underEmbargo),
        row,
        guide.buildOrThrow(),
        new Cells(tag(), study.language()));
  }

  LocalizedText title() {
    return outline.title().orElse(study.title());
  }
}
