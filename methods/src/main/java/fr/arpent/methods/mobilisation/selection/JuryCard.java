package fr.arpent.methods.mobilisation.selection;

import fr.arpent.methods.MethodCard;
import fr.arpent.methods.References;

/** What is published of the method. */
final class JuryCard {

  static final MethodCard CARD =
      MethodCard.builder()
          .id("mobilisation.selection.jury")
          .version("1")
          .what("How far the jurors of a call agree, and who stands apart")
          .addFormulas(
              "W = S / (k² (N³ − N) / 12 − k Σ T), T = Σ (t³ − t) / 12",
              "χ² = k (N − 1) W, with N − 1 degrees; counted in full up to 7 applications",
              "ICC(2,1) = (BMS − EMS) / (BMS + (k − 1) EMS + k (JMS − EMS) / n)",
              "ICC(2,k) = (BMS − EMS) / (BMS + (JMS − EMS) / n)",
              "severity = mean of all − own mean")
          .addRules("concordance", "chance", "one-juror", "jury", "severity")
          .addSources(
              References.report(
                  "siegel-1956",
                  "Nonparametric statistics for the behavioral sciences",
                  "1956",
                  "Siegel, Sidney"),
              References.article(
                  "shrout-fleiss-1979",
                  "Intraclass correlations: uses in assessing rater reliability. Psychological"
                      + " Bulletin 86(2)",
                  "1979",
                  "420–428",
                  "Shrout, Patrick E.",
                  "Fleiss, Joseph L."),
              References.article(
                  "schmidt-1997",
                  "Managing Delphi surveys using nonparametric statistical techniques. Decision"
                      + " Sciences 28(3)",
                  "1997",
                  "763–774",
                  "Schmidt, Roy C."))
          .addAssumptions("same-applications", "judged-alone")
          .addLimits("agreeing-is-not-being-right", "few-jurors", "personal-data")
          .build();

  private JuryCard() {}
}
