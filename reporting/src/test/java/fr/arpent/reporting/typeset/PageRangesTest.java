package fr.arpent.reporting.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.text.Words;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageRangesTest {

  @Test
  void three_pages_in_a_row_are_a_range_and_two_are_not() {
    assertEquals("3", PageRanges.of(ImmutableList.of(3)).plain());
    assertEquals("3, 4", PageRanges.of(ImmutableList.of(3, 4)).plain());
    assertEquals("3–5, 8, 9, 12", PageRanges.of(ImmutableList.of(3, 4, 5, 8, 9, 12)).plain());
    assertEquals("", PageRanges.of(ImmutableList.of()).plain());
  }

  @Test
  void each_number_leads_to_its_page() {
    var spans = PageRanges.of(ImmutableList.of(3, 4, 5)).spans();

    assertEquals(link(3), ((Words.Run) spans.get(0)).link());
    assertEquals(link(5), ((Words.Run) spans.get(2)).link());
  }

  private static Optional<Words.Link> link(int page) {
    return Optional.of(new Words.Link.Anchor(PageRanges.anchor(page)));
  }
}
