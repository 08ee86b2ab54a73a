package fr.arpent.reporting.verification;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * A page in the pieces that the structure speaks of: by number, how each is painted and what it
 * says.
 *
 * @param painted operators of each piece; artifacts under negative numbers, in order
 * @param words what each piece says; lacks pieces that say nothing
 */
record PageText(ImmutableMap<Integer, String> painted, ImmutableMap<Integer, String> words) {

  private static final Pattern PIECE =
      Pattern.compile("/(\\w+) ?(<<.*?>>)? BDC\\n(.*?)EMC\\n", Pattern.DOTALL);
  private static final Pattern NUMBER = Pattern.compile("/MCID (\\d{1,7})");

  /** Reads a page that our own writer wrote; of another, what can be understood. */
  static PageText of(PDPage page, String content) {
    var painted = new LinkedHashMap<Integer, String>();
    Matcher pieces = PIECE.matcher(content);
    int artifacts = 0;
    while (pieces.find()) {
      Matcher number = NUMBER.matcher(pieces.group(2) == null ? "" : pieces.group(2));
      int key = number.find() ? Integer.parseInt(number.group(1)) : --artifacts;
      painted.put(key, pieces.group());
    }
    return new PageText(ImmutableMap.copyOf(painted), words(page));
  }

  private static ImmutableMap<Integer, String> words(PDPage page) {
    var words = new LinkedHashMap<Integer, String>();
    try {
      var extractor = new PDFMarkedContentExtractor();
      extractor.processPage(page);
      extractor.getMarkedContents().forEach(content -> add(content, words));
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return ImmutableMap.copyOf(words); // a page that was tampered with need not be readable
    }
    return ImmutableMap.copyOf(words);
  }

  private static void add(PDMarkedContent content, Map<Integer, String> words) {
    var said = new StringBuilder();
    float end = Float.NaN;
    for (Object item : content.getContents()) {
      if (item instanceof TextPosition text) {
        boolean gap = Math.abs(text.getX() - end) > text.getWidthOfSpace() / 3;
        if (gap && said.length() > 0 && said.charAt(said.length() - 1) != ' ') {
          said.append(' ');
        }
        said.append(text.getUnicode());
        end = text.getX() + text.getWidth();
      } else if (item instanceof PDMarkedContent inner) {
        add(inner, words);
      }
    }
    if (said.length() > 0) {
      words.merge(content.getMCID(), said.toString().strip(), (a, b) -> a + " " + b);
    }
  }
}
