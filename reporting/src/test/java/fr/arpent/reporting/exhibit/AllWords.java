package fr.arpent.reporting.exhibit;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.figure.Canvas;
import fr.arpent.reporting.text.Text;

/** Every text of a block, resolved: a missing message shows. */
final class AllWords {

  private AllWords() {}

  static ImmutableList<String> of(Block block, Canvas canvas) {
    var texts = ImmutableList.<Text>builder();
    if (block instanceof Block.Table table) {
      add(texts, table.caption());
      table.columns().forEach(column -> texts.add(column.head()));
      table.rows().forEach(row -> texts.addAll(row.cells()));
    } else if (block instanceof Block.Figure figure) {
      add(texts, figure.caption());
      texts.add(figure.alternative());
      figure.graphic().draw(canvas);
    } else if (block instanceof Block.MethodSheet sheet) {
      texts.add(sheet.kind(), sheet.family(), sheet.title());
      sheet.rows().forEach(fact -> texts.add(fact.label(), fact.text()));
    } else if (block instanceof Block.Paragraph paragraph) {
      texts.add(paragraph.text(), Text.EMPTY, Text.EMPTY);
    }
    return texts.build().stream()
        .map(text -> canvas.words(text).plain())
        .collect(ImmutableList.toImmutableList());
  }

  private static void add(ImmutableList.Builder<Text> texts, Block.Caption caption) {
    texts.add(caption.title());
    for (var part : ImmutableList.of(caption.unit(), caption.note(), caption.source())) {
      part.ifPresent(texts::add);
    }
  }
}
