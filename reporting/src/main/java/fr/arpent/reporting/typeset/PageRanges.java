package fr.arpent.reporting.typeset;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Page numbers as a reader writes them, {@code 6, 12–15, 22}: three pages or more in a row are a
 * range. Each number leads to its page.
 */
final class PageRanges {

  /** No id of a guide holds a colon. */
  private static final String PAGE = "page:";

  private static final int LEAST_RANGE = 3;

  private PageRanges() {}

  /** Returns the anchor of a whole page, by its printed number. */
  static String anchor(int page) {
    return PAGE + page;
  }

  /**
   * Returns page numbers, in rising order, as words.
   *
   * @param digits writes a number in the digits of the guide
   * @param comma what stands between two
   */
  static Words of(Iterable<Integer> pages, IntFunction<Words> digits, String comma) {
    var spans = ImmutableList.<Words.Span>builder();
    boolean first = true;
    for (List<Integer> run : runs(pages)) {
      if (!first) {
        spans.add(Words.Run.plain(comma));
      }
      first = false;
      spans.add(number(run.get(0), digits));
      if (run.size() > 1) {
        spans.add(Words.Run.plain("\u2013")).add(number(run.get(run.size() - 1), digits));
      }
    }
    return new Words(spans.build());
  }

  /** Returns runs of pages that are written alone or as a range. */
  private static ImmutableList<List<Integer>> runs(Iterable<Integer> pages) {
    List<List<Integer>> runs = new ArrayList<>();
    for (int page : pages) {
      List<Integer> last = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
      if (!last.isEmpty() && last.get(last.size() - 1) == page - 1) {
        last.add(page);
      } else {
        runs.add(new ArrayList<>(List.of(page)));
      }
    }
    return runs.stream()
        .flatMap(
            run ->
                run.size() >= LEAST_RANGE
                    ? java.util.stream.Stream.of(run)
                    : run.stream().map(List::of))
        .collect(toImmutableList());
  }

  private static Words.Run number(int page, IntFunction<Words> digits) {
    return new Words.Run(
        digits.apply(page).plain(),
        Words.Emphasis.NONE,
        Optional.empty(),
        Optional.of(new Words.Link.Anchor(anchor(page))));
  }
}
