package fr.arpent.methods.mobilisation.stakeholder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import fr.arpent.methods.Answer;
import fr.arpent.methods.CataloguedMethod;
import fr.arpent.methods.MethodCard;
import fr.arpent.methods.Provenance;
import fr.arpent.methods.Sources;
import fr.arpent.model.io.CanonicalJson;
import fr.arpent.model.problem.Problems;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Salience of stakeholders and the power × interest plane (cartographie des parties prenantes).
 *
 * <p>An actor has power, legitimacy or urgency when its rating reaches a threshold; the attributes
 * it has give one of eight classes and a salience of 0 to 3 (Mitchell, Agle and Wood 1997). The
 * plane is cut in the middle of the scale on both axes (Mendelow 1981; Ackermann and Eden 2011); on
 * which side a rating exactly on the cut falls is a setting. A rating that lacks is reported and
 * never assumed: the actor then has no class, or no quadrant.
 */
public final class Salience
    implements CataloguedMethod<SalienceRequest, SalienceInput, SalienceResult> {

  private static final String NOT_RATED = "not-rated";

  private static final ImmutableList<String> CLASSES =
      ImmutableList.of(
          "classes",
          "classified",
          "stakeholders.class",
          "stakeholders.salience",
          "stakeholders.unrated");

  private static final ImmutableList<String> PLANE =
      ImmutableList.of("placed", "quadrants", "stakeholders.quadrant", "stakeholders.unrated");

  private static final ImmutableSetMultimap<String, String> DEPENDENCIES =
      ImmutableSetMultimap.<String, String>builder()
          .put("actors.power", "stakeholders.power")
          .putAll("actors.power", CLASSES)
          .putAll("actors.power", PLANE)
          .put("actors.legitimacy", "stakeholders.legitimacy")
          .putAll("actors.legitimacy", CLASSES)
          .put("actors.urgency", "stakeholders.urgency")
          .putAll("actors.urgency", CLASSES)
          .put("actors.interest", "stakeholders.interest")
          .putAll("actors.interest", PLANE)
          .putAll("actors.position", "stakeholders.position", "stakeholders.shift")
          .putAll("actors.wanted", "stakeholders.wanted", "stakeholders.shift")
          .build();

  /** Returns the method. */
  public Salience() {}

  @Override
  public MethodCard card() {
    return SalienceCard.CARD;
  }

  @Override
  public SalienceResult apply(SalienceInput input) {
    var profiles =
        input.stakeholders().stream()
            .sorted(Comparator.comparing(Stakeholder::id, CanonicalJson.BY_CODE_POINT))
            .map(stakeholder -> profile(stakeholder, input))
            .collect(ImmutableList.toImmutableList());
    return SalienceResult.builder()
        .addAllStakeholders(profiles)
        .addAllClasses(classes(profiles))
        .addAllQuadrants(quadrants(profiles))
        .count(profiles.size())
        .classified(count(profiles, profile -> profile.salienceClass().isPresent()))
        .placed(count(profiles, profile -> profile.quadrant().isPresent()))
        .attributeFrom(input.attributeFrom())
        .cut(input.cut())
        .addAllFindings(SalienceFindings.of(profiles, input))
        .provenance(Provenance.of(SalienceCard.CARD, input))
        .build();
  }

  @Override
  public Class<SalienceRequest> requestType() {
    return SalienceRequest.class;
  }

  @Override
  public Class<SalienceResult> resultType() {
    return SalienceResult.class;
  }

  @Override
  public Optional<SalienceInput> bind(SalienceRequest request, Sources sources, Problems problems) {
    return new SalienceBinding(request, problems).input(sources);
  }

  @Override
  public ImmutableMap<String, ?> parameters(SalienceInput input) {
    return ImmutableMap.of(
        "attribute-from",
        input.attributeFrom(),
        "cut",
        input.cut(),
        "on-the-cut",
        input.onTheCut());
  }

  @Override
  public ImmutableSetMultimap<String, String> dependencies() {
    return DEPENDENCIES;
  }

  private static StakeholderProfile profile(Stakeholder actor, SalienceInput input) {
    var salienceClass = salienceClass(actor, input);
    return StakeholderProfile.builder()
        .id(actor.id())
        .power(rating(actor.power()))
        .legitimacy(rating(actor.legitimacy()))
        .urgency(rating(actor.urgency()))
        .interest(rating(actor.interest()))
        .position(rating(actor.position()))
        .wanted(rating(actor.wanted()))
        .shift(rating(actor.wanted().flatMap(to -> actor.position().map(from -> to - from))))
        .salienceClass(salienceClass)
        .salience(salienceClass.map(SalienceClass::salience))
        .quadrant(quadrant(actor, input))
        .addAllUnrated(unrated(actor))
        .build();
  }

  private static Answer<SalienceClass> salienceClass(Stakeholder actor, SalienceInput input) {
    Predicate<Double> has = rating -> rating >= input.attributeFrom();
    return Answer.ofOptional(
        actor
            .power()
            .flatMap(
                power ->
                    actor
                        .legitimacy()
                        .flatMap(
                            legitimacy ->
                                actor
                                    .urgency()
                                    .map(
                                        urgency ->
                                            SalienceClass.of(
                                                has.test(power),
                                                has.test(legitimacy),
                                                has.test(urgency))))),
        NOT_RATED);
  }

  private static Answer<Quadrant> quadrant(Stakeholder actor, SalienceInput input) {
    return Answer.ofOptional(
        actor
            .power()
            .flatMap(
                power ->
                    actor
                        .interest()
                        .map(interest -> Quadrant.of(input.isMuch(power), input.isMuch(interest)))),
        NOT_RATED);
  }

  private static Answer<Double> rating(Optional<Double> rating) {
    return Answer.ofOptional(rating, NOT_RATED);
  }

  private static ImmutableList<String> unrated(Stakeholder actor) {
    var unrated = ImmutableList.<String>builder();
    addIfEmpty(unrated, "power", actor.power());
    addIfEmpty(unrated, "legitimacy", actor.legitimacy());
    addIfEmpty(unrated, "urgency", actor.urgency());
    addIfEmpty(unrated, "interest", actor.interest());
    return unrated.build();
  }

  private static void addIfEmpty(
      ImmutableList.Builder<String> names, String name, Optional<Double> rating) {
    if (rating.isEmpty()) {
      names.add(name);
    }
  }

  private static ImmutableList<SalienceResult.ClassCount> classes(
      ImmutableList<StakeholderProfile> profiles) {
    return SalienceClass.ORDER.stream()
        .map(
            kind -> {
              var actors = ids(profiles, kind, profile -> profile.salienceClass().value());
              return new SalienceResult.ClassCount(
                  kind,
                  SalienceClass.ORDER.indexOf(kind) + 1,
                  kind.salience(),
                  actors.size(),
                  actors);
            })
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<SalienceResult.QuadrantCount> quadrants(
      ImmutableList<StakeholderProfile> profiles) {
    return Quadrant.ORDER.stream()
        .map(
            quadrant -> {
              var actors = ids(profiles, quadrant, profile -> profile.quadrant().value());
              return new SalienceResult.QuadrantCount(
                  quadrant, Quadrant.ORDER.indexOf(quadrant) + 1, actors.size(), actors);
            })
        .collect(ImmutableList.toImmutableList());
  }

  private static <T> ImmutableList<String> ids(
      ImmutableList<StakeholderProfile> profiles,
      T kind,
      Function<StakeholderProfile, Optional<T>> found) {
    return profiles.stream()
        .filter(profile -> found.apply(profile).equals(Optional.of(kind)))
        .map(StakeholderProfile::id)
        .collect(ImmutableList.toImmutableList());
  }

  private static int count(
      ImmutableList<StakeholderProfile> profiles, Predicate<StakeholderProfile> is) {
    return Math.toIntExact(profiles.stream().filter(is).count());
  }
}
