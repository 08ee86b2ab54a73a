package fr.arpent.reporting.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import fr.arpent.reporting.figure.Path;
import org.junit.jupiter.api.Test;

class ParcelFieldTest {

  @Test
  void twenty_three_parcels_fill_the_field_and_two_stand_out() {
    Field field = ParcelField.of("pays-de-la-lisse", 400, 500);

    assertEquals(23, field.areas().size());
    assertEquals(2, field.areas().stream().filter(Field.Area::highlighted).count());
    assertEquals(
        400 * 500, field.areas().stream().mapToDouble(area -> surface(area.outline())).sum(), 0.01);
  }

  @Test
  void a_study_has_its_own_parcels_and_always_the_same() {
    assertEquals(ParcelField.of("a", 400, 500), ParcelField.of("a", 400, 500));
    assertNotEquals(ParcelField.of("a", 400, 500), ParcelField.of("b", 400, 500));
  }

  private static double surface(Path rectangle) {
    var from = (Path.Move) rectangle.steps().get(0);
    var to = (Path.Line) rectangle.steps().get(2);
    return (to.x() - from.x()) * (to.y() - from.y());
  }
}
