package fr.arpent.methods.mobilisation.budgeting;

/** How ranks of an ordinal ballot become points. */
public enum RankPoints {
  /** By Borda on the ballot itself: the number of projects ranked below; the last one has none. */
  FROM_BALLOT,
  /** As many points for the first as the longest ballot may name, one less for each next. */
  FROM_LONGEST
}
