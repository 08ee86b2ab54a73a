package fr.arpent.methods.evaluation.commitment;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import fr.arpent.methods.Answer;
import java.util.Map;

/**
 * What a reviewer coded of one commitment.
 *
 * @param id key of the commitment
 * @param plan action plan, as written
 * @param number number in the plan, as written
 * @param codes code by question ({@link Question}: {@code completion-end} → {@code limited}); a
 *     question that is not there was not assessed
 */
public record CommitmentCoding(
    String id,
    Answer<String> plan,
    Answer<String> number,
    ImmutableMap<String, Answer<String>> codes) {

  /** The reason of an empty cell. */
  public static final String NOT_ASSESSED = "not-assessed";

  /** Returns the coding of a commitment from the codes that were given. */
  public static CommitmentCoding of(String id, Map<String, String> codes) {
    Answer<String> unknown = Answer.missing(NOT_ASSESSED);
    return new CommitmentCoding(
        id, unknown, unknown, ImmutableMap.copyOf(Maps.transformValues(codes, Answer::of)));
  }

  /** Returns the code of a question, or why it has none. */
  public Answer<String> code(String question) {
    var code = codes.get(question);
    return code == null ? Answer.missing(NOT_ASSESSED) : code;
  }
}
