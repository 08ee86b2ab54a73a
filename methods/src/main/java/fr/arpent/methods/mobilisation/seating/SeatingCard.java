package fr.arpent.methods.mobilisation.seating;

import fr.arpent.methods.MethodCard;
import fr.arpent.methods.References;

/** What is published of the method. */
final class SeatingCard {

  static final MethodCard CARD =
      MethodCard.builder()
          .id("mobilisation.seating.rounds")
          .version("1")
          .what("People over tables and rounds: mixed tables, new encounters, rules kept")
          .addFormulas(
              "encounters = (pairs met − pairs of one round) / (most pairs − pairs of one round)",
              "imbalance = mean over tables and rounds of Σ |people − size · share|",
              "cost = repeated meetings + 1.5 · Σ |people − size · share| + 60 · rules not kept")
          .addRules("encounters", "imbalance", "cost")
          .addSources(
              References.article(
                  "kirkpatrick-1983",
                  "Optimization by simulated annealing. Science 220(4598)",
                  "1983",
                  "671–680",
                  "Kirkpatrick, Scott",
                  "Gelatt, C. Daniel",
                  "Vecchi, Mario P."),
              References.article(
                  "dotu-2005",
                  "Scheduling social golfers locally. CPAIOR 2005, LNCS 3524",
                  "2005",
                  "155–167",
                  "Dotú, Iván",
                  "Van Hentenryck, Pascal"))
          .addAssumptions("equal-sizes", "share-of-all", "search")
          .addLimits("not-the-best", "fields-only", "many-fields")
          .build();

  private SeatingCard() {}
}
