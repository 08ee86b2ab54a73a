package fr.arpent.examples.cli;

import com.google.common.collect.ImmutableMap;

/**
 * Cases of the reference on features that are not there yet, each with the feature it waits for.
 */
final class LaterInputs {

  /** The feature by the case. */
  static final ImmutableMap<String, String> BY_FEATURE =
      ImmutableMap.of(
          "empty/header-only.csv", "drawing lots (mobilisation.sortition)",
          "feasibility/panel-larger-than-pool.json", "drawing lots (mobilisation.sortition)",
          "feasibility/quota-min-over-max.json", "quotas (mobilisation.sortition)",
          "feasibility/quota-sum.json", "quotas (mobilisation.sortition)",
          "privacy/small-cell.csv", "secrecy of small cells in printed tables",
          "font/table-outside-file.ttf", "fonts of a theme.yaml",
          "font/text-as.ttf", "fonts of a theme.yaml");

  private LaterInputs() {}
}
