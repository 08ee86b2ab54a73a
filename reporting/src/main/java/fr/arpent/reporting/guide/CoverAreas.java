package fr.arpent.reporting.guide;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import fr.arpent.model.LocalizedText;
import fr.arpent.model.territory.Boundary;
import fr.arpent.model.territory.Position;
import fr.arpent.model.territory.Territory;
import fr.arpent.reporting.guide.Guide.CoverArea;
import fr.arpent.reporting.guide.value.Row;
import java.util.List;
import java.util.Optional;

/**
 * The outlines on the cover.
 *
 * <p>Tones are thirds of the areas: the largest third of the territories is the palest, the
 * smallest the darkest. Highlighted are the territories that the guide is about: the one of its row
 * in a batch; else those that its title or subtitle names; else those that its text names with
 * {@code {{ territory[…].name }}}; else none.
 */
final class CoverAreas {

  private final Commission commission;
  private final Ledger ledger;

  CoverAreas(Commission commission, Ledger ledger) {
    this.commission = commission;
    this.ledger = ledger;
  }

  ImmutableList<CoverArea> areas() {
    var outlined =
        commission.study().territories().values().stream()
            .filter(territory -> territory.boundary().isPresent())
            .collect(ImmutableList.toImmutableList());
    var sorted =
        outlined.stream()
            .map(territory -> area(territory.boundary().orElseThrow()))
            .sorted()
            .collect(ImmutableList.toImmutableList());
    var subjects = subjects(outlined);
    return outlined.stream()
        .map(
            territory ->
                new CoverArea(
                    territory.boundary().orElseThrow(),
                    tone(area(territory.boundary().orElseThrow()), sorted),
                    subjects.contains(territory.code())))
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableSet<String> subjects(List<Territory> outlined) {
    var ofRow = commission.row().map(Row::key);
    if (ofRow.isPresent()) {
      return ImmutableSet.of(ofRow.get());
    }
    var named =
        outlined.stream()
            .filter(this::isInTitle)
            .map(Territory::code)
            .collect(ImmutableSet.toImmutableSet());
    return named.isEmpty() ? ledger.spokenTerritories() : named;
  }

  private boolean isInTitle(Territory territory) {
    var name = words(territory.name());
    return !name.isBlank()
        && (words(commission.title()).contains(name)
            || commission.study().subtitle().map(this::words).orElse("").contains(name));
  }

  private String words(LocalizedText text) {
    return text.in(commission.tag(), commission.study().language());
  }

  private static int tone(double area, List<Double> sorted) {
    int rank = sorted.indexOf(area);
    return Math.min(2, rank * 3 / sorted.size());
  }

  /** Area of the shells in square degrees, longitudes shortened by the latitude: to rank them. */
  static double area(Boundary boundary) {
    return boundary.parts().stream().mapToDouble(part -> Math.abs(ring(part.shell()))).sum();
  }

  private static double ring(ImmutableList<Position> ring) {
    double sum = 0;
    for (int i = 1; i < ring.size(); i++) {
      var from = ring.get(i - 1);
      var to = ring.get(i);
      sum += from.longitude() * to.latitude() - to.longitude() * from.latitude();
    }
    return sum / 2 * StrictMath.cos(StrictMath.toRadians(ring.get(0).latitude()));
  }

  /** Returns the source of the outlines, when they are printed. */
  Optional<String> source() {
    return areas().isEmpty() ? Optional.empty() : commission.study().boundarySource();
  }
}
