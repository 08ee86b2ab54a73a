package fr.arpent.reporting.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FrenchTypographyTest {

  private static void becomes(String typed, String printed) {
    assertEquals(printed.replace('_', '\u202F').replace('~', '\u00A0'), FrenchTypography.of(typed));
  }

  @Test
  void thin_spaces_before_high_signs() {
    becomes("Qui ? Vous ! Oui ; non", "Qui_? Vous_! Oui_; non");
    becomes("12 % des cas", "12_% des cas");
    becomes("Trois choses : la santé", "Trois choses~: la santé");
  }

  @Test
  void spaces_inside_quotation_marks() {
    becomes("« mot » et «mot»", "«~mot~» et «~mot~»");
  }

  @Test
  void thousands_minus_and_apostrophes() {
    becomes("9 251 548 habitants", "9_251_548 habitants");
    becomes("il fait -3 et 2015-2017", "il fait −3 et 2015-2017");
    becomes("l'eau d'ici", "l’eau d’ici");
    becomes("05 63 04 00 00", "05 63 04 00 00");
  }

  @Test
  void numbers_and_their_units_stay_together() {
    becomes("à 20 km, p. 14, 5 €", "à 20~km, p.~14, 5~€");
    becomes("20 minutes", "20 minutes");
  }

  @Test
  void addresses_are_left_alone() {
    becomes("voir https://a.fr/?q=l'eau;b : ici", "voir https://a.fr/?q=l'eau;b~: ici");
    becomes("9:30 ?", "9:30_?");
  }
}
