package fr.arpent.reporting.typeset;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.block.Block.Table;
import fr.arpent.reporting.figure.Canvas;
import fr.arpent.reporting.figure.Drawing;
import fr.arpent.reporting.figure.Path;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.text.Words;
import fr.arpent.reporting.theme.Colour;
import fr.arpent.reporting.theme.TypeRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Chapters of blocks in any order, each block with a mark of its own: {@code m17z}. */
final class RandomChapters {

  private static final Pattern MARK = Pattern.compile("m\\d+z");
  private static final ImmutableList<String> WORDS =
      ImmutableList.of(
          "la",
          "commune",
          "route",
          "habitants",
          "de",
          "un",
          "marché",
          "conseil",
          "écoute",
          "demain",
          "soigner",
          "et",
          "proches",
          "horaires",
          "vallée",
          "ne",
          "intercommunalité");

  private final Random random;
  private final List<Block> blocks = new ArrayList<>();
  private int next;
  private int exhibits;

  RandomChapters(long seed) {
    random = new Random(seed);
  }

  List<Block> blocks() {
    for (int chapter = 1; chapter <= 2; chapter++) {
      int number = chapter;
      add(new Block.Heading(1, marked(3), "c" + number, Optional.of("" + number)));
      if (random.nextBoolean()) {
        add(new Block.Paragraph(marked(30), Block.Paragraph.Role.LEAD));
      }
      int notes = 0;
      for (int i = 0; i < 14; i++) {
        notes = addAny(number, i, notes);
      }
    }
    return blocks;
  }

  private int addAny(int chapter, int i, int notes) {
    int kind = random.nextInt(12);
    if (kind < 2) {
      String anchor = "h" + chapter + "-" + i;
      int level = kind + 2;
      add(new Block.Heading(level, marked(2 + random.nextInt(12)), anchor, Optional.of("1." + i)));
      add(paragraph(1 + random.nextInt(40)));
    } else if (kind == 2) {
      add(figure(40 + random.nextInt(440)));
    } else if (kind == 3) {
      add(table(2 + random.nextInt(40)));
    } else if (kind == 4) {
      var content = ImmutableList.<Block>of(paragraph(5 + random.nextInt(90)), paragraph(9));
      var kinds = Block.Callout.Kind.values();
      add(new Block.Callout(kinds[random.nextInt(kinds.length)], marked(2), content));
    } else if (kind == 5) {
      add(new Block.Bullets(random.nextBoolean(), 1, ImmutableList.of(item(), item(), item())));
    } else if (kind == 6) {
      add(new Block.Paragraph(marked(14), Block.Paragraph.Role.SIDE_NOTE));
      add(paragraph(30));
    } else if (kind == 7) {
      add(noted(notes + 1));
      return notes + 1;
    } else {
      add(paragraph(5 + random.nextInt(160)));
    }
    return notes;
  }

  private void add(Block block) {
    blocks.add(block);
  }

  private ImmutableList<Block> item() {
    return ImmutableList.of(paragraph(3 + random.nextInt(25)));
  }

  private Block paragraph(int words) {
    return new Block.Paragraph(marked(words), Block.Paragraph.Role.BODY);
  }

  private Block noted(int number) {
    Words words = ((Text.Plain) marked(40)).words();
    Words note = Words.of(words(3 + random.nextInt(40)));
    var spans =
        ImmutableList.<Words.Span>builder()
            .addAll(words.spans())
            .add(new Words.NoteCall(number, note))
            .add(Words.Run.plain(" " + words(random.nextInt(40))));
    return new Block.Paragraph(Text.of(new Words(spans.build())), Block.Paragraph.Role.BODY);
  }

  private Block figure(int height) {
    Drawing drawing =
        new Drawing(
            height,
            false,
            ImmutableList.of(
                new Drawing.Shape(
                    Path.rectangle(Canvas.PLUMB, 0, 300, height),
                    Optional.of(new Colour(200, 220, 230)),
                    Optional.empty()),
                new Drawing.Label(
                    Words.of("dessin"),
                    TypeRole.FIGURE_CATEGORY,
                    new Colour(0, 0, 0),
                    0,
                    20,
                    Drawing.Anchor.START)));
    return new Block.Figure(caption("Figure"), canvas -> drawing, Text.of("un rectangle"));
  }

  private Block table(int rows) {
    var columns =
        ImmutableList.of(
            new Table.Column(Text.of("Nom"), Table.ColumnKind.TEXT),
            new Table.Column(Text.of("Ce qu’il en est dit"), Table.ColumnKind.TEXT),
            new Table.Column(Text.of("Habitants en 2026"), Table.ColumnKind.NUMBER));
    var body = ImmutableList.<Table.Row>builder();
    Block.Caption caption = caption("Tableau");
    for (int i = 0; i < rows; i++) {
      boolean group = i % 9 == 4 && i < rows - 3;
      var kind = group ? Table.RowKind.GROUP : Table.RowKind.BODY;
      body.add(
          new Table.Row(
              kind,
              ImmutableList.of(
                  marked(1), Text.of(words(1 + random.nextInt(9))), Text.number(i * 317, 0))));
    }
    return new Block.Table(caption, columns, body.build());
  }

  private Block.Caption caption(String kind) {
    int number = ++exhibits;
    return new Block.Caption(
        Text.of(kind + " " + number),
        marked(2 + random.nextInt(14)),
        Optional.of(Text.of(words(5))),
        Optional.empty(),
        Optional.of(Text.of(words(6))),
        "x" + number);
  }

  private Text marked(int words) {
    return Text.of("m" + next++ + "z " + words(words));
  }

  private String words(int count) {
    var words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(i == 0 ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
    }
    return words.toString();
  }

  /** Returns the marks in printed words. */
  static ImmutableList<String> marks(String printed) {
    return MARK.matcher(printed)
        .results()
        .map(result -> result.group())
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the marks of blocks, in the order in which they are to be read. */
  static ImmutableList<String> marks(List<Block> blocks) {
    var contents = Stream.<String>builder();
    blocks.forEach(
        block -> {
          if (block instanceof Block.Heading heading && heading.level() < 3) {
            marks(heading.title()).forEach(contents::add);
          }
        });
    var all = new ArrayList<>(contents.build().toList());
    addExhibitList(blocks, all);
    for (int i = 0; i < blocks.size(); i++) {
      addChapterContents(blocks, i, all);
      addMarks(blocks.get(i), all);
    }
    return ImmutableList.copyOf(all);
  }

  /** Three exhibits or more are listed after the contents. */
  private static void addExhibitList(List<Block> blocks, List<String> all) {
    var titles =
        blocks.stream()
            .flatMap(block -> caption(block).stream())
            .map(Block.Caption::title)
            .toList();
    if (titles.size() >= 3) {
      titles.forEach(title -> all.addAll(marks(title)));
    }
  }

  private static Optional<Block.Caption> caption(Block block) {
    if (block instanceof Block.Figure figure) {
      return Optional.of(figure.caption());
    }
    return block instanceof Block.Table table ? Optional.of(table.caption()) : Optional.empty();
  }

  /** The opener repeats the sections of its chapter, after its lead. */
  private static void addChapterContents(List<Block> blocks, int index, List<String> all) {
    boolean endsOpener =
        index > 0
            && ((isChapter(blocks.get(index - 1)) && !isLead(blocks.get(index)))
                || isLead(blocks.get(index - 1)));
    for (int i = index; endsOpener && i < blocks.size() && !isChapter(blocks.get(i)); i++) {
      if (blocks.get(i) instanceof Block.Heading heading && heading.level() == 2) {
        all.addAll(marks(heading.title()));
      }
    }
  }

  private static boolean isChapter(Block block) {
    return block instanceof Block.Heading heading && heading.level() == 1;
  }

  private static boolean isLead(Block block) {
    return block instanceof Block.Paragraph paragraph
        && paragraph.role() == Block.Paragraph.Role.LEAD;
  }

  private static void addMarks(Block block, List<String> all) {
    if (block instanceof Block.Heading heading) {
      all.addAll(marks(heading.title()));
    } else if (block instanceof Block.Paragraph paragraph) {
      all.addAll(marks(paragraph.text()));
    } else if (block instanceof Block.Bullets list) {
      list.items().forEach(item -> item.forEach(inner -> addMarks(inner, all)));
    } else if (block instanceof Block.Callout callout) {
      all.addAll(marks(callout.title()));
      callout.content().forEach(inner -> addMarks(inner, all));
    } else if (block instanceof Block.Figure figure) {
      all.addAll(marks(figure.caption().title()));
    } else if (block instanceof Block.Table table) {
      all.addAll(marks(table.caption().title()));
      table.rows().forEach(row -> all.addAll(marks(row.cells().get(0))));
    }
  }

  private static ImmutableList<String> marks(Text text) {
    return text instanceof Text.Plain plain ? marks(plain.words().plain()) : ImmutableList.of();
  }
}
