package fr.arpent.reporting.figure;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.figure.BarChart.Bar;
import fr.arpent.reporting.figure.PowerInterestPlane.Point;
import fr.arpent.reporting.figure.PowerInterestPlane.Quadrant;
import fr.arpent.reporting.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Paints every kind of figure into {@code target/figures}, to be looked at. */
class FigureGalleryTest {

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en", "ar"})
  void every_kind_of_figure_can_be_painted(String language) throws IOException {
    paint("bars", language, bars());
    paint("bars-negative", language, negativeBars());
    paint("plane", language, plane());
    paint("plane-dense", language, densePlane());
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "ar"})
  void the_communes_of_a_community_can_be_painted(String language) throws IOException {
    assumeTrue(Communes.data().isPresent(), "no open data beside the reference");

    paint("map", language, density(true));
    paint("map-diverging", language, growth());
  }

  private static void paint(String name, String language, Graphic graphic) throws IOException {
    var file = Path.of("target/figures", name + "." + language + ".png");

    DrawingImage.write(graphic, DrawingImage.canvas(new TestWording(language)), file);

    assertTrue(Files.size(file) > 1000);
  }

  private static BarChart bars() {
    return BarChart.of(
            ImmutableList.of(
                Bar.of(Text.of("18 à 29 ans"), 0.379, 0.214),
                Bar.of(Text.of("30 à 44 ans"), 0.283, 0.17),
                Bar.of(Text.of("45 à 59 ans"), 0.196, 0.132),
                Bar.of(Text.of("60 à 74 ans, retraités ou non, en couple"), 0.098, 0.081),
                Bar.of(Text.of("75 ans et plus"), 0.062, 0.069)),
            ValueFormat.percent(1))
        .withLegend(Text.of("Terres des Confluences"), Text.of("Département"));
  }

  private static BarChart negativeBars() {
    return BarChart.of(
        ImmutableList.of(
            Bar.of(Text.of("Coutures"), 20.2),
            new Bar(Text.of("Moissac"), Optional.of(4.1), Optional.empty(), true),
            Bar.of(Text.of("Montaïn"), -13.8),
            new Bar(Text.of("Sans donnée"), Optional.empty(), Optional.empty(), false)),
        ValueFormat.number(1, Text.of("km")));
  }

  private static PowerInterestPlane plane() {
    return plane(
        ImmutableList.of(
            point("Agence régionale de santé", 0.3, 2.6, 2),
            point("Assurance maladie", 0.8, 2.1, 2),
            point("Communauté de communes", 2.6, 2.8, 0),
            point("Ville de Moissac", 2.85, 2.3, 0),
            point("Ville de Castelsarrasin", 2.4, 2.0, 0),
            point("Centre hospitalier", 1.9, 1.7, 1),
            point("Pharmaciens", 0.9, 0.9, 1),
            point("Écoles et crèches", 0.4, 0.4, 3),
            point("Médecins libéraux", 2.0, 1.2, 1),
            point("Infirmières libérales", 2.85, 0.9, 1),
            point("Associations d’aidants", 1.7, 0.6, 3),
            point("Habitants sans médecin", 2.9, 0.4, 3)));
  }

  private static PowerInterestPlane densePlane() {
    var points = ImmutableList.<Point>builder();
    for (int i = 0; i < 28; i++) {
      points.add(point("Partenaire numéro " + i, i % 4 == 1 ? 3 : 2, i % 3 == 0 ? 2 : 3, i % 4));
    }
    return plane(points.build());
  }

  private static PowerInterestPlane plane(ImmutableList<Point> points) {
    return new PowerInterestPlane(
        points,
        new PowerInterestPlane.Categories(
            Text.of("Nature de l’acteur"),
            ImmutableList.of(
                Text.of("Collectivité"),
                Text.of("Soignants"),
                Text.of("État et agences"),
                Text.of("Habitants"))),
        new PowerInterestPlane.Axes(
            Text.of("intérêt →"),
            Text.of("pouvoir ↑"),
            Text.of("faible"),
            Text.of("Autres acteurs")),
        new PowerInterestPlane.Quadrants(
            Text.of("Satisfaire"),
            Text.of("Associer étroitement"),
            Text.of("Suivre"),
            Text.of("Tenir informés")),
        new PowerInterestPlane.Scale(3, 1.5));
  }

  private static Point point(String name, double interest, double power, int category) {
    var quadrant =
        power >= 1.5
            ? interest >= 1.5 ? Quadrant.INVOLVE : Quadrant.SATISFY
            : interest >= 1.5 ? Quadrant.INFORM : Quadrant.MONITOR;
    return new Point(Text.of(name), interest, power, quadrant, category);
  }

  private static TerritoryMap density(boolean withGap) {
    var data = Communes.data().orElseThrow();
    var file = data.resolve("communes-indicateurs-2021.csv");
    var population = Communes.column(file, "code", "population_2021");
    var surface = Communes.column(file, "code", "superficie_km2");
    var areas = ImmutableList.<TerritoryMap.Area>builder();
    for (var commune : Communes.read(data.resolve("communes-terres-des-confluences.geojson"))) {
      double people = population.applyAsDouble(commune.code());
      boolean gap = withGap && commune.name().equals("Lizac");
      areas.add(
          new TerritoryMap.Area(
              Text.of(commune.name()),
              commune.boundary(),
              gap ? Optional.empty() : Optional.of(people / surface.applyAsDouble(commune.code())),
              people > 8000,
              commune.name().equals("Lafitte")));
    }
    return map(areas.build(), "Habitants par km²");
  }

  private static TerritoryMap growth() {
    var data = Communes.data().orElseThrow();
    var file = data.resolve("communes-indicateurs-2021.csv");
    var now = Communes.column(file, "code", "population_2021");
    var before = Communes.column(file, "code", "population_2015");
    var areas = ImmutableList.<TerritoryMap.Area>builder();
    for (var commune : Communes.read(data.resolve("communes-terres-des-confluences.geojson"))) {
      double change =
          100 * now.applyAsDouble(commune.code()) / before.applyAsDouble(commune.code()) - 100;
      areas.add(TerritoryMap.Area.of(Text.of(commune.name()), commune.boundary(), change));
    }
    return map(areas.build(), "Évolution 2015–2021, en %");
  }

  private static TerritoryMap map(ImmutableList<TerritoryMap.Area> areas, String title) {
    var values =
        areas.stream()
            .flatMap(area -> area.value().stream())
            .collect(ImmutableList.toImmutableList());
    var classes =
        title.contains("%")
            ? ValueClasses.of(ImmutableList.of(-5.0, 0.0, 5.0, 10.0), values, ValueFormat.number(1))
            : ValueClasses.round(values, 5, ValueFormat.number(0));
    return new TerritoryMap(
        areas,
        classes,
        new TerritoryMap.Legend(
            Text.of(title), Text.of("(2021)"), Text.of("communes"), Text.of("Autres communes")));
  }
}
