package fr.arpent.reporting.typeset;

import static fr.arpent.reporting.typeset.ShowcaseWords.beside;
import static fr.arpent.reporting.typeset.ShowcaseWords.bullets;
import static fr.arpent.reporting.typeset.ShowcaseWords.callout;
import static fr.arpent.reporting.typeset.ShowcaseWords.caption;
import static fr.arpent.reporting.typeset.ShowcaseWords.fact;
import static fr.arpent.reporting.typeset.ShowcaseWords.foreign;
import static fr.arpent.reporting.typeset.ShowcaseWords.fr;
import static fr.arpent.reporting.typeset.ShowcaseWords.heading;
import static fr.arpent.reporting.typeset.ShowcaseWords.lead;
import static fr.arpent.reporting.typeset.ShowcaseWords.link;
import static fr.arpent.reporting.typeset.ShowcaseWords.list;
import static fr.arpent.reporting.typeset.ShowcaseWords.paragraph;
import static fr.arpent.reporting.typeset.ShowcaseWords.run;
import static fr.arpent.reporting.typeset.ShowcaseWords.see;
import static fr.arpent.reporting.typeset.ShowcaseWords.strong;
import static fr.arpent.reporting.typeset.ShowcaseWords.tag;
import static fr.arpent.reporting.typeset.ShowcaseWords.text;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.block.Block.Callout.Kind;
import fr.arpent.reporting.guide.Guide;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.text.Words;
import java.util.Optional;

/** A guide with every kind of block, about an invented territory. */
final class ShowcaseGuide {

  private ShowcaseGuide() {}

  static Guide french() {
    return french("cadastre", true);
  }

  /** Returns the guide in a theme, with the outlines of the territory on its cover or without. */
  static Guide french(String theme, boolean outlines) {
    var builder = frame(theme, "fr").addAllBlocks(blocks());
    if (outlines) {
      builder.addAllCoverAreas(areas());
    }
    return builder.build();
  }

  /** Returns the guide with the words of the layout in Arabic, from right to left. */
  static Guide mirrored() {
    return frame("cadastre", "ar").addAllBlocks(blocks()).build();
  }

  /** Returns a guide of other blocks. */
  static Guide of(Iterable<? extends Block> blocks) {
    return frame("cadastre", "fr").addAllBlocks(blocks).build();
  }

  private static Guide.Builder frame(String theme, String language) {
    return Guide.builder()
        .wording(new ShowcaseWording(language))
        .studyId("pays-de-la-lisse")
        .title(text("Se déplacer quand le bus ne passe plus"))
        .subtitle(text("Diagnostic des mobilités du quotidien et plan d’actions 2026–2028"))
        .owner(text(strong("Pays de la Lisse")))
        .kind(text("Diagnostic de territoire"))
        .date(text("novembre 2026"))
        .licence(text("Licence Ouverte 2.0"))
        .theme(theme)
        .addImprint(
            fact("Commanditaire", "Communauté de communes du Pays de la Lisse"),
            fact("Direction de la publication", "Direction générale des services"),
            fact("Étude et rédaction", "Équipe d’étude"),
            fact("Relecture", "Comité de pilotage du 14 octobre 2026"),
            fact(
                "Données", "Territoire, acteurs et chiffres inventés pour montrer la mise en page"),
            fact("Caractères", "Source Serif 4 et Source Sans 3, licence OFL 1.1"),
            fact(
                "Licence",
                "Licence Ouverte 2.0. Réutilisation libre, en citant la source et sa date."),
            fact("Date", "21 novembre 2026"))
        .addAuthors(text("Équipe d’étude"))
        .inputDigest("sample");
  }

  private static ImmutableList<Guide.CoverArea> areas() {
    var areas = ImmutableList.<Guide.CoverArea>builder();
    var boundaries = ShowcaseTerritory.boundaries();
    for (int i = 0; i < boundaries.size(); i++) {
      areas.add(new Guide.CoverArea(boundaries.get(i), (i * 7 + i / 4) % 3, i == 5 || i == 6));
    }
    return areas.build();
  }

  private static ImmutableList<Block> blocks() {
    return ImmutableList.<Block>builder()
        .addAll(territory())
        .addAll(today())
        .addAll(plan())
        .addAll(annexes())
        .build();
  }

  private static ImmutableList<Block> territory() {
    return ImmutableList.of(
        heading(1, "1", "Ce que dit le territoire"),
        lead(
            "Seize communes, une ligne de car et des horaires pensés pour le lycée. Ce chapitre dit"
                + " qui vit ici, qui travaille ailleurs, et ce que coûte une journée sans"
                + " voiture."),
        new Block.KeyMessages(
            ImmutableList.of(
                message(
                    "41 %",
                    "des actifs sans permis ont renoncé à un emploi dans l’année, faute de pouvoir"
                        + " s’y rendre."),
                message(
                    "7 h 10",
                    "sépare le premier car du second ; entre les deux, il n’y a que le stop et les"
                        + " voisins."),
                message(
                    "3 sur 4",
                    "trajets font moins de huit kilomètres : la distance d’un vélo, s’il y avait"
                        + " une route pour lui.")),
            Optional.of(text(tag()))),
        heading(2, "1.1", "Seize communes, deux bassins"),
        beside(
            strong("Bassin de vie"),
            new Words.Break(),
            run("Plus petit territoire où l’on trouve les services courants. Voir le "),
            see("glossaire, p. ", "glossary"),
            new Words.PageOf("glossary"),
            run(".")),
        paragraph(
            run("Le Pays de la Lisse compte 18 420 habitants"),
            new Words.NoteCall(
                1,
                Words.of(
                    fr(
                        "Population inventée pour cette maquette ; aucune commune réelle n’est"
                            + " décrite ici."))),
            run(
                " répartis entre la vallée et le plateau. La vallée regarde vers Fontvieille, où se"
                    + " trouvent le lycée, l’hôpital et la gare ; le plateau regarde vers Gourdan,"
                    + " qui a gardé son marché mais perdu sa maternité. Entre les deux, la côte de"
                    + " Lissac : quatre cents mètres de dénivelé que le car ne monte que deux fois"
                    + " par jour.")),
        paragraph(
            run(
                "On ne se déplace pas par goût. On va chercher un enfant, un diplôme, une"
                    + " ordonnance. Le "),
            see("tableau 1, p. ", "x-tableau-1"),
            new Words.PageOf("x-tableau-1"),
            run(" donne les trajets du quotidien commune par commune ; la "),
            see("figure 1, p. ", "x-figure-1"),
            new Words.PageOf("x-figure-1"),
            run(" compare les âges.")),
        heading(3, "1.1.1", "Les jeunes, les premiers à renoncer"),
        paragraph(
            "On attendait les personnes âgées ; ce sont les moins de trente ans. Arrivés pour un"
                + " apprentissage ou un contrat court, ils n’ont ni voiture ni voisin, et leurs"
                + " horaires commencent avant le premier car. Trois raisons reviennent :"),
        bullets(
            "le permis, que l’on passe après le premier emploi et non avant ;",
            "l’horaire, décalé d’une heure sur celui du car dans toutes les zones d’activités du"
                + " plateau, y compris la plus récente, ouverte au printemps ;",
            "l’idée que « ça s’arrangera bien », jusqu’au jour où l’on renonce."),
        callout(
            Kind.KEY,
            "",
            paragraph(
                "Avancer le premier car de quarante minutes toucherait plus de monde que deux"
                    + " lignes nouvelles.")),
        new Block.Figure(
            caption(
                "Figure 1",
                "Avant trente ans, un actif sur deux a renoncé à un trajet",
                "Part des actifs ayant renoncé à un déplacement dans l’année, selon l’âge, en %",
                "enquête auprès de 318 habitants, mars à mai 2026."),
            ShowcaseFigures.bars(),
            text(
                "Barres : 52 % de 18 à 29 ans, 33 % de 30 à 44 ans, 21 % de 45 à 59 ans, 26 % de 60"
                    + " à 74 ans, 44 % ensuite.")),
        heading(3, "1.1.2", "Les aidants, au bout de la chaîne"),
        beside(run("22 entretiens, de mars à mai 2026 "), tag()),
        paragraph(
            run(
                "Ceux qui accompagnent un parent renoncent d’abord pour eux-mêmes. Ils comptent en"
                    + " trajets, pas en kilomètres : deux allers et retours pour un rendez-vous,"
                    + " trois quand l’hôpital rappelle. L’expression anglaise "),
            foreign("transport poverty", "en"),
            run(
                " dit bien cette fatigue ; le français parle de précarité de mobilité, et la loi ne"
                    + " la compte pas. Une synthèse est tenue à jour sur "),
            link("pays-lisse.example", "https://pays-lisse.example/mobilites"),
            run(".")),
        callout(
            Kind.QUOTATION,
            "Parole d’aidante",
            paragraph(
                "« Quand j’ai fini de conduire tout le monde, il ne reste plus d’essence pour moi."
                    + " »")),
        callout(
            Kind.WARNING,
            "",
            paragraph(
                "L’enquête n’a pas atteint les hameaux sans réseau téléphonique. Leur part est"
                    + " estimée, non mesurée.")),
        heading(2, "1.2", "Les trajets, commune par commune"),
        paragraph(
            "Le tableau range les communes par bassin. Les villages de la vallée font moins de"
                + " kilomètres, mais les mêmes minutes : la route y est étroite et le car s’arrête"
                + " partout."),
        new Block.Table(
            new Block.Caption(
                text("Tableau 1"),
                text("Le plateau fait deux fois plus de route que la vallée"),
                Optional.of(text(run("Trajets du quotidien par commune, seize communes "), tag())),
                Optional.of(
                    text(
                        "les communes sont rangées par population décroissante dans chaque"
                            + " bassin.")),
                Optional.of(text("données inventées pour cette maquette, 2026.")),
                "x-tableau-1"),
            ShowcaseFigures.columns(),
            ShowcaseFigures.rows()),
        heading(3, "1.2.1", "Ce que le tableau montre"),
        paragraph(
            "Les écarts tiennent moins à la distance qu’à l’heure. À sept heures, la côte de Lissac"
                + " prend vingt-cinq minutes ; à dix heures, douze. On gardera donc de classer les"
                + " communes par leurs seuls kilomètres."),
        new Block.Figure(
            caption(
                "Carte 1",
                "Autour de Fontvieille, moins de quinze minutes ; au sud, plus de trente",
                "Temps de trajet jusqu’à un pôle de services, seize communes, en minutes",
                "données inventées, contours dessinés pour cette maquette."),
            ShowcaseFigures.map(),
            text("Carte des seize communes ; le temps croît du centre vers le sud.")),
        paragraph(
            "La carte ne dit pas qui conduit. Dans les communes du sud, un ménage sur six n’a pas"
                + " de voiture ; ce sont aussi celles où le car ne passe que le mercredi, jour de"
                + " marché. Les deux faits sont anciens, et l’un n’explique pas l’autre : le car a"
                + " suivi le marché, les ménages sans voiture ont suivi les loyers."));
  }

  private static Block.KeyMessage message(String figure, String sentence) {
    return new Block.KeyMessage(Optional.of(text(figure)), text(sentence));
  }

  private static ImmutableList<Block> today() {
    return ImmutableList.of(
        heading(1, "2", "Se déplacer aujourd’hui"),
        lead(
            "Du premier appel à la porte du bureau : ce chapitre suit trois trajets ordinaires, et"
                + " dit où ils se rompent."),
        heading(2, "2.1", "Trois services, trois publics"),
        paragraph(
            run("Le territoire finance trois services"),
            new Words.NoteCall(
                1,
                Words.of(
                    fr("Comptes administratifs 2025, chapitre transports ; montants arrondis."))),
            run(
                " qui ne se parlent pas. Chacun a son numéro, sa carte et son horaire ; aucun ne"
                    + " couvre le dimanche.")),
        list(
            true,
            "Le car de la région, ligne 14, deux allers par jour de semaine, conçu pour les lycéens"
                + " et ouvert à tous depuis 2022.",
            "Le transport à la demande, réservé la veille avant seize heures, que la moitié des"
                + " usagers emploie pour un rendez-vous médical.",
            "Le prêt de voitures électriques, trois véhicules à Fontvieille, que l’on rend avant"
                + " dix-neuf heures."),
        paragraph(
            "Aucun des trois ne rattrape les autres. Trois manières de s’en sortir ont été"
                + " observées :"),
        new Block.Bullets(
            false,
            1,
            ImmutableList.of(
                ImmutableList.of(
                    paragraph("le voisinage, qui suppose d’avoir des voisins :"),
                    bullets(
                        "un covoiturage fixe, le plus souvent à deux ;",
                        "un échange de services, jamais compté ;")),
                ImmutableList.of(paragraph("le stop, à deux carrefours connus de tous ;")),
                ImmutableList.of(paragraph("le renoncement.")))),
        callout(
            Kind.GOOD_PRACTICE,
            "",
            paragraph(
                "Un tableau d’affichage au marché suffit à faire naître un covoiturage sur trois :"
                    + " il coûte une matinée d’agent par mois.")),
        callout(
            Kind.LEGAL,
            "",
            paragraph(
                "La communauté de communes peut organiser des services de transport si elle en a"
                    + " pris la compétence ; à défaut, la région l’exerce.")),
        callout(
            Kind.DEFINITION,
            "Autopartage",
            paragraph(
                "Mise en commun d’un ou de plusieurs véhicules, que chacun utilise à tour de"
                    + " rôle.")),
        callout(
            Kind.USE_CASE,
            "",
            paragraph(
                "Une entreprise du plateau avance sa prise de poste de vingt minutes : onze"
                    + " salariés prennent le car.")),
        callout(Kind.NOTE, "", paragraph("Les montants sont en euros de 2025.")),
        new Block.Table(
            caption(
                "Tableau 2",
                "Trois services, trois manières de payer",
                "Services de mobilité financés par le territoire",
                "entretiens avec les trois services, avril 2026."),
            ImmutableList.of(
                new Block.Table.Column(text("Service"), Block.Table.ColumnKind.TEXT),
                new Block.Table.Column(text("À qui il s’adresse"), Block.Table.ColumnKind.TEXT),
                new Block.Table.Column(text("Ce qu’il demande"), Block.Table.ColumnKind.TEXT),
                new Block.Table.Column(text("Coût k€"), Block.Table.ColumnKind.NUMBER)),
            ImmutableList.of(
                row(
                    "Car, ligne 14",
                    "Lycéens, puis tous depuis 2022",
                    "Un titre à l’unité ou à l’année",
                    "212"),
                row(
                    "À la demande",
                    "Habitants du plateau, sur inscription",
                    "Un appel la veille avant seize heures",
                    "148"),
                row(
                    "Prêt de voitures",
                    "Titulaires du permis depuis deux ans",
                    "Une caution et une carte bancaire",
                    "61"))),
        heading(2, "2.2", "Ce qui marche ailleurs"),
        new Block.Columns(
            ImmutableList.of(
                ImmutableList.of(
                    new Block.Heading(3, text("Ce qui marche"), "x-works", Optional.empty()),
                    paragraph(
                        "Venir trois fois au même endroit : la deuxième fois, on vous cherche."),
                    paragraph("Confier la carte à un habitant connu des commerçants.")),
                ImmutableList.of(
                    new Block.Heading(3, text("Les pièges"), "x-traps", Optional.empty()),
                    paragraph("Compter les gommettes comme des voix : ce n’est pas un sondage."),
                    paragraph("Promettre une réponse que l’on n’est pas sûr d’obtenir.")))),
        paragraph(
            "Les territoires comparables ont d’abord réglé l’heure avant d’ajouter des lignes."
                + " Aucun n’a commencé par une application."));
  }

  private static Block.Table.Row row(String... cells) {
    var texts = ImmutableList.<Text>builder();
    for (String cell : cells) {
      texts.add(text(cell));
    }
    return new Block.Table.Row(Block.Table.RowKind.BODY, texts.build());
  }

  private static ImmutableList<Block> plan() {
    return ImmutableList.of(
        heading(1, "3", "Le plan d’actions"),
        heading(2, "3.1", "Un engagement, et ce qu’il est devenu"),
        paragraph(
            "Le plan précédent tenait en un engagement. La fiche qui suit en dit l’avancement, sur"
                + " l’échelle retenue par le comité de suivi."),
        sheet(),
        heading(2, "3.2", "Ce que l’on en garde"),
        paragraph("L’engagement suivant portera sur l’heure du premier car, et sur elle seule."));
  }

  private static Block sheet() {
    var completion =
        ImmutableList.of(
            text("Sans preuve"),
            text("Pas commencé"),
            text("Limité"),
            text("Substantiel"),
            text("Achevé"));
    var opened =
        ImmutableList.of(
            text("Recul"),
            text("Aucun effet"),
            text("Marginal"),
            text("Important"),
            text("Exceptionnel"));
    return new Block.Sheet(
        text("Fiche engagement"),
        text("Pays de la Lisse, 2023–2025"),
        text("Engagement PL04"),
        text("Ouvrir les horaires à ceux qui les subissent"),
        ImmutableList.of(
            fact("Plan d’actions", "Premier plan, 2023–2025"),
            fact(
                "Institutions pilotes",
                "Communauté de communes du Pays de la Lisse ; région, direction des transports,"
                    + " antenne de Fontvieille"),
            fact("En appui", "Collectif des usagers de la ligne 14"),
            fact("Domaines", "Mobilité, participation"),
            fact("Dates", "Janvier 2023 à décembre 2025")),
        ImmutableList.of(
            new Block.Sheet.Scale(
                text("Avancement"),
                text("à mi-parcours"),
                completion,
                Optional.of(2),
                false,
                Text.EMPTY),
            new Block.Sheet.Scale(
                text("Avancement"),
                text("en fin de plan"),
                completion,
                Optional.of(3),
                false,
                Text.EMPTY),
            new Block.Sheet.Scale(
                text("Ambition"),
                Text.EMPTY,
                ImmutableList.of(
                    text("Imprécise"), text("Faible"), text("Modérée"), text("Transformatrice")),
                Optional.empty(),
                false,
                text("Non évaluée : le plan ne disait pas ce qu’il voulait changer.")),
            new Block.Sheet.Scale(
                text("A-t-il ouvert l’action publique ?"),
                text("participation"),
                opened,
                Optional.of(1),
                true,
                Text.EMPTY)),
        ImmutableList.of(
            new Block.Sheet.Part(
                text("Objectif"),
                ImmutableList.of(
                    paragraph(
                        "Faire discuter les horaires de la ligne 14 par ceux qui la prennent,"
                            + " chaque printemps, avant le vote de la région."))),
            new Block.Sheet.Part(
                text("Ce qui a été fait"),
                ImmutableList.of(
                    paragraph(
                        "Deux réunions ont eu lieu, l’une à Fontvieille, l’autre à Gourdan ;"
                            + " quarante-deux personnes y sont venues. Les horaires ont été avancés"
                            + " de dix minutes en septembre 2024."),
                    bullets("un relevé public des demandes ;", "une réponse écrite à chacune."))),
            new Block.Sheet.Part(
                text("Ce que cela a changé"),
                ImmutableList.of(
                    paragraph(
                        "Le premier car arrive toujours après l’embauche. Les réunions ont montré"
                            + " le problème sans donner le pouvoir de le régler.")))),
        text(
            "comité de suivi, rapports de mi-parcours et de fin de plan (documents inventés)."
                + " Échelle : cinq degrés d’avancement, quatre degrés d’ambition."),
        "pl04");
  }

  private static ImmutableList<Block> annexes() {
    return ImmutableList.of(
        new Block.PartTitle(text("Fiches méthode"), "methods"),
        methodSheet("Mesurer l’accès par les temps de trajet", "diagnostic", "m1"),
        methodSheet("Tirer au sort un panel équilibré", "mobilisation", "m2"),
        new Block.PartTitle(text("Bibliographie"), "bibliography"),
        new Block.Bibliography(
            ImmutableList.of(
                entry(
                    "b1",
                    "Atelier du plateau",
                    "2024",
                    "Ce que coûte un trajet",
                    "carnet d’enquête, 48 p.",
                    Optional.empty(),
                    "s-1.1"),
                entry(
                    "b2",
                    "Collectif ligne 14",
                    "2025",
                    "Attendre le car, une année de relevés au bord de la route départementale",
                    "relevés hebdomadaires",
                    Optional.empty(),
                    "s-2.1"),
                entry(
                    "b3",
                    "Rural Lines Forum",
                    "2023",
                    "Buses That Come When You Need Them",
                    "working paper",
                    Optional.of("en"),
                    "s-2.2"))),
        new Block.PartTitle(text("Glossaire"), "glossary"),
        new Block.Glossary(
            ImmutableList.of(
                new Block.Glossary.Meaning(
                    text("Aidant"),
                    text(
                        "Proche qui aide régulièrement une personne dépendante, sans en faire"
                            + " métier.")),
                new Block.Glossary.Meaning(
                    text("Bassin de vie"),
                    text(
                        "Plus petit territoire où l’on trouve les services courants : école,"
                            + " marché, médecin, poste.")),
                new Block.Glossary.Meaning(
                    text("Transport à la demande"),
                    text("Service qui ne circule que si on l’a réservé.")))));
  }

  private static Block methodSheet(String title, String family, String anchor) {
    return new Block.MethodSheet(
        text("Fiche méthode"),
        text(family),
        text(title),
        ImmutableList.of(
            fact("Question", "Qui peut atteindre quoi, et en combien de temps ?"),
            fact("Entrée", "16 communes, 3 pôles de services, temps de trajet à l’heure de pointe"),
            fact(
                "Procédure",
                "Aires d’attraction à deux étapes, version 1.0 : chaque pôle se partage entre ceux"
                    + " qui l’atteignent, puis chaque commune additionne ses parts"),
            fact("Réglages", "rayon de 30 minutes, décroissance par paliers"),
            fact("Résultat", "11 communes sur 16 ont au moins un pôle à moins de 30 minutes"),
            fact("Réserves", "les temps viennent d’une seule semaine de relevés")),
        anchor);
  }

  private static Block.Bibliography.Entry entry(
      String anchor,
      String author,
      String year,
      String title,
      String rest,
      Optional<String> language,
      String citedAt) {
    return new Block.Bibliography.Entry(
        anchor,
        text(author),
        text(year),
        text(title),
        text(rest),
        language,
        ImmutableList.of(citedAt));
  }
}
