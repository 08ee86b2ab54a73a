package fr.arpent.reporting.exhibit.mobilisation.selection;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.Answer;
import fr.arpent.methods.mobilisation.selection.JudgedApplication;
import fr.arpent.methods.mobilisation.selection.JudgedApplication.Part;
import fr.arpent.methods.mobilisation.selection.Outcome;
import fr.arpent.reporting.exhibit.Phrases;
import fr.arpent.reporting.exhibit.Sentence;
import fr.arpent.reporting.text.Text;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Why an application is where it is, and what its authors can learn from it. Printed parts add up
 * to printed sums; jurors are never named.
 */
final class DecisionWords {

  private final CallWords words;

  DecisionWords(CallWords words) {
    this.words = words;
  }

  /**
   * Returns why: the outcome, then the numbers it rests on.
   *
   * @param toApplicant whether its authors read it: no other application is then named, and a
   *     selected one is not told by how much
   */
  Sentence decision(JudgedApplication one, boolean toApplicant) {
    var said = ImmutableList.<Text>builder().add(outcome(one));
    if (one.score().isPresent()) {
      said.add(score(one));
    }
    if (one.gap().isPresent() && !(toApplicant && one.outcome() == Outcome.SELECTED)) {
      said.add(gap(one, toApplicant ? "feedback." : "decision."));
    }
    return Sentence.of(Phrases.spaces(said.build()), "applications");
  }

  private Text outcome(JudgedApplication one) {
    return words.say(
        "decision." + one.outcome().code(),
        ImmutableMap.of(
            "name", words.name(one),
            "rank", one.rank().value().orElse(0),
            "ranked", words.result().ranked(),
            "places", words.result().places(),
            "group", one.cappedBy().value().map(words::group).orElse(Text.EMPTY),
            "criteria", words.criteria(one.below()),
            "reasons", Phrases.semicolons(one.broken().stream().map(words::broken).toList())));
  }

  private Text score(JudgedApplication one) {
    double score = AddingUp.printed(one.score().value().orElseThrow());
    var parts = AddingUp.parts(exact(one, Part::contribution), score);
    var items =
        IntStream.range(0, parts.length())
            .mapToObj(
                k ->
                    words.say(
                        "part",
                        ImmutableMap.of(
                            "criterion", words.criterion(one.parts().get(k).id()),
                            "points", Text.number(parts.get(k), 1))))
            .toList();
    return words.say(
        "decision.score",
        ImmutableMap.of("score", words.points(score), "parts", Phrases.semicolons(items)));
  }

  private Text gap(JudgedApplication one, String family) {
    var reference = one.reference().value().orElseThrow();
    double gap = printedGap(one);
    var parts = AddingUp.parts(exact(one, Part::gap), gap);
    var items =
        IntStream.range(0, parts.length())
            .mapToObj(
                k ->
                    words.say(
                        "part",
                        ImmutableMap.of(
                            "criterion", words.criterion(one.parts().get(k).id()),
                            "points", CallWords.signed(parts.get(k)))))
            .toList();
    var kind =
        one.outcome() == Outcome.SELECTED
            ? "ahead"
            : gap > 0 ? "above" : gap < 0 ? "behind" : "level";
    return words.say(
        family + kind,
        ImmutableMap.of(
            "reference", words.application(reference),
            "gap", words.points(Math.abs(gap)),
            "parts", Phrases.semicolons(items)));
  }

  /** The printed score less the printed score of the reference, so that a reader can redo it. */
  double printedGap(JudgedApplication one) {
    var reference = one.reference().value().orElseThrow();
    double other =
        words.result().applications().stream()
            .filter(it -> it.id().equals(reference))
            .findFirst()
            .flatMap(it -> it.score().value())
            .orElseThrow();
    return AddingUp.printed(
        AddingUp.printed(one.score().value().orElseThrow()) - AddingUp.printed(other));
  }

  static List<Double> exact(JudgedApplication one, Function<Part, Answer<Double>> part) {
    return one.parts().stream().map(it -> part.apply(it).value().orElse(0.0)).toList();
  }

  /** Returns what was strong, what was weak, and what it would have taken. */
  ImmutableList<Sentence> feedback(JudgedApplication one) {
    var said = ImmutableList.<Sentence>builder();
    if (one.outcome() == Outcome.NOT_ELIGIBLE) {
      said.add(Sentence.of(words.say("feedback.not-eligible"), "applications.broken"));
      return said.build();
    }
    said.add(
        Sentence.of(
            words.say(
                "feedback.strengths",
                ImmutableMap.of(
                    "count", one.strengths().size(), "criteria", words.criteria(one.strengths()))),
            "applications.strengths"));
    said.add(
        Sentence.of(
            words.say(
                "feedback.weaknesses",
                ImmutableMap.of(
                    "count", one.weaknesses().size(),
                    "criteria", words.criteria(one.weaknesses()))),
            "applications.weaknesses"));
    if (!one.needs().isEmpty()) {
      var need = one.needs().get(0);
      said.add(
          Sentence.of(
              words.say(
                  "feedback.needed",
                  ImmutableMap.of(
                      "criterion", words.criterion(need.id()),
                      "from", CallWords.onScale(need.from()),
                      "to", CallWords.onScale(need.to()))),
              "applications.needs"));
    } else if (one.outcome() == Outcome.NOT_SELECTED || one.outcome() == Outcome.RESERVE) {
      said.add(Sentence.of(words.say("feedback.several"), "applications.gap"));
    }
    for (var id : one.below()) {
      said.add(floor(one, id));
    }
    return said.build();
  }

  private Sentence floor(JudgedApplication one, String id) {
    double score =
        one.parts().stream()
            .filter(part -> part.id().equals(id))
            .findFirst()
            .flatMap(part -> part.score().value())
            .orElseThrow();
    double floor =
        words.result().criteria().stream()
            .filter(criterion -> criterion.id().equals(id))
            .findFirst()
            .flatMap(criterion -> criterion.floor())
            .orElseThrow();
    return Sentence.of(
        words.say(
            "feedback.floor",
            ImmutableMap.of(
                "criterion", words.criterion(id),
                "score", CallWords.onScale(score),
                "floor", CallWords.onScale(floor))),
        "applications.below");
  }

  /** Returns the words of jurors, without their authors. */
  ImmutableList<Text> remarks(JudgedApplication one) {
    return one.remarks().stream()
        .map(
            remark ->
                words.say(
                    "feedback.remark",
                    ImmutableMap.of(
                        "criterion", words.criterion(remark.criterion()),
                        "words", Text.of(remark.words()))))
        .collect(toImmutableList());
  }
}
