package fr.arpent.methods.mobilisation.governance;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.Answer;
import fr.arpent.methods.CataloguedMethod;
import fr.arpent.methods.Finding;
import fr.arpent.methods.MethodCard;
import fr.arpent.methods.Provenance;
import fr.arpent.methods.References;
import fr.arpent.methods.Sources;
import fr.arpent.methods.mobilisation.governance.ConsensusGridInput.Choice;
import fr.arpent.methods.mobilisation.governance.ConsensusGridInput.Criterion;
import fr.arpent.methods.mobilisation.governance.ConsensusGridInput.Interest;
import fr.arpent.methods.mobilisation.governance.ConsensusGridInput.Stance;
import fr.arpent.methods.mobilisation.governance.ConsensusGridResult.Graded;
import fr.arpent.methods.mobilisation.governance.ConsensusGridResult.Note;
import fr.arpent.methods.mobilisation.governance.ConsensusGridResult.Weighed;
import fr.arpent.model.io.CanonicalJson;
import fr.arpent.model.problem.Problems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A grid of criteria on which a body decides by consensus (grille de consensus).
 *
 * <p>Each note becomes its share of the scale, towards the good end; the score is the mean of the
 * shares by weight. The rank is worked out again without each criterion in turn: the range tells
 * whether one criterion decides. An option below a floor is not put to the body. Those with an
 * interest withdraw: their positions are not counted, and do not make the quorum. There is
 * consensus when nobody who counts blocks.
 */
public final class ConsensusGrid
    implements CataloguedMethod<ConsensusGridRequest, ConsensusGridInput, ConsensusGridResult> {

  private static final String NOT_RATED = "not-rated";
  private static final double NEAR = 1e-12;

  private static final MethodCard CARD =
      MethodCard.builder()
          .id("mobilisation.governance.consensus-grid")
          .version("1")
          .what("Options on a grid of criteria, and on which a body consents")
          .addFormulas(
              "share = (note − lowest) / (highest − lowest), or 1 − it where less is better",
              "score = Σ weight × share / Σ weight",
              "consensus = quorum, and nobody without an interest blocks")
          .addRules("share", "score", "consensus")
          .addSources(
              References.report(
                  "butler-rothstein-2007",
                  "On conflict and consensus: a handbook on formal consensus decisionmaking",
                  "2007",
                  "Butler, C. T. Lawrence, and Rothstein, Amy"),
              References.report(
                  "keeney-raiffa-1993",
                  "Decisions with multiple objectives: preferences and value tradeoffs",
                  "1993",
                  "Keeney, Ralph L., and Raiffa, Howard"))
          .addAssumptions("notes-compensate", "floors-do-not", "interest-withdraws")
          .addLimits("grid-informs", "declared-interests")
          .build();

  /** Returns the method. */
  public ConsensusGrid() {}

  @Override
  public MethodCard card() {
    return CARD;
  }

  @Override
  public ConsensusGridResult apply(ConsensusGridInput input) {
    var scores = scores(input.options(), input.criteria());
    var order = new ArrayList<Integer>();
    for (int i = 0; i < input.options().size(); i++) {
      order.add(i);
    }
    order.sort(
        Comparator.comparingDouble((Integer i) -> -scores.get(i).orElse(-1.0))
            .thenComparing(i -> input.options().get(i).id(), CanonicalJson.BY_CODE_POINT));
    var graded = ImmutableList.<Graded>builder();
    for (int i : order) {
      graded.add(graded(i, order.indexOf(i) + 1, scores, input));
    }
    var options = graded.build();
    var criteria =
        input.criteria().stream().map(one -> weighed(one, input)).collect(toImmutableList());
    return new ConsensusGridResult(
        options,
        criteria,
        options.size(),
        (int) options.stream().filter(one -> isAgreed(one.consent())).count(),
        (int) options.stream().filter(one -> one.consent() == Consent.BLOCKED).count(),
        !input.positions().isEmpty(),
        (int) input.positions().stream().filter(one -> withdraws(one, input)).count(),
        findings(options, criteria, input),
        Provenance.of(CARD, input));
  }

  private static boolean isAgreed(Consent consent) {
    return consent == Consent.CONSENSUS || consent == Consent.WITH_RESERVATIONS;
  }

  private static ImmutableList<Optional<Double>> scores(
      List<Choice> options, List<Criterion> criteria) {
    return options.stream().map(option -> score(option, criteria)).collect(toImmutableList());
  }

  private static Optional<Double> score(Choice option, List<Criterion> criteria) {
    double sum = 0;
    double weights = 0;
    for (var criterion : criteria) {
      var note = Optional.ofNullable(option.notes().get(criterion.id()));
      if (note.isEmpty()) {
        return Optional.empty();
      }
      sum += criterion.weight() * criterion.share(note.get());
      weights += criterion.weight();
    }
    return Optional.of(sum / weights);
  }

  /** Equal scores share the best rank. */
  private static Optional<Integer> rank(int option, List<Optional<Double>> scores) {
    return scores
        .get(option)
        .map(
            own ->
                1
                    + (int)
                        scores.stream()
                            .filter(other -> other.filter(it -> it > own + NEAR).isPresent())
                            .count());
  }

  private static Graded graded(
      int index, int order, List<Optional<Double>> scores, ConsensusGridInput input) {
    var option = input.options().get(index);
    var ranks = new ArrayList<Integer>();
    rank(index, scores).ifPresent(ranks::add);
    for (var left : input.criteria()) {
      var others = input.criteria().stream().filter(one -> !one.equals(left)).toList();
      if (!others.isEmpty() && !ranks.isEmpty()) {
        rank(index, scores(input.options(), others)).ifPresent(ranks::add);
      }
    }
    var below = below(option, input.criteria());
    var counted =
        input.positions().stream()
            .filter(one -> one.option().equals(option.id()) && !withdraws(one, input))
            .toList();
    return new Graded(
        option.id(),
        order,
        option.title(),
        Answer.ofOptional(rank(index, scores), NOT_RATED),
        Answer.ofOptional(scores.get(index), NOT_RATED),
        Answer.ofOptional(ranks.stream().min(Integer::compare), NOT_RATED),
        Answer.ofOptional(ranks.stream().max(Integer::compare), NOT_RATED),
        notes(option, input.criteria()),
        below,
        consent(below, counted, input),
        counted.size(),
        count(counted, Position.AGREE),
        count(counted, Position.RESERVATION),
        count(counted, Position.STAND_ASIDE),
        count(counted, Position.BLOCK),
        (int) input.interests().stream().filter(one -> one.option().equals(option.id())).count());
  }

  private static ImmutableList<Note> notes(Choice option, List<Criterion> criteria) {
    return criteria.stream()
        .map(
            one -> {
              var note = Optional.ofNullable(option.notes().get(one.id()));
              return new Note(
                  one.id(),
                  Answer.ofOptional(note, NOT_RATED),
                  Answer.ofOptional(note.map(one::share), NOT_RATED));
            })
        .collect(toImmutableList());
  }

  private static ImmutableList<String> below(Choice option, List<Criterion> criteria) {
    return criteria.stream()
        .filter(
            one ->
                one.floor()
                    .flatMap(
                        floor ->
                            Optional.ofNullable(option.notes().get(one.id()))
                                .filter(note -> one.share(note) < floor - NEAR))
                    .isPresent())
        .map(Criterion::id)
        .collect(toImmutableList());
  }

  private static boolean withdraws(Stance stance, ConsensusGridInput input) {
    return input.interests().contains(new Interest(stance.option(), stance.member()));
  }

  private static int count(List<Stance> stances, Position position) {
    return (int) stances.stream().filter(one -> one.position() == position).count();
  }

  private static Consent consent(
      List<String> below, List<Stance> counted, ConsensusGridInput input) {
    if (!below.isEmpty()) {
      return Consent.BELOW_FLOOR;
    }
    if (input.positions().isEmpty()) {
      return Consent.NOT_DISCUSSED;
    }
    if (counted.size() < input.quorum()) {
      return Consent.NO_QUORUM;
    }
    if (count(counted, Position.BLOCK) > 0) {
      return Consent.BLOCKED;
    }
    return count(counted, Position.AGREE) == counted.size()
        ? Consent.CONSENSUS
        : Consent.WITH_RESERVATIONS;
  }

  private static Weighed weighed(Criterion criterion, ConsensusGridInput input) {
    double weights = input.criteria().stream().mapToDouble(Criterion::weight).sum();
    var shares =
        input.options().stream()
            .flatMap(option -> Optional.ofNullable(option.notes().get(criterion.id())).stream())
            .mapToDouble(criterion::share)
            .summaryStatistics();
    return new Weighed(
        criterion.id(),
        input.criteria().indexOf(criterion) + 1,
        criterion.title(),
        criterion.weight(),
        criterion.weight() / weights,
        criterion.polarity(),
        shares.getCount() == 0
            ? Answer.missing(NOT_RATED)
            : Answer.of(shares.getMax() - shares.getMin()));
  }

  private static ImmutableList<Finding> findings(
      List<Graded> options, List<Weighed> criteria, ConsensusGridInput input) {
    var findings = ImmutableList.<Finding>builder();
    for (var option : options) {
      if (!option.score().isPresent()) {
        findings.add(Finding.warning("not-rated", Map.of("option", option.id())));
      }
      if (!option.below().isEmpty()) {
        findings.add(
            Finding.note(
                "below-floor",
                Map.of("option", option.id(), "criteria", String.join(",", option.below()))));
      }
      int counted =
          (int)
              input.positions().stream()
                  .filter(one -> one.option().equals(option.id()) && withdraws(one, input))
                  .count();
      if (counted > 0) {
        findings.add(
            Finding.warning("interest", Map.of("option", option.id(), "members", counted)));
      }
    }
    for (var criterion : criteria) {
      if (options.size() > 1 && criterion.spread().value().filter(it -> it <= NEAR).isPresent()) {
        findings.add(Finding.note("tells-none-apart", Map.of("criterion", criterion.id())));
      }
    }
    return ImmutableList.sortedCopyOf(findings.build());
  }

  @Override
  public Class<ConsensusGridRequest> requestType() {
    return ConsensusGridRequest.class;
  }

  @Override
  public Class<ConsensusGridResult> resultType() {
    return ConsensusGridResult.class;
  }

  @Override
  public Optional<ConsensusGridInput> bind(
      ConsensusGridRequest request, Sources sources, Problems problems) {
    return new ConsensusGridBinding(request, problems).input(sources);
  }

  @Override
  public ImmutableMap<String, ?> parameters(ConsensusGridInput input) {
    return ImmutableMap.of(
        "criteria",
        input.criteria().stream().map(Criterion::said).toList(),
        "quorum",
        input.quorum());
  }
}
