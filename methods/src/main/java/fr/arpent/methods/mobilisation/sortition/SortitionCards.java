package fr.arpent.methods.mobilisation.sortition;

import fr.arpent.methods.MethodCard;
import fr.arpent.methods.References;
import fr.arpent.model.study.Source;

/** What is published of lottery, draw and composition. */
final class SortitionCards {

  private static final Source FLANIGAN =
      References.article(
          "flanigan-2021",
          "Fair algorithms for selecting citizens’ assemblies. Nature 596",
          "2021",
          "548–552",
          "Flanigan, Bailey",
          "Gölz, Paul",
          "Gupta, Anupam",
          "Hennig, Brett",
          "Procaccia, Ariel D.");

  private static final Source FLANIGAN_TRANSPARENT =
      References.report(
          "flanigan-kehne-procaccia-2021",
          "Fair sortition made transparent. Advances in Neural Information Processing Systems 34",
          "2021",
          "Flanigan, Bailey; Kehne, Gregory; Procaccia, Ariel D.");

  private static final Source EASTLAKE =
      References.report(
          "rfc-3797",
          "Publicly Verifiable Nominations Committee (NomCom) Random Selection, RFC 3797",
          "2004",
          "Eastlake, Donald E.");

  static final MethodCard LOTTERY =
      MethodCard.builder()
          .id("mobilisation.sortition.lottery")
          .version("1")
          .what("Panels that fulfil quotas, with chances as equal as the quotas allow")
          .addFormulas(
              "chance(i) = Σ probability(P), over the panels P in which i sits",
              "LEXIMIN: maximise min chance, then the second lowest, and so on",
              "bound: the same with fractions of people; gap = bound − lowest chance",
              "chance among M numbered panels = seatings(i) / M")
          .addRules("chance", "leximin", "bound", "numbered")
          .addSources(FLANIGAN, FLANIGAN_TRANSPARENT)
          .addAssumptions("pool-as-it-is", "same-traits-same-chance", "households")
          .addLimits("self-selection", "crossed-quotas", "tight-small-pools")
          .build();

  static final MethodCard DRAW =
      MethodCard.builder()
          .id("mobilisation.sortition.draw")
          .version("1")
          .what("A public draw that anybody can redo")
          .addFormulas(
              "commitment = SHA-256(entries, each after its length)",
              "key = SHA-256(ARPENT-DRAW-1, seed, purpose, commitment)",
              "word c = HMAC-SHA-256(key, c); number = word mod n, without favour")
          .addRules("commitment", "key", "word")
          .addSources(EASTLAKE)
          .addAssumptions("seed-not-foreseen", "committed-before")
          .addLimits("entropy", "one-seed-one-draw")
          .build();

  static final MethodCard COMPOSITION =
      MethodCard.builder()
          .id("mobilisation.sortition.composition")
          .version("1")
          .what("Population, pool and panel side by side, group by group")
          .addFormulas("share(g) = people of g / people", "off(g) = seats(g) − seats expected of g")
          .addRules("share", "off")
          .addSources(FLANIGAN)
          .addAssumptions("same-categories")
          .addLimits("other-traits")
          .build();

  private SortitionCards() {}
}
