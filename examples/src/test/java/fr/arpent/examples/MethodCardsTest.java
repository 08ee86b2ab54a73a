package fr.arpent.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.arpent.reporting.block.Block.MethodSheet;
import fr.arpent.reporting.block.Block.Sheet.Fact;
import fr.arpent.reporting.guide.Guide;
import fr.arpent.reporting.text.Messages;
import fr.arpent.reporting.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The method cards of every example guide: words for readers, and each method told once. */
class MethodCardsTest {

  /** What a key or a value of {@code study.yaml} looks like, and no word of a reader does. */
  private static final Pattern SIGNS = Pattern.compile("[{}\\[\\]\"_]|^[a-z]+(-[a-z]+)+ ?:");

  static List<ExampleGuide> guides() {
    return ExampleGuide.all().toList();
  }

  @ParameterizedTest
  @MethodSource("guides")
  void settings_are_said_in_words(ExampleGuide edition) {
    var signs = new ArrayList<String>();
    for (var card : cards(edition.compose())) {
      for (var fact : card.rows()) {
        if (fact.label().equals(Text.message("block.method.settings"))) {
          said(fact, edition)
              .lines()
              .filter(line -> SIGNS.matcher(line).find())
              .forEach(signs::add);
        }
      }
    }

    assertEquals(List.of(), signs);
  }

  @Test
  void the_second_card_of_a_method_points_to_the_first() {
    var edition = new ExampleGuide("cooperative-budget", "guide", "fr");
    var pointers =
        cards(edition.compose()).stream()
            .flatMap(card -> card.rows().stream())
            .filter(fact -> fact.label().equals(Text.message("annex.same")))
            .map(fact -> said(fact, edition))
            .toList();

    assertTrue(pointers.size() > 1, pointers.toString());
    assertTrue(pointers.get(0).contains("voir la fiche de l’analyse"), pointers.get(0));
  }

  private static List<MethodSheet> cards(Guide guide) {
    return guide.blocks().stream()
        .filter(MethodSheet.class::isInstance)
        .map(MethodSheet.class::cast)
        .toList();
  }

  private static String said(Fact fact, ExampleGuide edition) {
    return Messages.in(Locale.forLanguageTag(edition.language())).resolve(fact.text()).plain();
  }
}
