package fr.arpent.reporting.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSet;
import fr.arpent.reporting.guide.Guide;
import fr.arpent.reporting.page.Ink;
import fr.arpent.reporting.page.Page;
import fr.arpent.reporting.page.StructureElement;
import fr.arpent.reporting.page.StructureElement.Tag;
import fr.arpent.reporting.typeset.Typesetter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Compares all that a guide says, in the order of reading and without white space: as the structure
 * tree of its PDF has it, and as its HTML has it.
 *
 * <p>Left out on both sides: what is said of pages, drawings (their alternatives are compared), and
 * what only HTML says (squares of scales, the kind of a box beside its title). Notes come last.
 * Words that run from right to left are printed piece by piece from the left: there the letters of
 * each paragraph are compared, not their order.
 */
final class ReadGuide {

  private static final Pattern BLANK =
      Pattern.compile("[\\s\u00A0\u202F\u00AD\u2060\u200E\u200F]+");

  private static final ImmutableSet<Tag> INLINE =
      ImmutableSet.of(Tag.SPAN, Tag.LINK, Tag.REFERENCE);

  private final Map<StructureElement, List<Piece>> pieces = new HashMap<>();
  private final List<String> read = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  private ReadGuide() {}

  /** Words on a page, in the order of reading. */
  private record Piece(int page, int reading, String words) {}

  /** Fails where the two forms of a guide say different things. */
  static void assertSaysTheSame(Guide guide, ParsedPage page) {
    var html = new ReadGuide();
    html.read(page.all("body").get(0), html.read);
    String all = String.join("", html.read) + String.join("", html.notes);
    int at = 0;
    for (String block : ofPdf(guide)) {
      String next = all.substring(at, Math.min(all.length(), at + block.length()));
      boolean backwards = guide.wording().rightToLeft();
      assertEquals(backwards ? sorted(block) : block, backwards ? sorted(next) : next, block);
      at += block.length();
    }
    assertEquals("", all.substring(at), "said by the HTML alone");
  }

  private static String sorted(String words) {
    return words
        .chars()
        .map(sign -> "([{".indexOf(sign) >= 0 ? ")]}".charAt("([{".indexOf(sign)) : sign)
        .sorted()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static List<String> ofPdf(Guide guide) {
    var pdf = new ReadGuide();
    var printed = Typesetter.standard().typeset(PagelessWording.of(guide));
    for (int page = 0; page < printed.pages().size(); page++) {
      for (Page.Content content : printed.pages().get(page).contents()) {
        pdf.note(page, content);
      }
    }
    pdf.read(printed.structure(), pdf.read);
    pdf.read.addAll(pdf.notes);
    return pdf.read;
  }

  private void note(int page, Page.Content content) {
    for (Ink ink : content.ink()) {
      if (content.owner().isPresent() && ink instanceof Ink.Line line) {
        var words = new StringBuilder();
        line.pieces().forEach(piece -> words.append(piece.text().text()));
        pieces
            .computeIfAbsent(content.owner().get(), key -> new ArrayList<>())
            .add(new Piece(page, content.reading(), words.toString()));
      }
    }
  }

  private void read(StructureElement element, List<String> into) {
    switch (element.tag()) {
      case NOTE -> element.children().forEach(child -> readBlock(child, notes));
      case TOCI -> element.children().forEach(child -> readEntry(child, into));
      default -> readBlock(element, into);
    }
  }

  private void readBlock(StructureElement element, List<String> into) {
    var own = new ArrayList<Piece>();
    gather(element, own);
    own.sort(Comparator.comparingInt(Piece::page).thenComparingInt(Piece::reading));
    var words = new StringBuilder();
    own.forEach(piece -> words.append(bare(piece.words())));
    add(words.toString(), into);
    for (StructureElement child : element.children()) {
      if (child.tag() == Tag.FIGURE && !isScale(element, child)) {
        add(bare(child.alternative().orElse("")), into);
      } else if (!INLINE.contains(child.tag())) {
        read(child, into);
      }
    }
  }

  /**
   * The boxes of a scale, with the words of its steps, stand directly in the section of a sheet.
   */
  private boolean isScale(StructureElement parent, StructureElement figure) {
    return parent.tag() == Tag.SECT && pieces.containsKey(figure);
  }

  /** A line of contents without its page, which is the last part of its link. */
  private void readEntry(StructureElement part, List<String> into) {
    if (part.tag() != Tag.REFERENCE) {
      read(part, into);
      return;
    }
    var parts = part.children().get(0).children();
    parts.subList(0, parts.size() - 1).forEach(words -> readBlock(words, into));
  }

  private void gather(StructureElement element, List<Piece> own) {
    own.addAll(pieces.getOrDefault(element, List.of()));
    for (StructureElement child : element.children()) {
      if (INLINE.contains(child.tag())) {
        gather(child, own);
      }
    }
  }

  private void read(Element element, List<String> into) {
    String style = element.getAttribute("class");
    if (style.equals("note")) {
      readParts(element, notes);
    } else if (style.startsWith("tag")) {
      add(bare(element.getTextContent().replaceAll("[\\[\\]]", "")), into);
    } else if (element.getTagName().equals("img")) {
      add(bare(element.getAttribute("alt")), into);
    } else if (!style.matches("where|box|(tinted|framed|ruled|quoted)-kind")) {
      add(label(element), into);
      readParts(element, into);
    }
  }

  private void readParts(Element element, List<String> into) {
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        read(child, into);
      } else {
        add(bare(node.getTextContent()), into);
      }
    }
  }

  /** Returns the number that a list prints before an item; a step shows how long it takes. */
  private static String label(Element item) {
    if (!(item.getParentNode() instanceof Element list) || !list.getTagName().equals("ol")) {
      return "";
    }
    String start = list.getAttribute("start");
    int number = start.isEmpty() ? 1 : Integer.parseInt(start);
    for (Node node = item.getPreviousSibling(); node != null; node = node.getPreviousSibling()) {
      number += node instanceof Element ? 1 : 0;
    }
    if (!list.getAttribute("class").equals("steps")) {
      return number + ".";
    }
    var first = (Element) item.getElementsByTagName("p").item(0);
    return first.getAttribute("class").equals("length") ? "" : Integer.toString(number);
  }

  private static void add(String words, List<String> into) {
    if (!words.isEmpty()) {
      into.add(words);
    }
  }

  private static String bare(String words) {
    return BLANK.matcher(words).replaceAll("");
  }
}
