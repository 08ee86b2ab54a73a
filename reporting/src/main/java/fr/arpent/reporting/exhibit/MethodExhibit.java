package fr.arpent.reporting.exhibit;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.methods.AnalysisResult;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.block.Block.Sheet.Fact;
import fr.arpent.reporting.text.Text;
import java.util.List;

/**
 * The method card of an analysis (fiche méthode): question, input, procedure, settings, result,
 * assumptions, reservations, limits, sources, and how to check it.
 *
 * @param context study and answer
 * @param result what came out, in a few words
 * @param fields words of the fields of findings
 */
public record MethodExhibit(ExhibitContext context, Text result, FindingWords.Fields fields)
    implements Exhibit {

  /** Options of every method card. */
  public static final ImmutableSet<String> OPTIONS = ImmutableSet.of("caption", "id", "hide");

  /** Rows that say the method itself, whatever it was applied to. */
  public static final ImmutableList<String> OF_THE_METHOD =
      ImmutableList.of("question", "formula", "assumptions", "limits", "sources");

  /** Rows of the card, in order. */
  private static final ImmutableSet<String> ROWS =
      ImmutableSet.of(
          "question",
          "comment",
          "input",
          "procedure",
          "formula",
          "settings",
          "result",
          "assumptions",
          "reservations",
          "limits",
          "sources",
          "check");

  @Override
  public Kind kind() {
    return Kind.METHOD;
  }

  @Override
  public ImmutableSet<String> options() {
    return OPTIONS;
  }

  @Override
  public ImmutableList<Block> blocks(ExhibitOptions options) {
    var reader = OptionReader.of(options, options(), ROWS);
    var facts = ImmutableList.<Fact>builder();
    for (var row : ROWS) {
      var lines = reader.hides(row) ? ImmutableList.<Text>of() : lines(row);
      if (!lines.isEmpty()) {
        facts.add(new Fact(Text.message("block.method." + row), Phrases.lines(lines)));
      }
    }
    return ImmutableList.of(
        new Block.MethodSheet(
            Text.message("block.method.kind"),
            Text.message("block.family." + family()),
            reader.text("caption").orElse(Text.message(context.key("card.title"))),
            facts.build(),
            options.find("id").orElse(context.anchor("method"))));
  }

  private String family() {
    var id = analysis().card().id();
    return id.substring(0, id.indexOf('.'));
  }

  private AnalysisResult analysis() {
    return context.analysis();
  }

  private List<Text> lines(String row) {
    return switch (row) {
      case "question" -> List.of(Text.message(context.key("card.question")));
      case "comment" -> comment();
      case "input" -> MethodInputs.lines(context);
      case "procedure" -> List.of(procedure());
      case "formula" -> formulas();
      case "settings" -> MethodSettings.lines(context);
      case "result" -> List.of(Phrases.tagged(result, !analysis().illustration().isEmpty()));
      case "assumptions" -> named("assumption", analysis().card().assumptions());
      case "reservations" -> reservations();
      case "limits" -> named("limit", analysis().card().limits());
      case "sources" ->
          analysis().card().sources().stream()
              .map(source -> Phrases.sentence(SourceLine.entry(source)))
              .toList();
      default ->
          List.of(
              Text.message(
                  "block.method.how-to-check",
                  ImmutableMap.of(
                      "analysis", analysis().analysis(), "digest", analysis().inputDigest())));
    };
  }

  private List<Text> comment() {
    var request = context.study().analyses().get(analysis().analysis());
    return request == null ? List.of() : request.comment().stream().map(Text::of).toList();
  }

  private Text procedure() {
    return Text.message(
        "block.method.what",
        ImmutableMap.of(
            "what", Text.message(context.key("card.what")),
            "id", analysis().card().id(),
            "version", analysis().card().version()));
  }

  /** Formulas in signs are the same everywhere; rules in words are said in the guide's language. */
  private List<Text> formulas() {
    var card = analysis().card();
    return card.rules().isEmpty()
        ? card.formulas().stream().map(Text::of).toList()
        : named("rule", card.rules());
  }

  private List<Text> named(String kind, List<String> names) {
    return names.stream()
        .map(name -> Text.message(context.key("card." + kind + "." + name)))
        .collect(toImmutableList());
  }

  private List<Text> reservations() {
    var findings = FindingWords.of(context, fields);
    return findings.isEmpty()
        ? List.of(Text.message("block.method.no-reservation"))
        : ImmutableList.copyOf(findings);
  }
}
