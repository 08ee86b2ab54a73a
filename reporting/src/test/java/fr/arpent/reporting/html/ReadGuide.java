package fr.arpent.reporting.html;

import com.google.common.collect.ImmutableSet;
import fr.arpent.reporting.guide.Guide;
import fr.arpent.reporting.page.Ink;
import fr.arpent.reporting.page.Page;
import fr.arpent.reporting.page.StructureElement;
import fr.arpent.reporting.page.StructureElement.Tag;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.typeset.Typesetter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * All that a guide says, in the order of reading and without white space: as the structure tree of
 * its PDF has it, and as its HTML has it. Left out on both sides: numbers of pages and what is said
 * with them, drawings with the words in them (their alternatives are compared instead), and words
 * that only HTML needs (squares of scales, names of kinds beside a title). Notes come last.
 */
final class ReadGuide {

  private static final ImmutableSet<Tag> INLINE =
      ImmutableSet.of(Tag.SPAN, Tag.LINK, Tag.REFERENCE);

  private static final Pattern BLANK = Pattern.compile("[\\s\u00A0\u202F\u00AD\u2060]+");

  private final Map<StructureElement, List<Piece>> pieces = new IdentityHashMap<>();
  private final StringBuilder read = new StringBuilder();
  private final StringBuilder notes = new StringBuilder();

  private ReadGuide() {}

  /** Words on a page, in the order of reading. */
  private record Piece(int page, int reading, String words, StructureElement owner) {}

  static String asPdf(Guide guide) {
    var reader = new ReadGuide();
    var printed = Typesetter.standard().typeset(guide);
    for (int page = 0; page < printed.pages().size(); page++) {
      reader.note(page, printed.pages().get(page));
    }
    reader.read(printed.structure(), reader.read);
    return reader.said(guide);
  }

  static String asHtml(ParsedPage page, Guide guide) {
    var reader = new ReadGuide();
    reader.read(page.all("body").get(0), reader.read);
    return reader.said(guide);
  }

  private String said(Guide guide) {
    String all = read + "\n" + notes;
    var wording = guide.wording();
    for (String key : new String[] {"imprint.accessibility.words", "imprint.accessibility.html"}) {
      all = all.replace(bare(wording.resolve(Text.message(key)).plain()), "");
    }
    return all.replaceAll("[,،](p|ص)\\.[\\d–]+", "").strip();
  }

  private void note(int number, Page page) {
    for (Page.Content content : page.contents()) {
      content
          .owner()
          .ifPresent(
              owner -> {
                for (Ink ink : content.ink()) {
                  if (ink instanceof Ink.Line line) {
                    var words = new StringBuilder();
                    line.pieces().forEach(piece -> words.append(piece.text().text()));
                    pieces
                        .computeIfAbsent(owner, key -> new ArrayList<>())
                        .add(new Piece(number, content.reading(), words.toString(), owner));
                  }
                }
              });
    }
  }

  private void read(StructureElement element, StringBuilder into) {
    switch (element.tag()) {
      case NOTE -> element.children().forEach(child -> read(child, notes));
      case TOCI -> readEntry(element, into);
      default -> {
        var own = new ArrayList<Piece>();
        gather(element, own);
        own.sort(Comparator.comparingInt(Piece::page).thenComparingInt(Piece::reading));
        var words = new StringBuilder();
        own.forEach(piece -> words.append(bare(piece.words())));
        if (!isAboutPages(words.toString())) {
          into.append(words);
        }
        for (StructureElement child : element.children()) {
          if (child.tag() == Tag.FIGURE && !isScale(element, child)) {
            into.append(bare(child.alternative().orElse("")));
          } else if (!INLINE.contains(child.tag())) {
            read(child, into);
          }
        }
      }
    }
  }

  /** An entry of contents without its page, which is the last span of its link. */
  private void readEntry(StructureElement entry, StringBuilder into) {
    for (StructureElement child : entry.children()) {
      if (child.tag() == Tag.REFERENCE) {
        var link = child.children().get(0);
        link.children().subList(0, link.children().size() - 1).forEach(part -> read(part, into));
      } else {
        read(child, into);
      }
    }
  }

  private void gather(StructureElement element, List<Piece> own) {
    own.addAll(pieces.getOrDefault(element, List.of()));
    for (StructureElement child : element.children()) {
      if (INLINE.contains(child.tag())) {
        gather(child, own);
      }
    }
  }

  /**
   * The boxes of a scale, with the words of its steps, stand directly in the section of a sheet.
   */
  private boolean isScale(StructureElement parent, StructureElement figure) {
    return parent.tag() == Tag.SECT && pieces.containsKey(figure);
  }

  private static boolean isAboutPages(String words) {
    return words.matches("(Citép\\.|Citedp\\.|وردفيص\\.|→p\\.|ص\\.)[\\d–,،-]+");
  }

  private void read(Element element, StringBuilder into) {
    String style = element.getAttribute("class");
    if (style.equals("note")) {
      append(element, notes);
    } else if (style.equals("where") || style.equals("box") || isKindBesideTitle(element)) {
      return;
    } else if (style.equals("tag") || style.equals("tag quiet")) {
      into.append(bare(element.getTextContent().replaceAll("[\\[\\]]", "")));
    } else if (element.getTagName().equals("img")) {
      into.append(bare(element.getAttribute("alt")));
    } else {
      into.append(label(element));
      append(element, into);
    }
  }

  private void append(Element element, StringBuilder into) {
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        read(child, into);
      } else {
        into.append(bare(node.getTextContent()));
      }
    }
  }

  private static boolean isKindBesideTitle(Element element) {
    return element.getAttribute("class").endsWith("-kind");
  }

  /** Returns the number that a list prints before an item. */
  private static String label(Element item) {
    var list = (Element) item.getParentNode();
    if (!item.getTagName().equals("li") || !list.getTagName().equals("ol")) {
      return "";
    }
    int number =
        list.getAttribute("start").isEmpty() ? 1 : Integer.parseInt(list.getAttribute("start"));
    for (Node node = item.getPreviousSibling(); node != null; node = node.getPreviousSibling()) {
      number += node instanceof Element ? 1 : 0;
    }
    if (!list.getAttribute("class").equals("steps")) {
      return number + ".";
    }
    var first = (Element) item.getElementsByTagName("p").item(0);
    return first.getAttribute("class").equals("length") ? "" : Integer.toString(number);
  }

  private static String bare(String words) {
    return BLANK.matcher(words).replaceAll("");
  }
}
