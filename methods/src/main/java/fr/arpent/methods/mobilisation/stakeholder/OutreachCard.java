package fr.arpent.methods.mobilisation.stakeholder;

import fr.arpent.methods.MethodCard;
import fr.arpent.methods.References;

/** What is published of the method. */
final class OutreachCard {

  static final MethodCard CARD =
      MethodCard.builder()
          .id("mobilisation.stakeholder.outreach")
          .version("1")
          .what("Whom to see and through whom, the coalition within reach, and who is not heard")
          .addFormulas(
              "weight = power · max(0, wanted − position)",
              "coalition: those for, then by least movement and most power, until power > ½ of all",
              "heard(group) = some actor speaks for it")
          .addRules("weight", "coalition", "heard")
          .addSources(
              References.article(
                  "mendelow-1981",
                  "Environmental scanning: the impact of the stakeholder concept. Proceedings of"
                      + " the Second International Conference on Information Systems",
                  "1981",
                  "407–418",
                  "Mendelow, Aubrey L."),
              References.article(
                  "ackermann-eden-2011",
                  "Strategic management of stakeholders: theory and practice. Long Range Planning"
                      + " 44(3)",
                  "2011",
                  "179–196",
                  "Ackermann, Fran",
                  "Eden, Colin"))
          .addAssumptions("rated-by-the-team", "power-adds-up", "ties-open-doors")
          .addLimits("judgement", "own-rule", "groups-overlap")
          .build();

  private OutreachCard() {}
}
