package fr.arpent.reporting.guide;

import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.text.Wording;
import fr.arpent.reporting.text.Words;
import java.util.List;
import java.util.Optional;

/** Writes the blocks of a guide as text, to be compared and read. */
final class BlockPrinter {

  private final Wording wording;
  private final StringBuilder out = new StringBuilder();

  private BlockPrinter(Wording wording) {
    this.wording = wording;
  }

  static String print(Guide guide) {
    return print(guide.wording(), guide.blocks());
  }

  static String print(Wording wording, List<Block> blocks) {
    var printer = new BlockPrinter(wording);
    printer.blocks(blocks, "");
    return printer.out.toString();
  }

  private void blocks(List<Block> blocks, String indent) {
    blocks.forEach(block -> block(block, indent));
  }

  private void line(String indent, String words) {
    out.append(indent).append(words.stripTrailing()).append('\n');
  }

  private void block(Block block, String indent) {
    if (block instanceof Block.Heading heading) {
      var number = heading.number().map(digits -> digits + " ").orElse("");
      line(
          indent,
          "#".repeat(heading.level())
              + " "
              + number
              + say(heading.title())
              + " #"
              + heading.anchor());
    } else if (block instanceof Block.Paragraph paragraph) {
      line(
          indent,
          paragraph.role().name().toLowerCase(java.util.Locale.ROOT)
              + ": "
              + say(paragraph.text()));
    } else if (block instanceof Block.Bullets bullets) {
      for (int i = 0; i < bullets.items().size(); i++) {
        line(indent, bullets.ordered() ? bullets.start() + i + "." : "-");
        blocks(bullets.items().get(i), indent + "  ");
      }
    } else if (block instanceof Block.KeyMessages messages) {
      line(indent, "key-messages" + messages.tag().map(tag -> " " + say(tag)).orElse(""));
      messages
          .messages()
          .forEach(
              message ->
                  line(
                      indent + "  ",
                      message.figure().map(this::say).orElse("")
                          + " | "
                          + say(message.sentence())));
    } else if (block instanceof Block.Callout callout) {
      line(indent, callout.kind() + " " + say(callout.title()));
      blocks(callout.content(), indent + "  ");
    } else if (block instanceof Block.Table table) {
      caption(table.caption(), indent);
      line(
          indent,
          "  " + String.join(" | ", table.columns().stream().map(c -> say(c.head())).toList()));
      table
          .rows()
          .forEach(
              row ->
                  line(
                      indent,
                      "  " + String.join(" | ", row.cells().stream().map(this::say).toList())));
    } else {
      other(block, indent);
    }
  }

  private void other(Block block, String indent) {
    if (block instanceof Block.Figure figure) {
      caption(figure.caption(), indent);
      line(indent + "  ", say(figure.alternative()));
    } else if (block instanceof Block.Picture picture) {
      line(indent, "picture: " + picture.alternative().map(this::say).orElse("decorative"));
      picture.caption().ifPresent(caption -> caption(caption, indent));
    } else if (block instanceof Block.Columns columns) {
      columns
          .columns()
          .forEach(
              column -> {
                line(indent, "column");
                blocks(column, indent + "  ");
              });
    } else if (block instanceof Block.PartTitle part) {
      line(indent, "part: " + say(part.title()) + " #" + part.anchor());
    } else if (block instanceof Block.MethodSheet card) {
      line(
          indent,
          say(card.kind())
              + " · "
              + say(card.family())
              + " · "
              + say(card.title())
              + " #"
              + card.anchor());
      facts(card.rows(), indent + "  ");
    } else if (block instanceof Block.Sheet sheet) {
      sheet(sheet, indent);
    } else if (block instanceof Block.PersonaSheet persona) {
      line(indent, say(persona.name()) + " · " + say(persona.post()) + " #" + persona.anchor());
      blocks(persona.words(), indent + "  ");
      parts(persona.cards(), indent + "  ");
    } else if (block instanceof Block.ToolSheet tool) {
      line(indent, say(tool.kind()) + " · " + say(tool.title()) + " #" + tool.anchor());
      facts(tool.facts(), indent + "  ");
      blocks(tool.lead(), indent + "  ");
      tool.steps()
          .forEach(
              step ->
                  line(
                      indent + "  ",
                      say(step.figure()) + " " + say(step.unit()) + " | " + say(step.words())));
      parts(tool.works().stream().toList(), indent + "  ");
      parts(tool.traps().stream().toList(), indent + "  ");
    } else if (block instanceof Block.Bibliography bibliography) {
      bibliography
          .entries()
          .forEach(
              entry ->
                  line(
                      indent,
                      say(entry.author())
                          + " | "
                          + say(entry.year())
                          + " | "
                          + say(entry.title())
                          + " | "
                          + say(entry.rest())
                          + " | "
                          + entry.citedAt()));
    }
  }

  private void sheet(Block.Sheet sheet, String indent) {
    line(
        indent,
        say(sheet.kind())
            + " · "
            + say(sheet.context())
            + " · "
            + say(sheet.code())
            + " · "
            + say(sheet.title())
            + " #"
            + sheet.anchor());
    facts(sheet.facts(), indent + "  ");
    sheet
        .scales()
        .forEach(
            scale ->
                line(
                    indent + "  ",
                    say(scale.label())
                        + " ("
                        + say(scale.detail())
                        + ") "
                        + scale.steps().stream().map(this::say).toList()
                        + " "
                        + scale.chosen().map(String::valueOf).orElse(say(scale.missing()))));
    parts(sheet.parts(), indent + "  ");
    line(indent + "  ", "source " + say(sheet.source()));
  }

  private void parts(List<Block.Sheet.Part> parts, String indent) {
    for (var part : parts) {
      line(indent, "part " + say(part.title()));
      blocks(part.content(), indent + "  ");
    }
  }

  private void facts(List<Block.Sheet.Fact> facts, String indent) {
    facts.forEach(fact -> line(indent, say(fact.label()) + " = " + say(fact.text())));
  }

  private void caption(Block.Caption caption, String indent) {
    line(
        indent,
        "["
            + say(caption.label())
            + "] "
            + say(caption.title())
            + optional(" / ", caption.unit())
            + optional(" / ", caption.note())
            + optional(" / source: ", caption.source())
            + " #"
            + caption.anchor());
  }

  private String optional(String before, Optional<Text> text) {
    return text.map(words -> before + say(words)).orElse("");
  }

  /**
   * Emphasis as in Markdown; notes, tags and pages in brackets, what only paper says too; no-break
   * spaces as ~ and _.
   */
  String say(Text text) {
    var result = new StringBuilder();
    for (var span : wording.resolve(text).spans()) {
      if (span instanceof Words.Run run) {
        result.append(run(run));
      } else if (span instanceof Words.PageOf page) {
        result.append("<page ").append(page.anchor()).append('>');
      } else if (span instanceof Words.OnPaper paper) {
        result.append('‹').append(say(Text.of(paper.words()))).append('›');
      } else if (span instanceof Words.NoteCall call) {
        result
            .append("[^")
            .append(call.number())
            .append(' ')
            .append(say(Text.of(call.note())))
            .append(']');
      } else if (span instanceof Words.Tag tag) {
        result.append("<").append(tag.words()).append('>');
      } else {
        result.append(" ⏎ ");
      }
    }
    return result.toString().replace('\u202F', '_').replace('\u00A0', '~');
  }

  private static String run(Words.Run run) {
    var sign =
        switch (run.emphasis()) {
          case NONE -> "";
          case EMPHASIS -> "*";
          case STRONG -> "**";
          case CODE -> "`";
        };
    var words = sign + run.words() + sign;
    var link =
        run.link()
            .map(
                to ->
                    to instanceof Words.Link.Anchor anchor
                        ? "(#" + anchor.id() + ")"
                        : "(" + ((Words.Link.Address) to).uri() + ")")
            .orElse("");
    return words + link + run.language().map(tag -> "{" + tag + "}").orElse("");
  }
}
