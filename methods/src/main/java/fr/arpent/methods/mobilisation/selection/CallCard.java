package fr.arpent.methods.mobilisation.selection;

import fr.arpent.methods.MethodCard;
import fr.arpent.methods.References;

/** What is published of the method. */
final class CallCard {

  static final MethodCard CARD =
      MethodCard.builder()
          .id("mobilisation.selection.call")
          .version("1")
          .what("Which applications to a call are selected, why, and how firm the ranking is")
          .addFormulas(
              "points = 100 (score − lowest) / (highest − lowest), or 100 − it where less is"
                  + " better",
              "score = Σ weight · value / Σ weight; value = mean of the jurors' points",
              "places in the order of scores, as long as caps and budget allow",
              "level(p): p · d + (1 − p) · D = 0",
              "margin in standard errors = margin / (s(differences) / √jurors)")
          .addRules("points", "score", "places", "level", "margin")
          .addSources(
              References.report(
                  "keeney-raiffa-1993",
                  "Decisions with multiple objectives: preferences and value tradeoffs",
                  "1993",
                  "Keeney, Ralph L., and Raiffa, Howard"),
              References.article(
                  "lahdelma-salminen-2001",
                  "SMAA-2: stochastic multicriteria acceptability analysis for group decision"
                      + " making. Operations Research 49(3)",
                  "2001",
                  "444–454",
                  "Lahdelma, Risto",
                  "Salminen, Pekka"),
              References.article(
                  "triantaphyllou-sanchez-1997",
                  "A sensitivity analysis approach for some deterministic multi-criteria"
                      + " decision-making methods. Decision Sciences 28(1)",
                  "1997",
                  "151–194",
                  "Triantaphyllou, Evangelos",
                  "Sánchez, Alfonso"))
          .addAssumptions("values-compensate", "floors-do-not", "jurors-weigh-the-same")
          .addLimits("jury-decides", "firmness-own-rule", "declared-interests", "scores-personal")
          .build();

  private CallCard() {}
}
