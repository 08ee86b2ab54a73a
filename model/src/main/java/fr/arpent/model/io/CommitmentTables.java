package fr.arpent.model.io;

import com.google.common.collect.ImmutableSet;
import fr.arpent.model.measure.Column;
import fr.arpent.model.measure.Table;
import fr.arpent.model.policy.Commitment;
import fr.arpent.model.policy.Milestone;
import fr.arpent.model.study.Study;
import java.util.Optional;

/** Reads the commitments of action plans and their milestones. */
final class CommitmentTables {

  private static final ImmutableSet<String> FACTS =
      ImmutableSet.of("id", "title", "plan", "number", "lead", "start", "end");

  private final DomainRoles.Commitments role;
  private final Reading reading;

  CommitmentTables(DomainRoles.Commitments role, Reading reading) {
    this.role = role;
    this.reading = reading;
  }

  void read(Study.Builder study) {
    study.putAllCommitments(
        reading.byKey(
            reading.rows(RowKind.COMMITMENT, role.table(), "title", "plan"),
            Commitment::id,
            CommitmentTables::commitment));
    role.milestones()
        .ifPresent(
            table ->
                study.putAllMilestones(
                    reading.byKey(
                        reading.rows(RowKind.MILESTONE, table, "commitment", "title"),
                        Milestone::id,
                        CommitmentTables::milestone)));
  }

  private static Optional<Commitment> commitment(Row row) {
    var commitment = Commitment.builder();
    row.key().ifPresent(commitment::id);
    row.requiredWords("title").ifPresent(commitment::title);
    row.required("plan").map(Cell::text).ifPresent(commitment::plan);
    commitment.number(row.text("number"));
    commitment.lead(row.words("lead"));
    var start = row.cell("start").flatMap(Cell::date);
    var end = row.cell("end").flatMap(Cell::date);
    row.checkOrder("end", start, end);
    commitment.start(start).end(end);
    addScales(row, commitment);
    return row.build(commitment::build);
  }

  /** Every column that is no fact of the commitment may be a scale: only its code book knows. */
  private static void addScales(Row row, Commitment.Builder commitment) {
    for (var column : row.table().columns().values()) {
      if (isScale(row.table(), column)) {
        column.find(row.number()).ifPresent(code -> commitment.putCode(column.name(), code));
        column
            .missingReason(row.number())
            .ifPresent(reason -> commitment.putMissingReason(column.name(), reason));
      }
    }
  }

  private static boolean isScale(Table table, Column column) {
    var name = column.name();
    return !FACTS.contains(name)
        && !table.key().equals(Optional.of(name))
        && FACTS.stream().noneMatch(fact -> Row.languageOf(name, fact).isPresent());
  }

  private static Optional<Milestone> milestone(Row row) {
    var milestone = Milestone.builder();
    row.key().ifPresent(milestone::id);
    row.requiredReference("commitment", RowKind.COMMITMENT).ifPresent(milestone::commitment);
    row.requiredWords("title").ifPresent(milestone::title);
    milestone.due(row.cell("due").flatMap(Cell::date));
    milestone.status(row.text("status"));
    return row.build(milestone::build);
  }
}
