package fr.arpent.reporting.exhibit.mobilisation.stakeholder;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.mobilisation.stakeholder.MactorResult;
import fr.arpent.methods.mobilisation.stakeholder.MactorResult.ActorPair;
import fr.arpent.methods.mobilisation.stakeholder.MactorResult.ActorPower;
import fr.arpent.methods.mobilisation.stakeholder.MactorResult.ObjectiveBalance;
import fr.arpent.reporting.exhibit.ExhibitContext;
import fr.arpent.reporting.exhibit.MethodWords;
import fr.arpent.reporting.exhibit.Phrases;
import fr.arpent.reporting.exhibit.Sentence;
import fr.arpent.reporting.text.Text;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Words that several exhibits of a balance of power share. */
final class MactorWords implements MethodWords {

  private final MactorResult result;
  private final ExhibitContext context;

  MactorWords(MactorResult result, ExhibitContext context) {
    this.result = result;
    this.context = context;
  }

  @Override
  public ExhibitContext context() {
    return context;
  }

  /** Returns the words of an objective: a label of the list {@code objective}, else its key. */
  Text objective(String id) {
    return Optional.ofNullable(context.study().labels().get("objective", id))
        .map(Text::of)
        .orElseGet(() -> Text.of(id));
  }

  /** Returns the names of actors; a dash for none. */
  Text actors(List<String> ids) {
    return ids.isEmpty()
        ? Text.message("block.missing.none")
        : Phrases.commas(ids.stream().map(context::nameOf).collect(toImmutableList()));
  }

  private ActorPower strongest() {
    return result.actors().stream()
        .max(Comparator.comparingDouble(ActorPower::power))
        .orElseThrow();
  }

  Text title() {
    return say(
        "title",
        ImmutableMap.of(
            "actor",
            context.nameOf(strongest().id()),
            "power",
            Text.number(strongest().power(), 1)));
  }

  /** Names the objective with most weight against it; says so when nobody is against any. */
  Text contested() {
    var most =
        result.objectives().stream()
            .filter(one -> one.against() < 0)
            .min(Comparator.comparingDouble(ObjectiveBalance::against));
    return most.map(one -> say("bars.title", ImmutableMap.of("objective", objective(one.id()))))
        .orElseGet(() -> say("bars.title-none"));
  }

  Text overview() {
    return say(
        "method.result",
        ImmutableMap.of(
            "actors", result.actors().size(), "objectives", result.objectives().size()));
  }

  ImmutableList<Sentence> sentences() {
    var sentences = ImmutableList.<Sentence>builder();
    sentences.add(Sentence.of(Phrases.sentence(title()), "actors.power"));
    most(ActorPair::weightedConvergence)
        .ifPresent(pair -> sentences.add(Sentence.of(pair("summary.allies", pair), "pairs")));
    most(ActorPair::weightedDivergence)
        .ifPresent(pair -> sentences.add(Sentence.of(pair("summary.opponents", pair), "pairs")));
    return sentences.build();
  }

  private Optional<ActorPair> most(ToDoubleFunction<ActorPair> figure) {
    return result.pairs().stream()
        .filter(pair -> figure.applyAsDouble(pair) > 0)
        .max(Comparator.comparingDouble(figure));
  }

  private Text pair(String part, ActorPair pair) {
    return say(
        part,
        ImmutableMap.of("one", context.nameOf(pair.one()), "other", context.nameOf(pair.other())));
  }

  /** Says the fields of findings. */
  Optional<Text> field(String field, String value) {
    return field.equals("actor") ? Optional.of(context.nameOf(value)) : Optional.empty();
  }
}
