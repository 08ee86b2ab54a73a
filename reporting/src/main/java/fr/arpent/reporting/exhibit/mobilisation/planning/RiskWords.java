package fr.arpent.reporting.exhibit.mobilisation.planning;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.mobilisation.planning.RiskLevel;
import fr.arpent.methods.mobilisation.planning.RiskRegisterResult;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.exhibit.ExhibitFrame;
import fr.arpent.reporting.exhibit.MethodExhibit;
import fr.arpent.reporting.exhibit.Phrases;
import fr.arpent.reporting.exhibit.Sentence;
import fr.arpent.reporting.exhibit.SentencesExhibit;
import fr.arpent.reporting.text.Text;
import java.util.Optional;

/** A register of risks in words: what its exhibits share. */
record RiskWords(RiskRegisterResult result, PlanWords words) {

  static final String RISKS = "risks";

  ExhibitFrame frame(String name, String values) {
    var title =
        words.say("title", ImmutableMap.of("high", result.highNow(), "count", result.count()));
    return words
        .frame(name, title, values)
        .withUnit(words.say("matrix.unit", ImmutableMap.of("scale", result.scale())))
        .withSentences(sentences());
  }

  Exhibit summary() {
    return new SentencesExhibit(words.context().analysis(), sentences());
  }

  private ImmutableList<Sentence> sentences() {
    var high =
        result.risks().stream()
            .filter(risk -> risk.level() == RiskLevel.HIGH)
            .map(risk -> PlanWords.title(risk.id(), risk.title()))
            .toList();
    return ImmutableList.of(
        Sentence.of(
            words.say(
                "summary.high",
                ImmutableMap.of(
                    "count", result.count(),
                    "high", high.size(),
                    "names", Phrases.commas(high))),
            "levels"),
        Sentence.of(
            words.say("summary.after", ImmutableMap.of("after", result.highAfter())),
            "high-after"));
  }

  Exhibit method() {
    var overview =
        words.say(
            "method.result",
            ImmutableMap.of(
                "count", result.count(),
                "high", result.highNow(),
                "after", result.highAfter()));
    return new MethodExhibit(words.context(), overview, this::field);
  }

  Text name(String id) {
    return result.risks().stream()
        .filter(risk -> risk.id().equals(id))
        .findFirst()
        .map(risk -> PlanWords.title(id, risk.title()))
        .orElseGet(() -> Text.of(id));
  }

  /** Says the fields of findings. */
  private Optional<Text> field(String field, String value) {
    return field.equals("risk") ? Optional.of(name(value)) : Optional.empty();
  }
}
