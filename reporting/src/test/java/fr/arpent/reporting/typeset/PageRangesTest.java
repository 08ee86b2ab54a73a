package fr.arpent.reporting.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.text.Words;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageRangesTest {

  @Test
  void three_pages_in_a_row_are_a_range_and_two_are_not() {
    assertEquals("3", written(ImmutableList.of(3)));
    assertEquals("3, 4", written(ImmutableList.of(3, 4)));
    assertEquals("3–5, 8, 9, 12", written(ImmutableList.of(3, 4, 5, 8, 9, 12)));
    assertEquals("", written(ImmutableList.of()));
  }

  @Test
  void each_number_leads_to_its_page() {
    var spans = ranges(ImmutableList.of(3, 4, 5)).spans();

    assertEquals(link(3), ((Words.Run) spans.get(0)).link());
    assertEquals(link(5), ((Words.Run) spans.get(2)).link());
  }

  private static Optional<Words.Link> link(int page) {
    return Optional.of(new Words.Link.Anchor(PageRanges.anchor(page)));
  }

  private static String written(ImmutableList<Integer> pages) {
    return ranges(pages).plain();
  }

  private static Words ranges(ImmutableList<Integer> pages) {
    return PageRanges.of(pages, page -> Words.of(Integer.toString(page)), ", ");
  }
}
