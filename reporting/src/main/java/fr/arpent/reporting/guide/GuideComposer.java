package fr.arpent.reporting.guide;

import com.google.common.collect.ImmutableList;
import fr.arpent.methods.MethodCatalogue;
import fr.arpent.methods.StudyResults;
import fr.arpent.model.io.Publication;
import fr.arpent.model.problem.Outcome;
import fr.arpent.model.problem.Problems;
import fr.arpent.model.study.GuideOutline;
import fr.arpent.model.study.Study;
import fr.arpent.reporting.charter.Charters;
import fr.arpent.reporting.exhibit.ExhibitCatalogue;
import fr.arpent.reporting.guide.value.Row;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * Makes guides of a study and its results: reads the guide text, puts the results in it, numbers
 * everything, and adds annex, sources and imprint.
 *
 * <p>It is made from the {@linkplain Study#forPublication published} form of the study: names of
 * people who did not agree, and rows of tables that are restricted or private, never reach it.
 *
 * <p>A guide without text shows every exhibit of every analysis in order. A text that names what
 * does not exist, or whose languages differ in their headings and exhibits, is refused, with all
 * its problems at their lines.
 */
public final class GuideComposer {

  private final Study study;
  private final StudyResults results;
  private final ExhibitCatalogue exhibits;
  private final Optional<LocalDate> date;
  private final Dossiers dossiers;
  private final Charters charters;

  private GuideComposer(
      Dossiers dossiers,
      Charters charters,
      StudyResults results,
      ExhibitCatalogue exhibits,
      Optional<LocalDate> date) {
    this.study = dossiers.printed();
    this.dossiers = dossiers;
    this.charters = charters;
    this.results = results;
    this.exhibits = exhibits;
    this.date = date;
  }

  /**
   * Returns a composer for a study and the answers to its analyses. Guides are made from what the
   * study may publish.
   *
   * @param results best those of {@link Publication#study}: a result that was made from words that
   *     may not be published cannot be redone by readers, and is not attached
   */
  public static GuideComposer of(Study study, StudyResults results) {
    return of(study, results, ExhibitCatalogue.standard());
  }

  /** Returns a composer that shows results with the exhibits of a catalogue. */
  public static GuideComposer of(Study study, StudyResults results, ExhibitCatalogue exhibits) {
    var dossiers = new Dossiers(study, results);
    var charters = new Charters(dossiers.printed());
    return new GuideComposer(dossiers, charters, results, exhibits, Optional.empty());
  }

  /** Returns a composer whose guides carry another date: it decides on embargoes. */
  public GuideComposer dated(LocalDate printed) {
    return new GuideComposer(dossiers, charters, results, exhibits, Optional.of(printed));
  }

  /**
   * Composes one guide in one language.
   *
   * @param guide id of the guide in {@code study.yaml}
   * @param language {@code fr}, {@code en} or {@code ar}, with an optional country
   * @return the guide with warnings, or the problems of its text
   * @throws IllegalArgumentException if the study has no such guide, or makes it once per row of a
   *     table
   */
  public Outcome<Guide> compose(String guide, Locale language) {
    var outline = outline(guide);
    if (outline.batch().isPresent()) {
      throw new IllegalArgumentException(
          "guide " + guide + " is made once per row of a table: name the row");
    }
    return compose(outline, language, Optional.empty());
  }

  /**
   * Composes the guide of one row of a batch.
   *
   * @param row one of {@link #rows}
   */
  public Outcome<Guide> compose(String guide, Locale language, String row) {
    var outline = outline(guide);
    var found =
        Batches.rows(study, outline).stream()
            .filter(candidate -> candidate.key().equals(row))
            .findFirst()
            .orElseThrow(
                () -> new IllegalArgumentException("guide " + guide + " has no row " + row));
    return compose(outline, language, Optional.of(found));
  }

  /** Returns the keys of the rows for which a guide is made; empty when it is made once. */
  public ImmutableList<String> rows(String guide) {
    return Batches.rows(study, outline(guide)).stream()
        .map(Row::key)
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the name of the file of a guide: {@code health-centre-diagnostic.fr.pdf}. */
  public String fileName(String guide, Locale language) {
    return Batches.fileName(study, outline(guide), language, Optional.empty());
  }

  /** Returns the name of the file of the guide of one row. */
  public String fileName(String guide, Locale language, String row) {
    var outline = outline(guide);
    var found =
        Batches.rows(study, outline).stream().filter(at -> at.key().equals(row)).findFirst();
    return Batches.fileName(study, outline, language, found);
  }

  /** Returns the answers that guides draw on. */
  public StudyResults results() {
    return results;
  }

  /**
   * Checks the texts, themes and file names of all guides against the study, without running
   * anything: their form, names, formats, references, and the parity of their languages; colours,
   * letters and logos of charters. Of values of results the names are checked, as far as {@link
   * fr.arpent.methods.ResultShape} knows them.
   *
   * @param methods the methods known, by which exhibits are known before they are made
   * @return the study, or the problems of its texts
   */
  public static Outcome<Study> check(Study study, MethodCatalogue methods) {
    return check(study, methods, ExhibitCatalogue.standard());
  }

  /** Checks the texts of all guides, knowing the exhibits of a catalogue. */
  public static Outcome<Study> check(
      Study study, MethodCatalogue methods, ExhibitCatalogue exhibits) {
    var problems = Problems.locatedBy(study.places());
    var published = study.forPublication();
    var charters = new Charters(published);
    var offers = new Offers(published, Optional.of(methods), exhibits);
    for (var outline : study.guides().values()) {
      new GuideTexts(published, outline, problems)
          .check(offers, outline.date().orElse(study.date()));
      charters.of(outline, problems);
    }
    FileNames.problems(published, published.guides().keySet()).forEach(problems::add);
    return Outcome.of(Optional.of(study), problems);
  }

  private Outcome<Guide> compose(GuideOutline outline, Locale language, Optional<Row> row) {
    var problems = Problems.locatedBy(study.places());
    var commission =
        Commission.of(
            study,
            outline,
            language,
            Optional.of(results),
            row,
            date.or(outline::date).orElse(study.date()),
            new Offers(study, Optional.empty(), exhibits));
    var texts = new GuideTexts(study, outline, problems);
    var text = texts.readChecked(commission);
    var theme = charters.of(outline, problems);
    if (problems.hasErrors() || theme.isEmpty()) {
      return Outcome.of(Optional.empty(), problems);
    }
    var dossier = dossiers.on(commission.date(), commission.embargo());
    var guide =
        new GuideBuilder(commission, text, theme.get(), charters.find(outline), dossier)
            .build(problems);
    return Outcome.of(Optional.of(guide), problems);
  }

  private GuideOutline outline(String guide) {
    var outline = study.guides().get(guide);
    if (outline == null) {
      throw new IllegalArgumentException(
          "the study has guides " + study.guides().keySet() + ", not " + guide);
    }
    return outline;
  }
}
