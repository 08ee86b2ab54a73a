package fr.arpent.reporting.block;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import fr.arpent.reporting.figure.Graphic;
import fr.arpent.reporting.table.DataTable;
import fr.arpent.reporting.text.Text;
import java.util.Locale;
import java.util.Optional;

/** A piece of a guide. */
public sealed interface Block {

  /** Calls the method of a visitor that is for this kind of block. */
  void accept(BlockVisitor visitor);

  /**
   * A heading. Level 1 opens a chapter on a page of its own kind (number, title, lead, key
   * messages, contents of the chapter), 2 and 3 are sections.
   *
   * @param level 1, 2 or 3
   * @param title what it says
   * @param anchor id that references point at
   * @param number printed number ({@code 2}, {@code 2.1}, {@code A}); empty for an unnumbered
   *     heading
   */
  record Heading(int level, Text title, String anchor, Optional<String> number) implements Block {
    @Override
    public void accept(BlockVisitor visitor) {
      visitor.heading(this);
    }
  }

  /** A paragraph. */
  record Paragraph(Text text, Role role) implements Block {
    @Override
    public void accept(BlockVisitor visitor) {
      visitor.paragraph(this);
    }

    /** What a paragraph is for. */
    public enum Role {
      BODY,
      /** The first words of a chapter, larger. */
      LEAD,
      /** A remark in the side column, at the height of what follows. */
      SIDE_NOTE
    }
  }

  /**
   * A list.
   *
   * @param ordered whether items are numbered
   * @param start first number
   * @param items blocks of each item
   */
  record Bullets(boolean ordered, int start, ImmutableList<ImmutableList<Block>> items)
      implements Block {
    @Override
    public void accept(BlockVisitor visitor) {
      visitor.bullets(this);
    }
  }

  /** Key messages: rows of a figure and a sentence. */
  record KeyMessages(ImmutableList<KeyMessage> messages, Optional<Text> tag) implements Block {
    @Override
    public void accept(BlockVisitor visitor) {
      visitor.keyMessages(this);
    }
  }

  /**
   * One key message.
   *
   * @param figure key figure, printed large in the side column
   * @param sentence what it means
   */
  record KeyMessage(Optional<Text> figure, Text sentence) {}

  /** A boxed remark. */
  record Callout(Kind kind, Text title, ImmutableList<Block> content) implements Block {
    @Override
    public void accept(BlockVisitor visitor) {
      visitor.callout(this);
    }

    /** What a callout is; each has its sign, rule and box. */
    public enum Kind {
      KEY,
      WARNING,
      NOTE,
      LEGAL,
      GOOD_PRACTICE,
      USE_CASE,
      EXAMPLE,
      DEFINITION,
      QUOTATION;

      /** Returns what a callout of this kind is called when its author gives no title. */
      public Text label() {
        return Text.message("block.callout." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
      }
    }
  }

  /**
   * What stands above and under a table, figure or map.
   *
   * @param label "Tableau 3", "Figure 4", "Carte 1"
   * @param title the finding, one sentence without a full stop
   * @param unit what, where, unit, n; with the tag illustration when data are invented
   * @param note remark under the exhibit
   * @param source where the figures come from, without the word "Source"
   * @param anchor id that references point at
   */
  record Caption(
      Text label,
      Text title,
      Optional<Text> unit,
      Optional<Text> note,
      Optional<Text> source,
      String anchor) {}

  /**
   * A table.
   *
   * @param summary how it is organised and what it says, for those who hear it cell by cell
   * @param data its values with their types; empty for a table of words alone
   * @param merges cells that are one
   */
  record Table(
      Caption caption,
      ImmutableList<Column> columns,
      ImmutableList<Row> rows,
      Optional<Text> summary,
      Optional<DataTable> data,
      Merges merges)
      implements Block {
    @Override
    public void accept(BlockVisitor visitor) {
      visitor.table(this);
    }

    /** Returns a table without merged cells. */
    public Table(
        Caption caption,
        ImmutableList<Column> columns,
        ImmutableList<Row> rows,
        Optional<Text> summary,
        Optional<DataTable> data) {
      this(caption, columns, rows, summary, data, Merges.NONE);
    }

    /** Returns a table of words without a summary. */
    public Table(Caption caption, ImmutableList<Column> columns, ImmutableList<Row> rows) {
      this(caption, columns, rows, Optional.empty(), Optional.empty());
    }

    /** Kind of a column: text is set at the start, numbers at the right in all languages. */
    public enum ColumnKind {
      TEXT,
      NUMBER
    }

    /**
     * A column.
     *
     * @param head words of the head, the unit among them
     * @param kind text or numbers
     */
    public record Column(Text head, ColumnKind kind) {}

    /** Kind of a row. */
    public enum RowKind {
      BODY,
      /** Opens a group, with its subtotals. */
      GROUP,
      /** The total. */
      SUM
    }

    /**
     * A row.
     *
     * @param kind body, group or sum
     * @param cells one text per column; never empty, unless another cell reaches over it: missing
     *     values say why
     */
    public record Row(RowKind kind, ImmutableList<Text> cells) {}
  }

  /**
   * A figure or map.
   *
   * @param alternative what a reader who does not see it must know
   */
  record Figure(Caption caption, Graphic graphic, Text alternative) implements Block {
    @Override
    public void accept(BlockVisitor visitor) {
      visitor.figure(this);
    }
  }

  /**
   * A photograph or drawing given by the author (PNG or JPEG).
   *
   * @param alternative what it shows; empty when decorative
   */
  record Picture(ByteSource image, Optional<Text> alternative, Optional<Caption> caption)
      implements Block {
    @Override
    public void accept(BlockVisitor visitor) {
      visitor.picture(this);
    }
  }

  /**
   * A commitment, persona or tool on pages of its own.
   *
   * @param kind "Engagement", "Fiche-outil"
   * @param context what stands beside the kind in the band: the plan
   * @param code "FR0025"
   * @param title its title
   * @param facts label and text of the identity table
   * @param scales scales of the code book, with the chosen step
   * @param parts named paragraphs
   * @param source where the facts come from
   */
  record Sheet(
      Text kind,
      Text context,
      Text code,
      Text title,
      ImmutableList<Fact> facts,
      ImmutableList<Scale> scales,
      ImmutableList<Part> parts,
      Text source,
      String anchor)
      implements Block {
    @Override
    public void accept(BlockVisitor visitor) {
      visitor.sheet(this);
    }

    /** A line of the identity table. */
    public record Fact(Text label, Text text) {}

    /**
     * A scale as a row of equal boxes.
     *
     * @param label "Completion"
     * @param detail "midterm"; empty when there is none
     * @param steps words of the steps, in order
     * @param chosen index of the chosen step; empty when not assessed
     * @param warning whether the chosen box is in the accent colour
     * @param missing why nothing is chosen
     */
    public record Scale(
        Text label,
        Text detail,
        ImmutableList<Text> steps,
        Optional<Integer> chosen,
        boolean warning,
        Text missing) {}

    /** A named paragraph. */
    public record Part(Text title, ImmutableList<Block> content) {}
  }

  /**
   * A person who stands for many (persona), at the head of a page; what follows goes on under it.
   *
   * @param name "Leïla, 41 ans"
   * @param post what the person does, and the tags that say the person is made up
   * @param portrait a picture of the study; a drawn one without
   * @param alternative what the picture shows
   * @param words who they are, and the questions they raise
   * @param cards named remarks, three to a row
   * @param source where the person comes from
   */
  record PersonaSheet(
      Text name,
      Text post,
      Optional<ByteSource> portrait,
      Text alternative,
      ImmutableList<Block> words,
      ImmutableList<Sheet.Part> cards,
      Text source,
      String anchor)
      implements Block {
    @Override
    public void accept(BlockVisitor visitor) {
      visitor.personaSheet(this);
    }
  }

  /**
   * How to use a tool (fiche-outil), at the head of a page; what follows goes on under it.
   *
   * @param kind "Fiche-outil 6"
   * @param family what stands under the kind: "Aller vers"
   * @param title its title
   * @param facts for whom, duration, group, material, cost: in the side column
   * @param lead what it is for
   * @param steps in order
   * @param works what works; empty when nothing is said
   * @param traps what goes wrong; empty when nothing is said
   * @param parts named paragraphs, set side by side: how to prepare it, who could not come
   * @param canvas a sheet to copy and write on
   * @param source where the tool comes from
   */
  record ToolSheet(
      Text kind,
      Text family,
      Text title,
      ImmutableList<Sheet.Fact> facts,
      ImmutableList<Block> lead,
      ImmutableList<Step> steps,
      Optional<Sheet.Part> works,
      Optional<Sheet.Part> traps,
      ImmutableList<Sheet.Part> parts,
      Optional<Worksheet> canvas,
      Text source,
      String anchor)
      implements Block {
    @Override
    public void accept(BlockVisitor visitor) {
      visitor.toolSheet(this);
    }

    /**
     * A step.
     *
     * @param figure how long it takes, printed large; may be empty
     * @param unit "min"
     * @param words what is done
     */
    public record Step(Text figure, Text unit, Text words) {}

    /**
     * A sheet to copy: columns of lines to write on.
     *
     * @param label "Canevas"
     * @param title how it is used
     * @param heads words over each column
     */
    public record Worksheet(Text label, Text title, ImmutableList<Text> heads) {}
  }

  /**
   * A method card (fiche méthode).
   *
   * @param kind "Fiche méthode"
   * @param family "diagnostic"
   * @param title what the method does
   * @param rows label and text: question, input, procedure and version, settings, result,
   *     reservations, sources
   */
  record MethodSheet(
      Text kind, Text family, Text title, ImmutableList<Sheet.Fact> rows, String anchor)
      implements Block {
    @Override
    public void accept(BlockVisitor visitor) {
      visitor.methodSheet(this);
    }
  }

  /** Sources of the guide. */
  record Bibliography(ImmutableList<Entry> entries) implements Block {
    @Override
    public void accept(BlockVisitor visitor) {
      visitor.bibliography(this);
    }

    /**
     * An entry.
     *
     * @param author printed in the side column
     * @param year printed under the author
     * @param title in italic
     * @param rest what follows the title
     * @param language tag printed when it is not the guide's
     * @param citedAt anchors where it is cited
     */
    public record Entry(
        String anchor,
        Text author,
        Text year,
        Text title,
        Text rest,
        Optional<String> language,
        ImmutableList<String> citedAt) {}
  }

  /** Words explained. */
  record Glossary(ImmutableList<Meaning> meanings) implements Block {
    @Override
    public void accept(BlockVisitor visitor) {
      visitor.glossary(this);
    }

    /** A word and its meaning. */
    public record Meaning(Text term, Text definition) {}
  }

  /** Where things are spoken of, by letter. */
  record Index(ImmutableList<Group> groups) implements Block {

    @Override
    public void accept(BlockVisitor visitor) {
      visitor.index(this);
    }

    /** Topics that begin with one letter. */
    public record Group(String letter, ImmutableList<Topic> topics) {}

    /**
     * Something that is spoken of.
     *
     * @param words what it is about
     * @param key what passages about it carry, see {@link fr.arpent.reporting.text.Words.Run#entry}
     * @param parts topics under it
     */
    public record Topic(Text words, String key, ImmutableList<Topic> parts) {}
  }

  /** Blocks side by side. */
  record Columns(ImmutableList<ImmutableList<Block>> columns) implements Block {
    @Override
    public void accept(BlockVisitor visitor) {
      visitor.columns(this);
    }
  }

  /** Blocks on pages that lie on their side: wide tables. */
  record Landscape(ImmutableList<Block> content) implements Block {
    @Override
    public void accept(BlockVisitor visitor) {
      visitor.landscape(this);
    }
  }

  /**
   * A title of a part outside the chapters (bibliography, glossary, annex), at the top of a page.
   */
  record PartTitle(Text title, String anchor) implements Block {
    @Override
    public void accept(BlockVisitor visitor) {
      visitor.partTitle(this);
    }
  }
}
