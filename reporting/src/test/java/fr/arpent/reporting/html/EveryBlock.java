package fr.arpent.reporting.html;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.block.Block.Callout;
import fr.arpent.reporting.block.Block.Paragraph.Role;
import fr.arpent.reporting.block.Block.Table.Column;
import fr.arpent.reporting.block.Block.Table.ColumnKind;
import fr.arpent.reporting.block.Block.Table.Row;
import fr.arpent.reporting.block.Block.Table.RowKind;
import fr.arpent.reporting.figure.Drawing;
import fr.arpent.reporting.figure.Path;
import fr.arpent.reporting.guide.Guide;
import fr.arpent.reporting.text.Messages;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.text.Wording;
import fr.arpent.reporting.text.Words;
import fr.arpent.reporting.theme.ColourRole;
import fr.arpent.reporting.theme.Theme;
import fr.arpent.reporting.theme.TypeRole;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.imageio.ImageIO;

/** A guide with every kind of block and every part of each, whose words can be dressed. */
final class EveryBlock {

  private final UnaryOperator<String> dress;

  private EveryBlock(UnaryOperator<String> dress) {
    this.dress = dress;
  }

  /** Returns the guide in a language: {@code fr}, {@code en} or {@code ar}. */
  static Guide in(String language) {
    return dressed(language, UnaryOperator.identity());
  }

  /** Returns the guide with all its words changed. */
  static Guide dressed(String language, UnaryOperator<String> dress) {
    var every = new EveryBlock(dress);
    return every.frame(wording(language), "cadastre").addAllBlocks(every.blocks()).build();
  }

  /** Returns the guide said otherwise, or in another theme. */
  static Guide said(Wording wording, String theme) {
    var every = new EveryBlock(UnaryOperator.identity());
    return every.frame(wording, theme).addAllBlocks(every.blocks()).build();
  }

  private static Wording wording(String language) {
    return Messages.in(Locale.forLanguageTag(language));
  }

  /** Returns a guide of some blocks. */
  static Guide of(Block... blocks) {
    return new EveryBlock(UnaryOperator.identity())
        .frame(wording("fr"), "cadastre")
        .addAllBlocks(ImmutableList.copyOf(blocks))
        .build();
  }

  /** Returns words as a paragraph. */
  static Block paragraph(Words.Span... spans) {
    return new Block.Paragraph(Text.of(new Words(ImmutableList.copyOf(spans))), Role.BODY);
  }

  /** Returns words that lead to an address. */
  static Words.Run leading(String words, String address) {
    return new Words.Run(
        words, Words.Emphasis.NONE, Optional.empty(), Optional.of(new Words.Link.Address(address)));
  }

  /** Returns words that lead to a place of the guide. */
  static Words.Run seeing(String words, String anchor) {
    return new Words.Run(
        words, Words.Emphasis.NONE, Optional.empty(), Optional.of(new Words.Link.Anchor(anchor)));
  }

  private Guide.Builder frame(Wording wording, String theme) {
    return Guide.builder()
        .wording(wording)
        .studyId("every-block")
        .title(text("Every block"))
        .subtitle(text("All of them"))
        .owner(text("The owner"))
        .kind(text("Report"))
        .date(text("2026"))
        .licence(text("Open"))
        .theme(theme)
        .addImprint(
            fact("Made by", "A team"),
            new Block.Sheet.Fact(
                text("Accessibility"), Text.message("imprint.accessibility.words")))
        .addAuthors(text("A team"))
        .inputDigest("every");
  }

  private ImmutableList<Block> blocks() {
    return ImmutableList.<Block>builder()
        .addAll(first())
        .addAll(exhibits())
        .addAll(sheets())
        .addAll(last())
        .build();
  }

  private ImmutableList<Block> first() {
    var note = new Words.NoteCall(1, words("A note at the foot."));
    return ImmutableList.of(
        heading(1, "Words", "words", "1"),
        new Block.Paragraph(text("A lead."), Role.LEAD),
        new Block.KeyMessages(
            ImmutableList.of(
                new Block.KeyMessage(Optional.of(text("12")), text("is a figure.")),
                new Block.KeyMessage(Optional.empty(), text("No figure."))),
            Optional.of(Text.tag(text("invented")))),
        heading(2, "Paragraphs", "paragraphs", "1.1"),
        paragraph(
            run("Words, "),
            new Words.Run(
                dress.apply("weak"),
                Words.Emphasis.EMPHASIS,
                en(),
                Optional.empty(),
                Optional.of("force > none")),
            run(" and "),
            Words.Run.strong(dress.apply("strong")),
            run(" and "),
            new Words.Run(dress.apply("code"), Words.Emphasis.CODE, none(), Optional.empty()),
            note,
            new Words.Break(),
            seeing(dress.apply("Table 1"), "table"),
            new Words.OnPaper(new Words(ImmutableList.of(run(", p. "), new Words.PageOf("table")))),
            run(" "),
            leading(dress.apply("address"), "https://example.org/?a=1&b=2"),
            run(" "),
            seeing(dress.apply("INSEE"), "source-insee"),
            new Words.Tag(dress.apply("invented"))),
        new Block.Paragraph(text("A side note."), Role.SIDE_NOTE),
        new Block.Bullets(
            false, 1, ImmutableList.of(ImmutableList.of(said("One")), items("Two", "Three"))),
        new Block.Bullets(true, 3, ImmutableList.of(items("Third", "still third"))),
        new Block.Callout(Callout.Kind.WARNING, Text.EMPTY, ImmutableList.of(said("Take care."))),
        new Block.Callout(
            Callout.Kind.QUOTATION, text("Somebody"), ImmutableList.of(said("Quoted."))),
        new Block.Columns(ImmutableList.of(items("Left"), items("Right"))));
  }

  private ImmutableList<Block> exhibits() {
    return ImmutableList.of(
        heading(1, "Exhibits", "exhibits", "2"),
        heading(2, "Tables", "tables", "2.1"),
        new Block.Landscape(ImmutableList.of(table())),
        heading(3, "Figures", "figures", ""),
        new Block.Figure(caption("Figure 1", "figure"), canvas -> drawing(), text("A bar of 3.")),
        new Block.Picture(
            picture(), Optional.of(text("Two colours.")), Optional.of(caption("Figure 2", "two"))),
        new Block.Picture(picture(), Optional.empty(), Optional.empty()));
  }

  private Block table() {
    var columns =
        ImmutableList.of(
            new Column(text("Place"), ColumnKind.TEXT), new Column(text("n"), ColumnKind.NUMBER));
    return new Block.Table(
        caption("Table 1", "table"),
        columns,
        ImmutableList.of(
            new Row(RowKind.GROUP, ImmutableList.of(text("North"), text("3"))),
            new Row(RowKind.BODY, ImmutableList.of(text("Here"), text("3"))),
            new Row(RowKind.SUM, ImmutableList.of(text("All"), text("3")))),
        Optional.of(text("One row per place.")),
        Optional.empty());
  }

  private ImmutableList<Block> sheets() {
    var part = new Block.Sheet.Part(text("A part"), items("Inside it."));
    var scale =
        new Block.Sheet.Scale(
            text("Progress"),
            text("midterm"),
            ImmutableList.of(text("None"), text("Some")),
            Optional.of(1),
            true,
            text("not assessed"));
    var open =
        new Block.Sheet.Scale(
            text("Ambition"),
            Text.EMPTY,
            ImmutableList.of(text("Low"), text("High")),
            Optional.empty(),
            false,
            text("not assessed"));
    return ImmutableList.of(
        new Block.Sheet(
            text("Commitment"),
            text("Plan"),
            text("FR0025"),
            text("A commitment"),
            ImmutableList.of(fact("Begins", "2026")),
            ImmutableList.of(scale, open),
            ImmutableList.of(part),
            text("its source"),
            "commitment"),
        new Block.PersonaSheet(
            text("Leïla"),
            text("Nurse"),
            Optional.of(picture()),
            text("A portrait."),
            items("She works at night."),
            ImmutableList.of(part),
            text("invented"),
            "leila"),
        new Block.ToolSheet(
            text("Tool 6"),
            text("Meeting"),
            text("A walk"),
            ImmutableList.of(fact("For", "residents")),
            items("To see."),
            ImmutableList.of(
                new Block.ToolSheet.Step(text("20"), text("min"), text("Walk.")),
                new Block.ToolSheet.Step(Text.EMPTY, Text.EMPTY, text("Talk."))),
            Optional.of(part),
            Optional.of(part),
            ImmutableList.of(part),
            Optional.of(
                new Block.ToolSheet.Worksheet(
                    text("Canvas"), text("To copy"), ImmutableList.of(text("Seen"), text("Said")))),
            text("its source"),
            "walk"),
        new Block.MethodSheet(
            text("Method"),
            text("diagnostic"),
            text("A method"),
            ImmutableList.of(fact("Question", "How many?")),
            "method"));
  }

  private ImmutableList<Block> last() {
    return ImmutableList.of(
        new Block.PartTitle(text("Sources"), "sources"),
        new Block.Bibliography(
            ImmutableList.of(
                new Block.Bibliography.Entry(
                    "source-insee",
                    text("INSEE"),
                    text("2026"),
                    text("Population"),
                    text("Paris"),
                    Optional.of("en"),
                    ImmutableList.of()))),
        new Block.PartTitle(text("Terms"), "terms"),
        new Block.Glossary(
            ImmutableList.of(new Block.Glossary.Meaning(text("Weak"), text("What has no force.")))),
        new Block.PartTitle(text("Index"), "index"),
        new Block.Index(
            ImmutableList.of(
                new Block.Index.Group(
                    "F",
                    ImmutableList.of(
                        new Block.Index.Topic(
                            text("Force"),
                            "force",
                            ImmutableList.of(
                                new Block.Index.Topic(
                                    text("none"), "force > none", ImmutableList.of()))))))));
  }

  private Block.Heading heading(int level, String title, String anchor, String number) {
    return new Block.Heading(
        level, text(title), anchor, Optional.of(number).filter(given -> !given.isEmpty()));
  }

  private Block.Caption caption(String label, String anchor) {
    return new Block.Caption(
        text(label),
        text("What it finds"),
        Optional.of(text("in number")),
        Optional.of(text("a remark")),
        Optional.of(text("a survey")),
        anchor);
  }

  private static Drawing drawing() {
    var ink = Theme.find("cadastre").orElseThrow().palette();
    var colour = ink.of(ColourRole.PRIMARY);
    var bar =
        new Drawing.Shape(
            Path.rectangle(0, 0, 100, 20),
            Optional.of(colour),
            Optional.of(Drawing.Stroke.of(1, ink.of(ColourRole.INK))));
    var label =
        new Drawing.Label(
            Words.of("3"), TypeRole.FIGURE_VALUE, colour, 110, 15, Drawing.Anchor.START);
    return new Drawing(
        30,
        true,
        ImmutableList.of(
            bar, label, new Drawing.Clipped(Path.circle(20, 10, 8), ImmutableList.of(bar))));
  }

  private static ByteSource picture() {
    var image = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
    image.setRGB(3, 3, 0xFFAA00);
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ByteSource.wrap(bytes.toByteArray());
  }

  private ImmutableList<Block> items(String... words) {
    var blocks = ImmutableList.<Block>builder();
    for (String one : words) {
      blocks.add(said(one));
    }
    return blocks.build();
  }

  private Block said(String words) {
    return new Block.Paragraph(text(words), Role.BODY);
  }

  private Block.Sheet.Fact fact(String label, String words) {
    return new Block.Sheet.Fact(text(label), text(words));
  }

  private Text text(String words) {
    return Text.of(dress.apply(words));
  }

  private Words words(String words) {
    return Words.of(dress.apply(words));
  }

  private Words.Run run(String words) {
    return Words.Run.plain(words);
  }

  private static Optional<String> en() {
    return Optional.of("en");
  }

  private static Optional<String> none() {
    return Optional.empty();
  }
}
