package fr.arpent.reporting.guide;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import fr.arpent.methods.AnalysisResult;
import fr.arpent.methods.StudyResults;
import fr.arpent.model.measure.Table;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.exhibit.ExhibitContext;
import fr.arpent.reporting.exhibit.TableOfStudy;
import fr.arpent.reporting.exhibit.study.StudyFigures;
import fr.arpent.reporting.guide.value.Standing;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds exhibits by the names that guide texts give them: {@code access.map}, {@code table.x}. */
final class ExhibitFinder {

  /** The name under which tables of the study are shown. */
  static final String TABLE = "table";

  private final Commission commission;
  private final Map<String, ImmutableMap<String, Exhibit>> byAnalysis = new HashMap<>();

  ExhibitFinder(Commission commission) {
    this.commission = commission;
  }

  /** Returns the exhibits of an analysis by name; empty without a result. */
  ImmutableMap<String, Exhibit> of(String analysis) {
    return byAnalysis.computeIfAbsent(
        analysis,
        id ->
            result(id)
                .filter(result -> standing(id) == Standing.KNOWN)
                .map(result -> new ExhibitContext(commission.study(), result, printable()))
                .map(commission.offers()::exhibits)
                .orElse(ImmutableMap.of()));
  }

  private StudyResults printable() {
    var all = commission.results().map(StudyResults::byAnalysis).orElse(ImmutableMap.of());
    return new StudyResults(
        ImmutableMap.copyOf(
            Maps.filterKeys(all, analysis -> !commission.underEmbargo().contains(analysis))));
  }

  /** Returns whether the exhibits of an analysis can be shown, and if not, why. */
  Standing standing(String analysis) {
    if (commission.results().isEmpty()) {
      return Standing.NOT_RUN;
    }
    if (commission.underEmbargo().contains(analysis)) {
      return Standing.UNDER_EMBARGO;
    }
    var status = result(analysis).map(AnalysisResult::status);
    if (status.isEmpty()) {
      return Standing.MISSING;
    }
    return switch (status.get()) {
      case DONE -> Standing.KNOWN;
      // A draw to come shows what it committed to; what reads it has nothing to show.
      case PENDING -> isShown(analysis) ? Standing.KNOWN : Standing.PENDING;
      case UNDER_EMBARGO -> Standing.UNDER_EMBARGO;
      case NO_ANSWER -> Standing.MISSING;
    };
  }

  private boolean isShown(String analysis) {
    return result(analysis).flatMap(AnalysisResult::result).isPresent();
  }

  /** Returns the exhibit of a name, of an analysis with a result or of a table. */
  Optional<Exhibit> find(ExhibitName name) {
    return name.root().equals(TABLE)
        ? table(name).flatMap(table -> shown(table, name))
        : Optional.ofNullable(of(name.root()).get(name.part()));
  }

  private Optional<Exhibit> shown(Table table, ExhibitName name) {
    return name.figure().isPresent()
        ? StudyFigures.find(table, commission.study(), name.figure().get())
        : Optional.of(new TableOfStudy(table, commission.study()));
  }

  Optional<Table> table(ExhibitName name) {
    return Optional.ofNullable(commission.study().tables().get(name.table()));
  }

  Optional<AnalysisResult> result(String analysis) {
    return commission.results().flatMap(results -> results.find(analysis));
  }

  /** Returns the ids of the sources behind an exhibit. */
  ImmutableSet<String> sources(ExhibitName name) {
    if (name.root().equals(TABLE)) {
      return table(name).map(TableOfStudy::sources).orElse(ImmutableSet.of());
    }
    return result(name.root()).map(this::sources).orElse(ImmutableSet.of());
  }

  /** Returns the ids of the sources of a result, those of the results it reads among them. */
  ImmutableSet<String> sources(AnalysisResult result) {
    var ids = ImmutableSet.<String>builder();
    for (var use : result.inputs().values()) {
      ids.addAll(use.sources());
      use.result()
          .filter(read -> !read.equals(result.analysis()))
          .flatMap(this::result)
          .ifPresent(read -> ids.addAll(sources(read)));
    }
    return ids.build();
  }

  /**
   * A name in two parts.
   *
   * @param root an analysis, or {@code table}
   * @param part exhibit of the analysis; or id of the table, with the kind of figure after a point
   */
  record ExhibitName(String root, String part) {

    static Optional<ExhibitName> parse(String name) {
      int dot = name.indexOf('.');
      return dot > 0 && dot < name.length() - 1
          ? Optional.of(new ExhibitName(name.substring(0, dot), name.substring(dot + 1)))
          : Optional.empty();
    }

    /** Returns the table of a name that begins with {@code table}. */
    String table() {
      int dot = part.indexOf('.');
      return dot < 0 ? part : part.substring(0, dot);
    }

    /** Returns the kind of figure that the table is to be shown as; empty for the rows. */
    Optional<String> figure() {
      int dot = part.indexOf('.');
      return dot < 0 ? Optional.empty() : Optional.of(part.substring(dot + 1));
    }

    @Override
    public String toString() {
      return root + "." + part;
    }
  }
}
