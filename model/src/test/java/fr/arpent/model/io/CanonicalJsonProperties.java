package fr.arpent.model.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CanonicalJsonProperties {

  @Property
  void a_double_reads_back_as_itself(@ForAll long bits) {
    double value = Double.longBitsToDouble(bits);
    if (Double.isFinite(value) && value != 0) {
      assertEquals(value, Double.parseDouble(CanonicalNumber.ofDouble(value)));
    }
  }
}
