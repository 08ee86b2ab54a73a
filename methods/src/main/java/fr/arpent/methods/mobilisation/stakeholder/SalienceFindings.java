package fr.arpent.methods.mobilisation.stakeholder;

import com.google.common.collect.ImmutableList;
import fr.arpent.methods.Answer;
import fr.arpent.methods.Finding;
import java.util.Map;

/** What a reader must be warned of. */
final class SalienceFindings {

  private SalienceFindings() {}

  static ImmutableList<Finding> of(
      ImmutableList<StakeholderProfile> profiles, SalienceInput input) {
    var findings = ImmutableList.<Finding>builder();
    for (var profile : profiles) {
      if (!profile.unrated().isEmpty()) {
        findings.add(
            Finding.warning(
                "not-rated",
                Map.of("actor", profile.id(), "ratings", String.join(", ", profile.unrated()))));
      }
      addOnTheCut(findings, profile, "power", profile.power(), input);
      addOnTheCut(findings, profile, "interest", profile.interest(), input);
    }
    return ImmutableList.sortedCopyOf(findings.build());
  }

  private static void addOnTheCut(
      ImmutableList.Builder<Finding> findings,
      StakeholderProfile profile,
      String axis,
      Answer<Double> rating,
      SalienceInput input) {
    if (profile.quadrant().isPresent() && rating.equals(Answer.of(input.cut()))) {
      findings.add(
          Finding.note(
              "on-the-cut",
              Map.of("actor", profile.id(), "axis", axis, "side", input.onTheCut().code())));
    }
  }
}
