package fr.arpent.reporting.exhibit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import fr.arpent.methods.AnalysisResult;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.text.Text;
import java.util.Optional;

/**
 * What stands around an exhibit of a result: title, unit, note, sources, sentences. The tag
 * <i>illustration</i> comes by itself when a value it shows depends on invented data.
 *
 * @param context study and answer
 * @param name name of the exhibit: {@code map}
 * @param title the finding, one sentence without a full stop
 * @param unit what, where, unit, n
 * @param note remark under the exhibit
 * @param paths paths of the values that it shows
 * @param moreSources ids of sources beside those of the inputs
 * @param citesInputs whether the sources of the inputs are named too
 * @param beside other answers that it shows values of
 * @param sentences what the option {@code sentences} adds
 */
public record ExhibitFrame(
    ExhibitContext context,
    String name,
    Text title,
    Optional<Text> unit,
    Optional<Text> note,
    ImmutableSet<String> paths,
    ImmutableList<String> moreSources,
    boolean citesInputs,
    ImmutableList<AnalysisResult> beside,
    ImmutableList<Sentence> sentences) {

  /** Options that every exhibit with a caption understands. */
  public static final ImmutableSet<String> OPTIONS =
      ImmutableSet.of("caption", "alt", "id", "source-note", "hide", "sentences");

  /** Parts of a caption that {@code hide} can leave out. */
  static final ImmutableSet<String> PARTS = ImmutableSet.of("unit", "note");

  /** Returns a frame with a title. */
  public static ExhibitFrame of(ExhibitContext context, String name, Text title) {
    return new ExhibitFrame(
        context,
        name,
        title,
        Optional.empty(),
        Optional.empty(),
        ImmutableSet.of(),
        ImmutableList.of(),
        true,
        ImmutableList.of(),
        ImmutableList.of());
  }

  /** Returns the frame with another title. */
  public ExhibitFrame titled(Text words) {
    return new ExhibitFrame(
        context, name, words, unit, note, paths, moreSources, citesInputs, beside, sentences);
  }

  /** Returns the frame with a unit line. */
  public ExhibitFrame withUnit(Text words) {
    return new ExhibitFrame(
        context,
        name,
        title,
        Optional.of(words),
        note,
        paths,
        moreSources,
        citesInputs,
        beside,
        sentences);
  }

  /** Returns the frame with a note. */
  public ExhibitFrame withNote(Optional<Text> words) {
    return new ExhibitFrame(
        context, name, title, unit, words, paths, moreSources, citesInputs, beside, sentences);
  }

  /** Returns the frame of an exhibit that shows these values. */
  public ExhibitFrame showing(String... valuePaths) {
    return new ExhibitFrame(
        context,
        name,
        title,
        unit,
        note,
        ImmutableSet.copyOf(valuePaths),
        moreSources,
        citesInputs,
        beside,
        sentences);
  }

  /** Returns the frame with a source beside those of the inputs. */
  public ExhibitFrame citing(Iterable<String> sourceIds) {
    return citing(sourceIds, citesInputs);
  }

  /** Returns the frame of an exhibit that shows nothing of the inputs, with its own sources. */
  public ExhibitFrame citingOnly(Iterable<String> sourceIds) {
    return citing(sourceIds, false);
  }

  private ExhibitFrame citing(Iterable<String> sourceIds, boolean inputsToo) {
    var ids = ImmutableList.copyOf(sourceIds);
    return new ExhibitFrame(
        context, name, title, unit, note, paths, ids, inputsToo, beside, sentences);
  }

  /** Returns the frame with sentences that an option adds. */
  public ExhibitFrame withSentences(Iterable<Sentence> all) {
    return new ExhibitFrame(
        context,
        name,
        title,
        unit,
        note,
        paths,
        moreSources,
        citesInputs,
        beside,
        ImmutableList.copyOf(all));
  }

  /** Returns the frame of an exhibit that also shows values of other answers of the study. */
  public ExhibitFrame beside(Iterable<AnalysisResult> others) {
    return new ExhibitFrame(
        context,
        name,
        title,
        unit,
        note,
        paths,
        moreSources,
        citesInputs,
        ImmutableList.copyOf(others),
        sentences);
  }

  /** Returns whether a value that is shown depends on invented data. */
  public boolean isIllustration() {
    return paths.stream().anyMatch(context.analysis()::isIllustration)
        || beside.stream().anyMatch(other -> !other.illustration().isEmpty());
  }

  /**
   * Returns the caption, as options change it; its label is left empty.
   *
   * @param more a remark that the options cause ("10 rows of 22")
   */
  Block.Caption caption(OptionReader options, Optional<Text> more) {
    var remarks = ImmutableList.<Text>builder();
    note.filter(words -> !options.hides("note")).ifPresent(remarks::add);
    more.ifPresent(remarks::add);
    options.text("source-note").ifPresent(remarks::add);
    var all = remarks.build();
    var unitLine = unit.filter(words -> !options.hides("unit"));
    return new Block.Caption(
        Text.EMPTY,
        options.text("caption").orElse(title),
        isIllustration()
            ? Optional.of(
                unitLine
                    .map(words -> Phrases.tagged(words, true))
                    .orElseGet(Phrases::illustrationTag))
            : unitLine,
        all.isEmpty() ? Optional.empty() : Optional.of(Phrases.spaces(all)),
        Optional.of(
            citesInputs
                ? SourceLine.of(context, moreSources, beside)
                : SourceLine.of(context.study(), moreSources)),
        options.text().find("id").orElse(context.anchor(name)));
  }

  /** Returns a block, followed by the sentences when an option asks for them. */
  ImmutableList<Block> blocks(Block block, OptionReader options) {
    var blocks = ImmutableList.<Block>builder().add(block);
    if (options.isYes("sentences")) {
      blocks.addAll(SentencesExhibit.paragraphs(sentences, context.analysis()));
    }
    return blocks.build();
  }
}
