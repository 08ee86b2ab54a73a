package fr.arpent.reporting.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences that figures say of themselves, word for word. */
class AlternativeTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fr | funnel | Entonnoir de 4 étapes, personnes. Lettres envoyées : 4 000 ; Réponses : 620 (16 %) ; Volontaires : 410 (10 %) ; Tirés au sort : 40 (1 %).
          en | funnel | Funnel of 4 steps, personnes. Lettres envoyées: 4,000; Réponses: 620 (16%); Volontaires: 410 (10%); Tirés au sort: 40 (1%).
          fr | dots | Points sur leur intervalle, Délai. Nord : 12 (9 à 16) ; Sud : 21 (15 à 28) ; Est : n.d..
          fr | shifts | Flèches d’une valeur à une autre, Position. Commerçants : de -1 à 1 ; Riverains des chantiers de la première couronne : de -2 à -1 ; Ville : 2 ; Bailleurs : de 2 à 0.
          fr | tree | Arbre de 5 cases. Une décision locale sur deux tient compte du vivant : Savoir avant de choisir, Vouloir que cela dure ; Savoir avant de choisir : L’inventaire est ouvert pendant l’instruction d’un permis, Une question reçoit une réponse.
          en | waterfall | Waterfall, Budget. Loyer: 40.0; Salaires: 180.5; Dépenses: 220.5 (sum); Subvention: -120.0; Reste à charge: 100.5 (sum).
          """)
  void a_figure_says_what_it_shows(String language, String name, String sentence) {
    var canvas = TestCanvas.in(language);
    var figure = Objects.requireNonNull(SampleFigures.all().get(name));

    assertEquals(
        sentence, canvas.words(figure.alternative()).plain().replaceAll("[\\u00A0\\u202F]", " "));
  }
}
