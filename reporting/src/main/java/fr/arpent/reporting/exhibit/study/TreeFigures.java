package fr.arpent.reporting.exhibit.study;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.exhibit.OptionReader;
import fr.arpent.reporting.exhibit.StudyColumn;
import fr.arpent.reporting.figure.DataFigure;
import fr.arpent.reporting.figure.relation.Tree;
import fr.arpent.reporting.text.Text;
import java.util.List;

/** Tables whose rows name the row above them, as trees. */
final class TreeFigures {

  private final ImmutableList<String> keys;
  private final ImmutableList<String> parents;
  private final ImmutableList<Text> names;
  private final ImmutableList.Builder<Tree.Node> nodes = ImmutableList.builder();
  private int placed;

  private TreeFigures(StudyRows rows, StudyColumn category, StudyColumn parent) {
    this.keys = rows.keys();
    this.parents = rows.raw(parent);
    this.names = rows.words(category);
  }

  /** A row whose parent is not among the rows shown is an aim. */
  static DataFigure tree(StudyRows rows) {
    var category = rows.column("category");
    var parent = rows.column("parent");
    rows.measures(ImmutableList.of(category));
    var tree = new TreeFigures(rows, category, parent);
    for (int row = 0; row < rows.size(); row++) {
      if (!tree.keys.contains(tree.parents.get(row))) {
        tree.place(row, -1);
      }
    }
    if (tree.placed < rows.size()) {
      throw OptionReader.refused("parent", parent.name(), "a column without circles");
    }
    return new Tree(category.head(), tree.nodes.build());
  }

  private void place(int row, int above) {
    int place = placed++;
    nodes.add(new Tree.Node(names.get(row), above));
    for (int next : under(keys.get(row))) {
      place(next, place);
    }
  }

  private List<Integer> under(String key) {
    var rows = ImmutableList.<Integer>builder();
    for (int row = 0; row < keys.size(); row++) {
      if (!key.isEmpty() && parents.get(row).equals(key)) {
        rows.add(row);
      }
    }
    return rows.build();
  }
}
