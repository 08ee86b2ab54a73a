package fr.arpent.reporting.typeset;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.page.Page.Artifact;
import fr.arpent.reporting.page.StructureElement;
import fr.arpent.reporting.page.StructureElement.Tag;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.text.Words;
import fr.arpent.reporting.theme.ColourRole;
import fr.arpent.reporting.theme.Design;
import fr.arpent.reporting.theme.TypeRole;
import java.util.Optional;

/**
 * Sets what stands above and under an exhibit: rule, label and title above; note and source under.
 */
final class CaptionSetter {

  private static final double TITLE_TO_UNIT = 1.75;
  private static final double LABEL_TO_MARK = 3;
  private static final int REGULAR = 400;

  private final Compositor compositor;
  private final Design design;

  CaptionSetter(Compositor compositor) {
    this.compositor = compositor;
    this.design = compositor.design();
  }

  /**
   * The caption of an exhibit.
   *
   * @param strip for its first part
   * @param continued for its other parts, printed again without meaning
   */
  record Heading(Strip strip, Strip continued) {}

  /** Sets rule, label, title and unit; the words belong to a Caption element. */
  Heading above(Block.Caption caption, StructureElement captioned, Place place) {
    StructureElement element = captioned.add(Tag.CAPTION);
    Measure title = place.onPage() ? compositor.grid().main() : place.measure();
    TaggedText label = label(caption, element, place);
    TaggedText words =
        text(element, compositor.words(caption.title()), TypeRole.CAPTION_TITLE, title);
    Optional<TaggedText> unit =
        caption
            .unit()
            .map(text -> text(element, compositor.words(text), TypeRole.CAPTION_UNIT, title));
    var parts = new Parts(label, words, unit);
    String anchor = caption.anchor();
    Strip first = strip(parts, place, sheet -> Optional.of(anchor), Optional.empty());
    Strip again =
        strip(parts.asArtifact(), place, sheet -> Optional.empty(), Optional.of(continuedMark()));
    return new Heading(first, again);
  }

  /** Adds note and source; they stay with what is above them. */
  void addBelow(Block.Caption caption, StructureElement parent, Place place) {
    Measure across = place.onPage() ? compositor.grid().main() : place.measure();
    double above = design.spaces().sourceAbove();
    for (Words words : remarks(caption)) {
      TaggedText text =
          compositor.paragraph(parent, words, Setting.of(TypeRole.SOURCE), across.width());
      place
          .galley()
          .kept()
          .before(above)
          .add(
              Strip.of(text.height(), (sheet, top) -> text.paint(sheet, across.start(), top))
                  .with(text.feet()));
      above = 0;
    }
  }

  /** Returns note and source, each with its name in bold. */
  private ImmutableList<Words> remarks(Block.Caption caption) {
    var remarks = ImmutableList.<Words>builder();
    caption.note().ifPresent(text -> remarks.add(named("block.caption.note", text)));
    caption.source().ifPresent(text -> remarks.add(named("block.caption.source", text)));
    return remarks.build();
  }

  /** Returns words with the name of what they are before them, in bold. */
  Words named(String key, Text text) {
    return new Words(
        ImmutableList.<Words.Span>builder()
            .add(Words.Run.strong(compositor.words(key).plain()))
            .add(Words.Run.plain(" "))
            .addAll(compositor.words(text).spans())
            .build());
  }

  /** Returns the words that say that a table goes on. */
  Words continued() {
    return compositor.words("block.caption.continued");
  }

  private record Parts(TaggedText label, TaggedText title, Optional<TaggedText> unit) {

    Parts asArtifact() {
      return new Parts(
          label.asArtifact(Artifact.PAGINATION),
          title.asArtifact(Artifact.PAGINATION),
          unit.map(text -> text.asArtifact(Artifact.PAGINATION)));
    }
  }

  private interface Anchor {
    Optional<String> on(Sheet sheet);
  }

  private Strip strip(Parts parts, Place place, Anchor anchor, Optional<TaggedText> mark) {
    boolean stacked = !place.onPage();
    double rule = design.strokes().exhibitRule();
    double labelTop = rule + design.spaces().captionAbove();
    double titleTop = labelTop + (stacked ? parts.label.height() : 0);
    double unitTop = titleTop + parts.title.height() + TITLE_TO_UNIT;
    double end =
        parts.unit.map(unit -> unitTop + unit.height()).orElse(titleTop + parts.title.height());
    double height = Math.max(end, labelTop + parts.label.height());
    Measure across = stacked ? place.measure() : compositor.grid().full();
    double titleStart = stacked ? across.start() : compositor.grid().main().start();
    Strip.Painter painter =
        (sheet, top) -> {
          anchor.on(sheet).ifPresent(id -> sheet.anchor(id, top));
          sheet.rule(across, top, rule, compositor.colour(ColourRole.PRIMARY));
          double baseline = top + labelTop + (stacked ? parts.label.rise() : parts.title.rise());
          parts.label.paintOn(sheet, across.start(), baseline);
          mark.ifPresent(
              words ->
                  words.paintOn(
                      sheet,
                      across.start() + parts.label.lastWidth() + LABEL_TO_MARK,
                      baseline + parts.label.height() - parts.label.leading()));
          parts.title.paint(sheet, titleStart, top + titleTop);
          parts.unit.ifPresent(unit -> unit.paint(sheet, titleStart, top + unitTop));
        };
    return Strip.wide(height, painter);
  }

  private TaggedText label(Block.Caption caption, StructureElement element, Place place) {
    double width = place.onPage() ? compositor.grid().side().width() : place.measure().width();
    return compositor.paragraph(
        element, compositor.words(caption.label()), Setting.of(TypeRole.CAPTION_LABEL), width);
  }

  private TaggedText text(StructureElement element, Words words, TypeRole role, Measure across) {
    return compositor.paragraph(element, words, Setting.of(role), across.width());
  }

  private TaggedText continuedMark() {
    return compositor.line(
        TaggedText.Owner.artifact(Artifact.PAGINATION),
        continued(),
        Setting.of(TypeRole.CAPTION_LABEL).weighing(REGULAR));
  }
}
