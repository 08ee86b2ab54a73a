package fr.arpent.reporting.guide;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.AnalysisResult;
import fr.arpent.model.problem.Problem;
import fr.arpent.model.problem.ProblemWords;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.block.Block.Sheet.Fact;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.exhibit.ExhibitContext;
import fr.arpent.reporting.exhibit.ExhibitOptions;
import fr.arpent.reporting.exhibit.FindingWords;
import fr.arpent.reporting.exhibit.MethodExhibit;
import fr.arpent.reporting.exhibit.SourceLine;
import fr.arpent.reporting.guide.ExhibitFinder.ExhibitName;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.text.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What follows the chapters: the method card of every analysis that the guide uses, what was left
 * out or must be read with care, the words explained, the sources, the index.
 */
final class AnnexWriter {

  private final Commission commission;
  private final Ledger ledger;
  private final ExhibitFinder finder;
  private final ExhibitWriter exhibits;

  AnnexWriter(Commission commission, Ledger ledger, ExhibitFinder finder, ExhibitWriter exhibits) {
    this.commission = commission;
    this.ledger = ledger;
    this.finder = finder;
    this.exhibits = exhibits;
  }

  /**
   * Writes the annex.
   *
   * @param warnings warnings of the reading and the composing
   */
  ImmutableList<Block> write(List<Problem> warnings) {
    var cards = cards();
    var reservations = reservations(warnings);
    var blocks = ImmutableList.<Block>builder();
    if (!cards.isEmpty() || !reservations.isEmpty()) {
      blocks.add(new Block.PartTitle(Text.message("annex.title"), "annex"));
    }
    int number = 1;
    if (!cards.isEmpty()) {
      blocks.add(heading("annex.methods", "annex-methods", number++)).addAll(cards);
    }
    if (!reservations.isEmpty()) {
      blocks.add(heading("annex.reservations", "annex-reservations", number));
      blocks.add(new Block.Bullets(false, 1, reservations));
    }
    addGlossary(blocks);
    addSources(blocks);
    addIndex(blocks);
    return blocks.build();
  }

  private static Block heading(String key, String anchor, int number) {
    return new Block.Heading(2, Text.message(key), anchor, Optional.of("A." + number));
  }

  private ImmutableList<Block> cards() {
    var told = new LinkedHashMap<String, String>();
    ledger.placedCards().forEach(analysis -> told.putIfAbsent(method(analysis), analysis));
    var blocks = ImmutableList.<Block>builder();
    for (var analysis : ledger.analyses()) {
      if (!ledger.placedCards().contains(analysis)) {
        var before = Optional.ofNullable(told.putIfAbsent(method(analysis), analysis));
        blocks.addAll(card(analysis, before));
      }
    }
    return blocks.build();
  }

  private String method(String analysis) {
    return finder.result(analysis).map(result -> result.card().id()).orElse(analysis);
  }

  private ImmutableList<Block> card(String analysis, Optional<String> before) {
    for (var entry : finder.of(analysis).entrySet()) {
      if (entry.getValue().kind() == Exhibit.Kind.METHOD) {
        var name = new ExhibitName(analysis, entry.getKey());
        return before
            .map(other -> shortCard(name, entry.getValue(), other))
            .orElseGet(() -> exhibits.write(name, entry.getValue(), ExhibitOptions.NONE));
      }
    }
    return finder.result(analysis).map(this::plainCard).orElse(ImmutableList.of());
  }

  /** What is the same for all analyses of a method is said once, on the first card. */
  private ImmutableList<Block> shortCard(ExhibitName name, Exhibit exhibit, String other) {
    var without = new ExhibitOptions(ImmutableMap.of("hide", MethodExhibit.OF_THE_METHOD));
    return exhibits.write(name, exhibit, without).stream()
        .map(
            block ->
                block instanceof Block.MethodSheet sheet ? pointing(sheet, name, other) : block)
        .collect(ImmutableList.toImmutableList());
  }

  private static Block pointing(Block.MethodSheet sheet, ExhibitName name, String other) {
    var pointer =
        new Fact(
            Text.message("annex.same"),
            Text.message(
                "annex.same-as", ImmutableMap.of("analysis", name.root(), "other", other)));
    return new Block.MethodSheet(
        sheet.kind(),
        sheet.family(),
        sheet.title(),
        ImmutableList.<Fact>builder().add(pointer).addAll(sheet.rows()).build(),
        sheet.anchor());
  }

  /** A method whose exhibits do not tell it is told by its card, as developers read it. */
  private ImmutableList<Block> plainCard(AnalysisResult result) {
    var card = result.card();
    var rows = ImmutableList.<Fact>builder();
    rows.add(
        new Fact(
            Text.message("card.procedure"),
            Text.message(
                "card.version", ImmutableMap.of("method", card.id(), "version", card.version()))));
    if (!card.formulas().isEmpty()) {
      rows.add(
          new Fact(Text.message("card.formulas"), Text.of(String.join(" · ", card.formulas()))));
    }
    Optional.ofNullable(commission.study().analyses().get(result.analysis()))
        .flatMap(request -> request.comment())
        .ifPresent(comment -> rows.add(new Fact(Text.message("card.comment"), Text.of(comment))));
    rows.add(
        new Fact(
            Text.message("card.sources"),
            SourceLine.of(new ExhibitContext(commission.study(), result), ImmutableList.of())));
    var anchor = result.analysis() + ".method";
    ledger.name(anchor, Text.message("reference.untitled", ImmutableMap.of("title", card.what())));
    return ImmutableList.of(
        new Block.MethodSheet(
            Text.message("card.kind"),
            family(card.id()),
            english(card.what()),
            rows.build(),
            anchor));
  }

  private Text family(String method) {
    var key = "family." + method.substring(0, Math.max(0, method.indexOf('.')));
    return commission.messages().has(key) ? Text.message(key) : Text.EMPTY;
  }

  private Text english(String words) {
    var language =
        commission.locale().getLanguage().equals("en")
            ? Optional.<String>empty()
            : Optional.of("en");
    return Text.of(
        new Words(
            ImmutableList.of(
                new Words.Run(words, Words.Emphasis.NONE, language, Optional.empty()))));
  }

  private ImmutableList<ImmutableList<Block>> reservations(List<Problem> warnings) {
    var items = ImmutableList.<ImmutableList<Block>>builder();
    for (var analysis : ledger.analyses()) {
      if (tellsItself(analysis)) {
        continue;
      }
      finder
          .result(analysis)
          .ifPresent(result -> findings(result).forEach(words -> items.add(item(words))));
    }
    warnings.forEach(warning -> items.add(item(words(warning))));
    return items.build();
  }

  /** The method card of an analysis that has one among its exhibits says its findings. */
  private boolean tellsItself(String analysis) {
    return finder.of(analysis).values().stream()
        .anyMatch(exhibit -> exhibit.kind() == Exhibit.Kind.METHOD);
  }

  private static ImmutableList<Block> item(Text words) {
    return ImmutableList.of(new Block.Paragraph(words, Block.Paragraph.Role.BODY));
  }

  private ImmutableList<Text> findings(AnalysisResult result) {
    return FindingWords.of(new ExhibitContext(commission.study(), result)).stream()
        .map(said -> words(result, said))
        .collect(ImmutableList.toImmutableList());
  }

  private Text words(AnalysisResult result, Text.Message said) {
    var code = said.key().substring(said.key().lastIndexOf('.') + 1);
    var words =
        commission.messages().has(said.key())
            ? said
            : Text.message("annex.finding-without-words", ImmutableMap.of("code", code));
    return Text.message(
        "annex.finding", ImmutableMap.of("analysis", result.analysis(), "words", words));
  }

  /** The words of problems exist in French and English; an Arabic guide quotes the study's. */
  private Text words(Problem warning) {
    var own = commission.locale().getLanguage();
    var language = own.equals("ar") ? quoted() : own;
    var found = ProblemWords.of(Locale.forLanguageTag(language)).found(warning);
    var run =
        new Words.Run(
            found,
            Words.Emphasis.NONE,
            language.equals(own) ? Optional.empty() : Optional.of(language),
            Optional.empty());
    return Text.message(
        "annex.warning",
        ImmutableMap.of(
            "words", Text.of(new Words(ImmutableList.of(run))),
            "place", warning.place().map(Object::toString).orElse("study.yaml")));
  }

  private String quoted() {
    return commission.study().language().startsWith("en") ? "en" : "fr";
  }

  private void addGlossary(ImmutableList.Builder<Block> blocks) {
    var glossary = commission.study().glossary();
    if (glossary.isEmpty()) {
      return;
    }
    blocks.add(new Block.PartTitle(Text.message("glossary.title"), "glossary"));
    blocks.add(
        new Block.Glossary(
            glossary.stream()
                .map(
                    entry ->
                        new Block.Glossary.Meaning(
                            Text.of(entry.term()), Text.of(entry.definition())))
                .collect(ImmutableList.toImmutableList())));
  }

  private void addIndex(ImmutableList.Builder<Block> blocks) {
    var groups = IndexEntries.groups(ledger.indexed(), commission.locale());
    if (!groups.isEmpty()) {
      blocks.add(new Block.PartTitle(Text.message("index.title"), "index"));
      blocks.add(new Block.Index(groups));
    }
  }

  private void addSources(ImmutableList.Builder<Block> blocks) {
    new BibliographyWriter(commission, ledger)
        .write()
        .ifPresent(
            bibliography -> {
              blocks.add(new Block.PartTitle(Text.message("bibliography.title"), "bibliography"));
              blocks.add(bibliography);
            });
  }
}
