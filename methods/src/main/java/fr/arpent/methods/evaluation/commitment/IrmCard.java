package fr.arpent.methods.evaluation.commitment;

import fr.arpent.methods.MethodCard;
import fr.arpent.methods.References;

/** What is published of the method. */
final class IrmCard {

  private static final String OGP = "Open Government Partnership";

  static final MethodCard CARD =
      MethodCard.builder()
          .id("evaluation.commitment.irm")
          .version("1")
          .what("IRM coding of open government commitments: stars, completion, early results")
          .addFormulas(
              "star (2014) = verifiable and relevant and impact ≥ moderate and completion ≥"
                  + " substantial",
              "star (2015) = verifiable and relevant and impact = transformative"
                  + " and completion ≥ substantial",
              "potential star (2015) = verifiable and relevant and impact = transformative",
              "did it open government = max(access, participation, accountability)",
              "strong early results = did it open government ≥ major; from 2021, significant",
              "share = count / (commitments − not assessed)")
          .addRules(
              "star-2014",
              "star-2015",
              "potential-star",
              "open-government",
              "strong-early-results",
              "share")
          .addSources(
              References.undated("ogp-irm-data-guide", "IRM Data Guide, version 1.0", OGP),
              References.report(
                  "ogp-irm-2015", "IRM to raise the bar for model commitments in OGP", "2015", OGP),
              References.undated(
                  "ogp-glossary",
                  "Glossary of the OGP: verifiability, relevance, ambition, completion, early"
                      + " results",
                  OGP))
          .addAssumptions(
              "codes-are-the-irms",
              "empty-is-not-assessed",
              "technology-alone",
              "highest-value",
              "specificity-or-verifiable")
          .addLimits("one-era", "judgement", "labels-from-memory")
          .build();

  private IrmCard() {}
}
