package fr.arpent.reporting.exhibit.mobilisation.opinion;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.mobilisation.opinion.OpinionResult;
import fr.arpent.methods.mobilisation.opinion.OpinionResult.OpinionGroup;
import fr.arpent.methods.mobilisation.opinion.OpinionResult.TellingStatement;
import fr.arpent.methods.mobilisation.opinion.Vote;
import fr.arpent.reporting.exhibit.Phrases;
import fr.arpent.reporting.exhibit.Sentence;
import fr.arpent.reporting.text.Text;

/** Says what came out: each group by the statements that tell it apart, then what all share. */
final class OpinionSentences {

  private static final int MOST = 3;

  private final OpinionResult result;
  private final OpinionWords words;

  OpinionSentences(OpinionResult result, OpinionWords words) {
    this.result = result;
    this.words = words;
  }

  ImmutableList<Sentence> all() {
    var sentences = ImmutableList.<Sentence>builder();
    sentences.add(
        Sentence.of(
            words.say(
                "summary.count",
                ImmutableMap.of(
                    "voters",
                    result.voters(),
                    "votes",
                    result.votes(),
                    "statements",
                    result.statements().size(),
                    "grouped",
                    result.grouped(),
                    "groups",
                    result.groupCount())),
            "groups"));
    if (result.weak()) {
      sentences.add(Sentence.of(words.say("summary.weak"), "weak"));
    }
    result.groups().forEach(group -> sentences.add(Sentence.of(described(group), "groups.told")));
    sentences.add(shared(Vote.AGREE));
    if (result.consensus().stream().anyMatch(one -> one.side() == Vote.DISAGREE)) {
      sentences.add(shared(Vote.DISAGREE));
    }
    return sentences.build();
  }

  private Text described(OpinionGroup group) {
    if (!group.size().isPresent()) {
      return words.say(
          "summary.held-back",
          ImmutableMap.of("group", words.group(group.id()), "minimum", result.minimum()));
    }
    var told = group.told().stream().limit(MOST).map(this::told).collect(toImmutableList());
    return words.say(
        told.isEmpty() ? "summary.group-untold" : "summary.group",
        ImmutableMap.of(
            "group",
            words.group(group.id()),
            "size",
            group.size().value().orElse(0),
            "share",
            Text.percent(group.share().value().orElse(0.0), 0),
            "told",
            Phrases.semicolons(told)));
  }

  private Text told(TellingStatement statement) {
    return words.say(
        "told." + statement.side().code(),
        ImmutableMap.of(
            "statement",
            words.quoted(statement.id()),
            "share",
            Text.percent((double) statement.count() / statement.voters(), 0),
            "elsewhere",
            Text.percent(statement.elsewhere(), 0)));
  }

  private Sentence shared(Vote side) {
    var statements =
        result.consensus().stream()
            .filter(one -> one.side() == side)
            .limit(MOST)
            .map(one -> words.quoted(one.id()))
            .collect(toImmutableList());
    return Sentence.of(
        words.say(
            "shared." + side.code(),
            ImmutableMap.of(
                "count", statements.size(), "statements", Phrases.semicolons(statements))),
        "consensus");
  }
}
