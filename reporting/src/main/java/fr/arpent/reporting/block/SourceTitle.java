package fr.arpent.reporting.block;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.text.Wording;
import fr.arpent.reporting.text.Words;
import java.util.Optional;

/** The line of a source in a bibliography, the same on paper and in a word processor. */
public final class SourceTitle {

  private SourceTitle() {}

  /**
   * Returns the title in italic, what follows it, and the language when it is another one.
   *
   * @param comma what stands between the parts of a line, with its space
   */
  public static Words of(Block.Bibliography.Entry entry, Wording wording, String comma) {
    Words rest = wording.resolve(entry.rest());
    var spans =
        ImmutableList.<Words.Span>builder()
            .addAll(emphasised(wording.resolve(entry.title()), entry.language()));
    if (!rest.isEmpty()) {
      spans.add(Words.Run.plain(comma)).addAll(rest.spans());
    }
    entry.language().ifPresent(tag -> spans.add(Words.Run.plain(" ")).add(Words.Tag.quiet(tag)));
    return new Words(spans.build());
  }

  private static ImmutableList<Words.Span> emphasised(Words words, Optional<String> language) {
    return words.spans().stream()
        .map(span -> span instanceof Words.Run run ? emphasised(run, language) : span)
        .collect(toImmutableList());
  }

  private static Words.Run emphasised(Words.Run run, Optional<String> language) {
    return new Words.Run(
        run.words(),
        Words.Emphasis.EMPHASIS,
        run.language().or(() -> language),
        run.link(),
        run.entry());
  }
}
