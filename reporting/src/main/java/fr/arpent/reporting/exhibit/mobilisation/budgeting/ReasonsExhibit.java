package fr.arpent.reporting.exhibit.mobilisation.budgeting;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import fr.arpent.methods.AnalysisResult;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.block.Block.Paragraph;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.exhibit.ExhibitOptions;
import fr.arpent.reporting.exhibit.OptionReader;
import fr.arpent.reporting.exhibit.Sentence;

/**
 * Why each project is not funded, a paragraph each.
 *
 * @param analysis the answer
 * @param sentences one per project
 */
record ReasonsExhibit(AnalysisResult analysis, ImmutableList<Sentence> sentences)
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
    return sentences.stream()
        .map(sentence -> new Paragraph(sentence.text(analysis), Paragraph.Role.BODY))
        .collect(toImmutableList());
  }
}
