package fr.arpent.reporting.typeset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import fr.arpent.reporting.guide.Guide;
import fr.arpent.reporting.page.PrintedGuide;
import fr.arpent.reporting.page.PrintedGuide.Destination;
import fr.arpent.reporting.page.PrintedGuide.Metadata;
import fr.arpent.reporting.page.StructureElement;
import fr.arpent.reporting.theme.Theme;
import java.util.OptionalInt;

/** A guide set once, with the page numbers known from the time before. */
final class Edition {

  private final Guide guide;
  private final Theme theme;
  private final Numbers expected;
  private final SetBefore before;
  private final StructureElement document = StructureElement.document();
  private final ImmutableList<Sheet> sheets;
  private final Numbers found;

  private Edition(Guide guide, Theme theme, Numbers expected, SetBefore before) {
    this.guide = guide;
    this.theme = theme;
    this.expected = expected;
    this.before = before;
    this.sheets = set();
    this.found = Numbers.of(sheets, guide);
  }

  /** Sets a guide for the first time, when no page is known. */
  static Edition first(Guide guide, Theme theme) {
    return new Edition(
        guide,
        theme,
        new Numbers(
            ImmutableMap.of(),
            ImmutableSetMultimap.of(),
            ImmutableSetMultimap.of(),
            ImmutableSetMultimap.of(),
            0),
        new SetBefore());
  }

  /** Sets the guide again, with the pages of this edition. */
  Edition next() {
    return new Edition(guide, theme, found, before);
  }

  /** Returns whether every number printed is the page. */
  boolean isSettled() {
    return found.equals(expected);
  }

  PrintedGuide printed() {
    var wording = guide.wording();
    var metadata =
        new Metadata(
            wording.resolve(guide.title()).plain(),
            guide.authors().stream()
                .map(author -> wording.resolve(author).plain())
                .collect(ImmutableList.toImmutableList()),
            wording.locale().toLanguageTag(),
            wording.rightToLeft(),
            String.join("\n", guide.inputDigest(), wording.locale().toLanguageTag(), theme.id()));
    return new PrintedGuide(
        metadata,
        sheets.stream().map(Sheet::page).collect(ImmutableList.toImmutableList()),
        document,
        Bookmarks.of(sheets),
        destinations());
  }

  private ImmutableList<Sheet> set() {
    PageNumbers pages = expected.pages().isEmpty() ? PageNumbers.UNKNOWN : expected;
    var compositor = new Compositor(guide.wording(), theme, pages, before);
    var total = expected.total() == 0 ? OptionalInt.empty() : OptionalInt.of(expected.total());
    var stationery = new Stationery(compositor, compositor.words(guide.title()), total);
    var maker = new PageMaker(stationery, PageStart.plain(Furniture.none(), 0));
    maker.fill(new GuideSetter(compositor, guide, document).set());
    maker.close();
    return maker.sheets();
  }

  private ImmutableMap<String, Destination> destinations() {
    var destinations = ImmutableMap.<String, Destination>builder();
    for (Sheet sheet : sheets) {
      sheet.anchors().forEach((id, y) -> destinations.put(id, new Destination(sheet.index(), y)));
    }
    return destinations.buildKeepingLast();
  }

  /**
   * Where anchors stand.
   *
   * @param pages printed page number of each anchor
   * @param citations printed numbers of the pages on which words lead to an anchor
   * @param mentions printed numbers of the pages on which a term of the glossary is read
   * @param entries printed numbers of the pages at which an entry of the index points
   * @param total how many pages there are
   */
  private record Numbers(
      ImmutableMap<String, Integer> pages,
      ImmutableSetMultimap<String, Integer> citations,
      ImmutableSetMultimap<String, Integer> mentions,
      ImmutableSetMultimap<String, Integer> entries,
      int total)
      implements PageNumbers {

    static Numbers of(ImmutableList<Sheet> sheets, Guide guide) {
      var pages = ImmutableMap.<String, Integer>builder();
      for (Sheet sheet : sheets) {
        sheet.anchors().keySet().forEach(id -> pages.put(id, sheet.index() + 1));
      }
      var citations = ImmutableSetMultimap.<String, Integer>builder();
      for (Sheet sheet : sheets) {
        sheet.goals().forEach(anchor -> citations.put(anchor, sheet.index() + 1));
      }
      return new Numbers(
          pages.buildKeepingLast(),
          citations.build(),
          Mentions.of(sheets, guide),
          entries(sheets, guide),
          sheets.size());
    }

    /** Titles are read again in the contents: only pages of chapters count. */
    private static ImmutableSetMultimap<String, Integer> entries(
        ImmutableList<Sheet> sheets, Guide guide) {
      var entries = ImmutableSetMultimap.<String, Integer>builder();
      for (Sheet sheet : Mentions.chapters(sheets, guide)) {
        sheet.indexed().forEach(entry -> entries.put(entry, sheet.index() + 1));
      }
      return entries.build();
    }

    @Override
    public ImmutableSortedSet<Integer> indexed(String entry) {
      return ImmutableSortedSet.copyOf(entries.get(entry));
    }

    @Override
    public ImmutableSortedSet<Integer> leadingTo(String anchor) {
      return ImmutableSortedSet.copyOf(citations.get(anchor));
    }

    @Override
    public ImmutableSortedSet<Integer> mentioning(String term) {
      return ImmutableSortedSet.copyOf(mentions.get(term));
    }

    @Override
    public OptionalInt find(String anchor) {
      Integer page = pages.get(anchor);
      return page == null ? OptionalInt.empty() : OptionalInt.of(page);
    }
  }
}
