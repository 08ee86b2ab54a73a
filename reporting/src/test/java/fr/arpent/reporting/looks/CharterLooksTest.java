package fr.arpent.reporting.looks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.charter.CharteredStudy;
import fr.arpent.reporting.guide.Guide;
import fr.arpent.reporting.typeset.Typesetter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A guide in a client's charter against the points of the checklist that a charter can break. */
class CharterLooksTest {

  private static final Map<String, Guide> GUIDES = new ConcurrentHashMap<>();
  private static final Map<String, PrintedPages> PAGES = new ConcurrentHashMap<>();

  private static Guide guide(String language) {
    return GUIDES.computeIfAbsent(language, CharteredStudy::compose);
  }

  private static PrintedPages pages(String language) {
    return PAGES.computeIfAbsent(
        language, key -> new PrintedPages(Typesetter.standard().typeset(guide(key))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en", "ar"})
  void words_are_large_and_dark_enough(String language) {
    assertEquals(ImmutableList.of(), LineChecklist.isHardToRead(pages(language)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en", "ar"})
  void values_are_drawn_in_the_class_they_are_printed_in(String language) {
    assertEquals(ImmutableList.of(), BlockChecklist.changeClass(guide(language)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en", "ar"})
  void no_two_texts_touch_and_units_stand_under_units(String language) {
    assertEquals(ImmutableList.of(), LineChecklist.touch(pages(language)));
    assertEquals(ImmutableList.of(), TableChecklist.standAskew(pages(language)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void nothing_leaves_the_margins(String language) {
    assertEquals(ImmutableList.of(), LineChecklist.leavesTheMargins(pages(language)));
  }
}
