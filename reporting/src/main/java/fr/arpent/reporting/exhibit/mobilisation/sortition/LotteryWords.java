package fr.arpent.reporting.exhibit.mobilisation.sortition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.mobilisation.sortition.PanelLotteryResult;
import fr.arpent.reporting.exhibit.Sentence;
import fr.arpent.reporting.text.Text;
import java.util.Locale;

/**
 * Words of a lottery.
 *
 * @param result the lottery
 * @param words what all exhibits of sortition share
 */
record LotteryWords(PanelLotteryResult result, SortitionWords words) {

  Text title() {
    return words.say("title", facts());
  }

  Text unit() {
    return words.say("unit", facts());
  }

  Text overview() {
    return words.say("method.result", facts());
  }

  ImmutableList<Sentence> sentences() {
    var objective = result.objective().name().toLowerCase(Locale.ROOT);
    return ImmutableList.of(
        Sentence.of(words.say("summary." + objective, facts()), "minimum", "candidates"),
        Sentence.of(
            words.say(result.attained() ? "summary.attained" : "summary.bound", facts()),
            "bound",
            "gap"),
        Sentence.of(words.say("summary.panels", facts()), "count", "error"));
  }

  private ImmutableMap<String, Object> facts() {
    return ImmutableMap.<String, Object>builder()
        .put("candidates", result.candidates())
        .put("size", result.size())
        .put("minimum", Text.percent(result.minimum(), 2))
        .put("mean", Text.percent(result.mean(), 2))
        .put("bound", Text.percent(result.bound(), 2))
        .put("gap", Text.percent(result.gap(), 3))
        .put("count", result.count())
        .put("exact", result.exactCount())
        .put("error", Text.percent(result.error(), 2))
        .buildOrThrow();
  }
}
