package fr.arpent.reporting.exhibit;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import fr.arpent.methods.AnalysisResult;
import fr.arpent.methods.AnalysisResult.InputUse;
import fr.arpent.methods.Answer;
import fr.arpent.methods.MethodCard;
import fr.arpent.methods.Result;
import fr.arpent.methods.diagnostic.access.AccessInput;
import fr.arpent.methods.diagnostic.access.Decay;
import fr.arpent.methods.diagnostic.access.Demand;
import fr.arpent.methods.diagnostic.access.FloatingCatchment;
import fr.arpent.methods.diagnostic.access.Supply;
import fr.arpent.methods.evaluation.commitment.CodeBook;
import fr.arpent.methods.evaluation.commitment.CommitmentCoding;
import fr.arpent.methods.evaluation.commitment.IrmCoding;
import fr.arpent.methods.evaluation.commitment.IrmInput;
import fr.arpent.methods.mobilisation.opinion.Ballot;
import fr.arpent.methods.mobilisation.opinion.OpinionGroups;
import fr.arpent.methods.mobilisation.opinion.OpinionInput;
import fr.arpent.methods.mobilisation.opinion.Statement;
import fr.arpent.methods.mobilisation.opinion.Vote;
import fr.arpent.methods.mobilisation.seating.Guest;
import fr.arpent.methods.mobilisation.seating.RoundTables;
import fr.arpent.methods.mobilisation.seating.SeatingInput;
import fr.arpent.methods.mobilisation.stakeholder.Mactor;
import fr.arpent.methods.mobilisation.stakeholder.MactorInput;
import fr.arpent.methods.mobilisation.stakeholder.Outreach;
import fr.arpent.methods.mobilisation.stakeholder.OutreachInput;
import fr.arpent.methods.mobilisation.stakeholder.Salience;
import fr.arpent.methods.mobilisation.stakeholder.SalienceInput;
import fr.arpent.methods.mobilisation.stakeholder.Stakeholder;
import fr.arpent.model.LocalizedText;
import fr.arpent.model.study.Source;
import fr.arpent.model.study.Study;
import fr.arpent.model.territory.Boundary;
import fr.arpent.model.territory.Position;
import fr.arpent.model.territory.Territory;
import fr.arpent.model.territory.TerritoryLevel;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Small studies with answers of the real methods. */
final class Analyses {

  private Analyses() {}

  static Exhibit exhibit(ExhibitContext context, String name) {
    var exhibits = ExhibitCatalogue.standard().exhibits(context);
    return Objects.requireNonNull(exhibits.get(name), name);
  }

  /** Four squares in a row; doctors in the first, nothing near the last. */
  static ExhibitContext access(String... illustration) {
    var input = AccessInput.builder();
    input.decay(Decay.bands(new Decay.Band(10, 1), new Decay.Band(20, 0.5)));
    double[] population = {8000, 1500, 700, 40};
    double[] longitude = {1.0, 1.05, 1.15, 2.0};
    for (int i = 0; i < 4; i++) {
      input.addDemand(Demand.at("8200" + (i + 1), population[i], new Position(longitude[i], 44)));
    }
    input.addSupply(Supply.at("82001", 6, new Position(1.0, 44)));
    var method = new FloatingCatchment();
    return context(method.card(), method.apply(input.build()), study(), "access", illustration);
  }

  static ExhibitContext salience(String... illustration) {
    var input = SalienceInput.builder();
    input.addStakeholder(actor("town", 3, 3, 2, 3));
    input.addStakeholder(actor("patients", 1, 3, 3, 3));
    input.addStakeholder(actor("agency", 3, 2, 0, 1));
    input.addStakeholder(Stakeholder.builder().id("press").power(1.5).interest(1.5).build());
    var method = new Salience();
    return context(method.card(), method.apply(input.build()), study(), "partners", illustration);
  }

  /** Two camps of voters in two places; the statements have no words of their own. */
  static ExhibitContext opinions(String... illustration) {
    var input = OpinionInput.builder();
    var places = ImmutableSortedMap.<String, String>naturalOrder();
    for (int i = 0; i < 24; i++) {
      boolean first = i < 14;
      var voter = "v" + (10 + i);
      input.addBallots(
          new Ballot(
              voter,
              ImmutableSortedMap.of(
                  "s1", first ? Vote.AGREE : Vote.DISAGREE,
                  "s2", first ? Vote.DISAGREE : Vote.AGREE,
                  "s3", Vote.AGREE,
                  "s4", i % 3 == 0 ? Vote.PASS : Vote.DISAGREE)));
      places.put(voter, i % 2 == 0 ? "82001" : "82002");
    }
    for (int j = 1; j <= 4; j++) {
      input.addStatements(new Statement("s" + j, false));
    }
    input.addTraits(new OpinionInput.Trait("territory", places.buildOrThrow()));
    var method = new OpinionGroups();
    return context(
        method.card(),
        method.apply(input.seed("seed").resamples(5).build()),
        study(),
        "map",
        illustration);
  }

  /** Four actors, one of them against; two groups of which nobody speaks for one. */
  static ExhibitContext outreach(String... illustration) {
    var input = OutreachInput.builder();
    input.addActors(
        rated("club", 2, 1, 2),
        rated("council", 2, 0, 1),
        rated("owners", 3, -2, 1),
        Stakeholder.builder().id("press").build());
    input.addTies(new OutreachInput.Tie("club", "council"));
    input.addGroups(
        new OutreachInput.PeopleGroup("young", Optional.of(900.0)),
        new OutreachInput.PeopleGroup("carers", Optional.empty()));
    input.addVoices(new OutreachInput.Tie("club", "young"));
    input.addActions(new OutreachInput.Action("visits", "council"));
    var method = new Outreach();
    return context(method.card(), method.apply(input.build()), study(), "reach", illustration);
  }

  /** Three actors and two objectives. */
  static ExhibitContext balance(String... illustration) {
    var input = MactorInput.builder();
    input.addActors("club", "council", "owners").addObjectives("o1", "o2");
    input.addInfluences(
        new MactorInput.Influence("club", "council", 1),
        new MactorInput.Influence("council", "owners", 3),
        new MactorInput.Influence("owners", "council", 2));
    input.addStakes(
        new MactorInput.ActorStake("club", "o1", 3),
        new MactorInput.ActorStake("council", "o1", 1),
        new MactorInput.ActorStake("council", "o2", -2),
        new MactorInput.ActorStake("owners", "o1", -2));
    var method = new Mactor();
    return context(method.card(), method.apply(input.build()), study(), "balance", illustration);
  }

  private static Stakeholder rated(String id, double power, double position, double wanted) {
    return Stakeholder.builder().id(id).power(power).position(position).wanted(wanted).build();
  }

  /** Nine people at three tables in two rounds. */
  static ExhibitContext seating(String... illustration) {
    var input = SeatingInput.builder();
    for (int i = 0; i < 9; i++) {
      input.addGuests(Guest.of("p" + i, ImmutableSortedMap.of("sex", i % 2 == 0 ? "F" : "H")));
    }
    for (int table = 1; table <= 3; table++) {
      input.addTables(SeatingInput.RoundTable.of("t" + table));
    }
    var method = new RoundTables();
    return context(
        method.card(),
        method.apply(input.rounds(2).addMix("sex").addAbsent("p8").seed("seed").build()),
        study(),
        "seating",
        illustration);
  }

  static ExhibitContext commitments(String... illustration) {
    var input = IrmInput.builder().codeBook(Objects.requireNonNull(CodeBook.all().get("2015")));
    input.addCommitment(
        CommitmentCoding.of(
            "fr0025",
            Map.of(
                "verifiable", "no",
                "relevant", "yes",
                "ambition", "low",
                "completion-midterm", "limited",
                "completion-end", "limited",
                "open-participation", "did-not-change")));
    input.addCommitment(
        CommitmentCoding.of("fr0026", Map.of("verifiable", "yes", "completion-end", "complete")));
    input.addCommitment(
        new CommitmentCoding(
            "fr0027",
            Answer.of("France 2015-2017"),
            Answer.of("24"),
            ImmutableMap.of("completion-end", Answer.missing("not-reported"))));
    var method = new IrmCoding();
    return context(method.card(), method.apply(input.build()), study(), "irm", illustration);
  }

  private static Stakeholder actor(
      String id, double power, double legitimacy, double urgency, double interest) {
    return Stakeholder.builder()
        .id(id)
        .power(power)
        .legitimacy(legitimacy)
        .urgency(urgency)
        .interest(interest)
        .build();
  }

  static ExhibitContext context(
      MethodCard card, Result result, Study study, String analysis, String... illustration) {
    var parameters = JsonNodeFactory.instance.objectNode();
    parameters.putObject("distance").putObject("great-circle").put("speed-km-h", 50);
    var sources =
        illustration.length == 0
            ? ImmutableSet.of("insee-pop")
            : ImmutableSet.of("illustration", "insee-pop");
    var use =
        new InputUse(
            Optional.of("communes"),
            Optional.of("data/communes.csv"),
            Optional.empty(),
            4,
            "0".repeat(64),
            sources,
            ImmutableMap.of(),
            ImmutableMap.of());
    var answer =
        AnalysisResult.builder()
            .analysis(analysis)
            .card(card)
            .status(result.isPending() ? AnalysisResult.Status.PENDING : AnalysisResult.Status.DONE)
            .putInput("demand", use)
            .parameters(parameters)
            .values(JsonNodeFactory.instance.objectNode())
            .addIllustration(illustration)
            .inputDigest("f".repeat(64))
            .addAllFindings(result.findings())
            .result(result)
            .build();
    return new ExhibitContext(study, answer);
  }

  static Study study() {
    var study =
        Study.builder()
            .id("study")
            .title(LocalizedText.of("fr", "Étude"))
            .language("fr")
            .date(LocalDate.of(2026, 5, 4))
            .licence("etalab-2.0")
            .boundarySource("ign-2018")
            .putSource("insee-pop", source("insee-pop", "Populations", "INSEE"))
            .putSource("ign-2018", source("ign-2018", "Admin Express", "IGN"));
    for (int i = 1; i <= 3; i++) {
      study.putTerritory("8200" + i, territory(i));
    }
    return study.build();
  }

  private static Source source(String id, String title, String author) {
    return Source.builder()
        .id(id)
        .title(LocalizedText.of("fr", title))
        .addAuthor(author)
        .vintage("2023")
        .licence("etalab-2.0")
        .build();
  }

  private static Territory territory(int number) {
    double west = number;
    var ring =
        ImmutableList.of(
            new Position(west, 44),
            new Position(west + 1, 44),
            new Position(west + 1, 45),
            new Position(west, 45),
            new Position(west, 44));
    return Territory.builder()
        .code("8200" + number)
        .name(LocalizedText.of("fr", "Commune " + "ABC".charAt(number - 1)))
        .level(TerritoryLevel.COMMUNE)
        .boundary(new Boundary(ImmutableList.of(new Boundary.Part(ring, ImmutableList.of()))))
        .build();
  }
}
