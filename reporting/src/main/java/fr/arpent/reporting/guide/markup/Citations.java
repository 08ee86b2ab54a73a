package fr.arpent.reporting.guide.markup;

import com.google.common.collect.ImmutableList;
import fr.arpent.model.problem.Place;
import java.util.regex.Pattern;

/**
 * Reads what stands between the brackets of a citation: {@code voir @a, p. 12; -@b}, with the comma
 * and the semicolon of Latin or Arabic writing.
 */
final class Citations {

  private static final Pattern SOURCE =
      Pattern.compile(
          "\\s*(?<prefix>[^@;؛]*?)\\s*(?<hidden>-?)@(?<id>[\\w][\\w:.#$%&+?<>~/-]*)"
              + "\\s*[,،]?\\s*(?<locator>[^;؛]*?)\\s*(?:[;؛]|$)");

  private Citations() {}

  static Inline.Citation read(Mark mark) {
    var cited = ImmutableList.<Inline.Cited>builder();
    var sources = SOURCE.matcher(mark.inside());
    while (sources.find()) {
      var id = withoutEndSign(sources.group("id"));
      cited.add(
          new Inline.Cited(
              at(mark, sources.start("id")),
              sources.group("prefix"),
              !sources.group("hidden").isEmpty(),
              id,
              sources.group("locator")));
    }
    return new Inline.Citation(mark.place(), cited.build());
  }

  private static Place at(Mark mark, int offset) {
    var before = mark.inside().substring(0, offset);
    int lastBreak = before.lastIndexOf('\n');
    return lastBreak < 0
        ? Place.at(mark.place().file(), mark.place().line(), mark.place().column() + 1 + offset)
        : Place.at(
            mark.place().file(),
            mark.place().line() + (int) before.chars().filter(c -> c == '\n').count(),
            offset - lastBreak);
  }

  private static String withoutEndSign(String id) {
    return id.replaceAll("[.:]+$", "");
  }
}
