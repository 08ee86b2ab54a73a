package fr.arpent.methods.mobilisation.opinion;

import fr.arpent.methods.MethodCard;
import fr.arpent.methods.References;

/** What is published of the method. */
final class OpinionCard {

  static final MethodCard CARD =
      MethodCard.builder()
          .id("mobilisation.opinion.groups")
          .version("1")
          .what("Groups of opinion from votes on statements, and what they share, after Polis")
          .addFormulas(
              "point = √(statements / votes) · Σ (vote − mean) · component, two components",
              "groups = k-means, k = 2…5, largest mean silhouette",
              "share = (n + 1) / (N + 2); test = 2 √(N+1) ((n+1) / (N+1) − ½)",
              "representative: test > 1.2816 and test against the others > 1.2816",
              "across groups = Π share(group)")
          .addRules("plane", "groups", "test", "told", "across")
          .addSources(
              References.article(
                  "small-2021",
                  "Polis: scaling deliberation by mapping high dimensional opinion spaces. Recerca"
                      + " 26(2)",
                  "2021",
                  "1–26",
                  "Small, Christopher",
                  "Bjorkegren, Michael",
                  "Erkkilä, Timo",
                  "Shaw, Lynette",
                  "Megill, Colin"),
              References.article(
                  "rousseeuw-1987",
                  "Silhouettes: a graphical aid to the interpretation and validation of cluster"
                      + " analysis. Journal of Computational and Applied Mathematics 20",
                  "1987",
                  "53–65",
                  "Rousseeuw, Peter J."),
              References.article(
                  "hennig-2007",
                  "Cluster-wise assessment of cluster stability. Computational Statistics and Data"
                      + " Analysis 52(1)",
                  "2007",
                  "258–271",
                  "Hennig, Christian"))
          .addAssumptions("missing-is-mean", "seven-votes", "two-axes", "small-numbers")
          .addLimits("not-a-sample", "statements-decide", "always-groups", "not-persons")
          .build();

  private OpinionCard() {}
}
