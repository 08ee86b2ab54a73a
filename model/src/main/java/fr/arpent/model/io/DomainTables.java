package fr.arpent.model.io;

import com.google.common.collect.ImmutableMap;
import fr.arpent.model.measure.Table;
import fr.arpent.model.problem.Problems;
import fr.arpent.model.study.Study;
import fr.arpent.model.territory.Boundary;

/**
 * Turns the declared tables into territories, actors, policies, projects, field material and
 * indicators, and reports every cell that stands in the way.
 *
 * <p>Also checks what holds for every table, whether it has a role or not: keys, codes, references
 * between tables, personal data outside {@code private/}.
 */
final class DomainTables {

  private DomainTables() {}

  /**
   * Reads the tables that have a role into a study.
   *
   * @param roles which table holds what
   * @param tables every declared table by id
   * @param outlines outlines by the code of their territory; empty when none are declared
   * @param defaults language, date and labels of the study
   * @param problems receives problems; pointers start with {@code /tables/} or the role's key
   * @param study receives the collections; only to be built when there are no errors
   */
  static void read(
      DomainRoles roles,
      ImmutableMap<String, Table> tables,
      ImmutableMap<String, Boundary> outlines,
      StudyDefaults defaults,
      Problems problems,
      Study.Builder study) {}
}
