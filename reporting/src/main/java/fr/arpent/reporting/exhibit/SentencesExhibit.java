package fr.arpent.reporting.exhibit;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import fr.arpent.methods.AnalysisResult;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.block.Block.Paragraph;
import fr.arpent.reporting.text.Text;

/**
 * Sentences that say what came out, one paragraph.
 *
 * @param analysis the answer
 * @param sentences in reading order
 */
public record SentencesExhibit(AnalysisResult analysis, ImmutableList<Sentence> sentences)
    implements Exhibit {

  @Override
  public Kind kind() {
    return Kind.SENTENCES;
  }

  @Override
  public ImmutableSet<String> options() {
    return ImmutableSet.of();
  }

  @Override
  public ImmutableList<Block> blocks(ExhibitOptions options) {
    OptionReader.of(options, options(), ImmutableSet.of());
    return paragraphs(sentences, analysis);
  }

  /** Returns sentences as one paragraph; each that tells invented values bears the tag. */
  static ImmutableList<Block> paragraphs(
      ImmutableList<Sentence> sentences, AnalysisResult analysis) {
    if (sentences.isEmpty()) {
      return ImmutableList.of();
    }
    Text words =
        Phrases.spaces(
            sentences.stream().map(sentence -> sentence.text(analysis)).collect(toImmutableList()));
    return ImmutableList.of(new Paragraph(words, Paragraph.Role.BODY));
  }
}
