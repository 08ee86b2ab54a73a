package fr.arpent.model.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import fr.arpent.model.io.TableFrame.ColumnFrame;
import fr.arpent.model.io.document.Pointers;
import fr.arpent.model.measure.Column;
import fr.arpent.model.measure.ColumnType;
import fr.arpent.model.measure.Table;
import fr.arpent.model.problem.Problems;
import fr.arpent.model.study.Source;
import fr.arpent.model.study.Term;
import fr.arpent.model.territory.CodeScheme;
import java.util.Arrays;
import java.util.Optional;

/** Checks what tables declare: sources, units, schemes of codes. */
final class DeclarationChecks {

  private final StudyFrame frame;
  private final ImmutableSet<String> sources;
  private final ImmutableSet<String> terms;
  private final Problems problems;

  DeclarationChecks(
      StudyFrame frame,
      Declared declared,
      ImmutableSet<String> sources,
      ImmutableTable<String, String, Term> terms,
      Problems problems) {
    this.frame = frame;
    this.sources =
        ImmutableSet.<String>builder().addAll(sources).addAll(declared.sources()).build();
    this.terms = terms.rowKeySet();
    this.problems = problems;
  }

  void check(ImmutableMap<String, Table> tables) {
    frame.tables().forEach(this::check);
    tables.values().forEach(this::checkSourceColumn);
    frame
        .territories()
        .flatMap(DomainRoles.Territories::boundaries)
        .ifPresent(outlines -> checkSource(outlines.source(), "/territories/boundaries/source"));
  }

  private void check(String id, TableFrame table) {
    var at = "/tables/" + Pointers.escape(id);
    table.source().ifPresent(source -> checkSource(source, at + "/source"));
    table
        .columns()
        .forEach((name, column) -> check(column, at + "/columns/" + Pointers.escape(name)));
  }

  private void check(ColumnFrame column, String at) {
    column.source().ifPresent(source -> checkSource(source, at + "/source"));
    column.scheme().ifPresent(scheme -> checkScheme(scheme, at + "/scheme"));
    column
        .unit()
        .filter(unit -> !terms.contains(unit))
        .ifPresent(
            unit ->
                problems.warning(
                    "reference/unknown", at + "/unit", References.unknown("term", unit, terms)));
    if (column.type().equals(Optional.of(ColumnType.REF)) && column.table().isEmpty()) {
      problems.error("schema/missing-key", at, ImmutableMap.of("key", "table", "case", "table"));
    }
  }

  private void checkScheme(String scheme, String pointer) {
    if (CodeScheme.find(scheme).isEmpty()) {
      var known =
          Arrays.stream(CodeScheme.values())
              .map(CodeScheme::schemeName)
              .collect(ImmutableList.toImmutableList());
      problems.error("value/choice", pointer, Suggestions.among(scheme, known));
    }
  }

  /** Every cell of a source column must name a source. */
  private void checkSourceColumn(Table table) {
    table
        .sourceColumn()
        .flatMap(table::findColumn)
        .ifPresent(column -> checkSources(table, column));
  }

  private void checkSources(Table table, Column column) {
    for (int row = 0; row < table.rowCount(); row++) {
      var at = "/tables/" + table.name() + "/data/" + row + "/" + column.name();
      checkSource(column.find(row).orElse(""), at);
    }
  }

  private void checkSource(String source, String pointer) {
    if (!source.equals(Source.ILLUSTRATION)) {
      check("source", source, sources, pointer);
    }
  }

  private void check(String kind, String name, ImmutableSet<String> known, String pointer) {
    if (!known.contains(name)) {
      problems.error("reference/unknown", pointer, References.unknown(kind, name, known));
    }
  }
}
