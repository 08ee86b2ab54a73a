package fr.arpent.benchmarks.peer;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.benchmarks.content.Chapter;
import fr.arpent.benchmarks.content.Content;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.block.Block.Table.ColumnKind;
import fr.arpent.reporting.block.Block.Table.RowKind;
import fr.arpent.reporting.guide.Guide;
import fr.arpent.reporting.press.GuidePress;
import fr.arpent.reporting.text.Messages;
import fr.arpent.reporting.text.Text;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Prints with Arpent: PDF/UA-1 and PDF/A-3a. */
public final class ArpentPrinter implements GuidePrinter {

  private final GuidePress press = GuidePress.standard();

  @Override
  public byte[] print(Content content) throws IOException {
    return press.bytes(guide(content.title(), blocks(content)));
  }

  /** Returns a guide of some blocks. */
  public static Guide guide(String title, List<Block> blocks) {
    return Guide.builder()
        .wording(Messages.in(Locale.FRENCH))
        .studyId("benchmark")
        .title(Text.of(title))
        .kind(Text.of("Diagnostic"))
        .date(Text.of("2026"))
        .licence(Text.of("Licence ouverte"))
        .theme("cadastre")
        .addAllBlocks(blocks)
        .inputDigest(title)
        .build();
  }

  /** Returns the content as blocks of a guide. */
  public static ImmutableList<Block> blocks(Content content) {
    var blocks = ImmutableList.<Block>builder();
    int chapter = 0;
    int table = 0;
    for (var each : content.chapters()) {
      chapter++;
      blocks.add(heading(1, each.title(), Integer.toString(chapter)));
      blocks.add(new Block.Paragraph(Text.of(each.lead()), Block.Paragraph.Role.LEAD));
      int section = 0;
      for (var part : each.sections()) {
        section++;
        blocks.add(heading(2, part.title(), chapter + "." + section));
        for (var words : part.paragraphs()) {
          blocks.add(new Block.Paragraph(Text.of(words), Block.Paragraph.Role.BODY));
        }
        blocks.add(table(part.table(), ++table));
      }
    }
    return blocks.build();
  }

  private static Block heading(int level, String title, String number) {
    return new Block.Heading(level, Text.of(title), "s-" + number, Optional.of(number));
  }

  /** Returns what stands above an exhibit. */
  public static Block.Caption caption(String title, int number) {
    return new Block.Caption(
        Text.message("caption.table", ImmutableMap.of("number", number)),
        Text.of(title),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "exhibit-" + number);
  }

  private static Block table(Chapter.Table table, int number) {
    var columns = ImmutableList.<Block.Table.Column>builder();
    for (int i = 0; i < table.heads().size(); i++) {
      var kind = i == 0 ? ColumnKind.TEXT : ColumnKind.NUMBER;
      columns.add(new Block.Table.Column(Text.of(table.heads().get(i)), kind));
    }
    var rows = ImmutableList.<Block.Table.Row>builder();
    for (var row : table.rows()) {
      var cells = row.stream().map(Text::of).collect(ImmutableList.toImmutableList());
      rows.add(new Block.Table.Row(RowKind.BODY, cells));
    }
    return new Block.Table(caption(table.title(), number), columns.build(), rows.build());
  }
}
