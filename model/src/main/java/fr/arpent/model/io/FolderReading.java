package fr.arpent.model.io;

import fr.arpent.model.problem.Outcome;
import fr.arpent.model.study.Study;
import java.util.Optional;

/**
 * A study folder as it was read, so that others can look at what is intact of a study that has
 * problems: a mistyped key of an analysis is then named beside the damaged cell of a table, and not
 * only when that has been mended.
 *
 * @param outcome the study with its warnings, or all problems of its folder
 * @param intact what could be read, for further checks and nothing else: of its tables those that
 *     could be opened, and nothing that stands on tables with mistakes; what {@code study.yaml}
 *     lacks has a stand-in. Empty when the folder is refused or its {@code study.yaml} cannot be
 *     understood
 * @param tablesAreSound whether all tables are there without mistakes, and what stands on them
 */
public record FolderReading(
    Outcome<Study> outcome, Optional<Study> intact, boolean tablesAreSound) {}
