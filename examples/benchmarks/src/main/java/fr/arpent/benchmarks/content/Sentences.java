package fr.arpent.benchmarks.content;

import java.util.List;
import java.util.SplittableRandom;
import java.util.StringJoiner;

/** French sentences put together from parts: about a thousand different words. */
final class Sentences {

  private static final List<String> SUBJECTS =
      List.of(
          "Les habitants de la communauté",
          "L’équipe du centre de santé",
          "La commission des partenaires",
          "Les médecins généralistes du bassin",
          "Le conseil départemental",
          "Les associations de patients",
          "Une majorité d’agents interrogés",
          "Les familles éloignées des transports",
          "Le comité de pilotage",
          "Les infirmières libérales");

  private static final List<String> VERBS =
      List.of(
          "constatent que l’accès aux soins s’améliore lentement",
          "demandent une permanence hebdomadaire supplémentaire",
          "proposent d’élargir les horaires d’ouverture du secrétariat",
          "soulignent l’insuffisance des financements pluriannuels",
          "recommandent l’expérimentation d’une consultation itinérante",
          "redoutent l’allongement des délais de rendez-vous",
          "accompagnent la réorganisation des parcours hospitaliers",
          "évaluent les conséquences d’un regroupement des cabinets",
          "soutiennent la médiation auprès des personnes vulnérables",
          "partagent les résultats de l’enquête avec les communes voisines");

  private static final List<String> REASONS =
      List.of(
          "parce que la population vieillit plus vite qu’ailleurs",
          "malgré une concertation commencée deux ans plus tôt",
          "afin que chaque quartier dispose d’un interlocuteur identifié",
          "alors que trois praticiens cesseront bientôt leur activité",
          "selon les indicateurs publiés par l’observatoire régional",
          "dès que les locaux provisoires seront disponibles",
          "conformément aux engagements du contrat territorial",
          "sans attendre la prochaine programmation budgétaire",
          "pourvu que l’information soit traduite et affichée",
          "quoique les déplacements restent difficiles en hiver");

  private static final List<String> PLACES =
      List.of(
          "Saint-Ouen-sur-Seine",
          "Moissac",
          "Castelsarrasin",
          "Le Puy-en-Velay",
          "Boudou",
          "Lizac",
          "Durfort-Lacapelette",
          "Montesquieu",
          "La Ferté-Saint-Aubin",
          "Olivet",
          "Fleury-les-Aubrais",
          "Ingré",
          "Marigny-les-Usages",
          "Semoy",
          "Chécy",
          "Bou");

  private static final List<String> NOUNS =
      List.of(
          "permanence",
          "territoire",
          "affiche",
          "efficacité",
          "diagnostic",
          "commune",
          "engagement",
          "rendez-vous",
          "prévention",
          "coopération",
          "vaccination",
          "transport",
          "accompagnement",
          "formation",
          "bénévolat",
          "logement",
          "fréquentation",
          "évaluation");

  private Sentences() {}

  static String paragraph(SplittableRandom random, int sentences) {
    var words = new StringJoiner(" ");
    for (int i = 0; i < sentences; i++) {
      words.add(sentence(random));
    }
    return words.toString();
  }

  static String title(SplittableRandom random) {
    return "La "
        + any(random, NOUNS)
        + " et l’"
        + (1980 + random.nextInt(60))
        + " de "
        + place(random);
  }

  static String place(SplittableRandom random) {
    return any(random, PLACES);
  }

  private static String sentence(SplittableRandom random) {
    return any(random, SUBJECTS)
        + " de "
        + place(random)
        + " "
        + any(random, VERBS)
        + ", "
        + any(random, REASONS)
        + " («\u00A0"
        + any(random, NOUNS)
        + "\u00A0», "
        + (1000 + random.nextInt(9000))
        + ").";
  }

  private static String any(SplittableRandom random, List<String> words) {
    return words.get(random.nextInt(words.size()));
  }
}
