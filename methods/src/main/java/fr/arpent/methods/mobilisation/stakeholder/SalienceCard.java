package fr.arpent.methods.mobilisation.stakeholder;

import fr.arpent.methods.MethodCard;
import fr.arpent.methods.References;

/** What is published of the method. */
final class SalienceCard {

  static final MethodCard CARD =
      MethodCard.builder()
          .id("mobilisation.stakeholder.salience")
          .version("1")
          .what("Class and salience of each stakeholder, and the power × interest plane")
          .addFormulas(
              "has(x) = rating(x) ≥ attribute-from, for power, legitimacy, urgency",
              "salience = has(power) + has(legitimacy) + has(urgency)",
              "quadrant = (power above the cut, interest above the cut)")
          .addRules("attribute", "salience", "quadrant")
          .addSources(
              References.article(
                  "mitchell-agle-wood-1997",
                  "Toward a theory of stakeholder identification and salience: defining the"
                      + " principle of who and what really counts. Academy of Management Review"
                      + " 22(4)",
                  "1997",
                  "853–886",
                  "Mitchell, Ronald K.",
                  "Agle, Bradley R.",
                  "Wood, Donna J."),
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
          .addAssumptions(
              "rated-by-the-team", "attribute-threshold", "middle-of-the-scale", "ties-count-high")
          .addLimits("a-moment", "no-coalitions", "judgement")
          .build();

  private SalienceCard() {}
}
