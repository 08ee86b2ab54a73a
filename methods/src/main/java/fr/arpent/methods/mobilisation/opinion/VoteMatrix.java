package fr.arpent.methods.mobilisation.opinion;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import fr.arpent.model.io.CanonicalJson;
import java.util.Comparator;
import java.util.Objects;

/**
 * People by statements: +1, 0, −1 or no vote. Rows and columns are in the order of their keys (code
 * points), so that the order of a file changes nothing; people who voted on nothing have no row.
 */
final class VoteMatrix {

  private static final byte NO_VOTE = 2;

  private final ImmutableList<String> voters;
  private final ImmutableList<Statement> statements;
  private final byte[][] cells;

  private VoteMatrix(
      ImmutableList<String> voters, ImmutableList<Statement> statements, byte[][] cells) {
    this.voters = voters;
    this.statements = statements;
    this.cells = cells;
  }

  static VoteMatrix of(ImmutableList<Ballot> ballots, ImmutableList<Statement> all) {
    var statements =
        all.stream()
            .sorted(Comparator.comparing(Statement::id, CanonicalJson.BY_CODE_POINT))
            .collect(toImmutableList());
    var rows =
        ballots.stream()
            .filter(ballot -> !ballot.votes().isEmpty())
            .sorted(Comparator.comparing(Ballot::voter, CanonicalJson.BY_CODE_POINT))
            .collect(toImmutableList());
    var cells = new byte[rows.size()][statements.size()];
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < statements.size(); column++) {
        var vote = rows.get(row).votes().get(statements.get(column).id());
        cells[row][column] = vote == null ? NO_VOTE : (byte) vote.value();
      }
    }
    return new VoteMatrix(
        rows.stream().map(Ballot::voter).collect(toImmutableList()), statements, cells);
  }

  /** Returns the matrix of some rows, which may be named more than once. */
  VoteMatrix rows(int[] chosen) {
    var names = ImmutableList.<String>builder();
    var picked = new byte[chosen.length][];
    for (int i = 0; i < chosen.length; i++) {
      names.add(voters.get(chosen[i]));
      picked[i] = cells[chosen[i]];
    }
    return new VoteMatrix(names.build(), statements, picked);
  }

  ImmutableList<String> voters() {
    return voters;
  }

  ImmutableList<Statement> statements() {
    return statements;
  }

  int people() {
    return cells.length;
  }

  int width() {
    return statements.size();
  }

  boolean isSetAside(int statement) {
    return Objects.requireNonNull(statements.get(statement)).setAside();
  }

  boolean voted(int person, int statement) {
    return cells[person][statement] != NO_VOTE;
  }

  /** Returns +1, 0 or −1; ask {@link #voted} first. */
  int vote(int person, int statement) {
    return cells[person][statement];
  }

  /** Returns how many statements a person voted on, those set aside too. */
  int votesOf(int person) {
    int votes = 0;
    for (byte cell : cells[person]) {
      votes += cell == NO_VOTE ? 0 : 1;
    }
    return votes;
  }

  /** Returns the answers of some people to a statement. */
  Tally tally(int statement, Iterable<Integer> people) {
    int agree = 0;
    int disagree = 0;
    int pass = 0;
    for (int person : people) {
      switch (cells[person][statement]) {
        case 1 -> agree++;
        case -1 -> disagree++;
        case 0 -> pass++;
        default -> {}
      }
    }
    return new Tally(agree, disagree, pass);
  }
}
