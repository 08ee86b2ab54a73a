package fr.arpent.methods.mobilisation.budgeting;

import fr.arpent.methods.MethodCard;
import fr.arpent.methods.References;
import fr.arpent.model.study.Source;

/** What is published of the rules. */
final class BudgetCards {

  private static final Source MODELS =
      References.article(
          "aziz-shah-2021",
          "Participatory Budgeting: Models and Approaches. In: Pathways Between Social Science and"
              + " Computational Social Science",
          "2021",
          "215–236",
          "Aziz, Haris",
          "Shah, Nisarg");

  private static final Source PABULIB =
      References.article(
          "faliszewski-2023",
          "Participatory budgeting: data, tools and analysis. Proceedings of IJCAI 2023",
          "2023",
          "2667–2674",
          "Faliszewski, Piotr",
          "Flis, Jarosław",
          "Peters, Dominik",
          "Pierczyński, Grzegorz",
          "Skowron, Piotr",
          "Stolicki, Dariusz",
          "Szufa, Stanisław",
          "Talmon, Nimrod");

  private static final Source JUSTICE =
      References.article(
          "brill-peters-2023",
          "Robust and Verifiable Proportionality Axioms for Multiwinner Voting. Proceedings of EC"
              + " 2023",
          "2023",
          "301",
          "Brill, Markus",
          "Peters, Jannik");

  static final MethodCard GREEDY =
      MethodCard.builder()
          .id("mobilisation.budgeting.greedy")
          .version("1")
          .what("Projects in order of votes or points, as long as the money lasts")
          .addFormulas(
              "order: votes(p), score(p), votes(p)/cost(p) or score(p)/cost(p), the highest first",
              "fund p if cost(p) ≤ budget − Σ cost of what is funded before")
          .addRules("order", "fund")
          .addSources(MODELS, PABULIB, JUSTICE)
          .addAssumptions("one-order", "ties-named")
          .addLimits("large-groups", "variants-differ")
          .build();

  static final MethodCard EQUAL_SHARES =
      MethodCard.builder()
          .id("mobilisation.budgeting.equal-shares")
          .version("1")
          .what("Every voter has an equal share of the budget; supporters pay for projects")
          .addFormulas(
              "share: b_i = budget / voters, raised by the step under add1",
              "price: least ρ with Σ_i min(b_i, ρ·u_i(p)) = cost(p)",
              "fund the p of least ρ; b_i ← b_i − min(b_i, ρ·u_i(p))")
          .addRules("share", "price", "fund")
          .addSources(
              References.article(
                  "peters-pierczynski-skowron-2021",
                  "Proportional Participatory Budgeting with Additive Utilities. Advances in Neural"
                      + " Information Processing Systems 34",
                  "2021",
                  "12726–12737",
                  "Peters, Dominik",
                  "Pierczyński, Grzegorz",
                  "Skowron, Piotr"),
              JUSTICE)
          .addAssumptions("equal-money", "utility-chosen", "ties-named")
          .addLimits("money-left", "switches-change-winners")
          .build();

  static final MethodCard PHRAGMEN =
      MethodCard.builder()
          .id("mobilisation.budgeting.phragmen")
          .version("1")
          .what("Voters earn money at one speed; a project is funded once its supporters hold it")
          .addFormulas(
              "load: t(p) = (cost(p) + Σ_i t_i) / supporters(p)",
              "fund the p of least t; t_i ← t(p) for its supporters")
          .addRules("load", "fund")
          .addSources(
              References.article(
                  "brill-freeman-janson-lackner-2017",
                  "Phragmén’s Voting Methods and Justified Representation. Proceedings of AAAI"
                      + " 2017",
                  "2017",
                  "406–413",
                  "Brill, Markus",
                  "Freeman, Rupert",
                  "Janson, Svante",
                  "Lackner, Martin"),
              References.article(
                  "los-christoff-grossi-2022",
                  "Proportional Budget Allocations: Towards a Systematization. Proceedings of IJCAI"
                      + " 2022",
                  "2022",
                  "398–404",
                  "Los, Maaike",
                  "Christoff, Zoé",
                  "Grossi, Davide"),
              JUSTICE)
          .addAssumptions("named-is-supported", "ties-named")
          .addLimits("ends-early", "no-points")
          .build();

  static final MethodCard MAXIMIN_SUPPORT =
      MethodCard.builder()
          .id("mobilisation.budgeting.maximin-support")
          .version("1")
          .what("Costs shared out evenly among supporters; the most loaded voter carries least")
          .addFormulas(
              "load(W) = max over T ⊆ W of cost(T) / |voters who support any of T|",
              "fund the p of least load(W ∪ {p}); then of least load over T containing p")
          .addRules("load", "fund")
          .addSources(
              References.article(
                  "sanchez-fernandez-2024",
                  "The maximin support method: an extension of the D’Hondt method to approval-based"
                      + " multiwinner elections. Mathematical Programming 203",
                  "2024",
                  "107–134",
                  "Sánchez-Fernández, Luis",
                  "Fernández-García, Norberto",
                  "Fisteus, Jesús A.",
                  "Brill, Markus"),
              JUSTICE)
          .addAssumptions("named-is-supported", "ties-named")
          .addLimits("little-known", "no-points")
          .build();

  static final MethodCard COMPARISON =
      MethodCard.builder()
          .id("mobilisation.budgeting.compare")
          .version("1")
          .what("What several rules fund with the same votes and money, side by side")
          .addFormulas("served(i) = cost, and number, of funded projects that ballot i names")
          .addRules("served")
          .addSources(PABULIB, MODELS)
          .addAssumptions("same-vote")
          .addLimits("no-best-rule")
          .build();

  private BudgetCards() {}
}
