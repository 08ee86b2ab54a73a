package fr.arpent.reporting.guide;

import com.google.common.collect.ImmutableList;
import fr.arpent.model.problem.Place;
import fr.arpent.reporting.guide.markup.Inline;
import java.util.regex.Pattern;

/** Words given in an option, a caption for example: plain, with tokens. */
final class OptionWords {

  private static final Pattern TOKEN = Pattern.compile("\\{\\{(.*?)\\}\\}");

  private OptionWords() {}

  /** Returns the tokens of an option. */
  static ImmutableList<String> tokens(String words) {
    return TOKEN
        .matcher(words)
        .results()
        .map(found -> found.group(1).strip())
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the option as a line. */
  static ImmutableList<Inline> line(String words, Place place) {
    var line = ImmutableList.<Inline>builder();
    var tokens = TOKEN.matcher(words);
    int from = 0;
    while (tokens.find()) {
      if (tokens.start() > from) {
        line.add(new Inline.Literal(words.substring(from, tokens.start())));
      }
      line.add(new Inline.Token(place, tokens.group(1).strip()));
      from = tokens.end();
    }
    if (from < words.length()) {
      line.add(new Inline.Literal(words.substring(from)));
    }
    return line.build();
  }
}
