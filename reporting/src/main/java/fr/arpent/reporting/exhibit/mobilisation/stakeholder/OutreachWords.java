package fr.arpent.reporting.exhibit.mobilisation.stakeholder;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.mobilisation.stakeholder.OutreachResult;
import fr.arpent.methods.mobilisation.stakeholder.OutreachResult.HeardGroup;
import fr.arpent.methods.mobilisation.stakeholder.OutreachTask;
import fr.arpent.reporting.exhibit.ExhibitContext;
import fr.arpent.reporting.exhibit.MethodWords;
import fr.arpent.reporting.exhibit.Phrases;
import fr.arpent.reporting.exhibit.RowNames;
import fr.arpent.reporting.exhibit.Sentence;
import fr.arpent.reporting.text.Text;
import java.util.List;
import java.util.Optional;

/** Words that several exhibits of a plan of outreach share. */
final class OutreachWords implements MethodWords {

  private static final int FEW = 4;

  private final OutreachResult result;
  private final ExhibitContext context;
  private final RowNames groups;
  private final RowNames actions;

  OutreachWords(OutreachResult result, ExhibitContext context) {
    this.result = result;
    this.context = context;
    this.groups = RowNames.of(context, "groups", "id", "name", "title");
    this.actions = RowNames.of(context, "actions", "id", "title", "name");
  }

  @Override
  public ExhibitContext context() {
    return context;
  }

  Text task(OutreachTask task) {
    return say("task." + task.code());
  }

  Text group(String id) {
    return groups.find(id).orElseGet(() -> context.nameOf(id));
  }

  /** Returns the names of actors; a dash for none. */
  Text actors(List<String> ids) {
    return listed(ids.stream().map(context::nameOf).collect(toImmutableList()));
  }

  /** Returns the titles of actions; a dash for none. */
  Text actions(List<String> ids) {
    return listed(ids.stream().map(actions::nameOf).collect(toImmutableList()));
  }

  private static Text listed(ImmutableList<Text> names) {
    return names.isEmpty() ? Text.message("block.missing.none") : Phrases.commas(names);
  }

  private long toMove() {
    return result.approaches().stream()
        .filter(approach -> approach.weight().value().orElse(0.0) > 0)
        .count();
  }

  Text positionsTitle() {
    return say("positions.title", ImmutableMap.of("count", toMove()));
  }

  Text coalitionTitle() {
    return say(
        result.majority() ? "coalition.title" : "coalition.title-short",
        ImmutableMap.of(
            "count",
            result.coalition().size(),
            "power",
            result.powerOfCoalition(),
            "all",
            result.powerOfAll()));
  }

  Text unheardTitle() {
    return say(
        "unheard.title",
        ImmutableMap.of("count", result.unheard(), "unreached", result.unreached()));
  }

  Text overview() {
    return say(
        "method.result",
        ImmutableMap.of(
            "count", toMove(), "unheard", result.unheard(), "unreached", result.unreached()));
  }

  ImmutableList<Sentence> sentences() {
    var sentences = ImmutableList.<Sentence>builder();
    sentences.add(
        Sentence.of(
            say(
                "summary.powers",
                ImmutableMap.of(
                    "for",
                    result.powerFor(),
                    "against",
                    result.powerAgainst(),
                    "all",
                    result.powerOfAll())),
            "power-for"));
    var first =
        result.approaches().stream()
            .filter(approach -> approach.weight().value().orElse(0.0) > 0)
            .limit(FEW)
            .map(approach -> context.nameOf(approach.id()))
            .collect(toImmutableList());
    sentences.add(
        Sentence.of(
            say(
                "summary.first",
                ImmutableMap.of("count", first.size(), "names", Phrases.commas(first))),
            "approaches"));
    sentences.add(Sentence.of(Phrases.sentence(coalitionTitle()), "coalition"));
    if (!result.groups().isEmpty()) {
      sentences.add(unheard());
    }
    return sentences.build();
  }

  private Sentence unheard() {
    var names =
        result.groups().stream()
            .filter(group -> !group.heard())
            .map(HeardGroup::id)
            .limit(FEW)
            .map(this::group)
            .collect(toImmutableList());
    return Sentence.of(
        say(
            "summary.unheard",
            ImmutableMap.of(
                "count",
                result.unheard(),
                "more",
                result.unheard() - names.size(),
                "unreached",
                result.unreached(),
                "names",
                Phrases.commas(names))),
        "groups");
  }

  /** Says the fields of findings. */
  Optional<Text> field(String field, String value) {
    return switch (field) {
      case "actor" -> Optional.of(context.nameOf(value));
      case "group" -> Optional.of(group(value));
      default -> Optional.empty();
    };
  }
}
