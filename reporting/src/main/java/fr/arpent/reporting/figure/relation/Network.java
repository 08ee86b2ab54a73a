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
import fr.arpent.reporting.figure.ValueFormat;
import fr.arpent.reporting.table.DataTable;
import fr.arpent.reporting.text.Text;
import java.util.Optional;

/**
 * Who is linked with whom (réseau): nodes as marks that grow with the number of their links, links
 * in three strengths. The same data give the same picture; how near two nodes stand follows from
 * how many links lie between them.
 *
 * @param nodes at most {@value #MOST}
 * @param links between two different nodes
 * @param kinds kinds of nodes with their names, at most six; none for one kind
 * @param strengths what weak, usual and strong links are called; fewer names for fewer strengths
 */
public record Network(
    ImmutableList<Node> nodes,
    ImmutableList<Link> links,
    ScatterPlane.Kinds kinds,
    ImmutableList<Text> strengths)
    implements DataFigure {

  /** Most nodes that a page can show. */
  public static final int MOST = 60;

  /** Checks counts and ends. */
  public Network {
    checkArgument(!nodes.isEmpty(), "a network must have at least one node");
    TooManyException.check(nodes.size(), MOST);
    int count = nodes.size();
    links.forEach(
        link ->
            checkArgument(
                link.from() != link.to() && link.from() < count && link.to() < count,
                "a link must have two of %s nodes, was %s",
                count,
                link));
    int most = Math.max(1, strengths.size());
    links.forEach(link -> checkArgument(link.strength() < most, "no strength %s", link.strength()));
    checkArgument(most <= 3, "links have at most three strengths, were %s", most);
  }

  /**
   * A node.
   *
   * @param name its name
   * @param kind index of its kind
   */
  public record Node(Text name, int kind) {}

  /**
   * A link.
   *
   * @param from index of a node
   * @param to index of another node
   * @param strength from 0 for the weakest
   */
  public record Link(int from, int to, int strength) {}

  int degree(int node) {
    return (int) links.stream().filter(link -> link.from() == node || link.to() == node).count();
  }

  @Override
  public Reading reading() {
    return Reading.COORDINATES;
  }

  @Override
  public Text alternative() {
    var items = ImmutableList.<Text>builder();
    for (int i = 0; i < nodes.size(); i++) {
      int node = i;
      var others =
          links.stream()
              .filter(link -> link.from() == node || link.to() == node)
              .map(link -> nodes.get(link.from() == node ? link.to() : link.from()).name())
              .collect(toImmutableList());
      items.add(
          others.isEmpty()
              ? Text.message(
                  "block.figure.network.alone", ImmutableMap.of("name", nodes.get(i).name()))
              : Said.pair(nodes.get(i).name(), Said.commas(others)));
    }
    return Text.message(
        "block.figure.network.alt",
        ImmutableMap.of(
            "nodes", nodes.size(),
            "links", links.size(),
            "items", Said.semicolons(items.build())));
  }

  @Override
  public DataTable data() {
    var columns = ImmutableList.<DataTable.Column>builder();
    columns.add(DataTable.Column.words("from", Text.message("block.figure.data.from-node")));
    columns.add(DataTable.Column.words("to", Text.message("block.figure.data.to-node")));
    if (strengths.isEmpty()) {
      columns.add(
          ValueFormat.number(0).column("strength", Text.message("block.figure.data.strength")));
    } else {
      columns.add(DataTable.Column.words("strength", Text.message("block.figure.data.strength")));
    }
    return DataTable.of(columns.build(), links.stream().map(this::row).toList());
  }

  private ImmutableList<DataTable.Value> row(Link link) {
    return ImmutableList.of(
        DataTable.Value.of(nodes.get(link.from()).name()),
        DataTable.Value.of(nodes.get(link.to()).name()),
        strengths.isEmpty()
            ? DataTable.Value.of(Optional.of(1.0))
            : DataTable.Value.of(strengths.get(link.strength())));
  }

  @Override
  public Drawing draw(Canvas canvas) {
    return new NetworkDrawing(this, canvas).draw();
  }
}
