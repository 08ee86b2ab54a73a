package fr.arpent.methods;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The answer to one analysis of a study: what {@code results/<analysis>.json} holds, and the typed
 * result behind it.
 */
@Value.Immutable
public interface AnalysisResult {

  /** Id of the analysis. */
  String analysis();

  /** The method's card. */
  MethodCard card();

  /** Where it stands. */
  Status status();

  /** What each role read, by role. */
  ImmutableMap<String, InputUse> inputs();

  /** All parameters used, defaults too (an object). Do not modify. */
  JsonNode parameters();

  /** What tokens see (an object); empty without an answer. Do not modify. */
  JsonNode values();

  /** Paths of values that depend on invented data; {@code *} when all do. */
  ImmutableSet<String> illustration();

  /** Digest of inputs, method and parameters, as in the result file. */
  String inputDigest();

  /** Findings, sorted. */
  ImmutableList<Finding> findings();

  /** The typed result; empty without an answer, and where another one is waited for. */
  Optional<Result> result();

  /**
   * Returns whether a value, named by its path ({@code territories.score}), depends on invented
   * data.
   */
  default boolean isIllustration(String path) {
    return illustration().contains("*")
        || illustration().stream()
            .anyMatch(tagged -> path.equals(tagged) || path.startsWith(tagged + "."));
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link AnalysisResult} values; every setter may be called once. */
  final class Builder extends ImmutableAnalysisResult.Builder {
    Builder() {}
  }

  /** Where an analysis stands. */
  enum Status {
    DONE,
    /** Waits for a public draw; one that was itself asked for shows what it committed to. */
    PENDING,
    UNDER_EMBARGO,
    /** The question has no answer; a finding explains. */
    NO_ANSWER
  }

  /**
   * What a role read.
   *
   * @param table id of the table; empty when the role read a result
   * @param path path of the table's file
   * @param result id of the analysis that was read; empty when the role read a table
   * @param rows rows read, after {@code where}
   * @param sha256 of the file's bytes, or of the other result's file
   * @param sources ids of the sources of the columns read, sorted
   * @param columns column read for each role column
   * @param where columns and wanted values
   */
  record InputUse(
      Optional<String> table,
      Optional<String> path,
      Optional<String> result,
      int rows,
      String sha256,
      ImmutableSet<String> sources,
      ImmutableMap<String, String> columns,
      ImmutableMap<String, ImmutableList<String>> where) {}
}
