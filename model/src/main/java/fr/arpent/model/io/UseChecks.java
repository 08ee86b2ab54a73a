package fr.arpent.model.io;

import com.google.common.collect.ImmutableMap;
import fr.arpent.model.io.document.Pointers;
import fr.arpent.model.io.document.SourceNode;
import fr.arpent.model.io.document.SourceNode.Mapping;
import fr.arpent.model.io.document.SourceNode.Scalar;
import fr.arpent.model.io.document.SourceNode.Sequence;
import fr.arpent.model.measure.Table;
import fr.arpent.model.problem.Problems;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Warns of tables and sources that nothing names, and of a study that holds nothing. */
final class UseChecks {

  private final StudyFrame frame;
  private final Problems problems;
  private final Set<String> said = new HashSet<>();

  UseChecks(StudyFrame frame, Mapping root, Problems problems) {
    this.frame = frame;
    this.problems = problems;
    gather(root);
  }

  /**
   * Checks.
   *
   * @param tables as read
   * @param texts guide texts, which may name a table or cite a source
   */
  void check(Collection<Table> tables, Collection<String> texts) {
    tables.forEach(
        table ->
            table
                .sourceColumn()
                .flatMap(table::findColumn)
                .ifPresent(column -> said.addAll(column.cells())));
    warn("tables", frame.tables().keySet(), texts, "table.", "::: sheet ", "::: sheets ");
    warn("sources", frame.sources().keySet(), texts, "@");
    if (frame.tables().isEmpty() && frame.analyses().isEmpty() && texts.isEmpty()) {
      problems.warning("schema/no-content", "", ImmutableMap.of());
    }
  }

  private void warn(String kind, Set<String> ids, Collection<String> texts, String... marks) {
    for (var id : ids) {
      boolean named =
          Stream.of(marks)
              .anyMatch(mark -> texts.stream().anyMatch(text -> text.contains(mark + id)));
      if (!said.contains(id) && !named) {
        problems.warning(
            "reference/unused",
            "/" + kind + "/" + Pointers.escape(id),
            ImmutableMap.of("found", id, "case", kind));
      }
    }
  }

  /** Every scalar of the study, whatever its key: a method may name tables in ways of its own. */
  private void gather(SourceNode node) {
    if (node instanceof Scalar scalar) {
      said.add(scalar.text());
    } else if (node instanceof Sequence sequence) {
      sequence.items().forEach(this::gather);
    } else if (node instanceof Mapping mapping) {
      mapping.members().values().forEach(member -> gather(member.value()));
    }
  }
}
