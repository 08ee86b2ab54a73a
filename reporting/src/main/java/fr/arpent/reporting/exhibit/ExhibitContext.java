package fr.arpent.reporting.exhibit;

import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.AnalysisResult;
import fr.arpent.methods.StudyResults;
import fr.arpent.model.LocalizedText;
import fr.arpent.model.study.Study;
import fr.arpent.reporting.text.Messages;
import fr.arpent.reporting.text.Text;
import java.util.Optional;

/**
 * What exhibits may know beside the result: names and outlines of the study, and where the result's
 * figures come from.
 *
 * @param study the study
 * @param analysis the answer that the exhibits show
 * @param results the answers of the study that may be printed, for exhibits that show beside their
 *     own what other analyses made of it
 */
public record ExhibitContext(Study study, AnalysisResult analysis, StudyResults results) {

  /** Returns the context of an answer that stands alone. */
  public ExhibitContext(Study study, AnalysisResult analysis) {
    this(study, analysis, new StudyResults(ImmutableMap.of()));
  }

  /**
   * Returns the name of a territory, actor or commitment with an id; the id itself when the study
   * does not name it.
   */
  public Text nameOf(String id) {
    return findName(id).map(Text::of).orElseGet(() -> Text.of(id));
  }

  /** Returns the name in the language the team writes in, by which rows are sorted. */
  public String sortNameOf(String id) {
    return findName(id).map(name -> name.in(study.language(), study.language())).orElse(id);
  }

  private Optional<LocalizedText> findName(String id) {
    var territory = study.territories().get(id);
    if (territory != null) {
      return Optional.of(territory.name());
    }
    var actor = study.actors().get(id);
    if (actor != null) {
      return Optional.of(actor.name());
    }
    return Optional.ofNullable(study.commitments().get(id)).map(commitment -> commitment.title());
  }

  /**
   * Returns the words of a coded cell: those of the column's list of labels, or of the list that is
   * called like the column (the table may be withheld), else the name that the study gives, else
   * the code.
   *
   * @param role key of the role the method read it through
   * @param column role column
   */
  public Text wordOf(String role, String column, String code) {
    var use = Optional.ofNullable(analysis.inputs().get(role));
    var name =
        use.flatMap(input -> Optional.ofNullable(input.columns().get(column))).orElse(column);
    return use.flatMap(input -> input.table())
        .flatMap(table -> Optional.ofNullable(study.tables().get(table)))
        .flatMap(table -> table.findColumn(name))
        .flatMap(cells -> cells.labels())
        .flatMap(list -> Optional.ofNullable(study.labels().get(list, code)))
        .or(() -> Optional.ofNullable(study.labels().get(column, code)))
        .map(Text::of)
        .orElseGet(() -> nameOf(code));
  }

  /**
   * Returns what a column is called in a sentence: the word that the list {@code column} of the
   * study's labels has for it, else ours for the columns that many studies have (age, sexe…).
   */
  public Optional<Text> findColumn(String column) {
    var ours = "block.column." + column.replace('_', '-');
    return Optional.ofNullable(study.labels().get("column", column))
        .map(Text::of)
        .or(() -> Messages.exists(ours) ? Optional.of(Text.message(ours)) : Optional.<Text>empty());
  }

  /** Returns the anchor of an exhibit of this analysis: {@code access.map}. */
  public String anchor(String exhibit) {
    return analysis.analysis() + "." + exhibit;
  }

  /** Returns a message of the method: its id, then the rest of the key. */
  public String key(String rest) {
    return analysis.card().id() + "." + rest;
  }
}
