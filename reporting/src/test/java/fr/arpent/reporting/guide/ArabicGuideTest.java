package fr.arpent.reporting.guide;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.text.Words;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArabicGuideTest {

  private static final String SENTENCE =
      "# عنوان\n\nيقع المركز في {{ territory[82033].name }} ({{ access.population | number }}).";

  @Test
  void a_name_without_translation_says_its_language() {
    var foreign =
        runs(compose(SENTENCE, Optional.empty())).stream()
            .filter(run -> run.language().isPresent())
            .collect(toImmutableList());

    assertEquals(
        ImmutableList.of(Words.Run.plain("Castelsarrasin")),
        foreign.stream().map(run -> Words.Run.plain(run.words())).collect(toImmutableList()));
    assertEquals(Optional.of("fr"), foreign.get(0).language());
  }

  @Test
  void numbers_are_in_the_digits_that_the_guide_asks_for() {
    assertTrue(plain(compose(SENTENCE, Optional.empty())).contains("27.200"));
    assertTrue(plain(compose(SENTENCE, Optional.of("eastern"))).contains("٢٧٬٢٠٠"));
  }

  @Test
  void the_imprint_names_the_arabic_families_first() {
    var guide = compose(SENTENCE, Optional.empty());

    assertTrue(
        guide.imprint().stream()
            .map(fact -> guide.wording().resolve(fact.text()).plain())
            .anyMatch(words -> words.startsWith("Amiri وTajawal وSource Serif 4")));
  }

  private static Guide compose(String text, Optional<String> digits) {
    var texts = ImmutableMap.of("ar", text);
    var outline = Studies.outline(texts, ImmutableList.of("ar")).digits(digits).build();
    var study = Studies.with(texts, outline).build();
    return GuideComposer.of(study, Studies.results(), Studies.exhibits())
        .compose("guide", Locale.forLanguageTag("ar"))
        .orThrow();
  }

  private static ImmutableList<Words.Run> runs(Guide guide) {
    return guide.blocks().stream()
        .filter(Block.Paragraph.class::isInstance)
        .map(block -> guide.wording().resolve(((Block.Paragraph) block).text()))
        .flatMap(words -> words.spans().stream())
        .filter(Words.Run.class::isInstance)
        .map(Words.Run.class::cast)
        .collect(toImmutableList());
  }

  private static String plain(Guide guide) {
    return new Words(ImmutableList.copyOf(runs(guide))).plain();
  }
}
