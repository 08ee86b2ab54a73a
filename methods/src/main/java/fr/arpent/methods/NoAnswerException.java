package fr.arpent.methods;

/**
 * A question that has no answer: quotas nobody can fill, a pool without anybody. A procedure throws
 * it, or a subtype that holds more; the analysis then has the status {@code no-answer}.
 */
public class NoAnswerException extends RuntimeException {

  private final transient Finding finding;

  /**
   * Creates an exception.
   *
   * @param finding why there is no answer, in words that reporting has
   */
  public NoAnswerException(Finding finding) {
    super("no answer: " + finding.code() + " " + finding.fields());
    this.finding = finding;
  }

  /** Returns why there is no answer. */
  public Finding finding() {
    return finding;
  }
}
