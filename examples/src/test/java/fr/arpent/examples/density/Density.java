package fr.arpent.examples.density;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.CataloguedMethod;
import fr.arpent.methods.Finding;
import fr.arpent.methods.MethodCard;
import fr.arpent.methods.NoAnswerException;
import fr.arpent.methods.Provenance;
import fr.arpent.methods.References;
import fr.arpent.methods.Sources;
import fr.arpent.model.problem.Problems;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/** Inhabitants per square kilometre: small enough to show every part of a method. */
public final class Density
    implements CataloguedMethod<DensityRequest, DensityInput, DensityResult> {

  private static final MethodCard CARD =
      MethodCard.builder()
          .id("diagnostic.example.density")
          .version("1")
          .what("Inhabitants per square kilometre")
          .addFormulas("density = population / area")
          .addSources(References.undated("example", "An example", "Arpent"))
          .addLimits("uneven")
          .build();

  /** Returns the method. */
  public Density() {}

  @Override
  public MethodCard card() {
    return CARD;
  }

  /**
   * Divides.
   *
   * @throws NoAnswerException if nobody lives anywhere: there is no density to compare
   */
  @Override
  public DensityResult apply(DensityInput input) {
    if (input.places().stream().allMatch(place -> place.population() == 0)) {
      throw new NoAnswerException(
          Finding.warning("nobody", Map.of("places", input.places().size())));
    }
    var places =
        input.places().stream()
            .sorted(Comparator.comparing(DensityInput.Place::id))
            .map(p -> new DensityResult.PlaceDensity(p.id(), p.population() / p.area()))
            .collect(ImmutableList.toImmutableList());
    return new DensityResult(places, ImmutableList.of(), Provenance.of(CARD, input));
  }

  @Override
  public Class<DensityRequest> requestType() {
    return DensityRequest.class;
  }

  @Override
  public Class<DensityResult> resultType() {
    return DensityResult.class;
  }

  @Override
  public Optional<DensityInput> bind(DensityRequest request, Sources sources, Problems problems) {
    int before = problems.count();
    var asked = request.places();
    var places = ImmutableList.<DensityInput.Place>builder();
    sources
        .rows("places", asked, problems)
        .ifPresent(
            rows -> {
              var ids = rows.column("id", asked.id()).keys();
              var people =
                  rows.column("population", asked.population()).numbers(0, Double.MAX_VALUE);
              var areaColumn = rows.column("area", asked.area());
              var areas = areaColumn.numbers(0.0001, 1e9);
              for (int row = 0; row < rows.size(); row++) {
                if (people.get(row).isPresent() && areas.get(row).isPresent()) {
                  places.add(
                      new DensityInput.Place(
                          ids.get(row), people.get(row).get(), areas.get(row).get()));
                } else if (areaColumn.isMissing(row)) {
                  areaColumn.refuse(row, "density/no-area", Map.of());
                }
              }
            });
    return problems.count() > before
        ? Optional.empty()
        : Optional.of(new DensityInput(places.build()));
  }

  @Override
  public ImmutableMap<String, ?> parameters(DensityInput input) {
    return ImmutableMap.of();
  }
}
