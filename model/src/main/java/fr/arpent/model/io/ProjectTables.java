package fr.arpent.model.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import fr.arpent.model.actor.Role;
import fr.arpent.model.project.Budget;
import fr.arpent.model.project.BudgetLine;
import fr.arpent.model.project.Partner;
import fr.arpent.model.project.Phase;
import fr.arpent.model.project.Project;
import fr.arpent.model.study.Study;
import java.util.Optional;

/** Reads projects, their phases, budgets and partners. */
final class ProjectTables {

  private final DomainRoles.Projects role;
  private final Reading reading;

  ProjectTables(DomainRoles.Projects role, Reading reading) {
    this.role = role;
    this.reading = reading;
  }

  void read(Study.Builder study) {
    study.putAllProjects(
        reading.byKey(
            reading.rows(RowKind.PROJECT, role.table(), "title"),
            Project::id,
            ProjectTables::project));
    role.phases().ifPresent(table -> study.addAllPhases(phases(table)));
    role.budget().ifPresent(table -> study.putAllBudgets(budgets(table)));
    role.partners().ifPresent(table -> study.addAllPartners(partners(table)));
  }

  private static Optional<Project> project(Row row) {
    var project = Project.builder();
    row.key().ifPresent(project::id);
    row.requiredWords("title").ifPresent(project::title);
    project.holder(row.words("holder"));
    project.territory(row.reference("territory", RowKind.TERRITORY));
    project.stage(row.text("stage"));
    return row.build(project::build);
  }

  private ImmutableList<Phase> phases(String table) {
    return reading.list(
        reading.plainRows("/projects/phases", table, "project", "phase"), ProjectTables::phase);
  }

  private static Optional<Phase> phase(Row row) {
    var project = row.requiredReference("project", RowKind.PROJECT);
    var title = row.requiredWords("phase");
    var start = row.cell("start").flatMap(Cell::date);
    var end = row.cell("end").flatMap(Cell::date);
    row.checkOrder("end", start, end);
    return row.build(() -> new Phase(project.orElseThrow(), title.orElseThrow(), start, end));
  }

  private ImmutableMap<String, Budget> budgets(String table) {
    var lines = ImmutableListMultimap.<String, BudgetLine>builder();
    for (var row :
        reading.plainRows("/projects/budget", table, "project", "line", "amount", "year")) {
      var project = row.requiredReference("project", RowKind.PROJECT);
      line(row).ifPresent(line -> lines.put(project.orElseThrow(), line));
    }
    return ImmutableMap.copyOf(
        Maps.transformValues(
            lines.build().asMap(), ofProject -> new Budget(ImmutableList.copyOf(ofProject))));
  }

  private static Optional<BudgetLine> line(Row row) {
    var line = BudgetLine.builder();
    row.requiredWords("line").ifPresent(line::line);
    row.required("amount").flatMap(Cell::amount).ifPresent(line::amount);
    row.required("year").flatMap(cell -> cell.integer(1000, 9999)).ifPresent(line::year);
    row.cell("kind").flatMap(cell -> cell.word(BudgetLine.Kind.class)).ifPresent(line::kind);
    line.payer(row.words("payer"));
    return row.build(line::build);
  }

  private ImmutableList<Partner> partners(String table) {
    return reading.list(
        reading.plainRows("/projects/partners", table, "project", "actor"), ProjectTables::partner);
  }

  private static Optional<Partner> partner(Row row) {
    var project = row.requiredReference("project", RowKind.PROJECT);
    var actor = row.requiredReference("actor", RowKind.ACTOR);
    var role = row.words("role").map(Role::new);
    return row.build(() -> new Partner(project.orElseThrow(), actor.orElseThrow(), role));
  }
}
