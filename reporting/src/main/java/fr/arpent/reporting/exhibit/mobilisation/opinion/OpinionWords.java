package fr.arpent.reporting.exhibit.mobilisation.opinion;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.methods.AnalysisResult.InputUse;
import fr.arpent.methods.mobilisation.opinion.OpinionResult;
import fr.arpent.methods.mobilisation.opinion.Vote;
import fr.arpent.model.measure.Table;
import fr.arpent.reporting.exhibit.ExhibitContext;
import fr.arpent.reporting.exhibit.MethodWords;
import fr.arpent.reporting.exhibit.RowNames;
import fr.arpent.reporting.text.Text;
import java.util.Locale;
import java.util.Optional;

/** Words that several exhibits of opinions share. */
final class OpinionWords implements MethodWords {

  /** Columns of the study that may hold the words of a statement; the first there is does. */
  static final ImmutableSet<String> TEXTS = ImmutableSet.of("text", "title", "name");

  private final OpinionResult result;
  private final ExhibitContext context;
  private final RowNames statements;

  OpinionWords(OpinionResult result, ExhibitContext context) {
    this.result = result;
    this.context = context;
    this.statements = RowNames.of(context, "statements", "id", TEXTS.toArray(String[]::new));
  }

  @Override
  public ExhibitContext context() {
    return context;
  }

  private Optional<Table> table(String role) {
    return Optional.ofNullable(context.analysis().inputs().get(role))
        .flatMap(InputUse::table)
        .flatMap(name -> Optional.ofNullable(context.study().tables().get(name)));
  }

  /** Returns the words of a statement, its key where the study has none. */
  Text statement(String id) {
    return statements.nameOf(id);
  }

  /** Returns the words of a statement in the quotation marks of the language. */
  Text quoted(String id) {
    return say("quoted", ImmutableMap.of("text", statement(id)));
  }

  /** Returns the name of a group: "group A". */
  Text group(String id) {
    return say("group", ImmutableMap.of("letter", id.toUpperCase(Locale.ROOT)));
  }

  Text side(Vote side) {
    return say("side." + side.code());
  }

  /** Returns the words of a value of something known of people. */
  Text value(String trait, String value) {
    var column = table("people").or(() -> table("votes")).flatMap(table -> table.findColumn(trait));
    return column
        .flatMap(cells -> cells.labels())
        .flatMap(list -> Optional.ofNullable(context.study().labels().get(list, value)))
        // A restricted table keeps its columns to itself: then the list that is called like one.
        .or(() -> Optional.ofNullable(context.study().labels().get(trait, value)))
        .map(Text::of)
        .orElseGet(() -> context.nameOf(value));
  }

  /** Returns the name of something known of people. */
  Text trait(String trait) {
    return context.findColumn(trait).orElseGet(() -> Text.of(trait));
  }

  Text unit() {
    return say(
        "unit",
        ImmutableMap.of(
            "voters",
            result.voters(),
            "grouped",
            result.grouped(),
            "statements",
            result.statements().size()));
  }

  Text overview() {
    return say(
        "method.result",
        ImmutableMap.of(
            "groups",
            result.groupCount(),
            "grouped",
            result.grouped(),
            "silhouette",
            Text.number(result.silhouette(), 2)));
  }

  Text title() {
    return say(
        "plane.title",
        ImmutableMap.of("groups", result.groupCount(), "shared", result.consensus().size()));
  }

  /** Says the fields of findings. */
  Optional<Text> field(String field, String value) {
    return field.equals("group") ? Optional.of(group(value)) : Optional.empty();
  }
}
