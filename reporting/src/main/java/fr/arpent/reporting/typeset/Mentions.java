package fr.arpent.reporting.typeset;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Iterables;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.block.Outline;
import fr.arpent.reporting.guide.Guide;
import fr.arpent.reporting.page.Ink;
import fr.arpent.reporting.page.Page;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where the terms of a glossary are read: on the pages of the chapters, not in the contents or the
 * glossary itself. A term is found as it is written there, whatever its capitals, with the -s or -x
 * of a plural.
 */
final class Mentions {

  /** No id of a guide holds a colon. */
  private static final String MEANING = "meaning:";

  private Mentions() {}

  /** Returns the anchor of a meaning. */
  static String anchor(String term) {
    return MEANING + term;
  }

  /** Returns the printed numbers of the pages on which each term is read. */
  static ImmutableSetMultimap<String, Integer> of(ImmutableList<Sheet> sheets, Guide guide) {
    var mentions = ImmutableSetMultimap.<String, Integer>builder();
    ImmutableList<String> terms = terms(guide);
    if (terms.isEmpty()) {
      return mentions.build();
    }
    for (Sheet sheet : chapters(sheets, guide)) {
      boolean glossary = sheet.anchors().keySet().stream().anyMatch(id -> id.startsWith(MEANING));
      if (!glossary) {
        String words = words(sheet.page());
        terms.stream()
            .filter(term -> pattern(term).matcher(words).find())
            .forEach(term -> mentions.put(term, sheet.index() + 1));
      }
    }
    return mentions.build();
  }

  /** Returns the pages from the first chapter on. */
  static ImmutableList<Sheet> chapters(ImmutableList<Sheet> sheets, Guide guide) {
    var first = Iterables.getFirst(Outline.of(guide.blocks()).chapters(), null);
    return first == null
        ? ImmutableList.of()
        : sheets.stream()
            .dropWhile(sheet -> !sheet.anchors().containsKey(first.anchor()))
            .collect(toImmutableList());
  }

  private static ImmutableList<String> terms(Guide guide) {
    return guide.blocks().stream()
        .filter(Block.Glossary.class::isInstance)
        .flatMap(block -> ((Block.Glossary) block).meanings().stream())
        .map(meaning -> guide.wording().resolve(meaning.term()).plain())
        .collect(toImmutableList());
  }

  private static Pattern pattern(String term) {
    return Pattern.compile(
        "(?<![\\p{L}\\d])" + Pattern.quote(normal(term)) + "[sx]?(?![\\p{L}\\d])");
  }

  private static String words(Page page) {
    return normal(
        page.contents().stream()
            .filter(content -> content.owner().isPresent())
            .flatMap(content -> content.ink().stream())
            .filter(Ink.Line.class::isInstance)
            .map(
                ink ->
                    ((Ink.Line) ink)
                        .pieces().stream()
                            .map(piece -> piece.text().text())
                            .collect(Collectors.joining()))
            .collect(Collectors.joining(" ")));
  }

  private static String normal(String words) {
    return words
        .toLowerCase(Locale.ROOT)
        .replaceAll("\u00AD\\s*", "")
        .replaceAll("[\\s\u00A0\u202F]+", " ");
  }
}
