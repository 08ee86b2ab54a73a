package fr.arpent.reporting.exhibit.mobilisation.stakeholder;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.methods.mobilisation.stakeholder.Quadrant;
import fr.arpent.methods.mobilisation.stakeholder.SalienceClass;
import fr.arpent.methods.mobilisation.stakeholder.SalienceResult;
import fr.arpent.reporting.exhibit.ExhibitContext;
import fr.arpent.reporting.exhibit.MethodWords;
import fr.arpent.reporting.exhibit.Phrases;
import fr.arpent.reporting.exhibit.Sentence;
import fr.arpent.reporting.text.Text;
import java.util.List;
import java.util.Optional;

/** Words that several exhibits of stakeholders share. */
final class SalienceWords implements MethodWords {

  private static final int MOST_NAMED = 6;
  private static final ImmutableSet<String> CODES = ImmutableSet.of("axis", "side");

  private final SalienceResult result;
  private final ExhibitContext context;

  SalienceWords(SalienceResult result, ExhibitContext context) {
    this.result = result;
    this.context = context;
  }

  @Override
  public ExhibitContext context() {
    return context;
  }

  Text nameOf(SalienceClass salienceClass) {
    return say("class." + salienceClass.code());
  }

  Text nameOf(Quadrant quadrant) {
    return say("quadrant." + quadrant.code());
  }

  ImmutableList<String> actorsOf(Quadrant quadrant) {
    return result.quadrants().stream()
        .filter(count -> count.id() == quadrant)
        .flatMap(count -> count.actors().stream())
        .collect(toImmutableList());
  }

  int countOf(Quadrant quadrant) {
    return actorsOf(quadrant).size();
  }

  private int countOf(SalienceClass salienceClass) {
    return result.classes().stream()
        .filter(count -> count.id() == salienceClass)
        .mapToInt(SalienceResult.ClassCount::count)
        .sum();
  }

  /** Names of a few actors, and how many others there are. */
  Text names(List<String> actors) {
    var few = actors.stream().limit(MOST_NAMED).map(context::nameOf).toList();
    return actors.size() <= MOST_NAMED
        ? Phrases.commas(few)
        : Text.message(
            "block.exhibit.and-others",
            ImmutableMap.of("names", Phrases.commas(few), "count", actors.size() - MOST_NAMED));
  }

  Text planeTitle() {
    return say(
        "plane.title",
        ImmutableMap.of(
            "involve", countOf(Quadrant.KEY_PLAYERS), "inform", countOf(Quadrant.SUBJECTS)));
  }

  Text classTitle() {
    return say("table.title", ImmutableMap.of("definitive", countOf(SalienceClass.DEFINITIVE)));
  }

  Text unit() {
    return say("unit", ImmutableMap.of("classified", result.classified(), "count", result.count()));
  }

  Text overview() {
    return say(
        "method.result",
        ImmutableMap.of(
            "count", result.count(),
            "definitive", countOf(SalienceClass.DEFINITIVE),
            "involve", countOf(Quadrant.KEY_PLAYERS)));
  }

  ImmutableList<Sentence> sentences() {
    var sentences = ImmutableList.<Sentence>builder();
    sentences.add(
        Sentence.of(
            say(
                "summary.count",
                ImmutableMap.of("count", result.count(), "classified", result.classified())),
            "classified"));
    sentences.add(definitive());
    sentences.add(involve());
    return sentences.build();
  }

  private Sentence definitive() {
    var actors =
        result.classes().stream()
            .filter(count -> count.id() == SalienceClass.DEFINITIVE)
            .flatMap(count -> count.actors().stream())
            .toList();
    return named("summary.definitive", actors, "classes");
  }

  private Sentence involve() {
    return named("summary.involve", actorsOf(Quadrant.KEY_PLAYERS), "quadrants");
  }

  private Sentence named(String part, List<String> actors, String path) {
    return Sentence.of(
        say(part, ImmutableMap.of("count", actors.size(), "names", names(actors))), path);
  }

  /** Says the fields of findings: names of actors, words of ratings, axes and sides. */
  Optional<Text> field(String field, String value) {
    if (field.equals("actor")) {
      return Optional.of(context.nameOf(value));
    }
    if (field.equals("ratings")) {
      return Optional.of(
          Phrases.commas(
              Splitter.on(',')
                  .trimResults()
                  .omitEmptyStrings()
                  .splitToStream(value)
                  .map(rating -> say("rating." + rating))
                  .toList()));
    }
    return CODES.contains(field) ? Optional.of(say(field + "." + value)) : Optional.empty();
  }
}
