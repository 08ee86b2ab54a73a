package fr.arpent.methods.mobilisation.opinion;

import com.google.common.collect.ImmutableList;
import fr.arpent.methods.Answer;
import fr.arpent.methods.Finding;
import fr.arpent.methods.mobilisation.opinion.GroupSearch.Candidate;
import fr.arpent.methods.mobilisation.opinion.OpinionResult.OpinionGroup;
import java.util.Map;

/** What a reader must be warned of. */
final class OpinionFindings {

  /** Silhouette below which groups are weak (Kaufman and Rousseeuw 1990: no structure found). */
  static final double WEAK = 0.25;

  /** Two numbers of groups whose silhouettes differ by less are as good. */
  static final double AS_GOOD = 0.02;

  /** Overlap below which a group is not to be trusted (Hennig 2007). */
  static final double LOOSE = 0.6;

  private OpinionFindings() {}

  static boolean isWeak(double silhouette, Answer<Double> gap) {
    return silhouette < WEAK || gap.value().filter(value -> value < AS_GOOD).isPresent();
  }

  static ImmutableList<Finding> of(
      OpinionInput input,
      int notGrouped,
      Candidate chosen,
      Answer<Double> gap,
      ImmutableList<OpinionGroup> groups) {
    var findings = ImmutableList.<Finding>builder();
    int count = chosen.partition().groups();
    if (chosen.silhouette() < WEAK) {
      findings.add(Finding.warning("weak-groups", Map.of("silhouette", chosen.silhouette())));
    }
    gap.value()
        .filter(value -> value < AS_GOOD)
        .ifPresent(
            value -> findings.add(Finding.warning("another-number", Map.of("groups", count))));
    for (var group : groups) {
      group
          .overlap()
          .value()
          .filter(overlap -> overlap < LOOSE)
          .ifPresent(
              overlap ->
                  findings.add(
                      Finding.warning(
                          "loose-group", Map.of("group", group.id(), "overlap", overlap))));
    }
    long held = groups.stream().filter(group -> !group.size().isPresent()).count();
    if (held > 0) {
      findings.add(
          Finding.note(
              "groups-held-back", Map.of("groups", (int) held, "minimum", input.minimum())));
    }
    if (notGrouped > 0) {
      findings.add(
          Finding.note(
              "not-grouped", Map.of("people", notGrouped, "minimum-votes", input.minimumVotes())));
    }
    if (input.seed().isEmpty()) {
      findings.add(Finding.note("no-seed", Map.of()));
    }
    return ImmutableList.sortedCopyOf(findings.build());
  }
}
