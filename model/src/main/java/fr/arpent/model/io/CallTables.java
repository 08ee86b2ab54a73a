package fr.arpent.model.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.model.project.Application;
import fr.arpent.model.project.Call;
import fr.arpent.model.project.Criterion;
import fr.arpent.model.project.JurorNote;
import fr.arpent.model.study.Study;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads calls for projects, the applications to them, and what jurors gave. */
final class CallTables {

  private final DomainRoles.Calls role;
  private final Reading reading;

  CallTables(DomainRoles.Calls role, Reading reading) {
    this.role = role;
    this.reading = reading;
  }

  void read(Study.Builder study) {
    study.putAllCalls(
        reading.byKey(
            reading.rows(RowKind.CALL, role.table(), "title"), Call::id, CallTables::call));
    role.applications().ifPresent(table -> study.putAllApplications(applications(table)));
    role.criteria().ifPresent(table -> study.putAllCriteria(criteria(table)));
    role.notes().ifPresent(table -> study.addAllJurorNotes(notes(table)));
  }

  private static Optional<Call> call(Row row) {
    var call = Call.builder();
    row.key().ifPresent(call::id);
    row.requiredWords("title").ifPresent(call::title);
    var opens = row.cell("opens").flatMap(Cell::date);
    var closes = row.cell("closes").flatMap(Cell::date);
    row.checkOrder("closes", opens, closes);
    call.opens(opens).closes(closes);
    call.envelope(row.cell("envelope").flatMap(Cell::amount));
    return row.build(call::build);
  }

  private ImmutableMap<String, Application> applications(String table) {
    return reading.byKey(
        reading.rows(RowKind.APPLICATION, table, "call", "title"),
        Application::id,
        CallTables::application);
  }

  private static Optional<Application> application(Row row) {
    var application = Application.builder();
    row.key().ifPresent(application::id);
    row.requiredReference("call", RowKind.CALL).ifPresent(application::call);
    row.requiredWords("title").ifPresent(application::title);
    application.territory(row.reference("territory", RowKind.TERRITORY));
    application.decision(row.text("decision"));
    return row.build(application::build);
  }

  private ImmutableMap<String, Criterion> criteria(String table) {
    return reading.byKey(
        reading.rows(RowKind.CRITERION, table, "title"), Criterion::id, CallTables::criterion);
  }

  private static Optional<Criterion> criterion(Row row) {
    var criterion = Criterion.builder();
    row.key().ifPresent(criterion::id);
    row.requiredWords("title").ifPresent(criterion::title);
    criterion.call(row.reference("call", RowKind.CALL));
    criterion.weight(row.cell("weight").flatMap(CallTables::weight));
    return row.build(criterion::build);
  }

  private static Optional<BigDecimal> weight(Cell cell) {
    return cell.amount()
        .flatMap(
            weight ->
                weight.signum() > 0
                    ? Optional.of(weight)
                    : cell.refused("value/not-positive", ImmutableMap.of()));
  }

  private ImmutableList<JurorNote> notes(String table) {
    var rows =
        reading.plainRows("/calls/notes", table, "application", "juror", "criterion", "note");
    return reading.list(rows, CallTables::note);
  }

  private static Optional<JurorNote> note(Row row) {
    var application = row.requiredReference("application", RowKind.APPLICATION);
    var juror = row.required("juror").flatMap(Cell::key);
    var criterion = row.requiredReference("criterion", RowKind.CRITERION);
    var note = row.required("note").flatMap(Cell::number);
    return row.build(
        () ->
            new JurorNote(
                application.orElseThrow(),
                juror.orElseThrow(),
                criterion.orElseThrow(),
                note.orElseThrow()));
  }
}
