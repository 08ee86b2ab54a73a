package fr.arpent.reporting.guide;

import com.google.common.collect.ImmutableList;
import fr.arpent.model.problem.Problems;
import fr.arpent.model.study.GuideOutline;
import fr.arpent.model.study.Study;
import fr.arpent.reporting.guide.markup.GuideText;
import fr.arpent.reporting.template.FixedBlockCheck;
import fr.arpent.reporting.template.GuideTemplate;
import fr.arpent.reporting.template.GuideTemplates;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** The texts of one guide, read and checked. */
final class GuideTexts {

  private final Study study;
  private final GuideOutline outline;
  private final Problems problems;
  private final TextFinder finder;

  GuideTexts(Study study, GuideOutline outline, Problems problems) {
    this.study = study;
    this.outline = outline;
    this.problems = problems;
    this.finder = new TextFinder(study, outline);
  }

  /** Reads the text of a commission and checks it with its results; then the other languages. */
  Optional<GuideText> readChecked(Commission commission) {
    var text = finder.read(commission.tag(), problems);
    var template = template();
    text.ifPresent(
        read -> {
          new TextCheck(commission, read, problems).run();
          checkParity();
          template.ifPresent(asked -> FixedBlockCheck.check(read, asked, problems));
        });
    return text;
  }

  /** Checks the texts in all languages, without results. */
  void check(Offers offers, LocalDate date) {
    var template = template();
    for (var tag : outline.languages()) {
      var commission =
          Commission.of(
              study,
              outline,
              Locale.forLanguageTag(tag),
              Optional.empty(),
              Batches.rows(study, outline).stream().findFirst(),
              date,
              offers);
      finder
          .read(tag, problems)
          .ifPresent(
              text -> {
                new TextCheck(commission, text, problems).run();
                template.ifPresent(asked -> FixedBlockCheck.check(text, asked, problems));
              });
    }
    checkParity();
  }

  private Optional<GuideTemplate> template() {
    return GuideTemplates.standard().of(study, outline, problems);
  }

  /** The first language is what the others are compared with. */
  private void checkParity() {
    var texts =
        outline.languages().stream()
            .flatMap(tag -> finder.read(tag, LineCheck.unheard()).stream())
            .collect(ImmutableList.toImmutableList());
    texts.stream().skip(1).forEach(other -> Parity.check(texts.get(0), other, problems));
  }
}
