package fr.arpent.reporting.press;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.block.Block.Table.ColumnKind;
import fr.arpent.reporting.block.Block.Table.RowKind;
import fr.arpent.reporting.guide.Guide;
import fr.arpent.reporting.text.Messages;
import fr.arpent.reporting.text.Text;
import java.util.Locale;
import java.util.Optional;

/**
 * A guide of a few lines with the blocks that every guide has. Nobody reads it: printing it loads
 * the faces, the design, the hyphenation and the code that the first guide would wait for.
 */
final class TrialPrint {

  private static final String WORDS =
      "Une épreuve de quelques lignes, composée pour que les caractères, les règles de coupure et"
          + " la mise en page soient prêts quand le premier guide arrive : 1 234,5 habitants,"
          + " 12 % du territoire et « trois communes ».";

  private TrialPrint() {}

  static Guide guide() {
    return Guide.builder()
        .wording(Messages.in(Locale.FRENCH))
        .studyId("trial")
        .title(Text.of("Épreuve"))
        .subtitle(Text.of(WORDS))
        .kind(Text.of("Épreuve"))
        .date(Text.of("2026"))
        .licence(Text.of("Licence"))
        .theme("cadastre")
        .addImprint(new Block.Sheet.Fact(Text.of("Licence"), Text.of(WORDS)))
        .addAllBlocks(blocks())
        .inputDigest("trial")
        .build();
  }

  private static ImmutableList<Block> blocks() {
    var words = Text.of(WORDS);
    return ImmutableList.of(
        heading(1, "1"),
        new Block.Paragraph(words, Block.Paragraph.Role.LEAD),
        new Block.KeyMessages(
            ImmutableList.of(
                new Block.KeyMessage(Optional.of(Text.number(1234.5, 1)), words),
                new Block.KeyMessage(Optional.of(Text.percent(0.12, 0)), words)),
            Optional.empty()),
        heading(2, "1.1"),
        paragraph(),
        new Block.Bullets(
            false,
            1,
            ImmutableList.of(ImmutableList.of(paragraph()), ImmutableList.of(paragraph()))),
        new Block.Callout(Block.Callout.Kind.NOTE, words, ImmutableList.of(paragraph())),
        table(),
        new Block.MethodSheet(
            words,
            words,
            words,
            ImmutableList.of(new Block.Sheet.Fact(Text.of("Question"), words)),
            "trial-method"));
  }

  private static Block heading(int level, String number) {
    return new Block.Heading(level, Text.of("Épreuve"), "trial-" + number, Optional.of(number));
  }

  private static Block paragraph() {
    return new Block.Paragraph(Text.of(WORDS), Block.Paragraph.Role.BODY);
  }

  private static Block table() {
    var caption =
        new Block.Caption(
            Text.message("caption.table", ImmutableMap.of("number", 1)),
            Text.of(WORDS),
            Optional.of(Text.of("habitants")),
            Optional.empty(),
            Optional.of(Text.of("Épreuve")),
            "trial-table");
    return new Block.Table(
        caption,
        ImmutableList.of(
            new Block.Table.Column(Text.of("Commune"), ColumnKind.TEXT),
            new Block.Table.Column(Text.of("Habitants"), ColumnKind.NUMBER)),
        ImmutableList.of(
            new Block.Table.Row(
                RowKind.BODY, ImmutableList.of(Text.of("Moissac"), Text.number(13_000, 0))),
            new Block.Table.Row(
                RowKind.SUM, ImmutableList.of(Text.of("Ensemble"), Text.number(13_000, 0)))));
  }
}
