package fr.arpent.reporting.guide;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.model.problem.Problems;
import fr.arpent.model.study.Source;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.exhibit.ExhibitOptions;
import fr.arpent.reporting.exhibit.SourceLine;
import fr.arpent.reporting.figure.TooManyException;
import fr.arpent.reporting.guide.ExhibitFinder.ExhibitName;
import fr.arpent.reporting.guide.markup.Inline;
import fr.arpent.reporting.guide.markup.Markup;
import fr.arpent.reporting.guide.value.Standing;
import fr.arpent.reporting.text.Text;
import java.util.List;
import java.util.Optional;

/** Writes exhibits and pictures as blocks. */
final class ExhibitWriter {

  private final Commission commission;
  private final Ledger ledger;
  private final ExhibitFinder finder;
  private final NumberedCaptions captions;
  private final LineWriter lines;
  private final Problems problems;

  ExhibitWriter(
      Commission commission,
      Ledger ledger,
      ExhibitFinder finder,
      LineWriter lines,
      Problems problems) {
    this.commission = commission;
    this.ledger = ledger;
    this.finder = finder;
    this.captions = new NumberedCaptions(ledger, lines);
    this.lines = lines;
    this.problems = problems;
  }

  ImmutableList<Block> write(Markup.Shown shown) {
    var name = ExhibitName.parse(shown.name()).orElseThrow();
    boolean ofTable = name.root().equals(ExhibitFinder.TABLE);
    if (!ofTable) {
      ledger.show(name.root());
      var standing = finder.standing(name.root());
      if (standing != Standing.KNOWN) {
        return ImmutableList.of(instead(name, standing));
      }
    }
    return finder.find(name).map(exhibit -> write(shown, name, exhibit)).orElse(ImmutableList.of());
  }

  private ImmutableList<Block> write(Markup.Shown shown, ExhibitName name, Exhibit exhibit) {
    ledger.draw(finder.sources(name));
    if (exhibit.kind() == Exhibit.Kind.METHOD) {
      ledger.placeCard(name.root());
    }
    var blocks = ImmutableList.<Block>builder();
    blocks.addAll(
        numbered(blocks(shown, exhibit), exhibit, CommonOptions.anchor(shown), shown.options()));
    if (CommonOptions.find(shown.options(), "sentences")
        .filter(option -> option.value().equals("yes"))
        .isPresent()) {
      blocks.addAll(sentences(name.root()));
    }
    return blocks.build();
  }

  private ImmutableList<Block> blocks(Markup.Shown shown, Exhibit exhibit) {
    try {
      return exhibit.blocks(CommonOptions.own(shown.options(), commission.row()));
    } catch (TooManyException e) {
      problems.errorIn(
          shown.place(),
          "text/too-many",
          ImmutableMap.of("exhibit", shown.name(), "found", e.had(), "limit", e.most()));
      return ImmutableList.of();
    } catch (IllegalArgumentException e) {
      problems.errorIn(
          shown.place(),
          "text/exhibit-option",
          ImmutableMap.of("exhibit", shown.name(), "found", String.valueOf(e.getMessage())));
      return ImmutableList.of();
    }
  }

  private ImmutableList<Block> sentences(String analysis) {
    return finder.of(analysis).values().stream()
        .filter(exhibit -> exhibit.kind() == Exhibit.Kind.SENTENCES)
        .findFirst()
        .map(exhibit -> exhibit.blocks(ExhibitOptions.NONE))
        .orElse(ImmutableList.of());
  }

  /** Writes every exhibit of an analysis but its method card: for a guide without text. */
  ImmutableList<Block> all(String analysis) {
    ledger.show(analysis);
    var standing = finder.standing(analysis);
    if (standing != Standing.KNOWN) {
      return ImmutableList.of(instead(new ExhibitName(analysis, "summary"), standing));
    }
    var blocks = ImmutableList.<Block>builder();
    finder
        .of(analysis)
        .forEach(
            (part, exhibit) -> {
              if (exhibit.kind() != Exhibit.Kind.METHOD) {
                blocks.addAll(write(new ExhibitName(analysis, part), exhibit, ExhibitOptions.NONE));
              }
            });
    return blocks.build();
  }

  /** Writes an exhibit that no text asks for. */
  ImmutableList<Block> write(ExhibitName name, Exhibit exhibit, ExhibitOptions options) {
    ledger.draw(finder.sources(name));
    return numbered(exhibit.blocks(options), exhibit, name.toString(), ImmutableList.of());
  }

  /** Several tables or figures of one exhibit have an anchor each. */
  private ImmutableList<Block> numbered(
      List<Block> all, Exhibit exhibit, String anchor, List<Markup.Option> options) {
    var blocks = ImmutableList.<Block>builder();
    int captioned = 0;
    for (var block : all) {
      var own = captioned == 0 ? anchor : anchor + "-" + (captioned + 1);
      blocks.add(captions.numbered(block, exhibit.kind(), own, options));
      captioned += block instanceof Block.Table || block instanceof Block.Figure ? 1 : 0;
    }
    return blocks.build();
  }

  private Block instead(ExhibitName name, Standing standing) {
    var words = StandingWords.of(standing, commission.embargo());
    return new Block.Callout(
        Block.Callout.Kind.NOTE,
        Text.EMPTY,
        ImmutableList.of(
            new Block.Paragraph(
                Text.message(
                    "exhibit.not-shown",
                    ImmutableMap.of("exhibit", name.toString(), "reason", words)),
                Block.Paragraph.Role.BODY)));
  }

  ImmutableList<Block> picture(Inline.Image image) {
    var bytes = commission.study().images().get(image.path());
    if (bytes == null) {
      return ImmutableList.of();
    }
    boolean decorative = image.attributes().words().contains("decorative");
    return ImmutableList.of(
        new Block.Picture(
            bytes,
            decorative ? Optional.empty() : Optional.of(Text.of(image.alternative())),
            decorative ? Optional.empty() : caption(image)));
  }

  private Optional<Block.Caption> caption(Inline.Image image) {
    return image
        .caption()
        .map(
            title ->
                captions.caption(
                    new Block.Caption(
                        Text.EMPTY,
                        lines.line(ImmutableList.of(new Inline.Literal(title))),
                        illustration(image),
                        Optional.empty(),
                        source(image),
                        ""),
                    Ledger.Kind.FIGURE,
                    image.attributes().id().orElse("figure-" + image.place().line()),
                    ImmutableList.of()));
  }

  private Optional<Text> illustration(Inline.Image image) {
    return Optional.ofNullable(image.attributes().values().get("source"))
        .filter(Source.ILLUSTRATION::equals)
        .map(invented -> Tags.illustration(commission.messages()));
  }

  private Optional<Text> source(Inline.Image image) {
    var id = Optional.ofNullable(image.attributes().values().get("source"));
    id.filter(commission.study().sources()::containsKey)
        .ifPresent(source -> ledger.draw(List.of(source)));
    return id.map(source -> SourceLine.of(commission.study(), List.of(source)));
  }
}
