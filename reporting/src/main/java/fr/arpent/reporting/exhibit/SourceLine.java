package fr.arpent.reporting.exhibit;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import fr.arpent.methods.AnalysisResult;
import fr.arpent.model.LocalizedText;
import fr.arpent.model.study.Source;
import fr.arpent.model.study.Study;
import fr.arpent.reporting.text.Text;
import java.util.LinkedHashSet;
import java.util.Optional;

/** Where figures come from, in one line: authors, title, vintage and licence of each source. */
public final class SourceLine {

  private static final ImmutableSet<String> LICENCES =
      ImmutableSet.of(
          "etalab-2.0", "cc-by-4.0", "cc-by-sa-4.0", "cc0-1.0", "odbl-1.0", "all-rights-reserved");

  private SourceLine() {}

  /** Returns the line of all that an analysis read, and of further sources (outlines). */
  public static Text of(ExhibitContext context, Iterable<String> more) {
    return of(context, more, ImmutableList.of());
  }

  /** Returns the line of all that an analysis read, of further sources, and of other answers. */
  static Text of(ExhibitContext context, Iterable<String> more, Iterable<AnalysisResult> beside) {
    var analyses = new LinkedHashSet<String>();
    var ids = new LinkedHashSet<String>();
    var study = context.study();
    for (var input : context.analysis().inputs().values()) {
      input.sources().stream().filter(id -> !study.analyses().containsKey(id)).forEach(ids::add);
      input.result().ifPresent(analyses::add);
    }
    for (var other : beside) {
      analyses.add(other.analysis());
      other.inputs().values().stream()
          .flatMap(input -> input.sources().stream())
          .filter(id -> !study.analyses().containsKey(id))
          .forEach(ids::add);
    }
    var entries = ImmutableList.<Text>builder();
    analyses.forEach(analysis -> entries.add(result(analysis)));
    Iterables.addAll(ids, more);
    ids.forEach(id -> entries.add(entry(id, context.study())));
    return line(entries.build());
  }

  /** Returns the line of some sources of a study. */
  public static Text of(Study study, Iterable<String> ids) {
    var entries = ImmutableList.<Text>builder();
    ids.forEach(id -> entries.add(entry(id, study)));
    return line(entries.build());
  }

  private static Text line(ImmutableList<Text> entries) {
    return entries.isEmpty()
        ? Text.message("block.exhibit.no-source")
        : Phrases.sentence(Phrases.semicolons(entries));
  }

  private static Text result(String analysis) {
    return Text.message("block.exhibit.result", ImmutableMap.of("analysis", analysis));
  }

  private static Text entry(String id, Study study) {
    if (id.equals(Source.ILLUSTRATION)) {
      return Text.message("block.exhibit.invented");
    }
    var source = study.sources().get(id);
    return source == null ? Text.of(id) : entry(source);
  }

  /** Returns one source: authors, title, year, licence. */
  static Text entry(Source source) {
    var parts = ImmutableList.<Text>builder();
    if (!source.authors().isEmpty()) {
      parts.add(Text.of(Joiner.on(", ").join(source.authors())));
    }
    parts.add(title(source));
    source.vintage().or(() -> year(source)).ifPresent(year -> parts.add(inDigits(year)));
    source.attribution().ifPresent(words -> parts.add(Text.of(words)));
    source.licence().ifPresent(licence -> parts.add(licence(licence)));
    return Phrases.commas(parts.build());
  }

  /** Returns the title; one that is given once is in the language of the source. */
  public static Text title(Source source) {
    var words = source.title().byLanguage();
    return Text.of(
        words.size() == 1 && source.language().isPresent()
            ? LocalizedText.of(source.language().get(), words.values().iterator().next())
            : source.title());
  }

  /** Returns the year of issue. */
  public static Optional<String> year(Source source) {
    return source
        .issued()
        .map(
            issued ->
                issued.length() > 4 && issued.charAt(4) == '-' ? issued.substring(0, 4) : issued);
  }

  /** Returns the year of issue in the digits of the guide, or that there is none. */
  public static Text yearWords(Source source) {
    return year(source).map(SourceLine::inDigits).orElseGet(() -> Text.message("source.no-date"));
  }

  private static Text inDigits(String year) {
    return year.chars().allMatch(sign -> sign >= '0' && sign <= '9')
        ? Text.plainNumber(Integer.parseInt(year))
        : Text.of(year);
  }

  private static Text licence(String id) {
    return LICENCES.contains(id) ? Text.message("block.licence." + id) : Text.of(id);
  }
}
