package fr.arpent.reporting.template;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.regex.Pattern;

/**
 * Makes the files of a template those of one study: the languages that it wants, its id, the
 * comments in the language of its team.
 *
 * <ul>
 *   <li>A line of {@code study.yaml} that begins with a language ({@code fr:}) stays when the
 *       language is wanted.
 *   <li>A comment that begins so ({@code # fr:}) stays in the first language alone, without it.
 *   <li>Of tables stay the columns {@code x.fr} and {@code fr} of wanted languages; of {@code
 *       terms.csv}, the rows.
 * </ul>
 */
final class StudyWords {

  private static final Pattern WORDS = Pattern.compile("\\s+([a-z]{2,3}): .*");
  private static final Pattern COMMENT = Pattern.compile("(\\s*# )([a-z]{2,3}): (.*)");

  private final ImmutableSet<String> known;
  private final ImmutableList<String> wanted;

  /**
   * @param known languages of the template
   * @param wanted tags that are asked for; their base languages are known
   */
  StudyWords(Iterable<String> known, ImmutableList<String> wanted) {
    this.known = ImmutableSet.copyOf(known);
    this.wanted = wanted;
  }

  /** Returns the language of a tag without its country. */
  static String base(String tag) {
    return tag.replaceAll("-.*", "");
  }

  /** Returns the wanted languages without countries, each once. */
  ImmutableSet<String> languages() {
    return wanted.stream().map(StudyWords::base).collect(ImmutableSet.toImmutableSet());
  }

  /** Returns the language of the team. */
  String first() {
    return base(wanted.get(0));
  }

  /** Returns {@code study.yaml}. */
  String study(String text, String id) {
    var lines = new ArrayList<String>();
    for (var line : Splitter.on('\n').split(text)) {
      var comment = COMMENT.matcher(line);
      var words = WORDS.matcher(line);
      if (comment.matches() && known.contains(comment.group(2))) {
        if (comment.group(2).equals(first())) {
          lines.add(comment.group(1) + comment.group(3));
        }
      } else if (!words.matches() || isKept(words.group(1))) {
        lines.add(line);
      }
    }
    return String.join("\n", lines)
        .replaceFirst("(?m)^id: .*$", "id: " + id)
        .replaceFirst("(?m)^language: .*$", "language: " + first())
        .replaceAll("(?m)^( +languages: )\\[.*\\]$", "$1[" + String.join(", ", wanted) + "]");
  }

  /** Returns a table; as it is when it has one column, or its cells are not parted by commas. */
  String table(String path, String text) {
    var whole = CsvColumns.parse(text);
    if (whole.header().size() < 2) {
      return text;
    }
    var table = whole.keepColumns(header -> isKept(language(header)));
    return (path.equals("text/terms.csv") ? table.keepRows("language", this::isKept) : table)
        .write();
  }

  private boolean isKept(String language) {
    return !known.contains(language) || languages().contains(language);
  }

  private static String language(String header) {
    return header.substring(header.lastIndexOf('.') + 1);
  }
}
