package fr.arpent.reporting.verification;

import com.google.common.collect.ImmutableMap;
import fr.arpent.model.problem.Place;
import fr.arpent.model.problem.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Compares the pages of a guide with those that were printed again, and names the table, figure or
 * sentence that differs.
 */
final class PageComparison {

  private static final int AROUND = 40;

  private final PDDocument printed;
  private final PDDocument redone;
  private final PrintedStructure structure;
  private final Problems problems;

  PageComparison(PDDocument printed, PDDocument redone, Problems problems) {
    this.printed = printed;
    this.redone = redone;
    this.structure = new PrintedStructure(redone);
    this.problems = problems;
  }

  /** Reports every page that differs. */
  void compare() throws IOException {
    int expected = redone.getNumberOfPages();
    int found = printed.getNumberOfPages();
    if (found != expected) {
      problems.errorIn(
          Place.of("guide.pdf"),
          "evidence/pages",
          ImmutableMap.of("found", found, "expected", expected));
    }
    for (int page = 0; page < Math.min(expected, found); page++) {
      compare(page);
    }
  }

  private void compare(int index) throws IOException {
    PDPage own = redone.getPage(index);
    PDPage given = printed.getPage(index);
    String expected = content(own, Long.MAX_VALUE);
    String found = content(given, expected.length() + 1_000_000L);
    if (expected.equals(found)) {
      return;
    }
    int before = problems.count();
    report(index, PageText.of(own, expected), PageText.of(given, found), own);
    if (problems.count() == before) {
      report(index, ImmutableMap.of("kind", "drawing"));
    }
  }

  private void report(int index, ImmutableMap<String, String> fields) {
    var all = ImmutableMap.<String, Object>builder().putAll(fields).put("page", index + 1);
    problems.errorIn(Place.of("guide.pdf"), "evidence/page", all.buildOrThrow());
  }

  private static String content(PDPage page, long most) throws IOException {
    try (var in = page.getContents()) {
      return new String(
          in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, most)), StandardCharsets.ISO_8859_1);
    }
  }

  private void report(int index, PageText own, PageText given, PDPage page) {
    Set<Object> told = new HashSet<>();
    for (int piece : differing(own, given)) {
      var thing = structure.thing(index, piece);
      if (thing.isPresent() && told.add(thing.get().element())) {
        report(index, thing.get(), piece, own, given, page);
      } else if (piece < 0 && told.add("artifact")) {
        report(index, ImmutableMap.of("kind", "furniture"));
      } else if (piece >= 0 && thing.isEmpty() && told.add("foreign")) {
        var words = given.words().getOrDefault(piece, "—");
        report(index, ImmutableMap.of("kind", "foreign", "found", words));
      }
    }
  }

  /** Pieces with other operators, furniture last. */
  private static List<Integer> differing(PageText own, PageText given) {
    var keys =
        new TreeSet<Integer>(
            Comparator.comparing((Integer key) -> key < 0).thenComparing(key -> key));
    keys.addAll(own.painted().keySet());
    keys.addAll(given.painted().keySet());
    var differing = new ArrayList<Integer>();
    for (Integer key : keys) {
      if (!Optional.ofNullable(own.painted().get(key))
          .equals(Optional.ofNullable(given.painted().get(key)))) {
        differing.add(key);
      }
    }
    return differing;
  }

  private void report(
      int index,
      PrintedStructure.Thing thing,
      int piece,
      PageText own,
      PageText given,
      PDPage page) {
    boolean isSentence = thing.kind().equals("sentence");
    List<Integer> pieces =
        isSentence ? PrintedStructure.pieces(thing.element(), page.getCOSObject()) : List.of(piece);
    String expected = words(own, pieces);
    String found = words(given, pieces);
    int at = firstDifference(expected, found);
    report(
        index,
        ImmutableMap.of(
            "kind", thing.kind(),
            "case", expected.equals(found) ? "look" : "words",
            "name", isSentence ? "" : name(thing, page, own),
            "found", around(found, at),
            "expected", around(expected, at)));
  }

  private static String words(PageText text, List<Integer> pieces) {
    return pieces.stream()
        .map(piece -> text.words().getOrDefault(piece, ""))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String name(PrintedStructure.Thing thing, PDPage page, PageText own) {
    return PrintedStructure.caption(thing.element())
        .map(caption -> words(own, PrintedStructure.pieces(caption, page.getCOSObject())))
        .filter(words -> !words.isEmpty())
        .orElse("—");
  }

  private static int firstDifference(String a, String b) {
    int at = 0;
    while (at < Math.min(a.length(), b.length()) && a.charAt(at) == b.charAt(at)) {
      at++;
    }
    return at;
  }

  /** Long sentences are shown around the place where they part. */
  private static String around(String words, int at) {
    int from = Math.max(0, at - AROUND);
    int to = Math.min(words.length(), at + AROUND);
    return (from > 0 ? "…" : "")
        + words.substring(Math.min(from, to), to)
        + (to < words.length() ? "…" : "");
  }
}
