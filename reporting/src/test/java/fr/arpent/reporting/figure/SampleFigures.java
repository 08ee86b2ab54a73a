package fr.arpent.reporting.figure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.model.territory.Boundary;
import fr.arpent.model.territory.Position;
import fr.arpent.reporting.figure.BarChart.Bar;
import fr.arpent.reporting.figure.plan.Gantt;
import fr.arpent.reporting.figure.relation.Network;
import fr.arpent.reporting.figure.relation.ScatterPlane;
import fr.arpent.reporting.figure.relation.Tree;
import fr.arpent.reporting.figure.series.DotRange;
import fr.arpent.reporting.figure.series.Funnel;
import fr.arpent.reporting.figure.series.GroupedBars;
import fr.arpent.reporting.figure.series.HeatMap;
import fr.arpent.reporting.figure.series.Histogram;
import fr.arpent.reporting.figure.series.LikertBars;
import fr.arpent.reporting.figure.series.LineChart;
import fr.arpent.reporting.figure.series.Radar;
import fr.arpent.reporting.figure.series.SeriesTable;
import fr.arpent.reporting.figure.series.Shifts;
import fr.arpent.reporting.figure.series.SmallMultiples;
import fr.arpent.reporting.figure.series.StackedBars;
import fr.arpent.reporting.figure.series.Waterfall;
import fr.arpent.reporting.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One figure of every kind, of invented values. */
public final class SampleFigures {

  private SampleFigures() {}

  /** Returns them by name. */
  public static ImmutableMap<String, DataFigure> all() {
    return ImmutableMap.<String, DataFigure>builder()
        .put("bars", bars())
        .put("grouped", new GroupedBars(series(2, ValueFormat.number(1))))
        .put("stacked", new StackedBars(series(4, ValueFormat.percent(0), 0.1)))
        .put("likert", new LikertBars(answers()))
        .put("lines", lines())
        .put("dots", dots())
        .put("shifts", shifts())
        .put("histogram", histogram())
        .put("scatter", scatter())
        .put("radar", new Radar(series(2, ValueFormat.number(1))))
        .put("funnel", funnel())
        .put("gantt", gantt())
        .put("waterfall", waterfall())
        .put("network", network())
        .put("tree", tree())
        .put("map", map())
        .put("symbols", symbols())
        .put("heat", heat())
        .put("multiples", new SmallMultiples(years(6)))
        .buildOrThrow();
  }

  static Text text(String words) {
    return Text.of(words);
  }

  static BarChart bars() {
    return BarChart.of(
            ImmutableList.of(
                Bar.of(text("18 à 29 ans"), 0.379, 0.214),
                Bar.of(text("30 à 44 ans"), 0.283, 0.17),
                Bar.of(text("75 ans et plus"), 0.062, 0.069)),
            ValueFormat.percent(1))
        .withLegend(text("Communauté"), text("Département"));
  }

  static SeriesTable series(int count, ValueFormat format) {
    return series(count, format, 1);
  }

  static SeriesTable series(int count, ValueFormat format, double scale) {
    var categories =
        ImmutableList.of(
            text("Écoute"),
            text("Accueil"),
            text("Délai d’attente"),
            text("Distance"),
            text("Coût"));
    var series = ImmutableList.<SeriesTable.Series>builder();
    for (int s = 0; s < count; s++) {
      var values = ImmutableList.<Optional<Double>>builder();
      for (int c = 0; c < categories.size(); c++) {
        values.add(Optional.of(scale * (1 + (s * 2 + c * 3) % 5 * 0.7)));
      }
      series.add(new SeriesTable.Series(text("Série " + (s + 1)), values.build()));
    }
    return new SeriesTable(text("Critère"), categories, series.build(), format);
  }

  static SeriesTable answers() {
    int[][] shares = {
      {12, 21, 17, 33, 17}, {31, 29, 12, 20, 8}, {9, 16, 14, 36, 25}, {5, 11, 18, 41, 25}
    };
    var names = List.of("pas du tout", "plutôt pas", "ni l’un ni l’autre", "plutôt", "tout à fait");
    var series = ImmutableList.<SeriesTable.Series>builder();
    for (int a = 0; a < 5; a++) {
      var values = ImmutableList.<Optional<Double>>builder();
      for (var row : shares) {
        values.add(Optional.of(row[a] / 100.0));
      }
      series.add(new SeriesTable.Series(text(names.get(a)), values.build()));
    }
    return new SeriesTable(
        text("Affirmation"),
        ImmutableList.of(
            text("Je sais à qui m’adresser"),
            text("J’obtiens un rendez-vous"),
            text("Je peux m’y rendre"),
            text("On m’écoute")),
        series.build(),
        ValueFormat.percent(0));
  }

  static SeriesTable years(int count) {
    var years = ImmutableList.<Text>builder();
    for (int year = 2019; year <= 2025; year++) {
      years.add(text(Integer.toString(year)));
    }
    var series = ImmutableList.<SeriesTable.Series>builder();
    for (int s = 0; s < count; s++) {
      var values = ImmutableList.<Optional<Double>>builder();
      for (int i = 0; i < 7; i++) {
        values.add(
            s == 1 && i == 3 ? Optional.empty() : Optional.of(15.0 + i * (3.2 - s * 0.9) + s));
      }
      series.add(new SeriesTable.Series(text("Terres de l’Ouest " + (s + 1)), values.build()));
    }
    return new SeriesTable(
        text("Année"), years.build(), series.build(), ValueFormat.number(0, text("jours")));
  }

  static LineChart lines() {
    var table = years(3);
    var low = new ArrayList<Optional<Double>>();
    var high = new ArrayList<Optional<Double>>();
    for (var value : table.series().get(0).values()) {
      low.add(value.map(v -> v - 3));
      high.add(value.map(v -> v + 4));
    }
    return new LineChart(
        table,
        ImmutableList.of(),
        Optional.of(
            new LineChart.Interval(
                text("Intervalle à 95 %"), ImmutableList.copyOf(low), ImmutableList.copyOf(high))));
  }

  static DotRange dots() {
    return new DotRange(
        text("Commune"),
        text("Délai"),
        ImmutableList.of(
            new DotRange.Dot(text("Nord"), Optional.of(12.0), Optional.of(9.0), Optional.of(16.0)),
            new DotRange.Dot(text("Sud"), Optional.of(21.0), Optional.of(15.0), Optional.of(28.0)),
            new DotRange.Dot(text("Est"), Optional.empty(), Optional.empty(), Optional.empty())),
        ValueFormat.number(0, text("jours")));
  }

  static Tree tree() {
    return new Tree(
        text("Objectif"),
        ImmutableList.of(
            new Tree.Node(text("Une décision locale sur deux tient compte du vivant"), -1),
            new Tree.Node(text("Savoir avant de choisir"), 0),
            new Tree.Node(text("L’inventaire est ouvert pendant l’instruction d’un permis"), 1),
            new Tree.Node(text("Une question reçoit une réponse"), 1),
            new Tree.Node(text("Vouloir que cela dure"), 0)));
  }

  static Shifts shifts() {
    return new Shifts(
        text("Acteur"),
        text("Position"),
        ImmutableList.of(
            new Shifts.Shift(text("Commerçants"), -1, 1),
            new Shifts.Shift(text("Riverains des chantiers de la première couronne"), -2, -1),
            new Shifts.Shift(text("Ville"), 2, 2),
            new Shifts.Shift(text("Bailleurs"), 2, 0)),
        ImmutableList.of(-2.0, 2.0),
        ValueFormat.number(0));
  }

  static Histogram histogram() {
    var values = new ArrayList<Double>();
    for (int i = 0; i < 40; i++) {
      values.add((i * 37 % 41) * (i * 37 % 41) / 60.0);
    }
    return Histogram.of(
        text("Distance"), text("communes"), values, ValueFormat.number(1, text("km")));
  }

  static ScatterPlane scatter() {
    var points = ImmutableList.<ScatterPlane.Point>builder();
    String[] names = {"Logement", "Transports", "Emploi", "Soins", "École", "Commerces", "Eau"};
    for (int i = 0; i < names.length; i++) {
      points.add(new ScatterPlane.Point(text(names[i]), (i * 5 % 7) * 3, (i * 3 % 7) * 2.5, i % 3));
    }
    return new ScatterPlane(
        points.build(),
        new ScatterPlane.Kinds(
            text("Domaine"), ImmutableList.of(text("Habiter"), text("Bouger"), text("Vivre"))),
        new ScatterPlane.Axis(text("Dépendance"), ValueFormat.number(0)),
        new ScatterPlane.Axis(text("Influence"), ValueFormat.number(0)),
        Optional.of(
            new ScatterPlane.Quadrants(
                9,
                7.5,
                ImmutableList.of(
                    text("Motrices"), text("Enjeux"), text("Autonomes"), text("Résultats")))));
  }

  static Funnel funnel() {
    return new Funnel(
        text("Étape"),
        text("personnes"),
        ImmutableList.of(
            new Funnel.Step(text("Lettres envoyées"), 4000),
            new Funnel.Step(text("Réponses"), 620),
            new Funnel.Step(text("Volontaires"), 410),
            new Funnel.Step(text("Tirés au sort"), 40)));
  }

  static Gantt gantt() {
    var actions = ImmutableList.<Gantt.Action>builder();
    String[] names = {
      "Mandat et comité de pilotage",
      "Étude juridique et budget",
      "Travaux",
      "Évaluation à deux ans"
    };
    for (int i = 0; i < names.length; i++) {
      var start = LocalDate.of(2026, 1 + 3 * i, 10);
      actions.add(
          new Gantt.Action(
              Optional.of(text(i < 2 ? "A Préparer" : "B Ouvrir")),
              text((i < 2 ? "A" : "B") + (i % 2 + 1)),
              text(names[i]),
              start,
              start.plusMonths(4 + i),
              i == 1 ? Optional.of(start.plusMonths(5)) : Optional.empty(),
              text("Communauté de communes")));
    }
    return new Gantt(actions.build(), Optional.of(LocalDate.of(2026, 6, 1)));
  }

  static Waterfall waterfall() {
    return new Waterfall(
        text("Ligne"),
        text("Budget"),
        ImmutableList.of(
            Waterfall.Item.change(text("Loyer"), 40),
            Waterfall.Item.change(text("Salaires"), 180.5),
            Waterfall.Item.total(text("Dépenses")),
            Waterfall.Item.change(text("Subvention"), -120),
            Waterfall.Item.total(text("Reste à charge"))),
        ValueFormat.number(1, text("k€")));
  }

  static Network network() {
    var nodes = ImmutableList.<Network.Node>builder();
    String[] names = {
      "Communauté de communes",
      "Moissac",
      "Castelsarrasin",
      "Habitants",
      "Pharmaciens",
      "Centre hospitalier",
      "Agence de santé",
      "Infirmières",
      "Médecins libéraux",
      "Assurance maladie"
    };
    for (int i = 0; i < names.length; i++) {
      nodes.add(new Network.Node(text(names[i]), i % 3));
    }
    int[][] ends = {
      {0, 1, 2}, {0, 2, 2}, {1, 2, 0}, {1, 3, 1}, {2, 3, 1}, {0, 6, 1}, {0, 5, 1}, {5, 6, 2},
      {6, 9, 2}, {5, 9, 0}, {5, 8, 0}, {0, 8, 0}, {3, 7, 1}, {2, 7, 0}
    };
    var links = ImmutableList.<Network.Link>builder();
    for (var end : ends) {
      links.add(new Network.Link(end[0], end[1], end[2]));
    }
    return new Network(
        nodes.build(),
        links.build(),
        new ScatterPlane.Kinds(
            text("Nature"),
            ImmutableList.of(text("Collectivité"), text("Soignants"), text("État"))),
        ImmutableList.of(text("contact"), text("travail régulier"), text("convention")));
  }

  static TerritoryMap map() {
    var areas = ImmutableList.<TerritoryMap.Area>builder();
    for (int i = 0; i < 9; i++) {
      areas.add(
          new TerritoryMap.Area(
              text("Commune " + i),
              square(i),
              i == 4 ? Optional.empty() : Optional.of(i * 4.0 - 10),
              false,
              i == 8));
    }
    return new TerritoryMap(
        areas.build(),
        ValueClasses.of(
            ImmutableList.of(-10.0, 0.0, 10.0), List.of(-10.0, 22.0), ValueFormat.number(0)),
        legend());
  }

  static SymbolMap symbols() {
    var areas = ImmutableList.<SymbolMap.Area>builder();
    for (int i = 0; i < 9; i++) {
      areas.add(new SymbolMap.Area(text("Commune " + i), square(i), Optional.of(i * i * 30.0)));
    }
    return new SymbolMap(areas.build(), ValueFormat.number(0), legend());
  }

  private static TerritoryMap.Legend legend() {
    return new TerritoryMap.Legend(
        text("Solde"), text("en 2025"), text("communes"), text("Autres communes"));
  }

  private static Boundary square(int index) {
    int column = index % 3;
    double west = 1 + column * 0.1;
    int row = index / 3;
    double south = 44 + row * 0.06;
    return new Boundary(
        ImmutableList.of(
            new Boundary.Part(
                ImmutableList.of(
                    new Position(west, south),
                    new Position(west + 0.1, south),
                    new Position(west + 0.1, south + 0.06),
                    new Position(west, south + 0.06),
                    new Position(west, south)),
                ImmutableList.of())));
  }

  static HeatMap heat() {
    var table = years(3);
    var classes =
        ValueClasses.of(
            ImmutableList.of(15.0, 20.0, 25.0, 30.0), table.values(), ValueFormat.number(0));
    return new HeatMap(table, classes);
  }
}
