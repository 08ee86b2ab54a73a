package fr.arpent.reporting.block;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Chapters and sections of a guide, for its contents and its list of exhibits.
 *
 * @param chapters chapters and parts, in order
 */
public record Outline(ImmutableList<Chapter> chapters) {

  /**
   * A chapter, or a part outside the chapters.
   *
   * @param number empty for a part
   */
  public record Chapter(
      Optional<String> number, Text title, String anchor, ImmutableList<Section> sections) {}

  /** A section of a chapter. */
  public record Section(Text title, String anchor) {}

  /** Returns the outline of the blocks of a guide. */
  public static Outline of(List<Block> blocks) {
    List<Chapter> chapters = new ArrayList<>();
    for (Block block : flat(blocks)) {
      if (block instanceof Block.Heading heading && heading.level() == 1) {
        chapters.add(
            new Chapter(heading.number(), heading.title(), heading.anchor(), ImmutableList.of()));
      } else if (block instanceof Block.PartTitle part) {
        chapters.add(
            new Chapter(Optional.empty(), part.title(), part.anchor(), ImmutableList.of()));
      } else if (block instanceof Block.Heading heading && heading.level() == 2) {
        addSection(chapters, heading);
      }
    }
    return new Outline(ImmutableList.copyOf(chapters));
  }

  /** Headings may stand on pages that lie on their side. */
  private static ImmutableList<Block> flat(List<Block> blocks) {
    return blocks.stream()
        .flatMap(
            block ->
                block instanceof Block.Landscape landscape
                    ? landscape.content().stream()
                    : Stream.of(block))
        .collect(toImmutableList());
  }

  private static void addSection(List<Chapter> chapters, Block.Heading heading) {
    var section = new Section(heading.title(), heading.anchor());
    if (chapters.isEmpty()) {
      chapters.add(
          new Chapter(heading.number(), heading.title(), heading.anchor(), ImmutableList.of()));
      return;
    }
    int last = chapters.size() - 1;
    Chapter chapter = chapters.get(last);
    var sections = ImmutableList.<Section>builder().addAll(chapter.sections()).add(section).build();
    chapters.set(last, new Chapter(chapter.number(), chapter.title(), chapter.anchor(), sections));
  }

  /** Returns the chapter that begins at an anchor. */
  public Optional<Chapter> findChapter(String anchor) {
    return chapters.stream().filter(chapter -> chapter.anchor().equals(anchor)).findFirst();
  }

  /** Returns the chapters. */
  public ImmutableList<Chapter> numbered() {
    return chapters.stream()
        .filter(chapter -> chapter.number().isPresent())
        .collect(toImmutableList());
  }

  /** Returns the parts outside the chapters. */
  public ImmutableList<Chapter> unnumbered() {
    return chapters.stream()
        .filter(chapter -> chapter.number().isEmpty())
        .collect(toImmutableList());
  }

  /** Returns the captions of the tables, figures and maps that can be referred to, in order. */
  public static ImmutableList<Block.Caption> captions(List<Block> blocks) {
    return blocks.stream().flatMap(Outline::captions).collect(toImmutableList());
  }

  private static Stream<Block.Caption> captions(Block block) {
    if (block instanceof Block.Landscape landscape) {
      return landscape.content().stream().flatMap(Outline::captions);
    }
    if (block instanceof Block.Columns columns) {
      return columns.columns().stream().flatMap(List::stream).flatMap(Outline::captions);
    }
    return caption(block).filter(caption -> !caption.anchor().isEmpty()).stream();
  }

  private static Optional<Block.Caption> caption(Block block) {
    if (block instanceof Block.Table table) {
      return Optional.of(table.caption());
    }
    if (block instanceof Block.Figure figure) {
      return Optional.of(figure.caption());
    }
    return block instanceof Block.Picture picture ? picture.caption() : Optional.empty();
  }
}
