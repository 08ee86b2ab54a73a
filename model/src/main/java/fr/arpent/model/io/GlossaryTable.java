package fr.arpent.model.io;

import fr.arpent.model.study.GlossaryEntry;
import fr.arpent.model.study.Study;
import java.util.Optional;

/** Reads the words that the guide explains. */
final class GlossaryTable {

  private GlossaryTable() {}

  static void read(DomainRoles.Glossary role, Reading reading, Study.Builder study) {
    study.addAllGlossary(
        reading.list(
            reading.plainRows("/glossary/table", role.table(), "term", "definition"),
            GlossaryTable::entry));
  }

  private static Optional<GlossaryEntry> entry(Row row) {
    var term = row.requiredWords("term");
    var definition = row.requiredWords("definition");
    return row.build(() -> new GlossaryEntry(term.orElseThrow(), definition.orElseThrow()));
  }
}
