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
import java.util.stream.Stream;

/**
 * Why each project is not funded: a sentence that leads, then a paragraph each. All rest on the
 * same data, so that one tag, on the sentence that leads, does for all.
 *
 * @param analysis the answer
 * @param lead what the paragraphs are about
 * @param sentences one per project
 */
record ReasonsExhibit(AnalysisResult analysis, Sentence lead, ImmutableList<Sentence> sentences)
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
    return Stream.concat(
            Stream.of(lead.text(analysis)), sentences.stream().map(sentence -> sentence.words()))
        .map(text -> new Paragraph(text, Paragraph.Role.BODY))
        .collect(toImmutableList());
  }
}
