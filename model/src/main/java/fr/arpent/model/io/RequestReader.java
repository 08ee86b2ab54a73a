package fr.arpent.model.io;

import fr.arpent.model.io.document.SourceJson;
import fr.arpent.model.problem.Problems;
import fr.arpent.model.study.Settings;
import java.util.Optional;

/**
 * Reads what stands under {@code analyses.<id>} into the request type of a method, with the
 * strictness of the study's own keys: every unknown or missing key and every value of the wrong
 * type is reported at its pointer, all at once.
 *
 * <p>A request type is a record, or an Immutables value, whose package is open to Jackson. Its
 * properties are kebab-case keys; {@link Optional} and collections may be absent, and so may
 * attributes with a default. Text, numbers, booleans ({@code yes no true false}), dates, enums
 * (kebab-case), maps by text, lists (one scalar stands for a list of one), {@link
 * fr.arpent.model.LocalizedText}, other such types and {@code JsonNode} (anything) may be asked
 * for.
 */
public final class RequestReader {

  private RequestReader() {}

  /**
   * Returns the request, or empty when there are problems.
   *
   * @param language the study's, of texts that name none
   * @param problems already under {@code /analyses/<id>}
   */
  public static <T> Optional<T> read(
      Settings settings, Class<T> type, String language, Problems problems) {
    int before = problems.count();
    var tree = SourceJson.fromJson(settings.tree());
    var request = new DocumentReader(language, problems).read(tree, type, "");
    return problems.count() == before ? request : Optional.empty();
  }
}
