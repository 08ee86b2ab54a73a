package fr.arpent.reporting.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableMap;
import fr.arpent.model.problem.Locator;
import fr.arpent.model.problem.Problems;
import fr.arpent.reporting.guide.markup.GuideTextReader;
import fr.arpent.reporting.guide.markup.Inline;
import fr.arpent.reporting.guide.markup.Markup;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

class GuideTextProperties {

  @Property
  void a_text_without_constructs_keeps_its_words(
      @ForAll @AlphaChars @Chars({' ', 'é', 'م', ',', '.'}) @StringLength(min = 1, max = 80)
          String words) {
    var plain = "a" + words.strip();

    var problems = Problems.locatedBy(Locator.NONE);
    var text = GuideTextReader.read("t.md", "fr", ImmutableMap.of("t.md", plain), problems);

    var paragraph = (Markup.Paragraph) text.blocks().get(0);
    assertEquals(plain, ((Inline.Literal) paragraph.content().get(0)).words());
    assertEquals(0, problems.list().size());
  }

  @Property
  void any_text_is_read_without_an_exception(
      @ForAll
          @Chars({
            'a', ' ', '\n', '{', '}', '[', ']', '@', ':', '#', '`', '!', '(', ')', '^', '|', '-',
            '\\', '*', '='
          })
          @StringLength(max = 120)
          String words) {
    var problems = Problems.locatedBy(Locator.NONE);

    GuideTextReader.read("t.md", "fr", ImmutableMap.of("t.md", words), problems);

    assertEquals(problems.list().size(), Math.min(100, problems.list().size()));
  }
}
