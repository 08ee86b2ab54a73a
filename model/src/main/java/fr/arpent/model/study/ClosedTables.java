package fr.arpent.model.study;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a study read from tables that are restricted or private is as closed as they are: a seat in
 * a committee, read from a table of pseudonyms, is not printed either.
 */
final class ClosedTables {

  /** How a study loses what was read from the table of each role. Contacts have rules of theirs. */
  private static final ImmutableMap<String, UnaryOperator<ImmutableStudy>> BY_ROLE =
      ImmutableMap.<String, UnaryOperator<ImmutableStudy>>builder()
          .put("territories", study -> study.withTerritories(ImmutableMap.of()))
          .put("actors", study -> study.withActors(ImmutableMap.of()))
          .put("relations", study -> study.withRelations(ImmutableList.of()))
          .put("policies", study -> study.withPolicies(ImmutableMap.of()))
          .put("objectives", study -> study.withObjectives(ImmutableMap.of()))
          .put("results-chain", study -> study.withResultsChain(Optional.empty()))
          .put("commitments", study -> study.withCommitments(ImmutableMap.of()))
          .put("milestones", study -> study.withMilestones(ImmutableMap.of()))
          .put("projects", study -> study.withProjects(ImmutableMap.of()))
          .put("phases", study -> study.withPhases(ImmutableList.of()))
          .put("budget", study -> study.withBudgets(ImmutableMap.of()))
          .put("partners", study -> study.withPartners(ImmutableList.of()))
          .put("calls", study -> study.withCalls(ImmutableMap.of()))
          .put("applications", study -> study.withApplications(ImmutableMap.of()))
          .put("criteria", study -> study.withCriteria(ImmutableMap.of()))
          .put("notes", study -> study.withJurorNotes(ImmutableList.of()))
          .put("bodies", study -> study.withBodies(ImmutableMap.of()))
          .put("members", study -> study.withMemberships(ImmutableList.of()))
          .put("interviews", study -> study.withInterviews(ImmutableMap.of()))
          .put("excerpts", study -> study.withExcerpts(ImmutableMap.of()))
          .put("codebook", study -> study.withCodebook(Optional.empty()))
          .put("workshops", study -> study.withWorkshops(ImmutableMap.of()))
          .put("contributions", study -> study.withContributions(ImmutableMap.of()))
          .put("personas", study -> study.withPersonas(ImmutableMap.of()))
          .put("journeys", study -> study.withJourneys(ImmutableMap.of()))
          .put("indicators", study -> study.withIndicators(ImmutableMap.of()))
          .put("observations", study -> study.withObservations(ImmutableList.of()))
          .put("glossary", study -> study.withGlossary(ImmutableList.of()))
          .buildOrThrow();

  private ClosedTables() {}

  /** Returns a study without the things that were read from tables that are not open. */
  static ImmutableStudy emptied(ImmutableStudy study) {
    var left = study;
    for (var role : study.roles().entrySet()) {
      var empty = BY_ROLE.get(role.getKey());
      boolean closed =
          Optional.ofNullable(study.tables().get(role.getValue()))
              .filter(table -> !table.open())
              .isPresent();
      if (closed && empty != null) {
        left = empty.apply(left);
      }
    }
    return left;
  }
}
