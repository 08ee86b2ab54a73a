package fr.arpent.methods.evaluation.commitment;

import com.google.common.collect.ImmutableList;

/**
 * The questions a code book may ask of a commitment; which it asks, and its codes, differ by era.
 */
public final class Question {

  public static final String VERIFIABLE = "verifiable";
  public static final String SPECIFICITY = "specificity";

  /** Relevance to open government; from 2020, the open government lens. */
  public static final String RELEVANT = "relevant";

  public static final String RELEVANT_ACCESS = "relevant-access";
  public static final String RELEVANT_PARTICIPATION = "relevant-participation";
  public static final String RELEVANT_ACCOUNTABILITY = "relevant-accountability";
  public static final String RELEVANT_TECHNOLOGY = "relevant-technology";

  /** Ambition as the OGP's pages summarise potential impact: low, high. */
  public static final String AMBITION = "ambition";

  public static final String POTENTIAL_IMPACT = "potential-impact";
  public static final String POTENTIAL_FOR_RESULTS = "potential-for-results";
  public static final String PROMISING = "promising";
  public static final String COMPLETION_MIDTERM = "completion-midterm";
  public static final String COMPLETION_END = "completion-end";
  public static final String OPEN_ACCESS = "open-access";
  public static final String OPEN_PARTICIPATION = "open-participation";
  public static final String OPEN_ACCOUNTABILITY = "open-accountability";

  /** Did it open government, as the database gives it over all values. */
  public static final String OPEN_GOVERNMENT = "open-government";

  public static final String EARLY_RESULTS = "early-results";
  public static final String CARRIED_FORWARD = "carried-forward";

  /** All questions, in the order of the review. */
  public static final ImmutableList<String> ALL =
      ImmutableList.of(
          VERIFIABLE,
          SPECIFICITY,
          RELEVANT,
          RELEVANT_ACCESS,
          RELEVANT_PARTICIPATION,
          RELEVANT_ACCOUNTABILITY,
          RELEVANT_TECHNOLOGY,
          AMBITION,
          POTENTIAL_IMPACT,
          POTENTIAL_FOR_RESULTS,
          PROMISING,
          COMPLETION_MIDTERM,
          COMPLETION_END,
          OPEN_ACCESS,
          OPEN_PARTICIPATION,
          OPEN_ACCOUNTABILITY,
          OPEN_GOVERNMENT,
          EARLY_RESULTS,
          CARRIED_FORWARD);

  private Question() {}
}
