package fr.arpent.reporting.html;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableSet;
import fr.arpent.reporting.guide.Guide;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.text.Wording;
import fr.arpent.reporting.text.Words;
import java.util.Locale;

/** Says what another wording says, without a word about pages or about PDF. */
record PagelessWording(Wording other) implements Wording {

  private static final ImmutableSet<String> OF_PAGES =
      ImmutableSet.of("block.bibliography.cited", "block.glossary.pages", "block.index.pages");

  /** Returns a guide that is said without pages. */
  static Guide of(Guide guide) {
    return Guide.builder()
        .wording(new PagelessWording(guide.wording()))
        .studyId(guide.studyId())
        .title(guide.title())
        .subtitle(guide.subtitle())
        .owner(guide.owner())
        .kind(guide.kind())
        .date(guide.date())
        .licence(guide.licence())
        .theme(guide.theme())
        .addAllImprint(guide.imprint())
        .addAllBlocks(guide.blocks())
        .inputDigest(guide.inputDigest())
        .build();
  }

  @Override
  public Locale locale() {
    return other.locale();
  }

  @Override
  public String digits(String european) {
    return other.digits(european);
  }

  @Override
  public Words resolve(Text text) {
    if (text instanceof Text.Message message && OF_PAGES.contains(message.key())) {
      return Words.of("");
    }
    var said =
        text.equals(Text.message("imprint.accessibility.words"))
            ? Text.message("imprint.accessibility.html")
            : text;
    return new Words(
        other.resolve(said).spans().stream()
            .filter(span -> !(span instanceof Words.OnPaper))
            .collect(toImmutableList()));
  }
}
