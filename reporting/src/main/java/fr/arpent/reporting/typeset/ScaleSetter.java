package fr.arpent.reporting.typeset;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.reporting.block.Block.Sheet.Scale;
import fr.arpent.reporting.figure.Drawing.Stroke;
import fr.arpent.reporting.page.Ink;
import fr.arpent.reporting.page.Page.Artifact;
import fr.arpent.reporting.page.StructureElement;
import fr.arpent.reporting.page.StructureElement.Tag;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.text.Words;
import fr.arpent.reporting.theme.ColourRole;
import fr.arpent.reporting.theme.TypeRole;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Sets scales as rows of equal boxes: the chosen one is filled and its word is bold ink, the others
 * are muted, so that the answer reads without colour.
 */
final class ScaleSetter {

  private static final double BOX = 9;
  private static final double GAP = 3;
  private static final double BOX_TO_WORDS = 2.5;
  private static final double BELOW = 15.25;
  private static final double FRAME = 0.75;
  private static final double BETWEEN_WORDS = 4;
  private static final int BOLD = 700;
  private static final int REGULAR = 400;

  private final Compositor compositor;
  private final Grid grid;

  ScaleSetter(Compositor compositor) {
    this.compositor = compositor;
    this.grid = compositor.grid();
  }

  /** Adds a scale; its label is left out when the scale above has the same. */
  void add(Scale scale, Optional<Text> labelAbove, StructureElement parent, Galley galley) {
    var side = new Galley();
    boolean sameLabel = labelAbove.filter(above -> isSame(above, scale.label())).isPresent();
    var plain = Setting.of(TypeRole.CALLOUT_LABEL);
    if (!sameLabel) {
      addSide(side, scale.label(), plain, parent);
    }
    Setting muted = plain.weighing(REGULAR).coloured(compositor.colour(ColourRole.MUTED));
    addSide(side, scale.detail(), muted, parent);
    if (scale.chosen().isEmpty()) {
      // Beside the scale, where the answer's name is looked for, not under its first step.
      addSide(side, scale.missing(), plain.coloured(compositor.colour(ColourRole.INK)), parent);
    }
    Steps steps = steps(scale, parent);
    Strip names = side.whole();
    double height =
        Math.max(BOX + BOX_TO_WORDS + steps.height(), names.height() - BELOW / 2) + BELOW;
    galley.add(
        Strip.wide(
            height,
            (sheet, top) -> {
              names.painter().paint(sheet, top - 2);
              steps.paint(sheet, top);
            }));
  }

  private boolean isSame(Text above, Text label) {
    return compositor.words(above).equals(compositor.words(label));
  }

  private void addSide(Galley side, Text text, Setting setting, StructureElement parent) {
    Words words = compositor.words(text);
    if (words.isEmpty()) {
      return;
    }
    TaggedText set = compositor.paragraph(parent, words, setting, grid.side().width());
    side.add(Strip.of(set.height(), (sheet, top) -> set.paint(sheet, grid.side().start(), top)));
  }

  private Steps steps(Scale scale, StructureElement parent) {
    StructureElement figure = parent.add(Tag.FIGURE).withAlternative(alternative(scale));
    int count = scale.steps().size();
    ImmutableList<TaggedText> words =
        IntStream.range(0, count).mapToObj(i -> word(scale, i, figure)).collect(toImmutableList());
    return new Steps(scale, figure, words);
  }

  private TaggedText word(Scale scale, int step, StructureElement figure) {
    boolean chosen = scale.chosen().equals(Optional.of(step));
    Setting setting = Setting.of(TypeRole.FIGURE_TICK).unhyphenated();
    if (chosen) {
      setting = setting.weighing(BOLD).coloured(compositor.colour(ColourRole.INK));
    }
    double width = column(step, scale.steps().size()).width() - BETWEEN_WORDS;
    return compositor.set(figure, compositor.words(scale.steps().get(step)), setting, width);
  }

  private String alternative(Scale scale) {
    String steps =
        scale.steps().stream()
            .map(step -> compositor.words(step).plain())
            .collect(Collectors.joining(compositor.comma()));
    String chosen =
        scale
            .chosen()
            .map(step -> compositor.words(scale.steps().get(step)).plain())
            .orElseGet(() -> compositor.words(scale.missing()).plain());
    var arguments =
        ImmutableMap.of(
            "label",
            compositor.words(scale.label()).plain(),
            "detail",
            compositor.words(scale.detail()).plain(),
            "chosen",
            chosen,
            "steps",
            steps);
    return compositor.words("block.scale.alternative", arguments).plain();
  }

  private Measure column(int step, int count) {
    return grid.main().column(step, count, GAP);
  }

  /** The boxes of a scale and the words under them. */
  private final class Steps {
    private final Scale scale;
    private final StructureElement figure;
    private final ImmutableList<TaggedText> words;

    Steps(Scale scale, StructureElement figure, ImmutableList<TaggedText> words) {
      this.scale = scale;
      this.figure = figure;
      this.words = words;
    }

    double height() {
      return words.stream().mapToDouble(TaggedText::height).max().orElse(0);
    }

    void paint(Sheet sheet, double top) {
      double height = BOX + BOX_TO_WORDS + height();
      figure.boundedBy(grid.box(grid.main(), top, height));
      for (int i = 0; i < words.size(); i++) {
        Measure column = column(i, words.size());
        sheet.print(
            Optional.of(figure), Artifact.LAYOUT, ImmutableList.of(box(sheet, column, top, i)));
        words.get(i).paint(sheet, column.start(), top + BOX + BOX_TO_WORDS);
      }
    }

    private Ink box(Sheet sheet, Measure column, double top, int step) {
      if (scale.chosen().equals(Optional.of(step))) {
        ColourRole fill = scale.warning() ? ColourRole.ACCENT : ColourRole.PRIMARY;
        return DrawnInk.filled(sheet.rectangle(column, top, BOX), compositor.colour(fill));
      }
      return new Ink.Shape(
          sheet.rectangle(column.inside(FRAME / 2), top + FRAME / 2, BOX - FRAME),
          Optional.empty(),
          Optional.of(Stroke.of(FRAME, compositor.colour(ColourRole.RULE))));
    }
  }
}
