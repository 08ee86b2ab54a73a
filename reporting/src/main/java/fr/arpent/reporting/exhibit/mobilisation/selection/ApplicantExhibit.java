package fr.arpent.reporting.exhibit.mobilisation.selection;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import fr.arpent.methods.mobilisation.selection.JudgedApplication;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.block.Block.Bullets;
import fr.arpent.reporting.block.Block.Paragraph;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.exhibit.ExhibitOptions;
import fr.arpent.reporting.exhibit.OptionReader;
import fr.arpent.reporting.exhibit.Phrases;
import fr.arpent.reporting.exhibit.Sentence;
import fr.arpent.reporting.text.Text;

/**
 * Sentences on each application, or on the one that the option {@value #APPLICATION} names: {@code
 * row} in a letter of a batch.
 *
 * @param words of the call
 * @param feedback whether strengths, weaknesses and remarks follow the decision
 */
record ApplicantExhibit(CallWords words, boolean feedback) implements Exhibit {

  static final String APPLICATION = "application";

  @Override
  public Kind kind() {
    return Kind.SENTENCES;
  }

  @Override
  public ImmutableSet<String> options() {
    return ImmutableSet.of(APPLICATION);
  }

  @Override
  public ImmutableList<Block> blocks(ExhibitOptions options) {
    OptionReader.of(options, options(), ImmutableSet.of());
    return chosen(words, options).stream()
        .flatMap(one -> blocks(one).stream())
        .collect(toImmutableList());
  }

  /** Returns the application that an option names, or all. */
  static ImmutableList<JudgedApplication> chosen(CallWords words, ExhibitOptions options) {
    var all = words.result().applications();
    var id = options.find(APPLICATION);
    id.ifPresent(
        key ->
            OptionReader.checkKnown(
                APPLICATION, key, all.stream().map(JudgedApplication::id).toList()));
    return all.stream()
        .filter(one -> id.isEmpty() || id.get().equals(one.id()))
        .collect(toImmutableList());
  }

  private ImmutableList<Block> blocks(JudgedApplication one) {
    var say = new DecisionWords(words);
    var blocks = ImmutableList.<Block>builder();
    blocks.add(paragraph(say.decision(one, feedback)));
    if (feedback) {
      var sentences = say.feedback(one);
      blocks.add(
          body(Phrases.spaces(sentences.stream().map(this::said).collect(toImmutableList()))));
      var remarks = say.remarks(one);
      if (!remarks.isEmpty()) {
        blocks.add(
            new Bullets(
                false,
                1,
                remarks.stream()
                    .map(remark -> ImmutableList.<Block>of(body(remark)))
                    .collect(toImmutableList())));
      }
    }
    return blocks.build();
  }

  private Paragraph paragraph(Sentence sentence) {
    return body(said(sentence));
  }

  private Text said(Sentence sentence) {
    return sentence.text(words.context().analysis());
  }

  private static Paragraph body(Text text) {
    return new Paragraph(text, Paragraph.Role.BODY);
  }
}
