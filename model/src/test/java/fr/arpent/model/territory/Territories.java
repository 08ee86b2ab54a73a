package fr.arpent.model.territory;

import com.google.common.collect.ImmutableList;
import fr.arpent.model.LocalizedText;

/** Territories for tests. */
public final class Territories {

  private Territories() {}

  /** The commune of Moissac, with a square for an outline. */
  public static Territory moissac() {
    return commune("82112", "Moissac")
        .parent("200072643")
        .vintage(2026)
        .position(new Position(1.0854, 44.1058))
        .boundary(square())
        .build();
  }

  /** A commune to be completed. */
  public static Territory.Builder commune(String code, String name) {
    return Territory.builder()
        .code(code)
        .scheme(CodeScheme.COG)
        .name(LocalizedText.of("fr", name))
        .level(TerritoryLevel.COMMUNE);
  }

  /** A square around Moissac. */
  public static Boundary square() {
    return new Boundary(
        ImmutableList.of(
            new Boundary.Part(
                ImmutableList.of(
                    new Position(1.0, 44.0),
                    new Position(1.2, 44.0),
                    new Position(1.2, 44.2),
                    new Position(1.0, 44.2),
                    new Position(1.0, 44.0)),
                ImmutableList.of())));
  }
}
