package fr.arpent.reporting.figure.relation;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.reporting.figure.Canvas;
import fr.arpent.reporting.figure.DataFigure;
import fr.arpent.reporting.figure.Drawing;
import fr.arpent.reporting.figure.Reading;
import fr.arpent.reporting.figure.Said;
import fr.arpent.reporting.figure.TooManyException;
import fr.arpent.reporting.table.DataTable;
import fr.arpent.reporting.text.Text;
import java.util.stream.IntStream;

/**
 * What is for what (arbre d’objectifs): the aims in the first column, behind each what serves it,
 * and so on. Where columns would be too narrow for words, the tree is an indented list.
 *
 * @param dimension what the nodes are
 * @param nodes each after the one above it, at most {@value #MOST}
 */
public record Tree(Text dimension, ImmutableList<Node> nodes) implements DataFigure {

  /** Most nodes that a page can show. */
  public static final int MOST = 40;

  /** Checks the order. */
  public Tree {
    checkArgument(!nodes.isEmpty(), "a tree must have at least one node");
    TooManyException.check(nodes.size(), MOST);
    for (int i = 0; i < nodes.size(); i++) {
      int above = nodes.get(i).above();
      checkArgument(above < i, "a node must come after the one above it, was %s at %s", above, i);
    }
  }

  /**
   * A node.
   *
   * @param name its name
   * @param above index of the node that it serves; −1 for an aim
   */
  public record Node(Text name, int above) {}

  ImmutableList<Integer> under(int node) {
    return IntStream.range(0, nodes.size())
        .filter(i -> nodes.get(i).above() == node)
        .boxed()
        .collect(toImmutableList());
  }

  /** Returns how many nodes stand above one. */
  int depth(int node) {
    int above = nodes.get(node).above();
    return above < 0 ? 0 : depth(above) + 1;
  }

  int columns() {
    return IntStream.range(0, nodes.size()).map(this::depth).max().orElse(0) + 1;
  }

  @Override
  public Reading reading() {
    return Reading.ROWS;
  }

  @Override
  public Text alternative() {
    var items =
        IntStream.range(0, nodes.size())
            .filter(node -> nodes.get(node).above() < 0 || !under(node).isEmpty())
            .mapToObj(this::said)
            .collect(toImmutableList());
    return Text.message(
        "block.figure.tree.alt",
        ImmutableMap.of("nodes", nodes.size(), "items", Said.semicolons(items)));
  }

  private Text said(int node) {
    var name = nodes.get(node).name();
    var names = under(node).stream().map(i -> nodes.get(i).name()).collect(toImmutableList());
    return names.isEmpty() ? name : Said.pair(name, Said.commas(names));
  }

  @Override
  public DataTable data() {
    var columns =
        ImmutableList.of(
            DataTable.Column.words("name", dimension),
            DataTable.Column.words("above", Text.message("block.figure.data.above")));
    return DataTable.of(
        columns,
        nodes.stream()
            .map(
                node ->
                    ImmutableList.of(
                        DataTable.Value.of(node.name()),
                        DataTable.Value.of(
                            node.above() < 0 ? Text.of("") : nodes.get(node.above()).name())))
            .toList());
  }

  @Override
  public Drawing draw(Canvas canvas) {
    return new TreeDrawing(this, canvas).draw();
  }
}
