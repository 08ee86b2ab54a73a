package fr.arpent.methods.mobilisation.opinion;

import com.google.common.collect.ImmutableList;
import fr.arpent.methods.Answer;
import java.util.List;

/** What is held back of one set of groups: whole groups, and answers of a group to a statement. */
final class HeldBack {

  /** Reason given in the place of what is held back. */
  static final String REASON = "below-minimum";

  private final Withholding withholding;
  private final boolean[] groups;
  private final boolean[][] answers;

  HeldBack(VoteMatrix votes, ImmutableList<? extends List<Integer>> rows, int minimum) {
    withholding = new Withholding(minimum);
    groups = withholding.line(rows.stream().mapToInt(List::size).toArray());
    answers = new boolean[votes.width()][];
    for (int j = 0; j < answers.length; j++) {
      int statement = j;
      var voters =
          rows.stream().mapToInt(group -> votes.tally(statement, group).voters()).toArray();
      answers[j] = withholding.line(voters, groups);
    }
  }

  /** Returns the id of a group: a, b, … */
  static String groupId(int group) {
    return Character.toString('a' + group);
  }

  /** Returns an answer, or why there is none. */
  static <T> Answer<T> unless(boolean held, T value) {
    return held ? Answer.missing(REASON) : Answer.of(value);
  }

  boolean isGroupHeld(int group) {
    return groups[group];
  }

  boolean[] groupsHeld() {
    return groups.clone();
  }

  boolean isAnswerHeld(int statement, int group) {
    return answers[statement][group];
  }

  boolean isAnyAnswerHeld(int statement) {
    for (boolean held : answers[statement]) {
      if (held) {
        return true;
      }
    }
    return false;
  }

  boolean isSmall(int count) {
    return withholding.isSmall(count);
  }

  Withholding withholding() {
    return withholding;
  }
}
