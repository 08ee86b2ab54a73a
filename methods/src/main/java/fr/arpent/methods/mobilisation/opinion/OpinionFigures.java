package fr.arpent.methods.mobilisation.opinion;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import fr.arpent.methods.Answer;
import fr.arpent.methods.Finding;
import fr.arpent.methods.NoAnswerException;
import fr.arpent.methods.Provenance;
import fr.arpent.methods.mobilisation.opinion.GroupSearch.Candidate;
import fr.arpent.methods.mobilisation.opinion.OpinionResult.OpinionGroup;
import fr.arpent.methods.mobilisation.opinion.OpinionResult.SharedStatement;
import fr.arpent.methods.mobilisation.opinion.OpinionResult.TellingStatement;
import fr.arpent.methods.mobilisation.opinion.Representatives.Choice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/** Works out the figures of one input. */
final class OpinionFigures {

  private final OpinionInput input;
  private final VoteMatrix votes;
  private final PrincipalPlane plane;
  private final int[] grouped;
  private final double[][] points;
  private final ImmutableList<Candidate> candidates;
  private final Candidate chosen;
  private final HeldBack heldBack;
  private final Optional<Stability.Found> stability;

  OpinionFigures(OpinionInput input) {
    this.input = input;
    votes = VoteMatrix.of(input.ballots(), input.statements());
    grouped =
        IntStream.range(0, votes.people())
            .filter(row -> votes.votesOf(row) >= input.minimumVotes())
            .toArray();
    if (grouped.length < 3) {
      throw noAnswer("too-few");
    }
    plane = PrincipalPlane.of(votes);
    points =
        Arrays.stream(grouped).mapToObj(row -> plane.project(votes, row)).toArray(double[][]::new);
    int most = Math.max(input.mostGroups(), input.groups().orElse(2));
    candidates = GroupSearch.thorough(points).upTo(Math.min(most, grouped.length - 1));
    chosen = choose();
    heldBack = new HeldBack(votes, groups(), input.minimum());
    stability =
        input
            .seed()
            .map(
                seed ->
                    new Stability(votes, grouped, points, chosen.partition(), input, seed).find());
  }

  private Candidate choose() {
    return GroupSearch.best(
            candidates.stream()
                .filter(
                    candidate ->
                        input.groups().isEmpty()
                            || candidate.partition().groups() == input.groups().get())
                .toList())
        .orElseThrow(() -> noAnswer("one-place"));
  }

  private NoAnswerException noAnswer(String code) {
    return new NoAnswerException(
        Finding.warning(
            code, Map.of("people", grouped.length, "minimum-votes", input.minimumVotes())));
  }

  /** Returns the rows of each group. */
  private ImmutableList<ImmutableList<Integer>> groups() {
    return IntStream.range(0, chosen.partition().groups())
        .mapToObj(
            g ->
                IntStream.range(0, grouped.length)
                    .filter(i -> chosen.partition().label(i) == g)
                    .mapToObj(i -> grouped[i])
                    .collect(toImmutableList()))
        .collect(toImmutableList());
  }

  OpinionResult result() {
    var figures = new StatementTable(votes, plane, groups(), heldBack);
    return OpinionResult.builder()
        .voters(votes.people())
        .grouped(grouped.length)
        .votes(IntStream.range(0, votes.people()).map(votes::votesOf).sum())
        .minimumVotes(input.minimumVotes())
        .addAllAxes(axes())
        .addAllCandidates(candidates.stream().map(this::candidate).collect(toImmutableList()))
        .groupCount(chosen.partition().groups())
        .silhouette(chosen.silhouette())
        .gap(gap())
        .weak(OpinionFindings.isWeak(chosen.silhouette(), gap()))
        .addAllGroups(opinionGroups())
        .addAllStatements(figures.rows(points, grouped))
        .addAllConsensus(consensus())
        .addAllCrossings(new CrossTable(votes, groups(), heldBack).of(input.traits()))
        .stability(Answer.ofOptional(stability.map(Stability.Found::figures), "no-seed"))
        .minimum(input.minimum())
        .addAllFindings(
            OpinionFindings.of(
                input, votes.people() - grouped.length, chosen, gap(), opinionGroups()))
        .provenance(Provenance.of(OpinionCard.CARD, input))
        .build();
  }

  private ImmutableList<OpinionResult.Axis> axes() {
    return IntStream.range(0, 2)
        .mapToObj(
            axis ->
                new OpinionResult.Axis(
                    Integer.toString(axis + 1),
                    plane.variance(axis),
                    plane.totalVariance() == 0 ? 0 : plane.variance(axis) / plane.totalVariance()))
        .collect(toImmutableList());
  }

  private OpinionResult.Candidate candidate(Candidate candidate) {
    return new OpinionResult.Candidate(
        Integer.toString(candidate.partition().groups()),
        candidates.indexOf(candidate) + 1,
        candidate.silhouette(),
        candidate.partition().within());
  }

  private Answer<Double> gap() {
    var others =
        candidates.stream()
            .filter(candidate -> candidate.partition().groups() != chosen.partition().groups())
            .mapToDouble(Candidate::silhouette)
            .max();
    return others.isPresent()
        ? Answer.of(chosen.silhouette() - others.getAsDouble())
        : Answer.missing("only-one-number");
  }

  private ImmutableList<OpinionGroup> opinionGroups() {
    var all = groups();
    return IntStream.range(0, all.size()).mapToObj(g -> group(g, all)).collect(toImmutableList());
  }

  private OpinionGroup group(int g, ImmutableList<ImmutableList<Integer>> all) {
    boolean held = heldBack.isGroupHeld(g);
    int size = rows(all, g).size();
    var centre = chosen.partition().centre(g);
    return new OpinionGroup(
        HeldBack.groupId(g),
        g + 1,
        HeldBack.unless(held, size),
        HeldBack.unless(held, (double) size / grouped.length),
        HeldBack.unless(held, centre[0]),
        HeldBack.unless(held, centre[1]),
        held ? ImmutableList.of() : told(g, all),
        Answer.ofOptional(stability.map(found -> found.overlaps().get(g)), "no-seed"));
  }

  private static List<Integer> rows(ImmutableList<ImmutableList<Integer>> groups, int g) {
    return Objects.requireNonNull(groups.get(g));
  }

  private ImmutableList<TellingStatement> told(int g, ImmutableList<ImmutableList<Integer>> all) {
    var others = new ArrayList<Integer>();
    for (int other = 0; other < all.size(); other++) {
      if (other != g) {
        others.addAll(rows(all, other));
      }
    }
    var choices =
        new Representatives(votes)
            .of(rows(all, g), others).stream()
                .filter(choice -> !heldBack.isAnswerHeld(choice.statement(), g))
                .toList();
    return IntStream.range(0, choices.size())
        .mapToObj(i -> telling(choices.get(i), i + 1))
        .collect(toImmutableList());
  }

  private TellingStatement telling(Choice choice, int order) {
    var side = choice.side();
    return new TellingStatement(
        votes.statements().get(choice.statement()).id(),
        order,
        side,
        choice.here().voters(),
        choice.here().count(side),
        choice.here().share(side),
        choice.here().test(side),
        choice.here().ratio(side, choice.elsewhere()),
        choice.here().ratioTest(side, choice.elsewhere()),
        elsewhere(choice),
        choice.bestAgreed());
  }

  /** The plain share of all other groups; 0 where nobody of them saw the statement. */
  private static double elsewhere(Choice choice) {
    int voters = choice.elsewhere().voters();
    return voters == 0 ? 0 : (double) choice.elsewhere().count(choice.side()) / voters;
  }

  private ImmutableList<SharedStatement> consensus() {
    var all = ImmutableList.<SharedStatement>builder();
    for (var side : List.of(Vote.AGREE, Vote.DISAGREE)) {
      int order = 0;
      for (var shared : new Consensus(votes).side(side)) {
        if (!heldBack.isSmall(shared.all().voters())) {
          all.add(
              new SharedStatement(
                  votes.statements().get(shared.statement()).id(),
                  ++order,
                  side,
                  shared.all().voters(),
                  shared.all().count(side),
                  shared.all().share(side),
                  shared.all().test(side)));
        }
      }
    }
    return all.build();
  }
}
