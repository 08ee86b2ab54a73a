package fr.arpent.reporting.exhibit.study;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.reporting.exhibit.OptionReader;
import fr.arpent.reporting.exhibit.StudyColumn;
import fr.arpent.reporting.figure.DataFigure;
import fr.arpent.reporting.figure.relation.Network;
import fr.arpent.reporting.figure.relation.ScatterPlane;
import fr.arpent.reporting.figure.relation.ScatterPlane.Axis;
import fr.arpent.reporting.figure.relation.ScatterPlane.Kinds;
import fr.arpent.reporting.figure.relation.ScatterPlane.Quadrants;
import fr.arpent.reporting.text.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tables as planes and networks. */
final class RelationFigures {

  private RelationFigures() {}

  static DataFigure plane(StudyRows rows) {
    var x = rows.column("x");
    var y = rows.column("y");
    rows.measures(ImmutableList.of(y, x));
    rows.observed();
    var names = rows.words(rows.column("category"));
    var xs = StudyRows.required("x", x, rows.numbers("x", x));
    var ys = StudyRows.required("y", y, rows.numbers("y", y));
    var kind = rows.findColumn("kind");
    var kinds = kind.map(column -> new KindIndex(rows, column)).orElse(KindIndex.NONE);
    var points = ImmutableList.<ScatterPlane.Point>builder();
    for (int i = 0; i < rows.size(); i++) {
      points.add(new ScatterPlane.Point(names.get(i), xs.get(i), ys.get(i), kinds.of(i)));
    }
    return new ScatterPlane(
        points.build(),
        kinds.kinds(),
        new Axis(x.head(), rows.format(ImmutableList.of(x))),
        new Axis(y.head(), rows.format(ImmutableList.of(y))),
        quadrants(rows));
  }

  private static Optional<Quadrants> quadrants(StudyRows rows) {
    var names = rows.list("quadrants");
    var cut = rows.given("cut", 2);
    if (names.isEmpty() && cut.isEmpty()) {
      return Optional.empty();
    }
    if (names.size() != 4 || cut.isEmpty()) {
      throw OptionReader.refused(
          cut.isEmpty() ? "cut" : "quadrants", "", cut.isEmpty() ? "1.5, 1.5" : "a, b, c, d");
    }
    return Optional.of(new Quadrants(cut.get(0), cut.get(1), names));
  }

  /** Nodes are the actors of the study, or the rows of a table with {@code id} and {@code name}. */
  static DataFigure network(StudyRows rows) {
    var from = rows.column("from");
    var to = rows.column("to");
    var froms = rows.raw(from);
    var tos = rows.raw(to);
    var names = new LinkedHashMap<String, Text>();
    for (int i = 0; i < rows.size(); i++) {
      names.putIfAbsent(froms.get(i), rows.words(from).get(i));
      names.putIfAbsent(tos.get(i), rows.words(to).get(i));
    }
    var described = NodeTable.of(rows, ImmutableSet.copyOf(names.keySet()));
    names.replaceAll((id, name) -> described.name(id).orElse(name));
    var ids = ImmutableList.copyOf(names.keySet());
    var nodes =
        ids.stream()
            .map(id -> new Network.Node(names.getOrDefault(id, Text.of(id)), described.kind(id)))
            .collect(toImmutableList());
    var strength = rows.findColumn("strength");
    var strengths = strength.map(column -> strengths(rows, column)).orElse(Map.of());
    var levels = ImmutableList.copyOf(strengths.keySet());
    var links = ImmutableList.<Network.Link>builder();
    for (int i = 0; i < rows.size(); i++) {
      int row = i;
      int level = strength.map(column -> levels.indexOf(rows.raw(column).get(row))).orElse(0);
      links.add(new Network.Link(ids.indexOf(froms.get(i)), ids.indexOf(tos.get(i)), level));
    }
    rows.measured(
        Text.message(
            "block.figure.network.count",
            ImmutableMap.of("links", rows.size(), "nodes", nodes.size())));
    return new Network(
        nodes, links.build(), described.kinds(), ImmutableList.copyOf(strengths.values()));
  }

  /** Codes and names of the strengths there are, in the order of the codes: 1, 2, 3. */
  private static Map<String, Text> strengths(StudyRows rows, StudyColumn column) {
    var raw = rows.raw(column);
    var words = rows.words(column);
    var found = new LinkedHashMap<String, Text>();
    List<String> sorted = raw.stream().distinct().sorted().toList();
    sorted.forEach(code -> found.put(code, words.get(raw.indexOf(code))));
    return found;
  }

  /** Kinds of rows, numbered in the order in which they come. */
  private record KindIndex(Kinds kinds, ImmutableList<Integer> indices) {

    static final KindIndex NONE = new KindIndex(Kinds.ONE, ImmutableList.of());

    KindIndex(StudyRows rows, StudyColumn column) {
      this(kinds(rows, column), indices(rows, column));
    }

    private static Kinds kinds(StudyRows rows, StudyColumn column) {
      var raw = rows.raw(column);
      var words = rows.words(column);
      return new Kinds(
          column.head(),
          raw.stream()
              .distinct()
              .map(code -> words.get(raw.indexOf(code)))
              .collect(toImmutableList()));
    }

    private static ImmutableList<Integer> indices(StudyRows rows, StudyColumn column) {
      var raw = rows.raw(column);
      var codes = raw.stream().distinct().toList();
      return raw.stream().map(codes::indexOf).collect(toImmutableList());
    }

    int of(int row) {
      return indices.isEmpty() ? 0 : indices.get(row);
    }
  }
}
