package fr.arpent.reporting.exhibit;

import com.google.common.collect.ImmutableList;
import fr.arpent.model.study.Source;
import fr.arpent.model.study.Study;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.text.Text;
import java.util.Optional;
import java.util.Set;

/** Captions of what shows a table of the study, as options change them. */
public final class StudyCaption {

  private StudyCaption() {}

  /**
   * Words of a caption.
   *
   * @param title title, unless an option gives one
   * @param unit what, unit, n
   * @param remark what the reader must know of what is left out
   * @param anchor id, unless an option gives one
   */
  public record Words(Text title, Text unit, Optional<Text> remark, String anchor) {}

  /**
   * Returns the caption; what rests on invented data is tagged.
   *
   * @param sources ids of the sources of what is shown
   */
  public static Block.Caption of(
      Study study, Set<String> sources, OptionReader options, Words words) {
    boolean invented = sources.contains(Source.ILLUSTRATION);
    var notes = ImmutableList.<Text>builder();
    words.remark().filter(remark -> !options.hides("note")).ifPresent(notes::add);
    options.text("source-note").ifPresent(notes::add);
    var all = notes.build();
    return new Block.Caption(
        Text.EMPTY,
        options.text("caption").orElse(words.title()),
        Optional.of(Phrases.tagged(options.hides("unit") ? Text.EMPTY : words.unit(), invented)),
        all.isEmpty() ? Optional.empty() : Optional.of(Phrases.spaces(all)),
        Optional.of(SourceLine.of(study, sources)),
        options.text().find("id").orElse(words.anchor()));
  }
}
