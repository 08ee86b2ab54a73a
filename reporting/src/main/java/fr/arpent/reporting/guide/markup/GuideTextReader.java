package fr.arpent.reporting.guide.markup;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.model.problem.Nearest;
import fr.arpent.model.problem.Place;
import fr.arpent.model.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads guide texts, and the texts they include.
 *
 * <p>Everything that is wrong in their form is reported at its line and column, and read as well as
 * can be, so that one reading finds all problems.
 */
public final class GuideTextReader {

  /** Most bytes of a text. */
  public static final int MOST_BYTES = 2_000_000;

  /** Most tokens of a text, with what it includes. */
  public static final int MOST_TOKENS = 20_000;

  /** Most files that include one another. */
  public static final int MOST_DEEP = 8;

  private final ImmutableMap<String, String> texts;
  private final String language;
  private final Problems problems;
  private final Map<GuideText.NoteName, ImmutableList<Markup>> notes = new HashMap<>();
  private final List<String> chain = new ArrayList<>();
  private int tokens;

  private GuideTextReader(ImmutableMap<String, String> texts, String language, Problems problems) {
    this.texts = texts;
    this.language = language;
    this.problems = problems;
  }

  /**
   * Reads a text.
   *
   * @param file path in the folder, one of the texts
   * @param language BCP 47 tag; its base language stands for {@code {language}} in includes
   * @param texts all texts by path
   */
  public static GuideText read(
      String file, String language, ImmutableMap<String, String> texts, Problems problems) {
    var reader = new GuideTextReader(texts, language, problems);
    var blocks = reader.file(file);
    return new GuideText(file, language, blocks, ImmutableMap.copyOf(reader.notes));
  }

  private ImmutableList<Markup> file(String file) {
    var text = texts.getOrDefault(file, "");
    int bytes = text.getBytes(StandardCharsets.UTF_8).length;
    if (bytes > MOST_BYTES) {
      problems.errorIn(
          Place.of(file), "limit/text", ImmutableMap.of("found", bytes, "most", MOST_BYTES));
      return ImmutableList.of();
    }
    chain.add(file);
    var source = SourceText.of(file, text);
    var masked = Masker.mask(source, ProseReader.noteLabels(source), problems);
    if (withinTokens(file, masked)) {
      var prose = new ProseReader(source, masked, problems);
      var blocks = StructureReader.read(source, masked, prose, this::include);
      notes.putAll(prose.notes());
      chain.remove(file);
      return blocks;
    }
    chain.remove(file);
    return ImmutableList.of();
  }

  private boolean withinTokens(String file, MaskedText masked) {
    tokens += (int) masked.marks().stream().filter(m -> m.kind() == Mark.Kind.TOKEN).count();
    boolean within = tokens <= MOST_TOKENS && masked.marks().size() < MaskedText.MOST_MARKS;
    if (!within) {
      problems.errorIn(
          Place.of(file), "limit/tokens", ImmutableMap.of("found", tokens, "most", MOST_TOKENS));
    }
    return within;
  }

  private ImmutableList<Markup> include(Fence fence) {
    var path = path(fence.argument());
    if (chain.contains(path)) {
      problems.errorIn(
          fence.argumentPlace(),
          "text/include-cycle",
          ImmutableMap.of("found", String.join(" → ", chain) + " → " + path));
      return ImmutableList.of();
    }
    if (!texts.containsKey(path)) {
      problems.errorIn(
          fence.argumentPlace(),
          "text/unknown-file",
          ImmutableMap.of(
              "found",
              path,
              "nearest",
              Nearest.to(path, texts.keySet()).orElseGet(() -> Nearest.list(texts.keySet()))));
      return ImmutableList.of();
    }
    if (chain.size() > MOST_DEEP) {
      problems.errorIn(fence.place(), "limit/includes", ImmutableMap.of("most", MOST_DEEP));
      return ImmutableList.of();
    }
    return file(path);
  }

  /** {@code {language}} is the country's text where there is one, else the language's. */
  private String path(String argument) {
    var exact = argument.replace("{language}", language);
    int dash = language.indexOf('-');
    return texts.containsKey(exact) || dash < 0
        ? exact
        : argument.replace("{language}", language.substring(0, dash));
  }
}
