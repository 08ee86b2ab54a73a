package fr.arpent.reporting.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrenchNamesTest {

  @ParameterizedTest
  @CsvSource({
    "Angeville, d’Angeville, à Angeville",
    "Moissac, de Moissac, à Moissac",
    "Le Havre, du Havre, au Havre",
    "Les Ulis, des Ulis, aux Ulis",
    "La Rochelle, de La Rochelle, à La Rochelle",
    "L’Isle-Jourdain, de L’Isle-Jourdain, à L’Isle-Jourdain",
    "\"L'Isle\", de L’Isle, à L’Isle",
    "Évry, d’Évry, à Évry",
    "Œting, d’Œting, à Œting",
    "Hyères, d’Hyères, à Hyères",
    "Honfleur, de Honfleur, à Honfleur",
    "Haute-Garonne, de Haute-Garonne, à Haute-Garonne",
    "Yvetot, d’Yvetot, à Yvetot",
    "Youx, de Youx, à Youx",
    "Lesparre, de Lesparre, à Lesparre",
    "Lens, de Lens, à Lens"
  })
  void de_and_a_before_the_name_of_a_place(String name, String of, String at) {
    var plain = name.replace("\"", "");
    assertEquals(of, FrenchNames.of(plain));
    assertEquals(at, FrenchNames.at(plain));
  }
}
