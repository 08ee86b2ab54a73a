package fr.arpent.methods.diagnostic.access;

import com.google.common.collect.ImmutableList;
import fr.arpent.methods.Answer;
import fr.arpent.methods.Provenance;
import fr.arpent.model.io.CanonicalJson;
import java.util.Comparator;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Turns the shares of one run into the figures that a reader sees. */
final class AccessFigures {

  private final AccessInput input;
  private final ImmutableList<Demand> demand;
  private final ImmutableList<Supply> supply;
  private final Shares shares;

  AccessFigures(AccessInput input) {
    this.input = input;
    demand = sorted(input.demand());
    supply =
        ImmutableList.sortedCopyOf(
            Comparator.comparing(Supply::id, CanonicalJson.BY_CODE_POINT), input.supply());
    var sharing = ImmutableList.<Demand>builder().addAll(demand);
    sharing.addAll(sorted(input.neighbours())); // they share the services, and are not scored
    shares = new Shares(input, sharing.build(), supply);
  }

  private static ImmutableList<Demand> sorted(ImmutableList<Demand> places) {
    return ImmutableList.sortedCopyOf(
        Comparator.comparing(Demand::id, CanonicalJson.BY_CODE_POINT), places);
  }

  AccessResult result() {
    var territories = territories();
    var bands = new NearestBands(input, territories);
    var alone = territories.stream().filter(AccessFigures::isAlone).toList();
    return AccessResult.builder()
        .population(population(territories))
        .capacity(supply.stream().mapToDouble(Supply::capacity).sum())
        .capacityOutOfReach(capacityOutOfReach())
        .score(score(territories))
        .addAllTerritories(territories)
        .addAllServices(services())
        .addAllBands(bands.within())
        .addAllBeyond(bands.beyond())
        .withoutSupply(alone.size())
        .withoutSupplyPopulation(population(alone))
        .addAllFindings(AccessFindings.of(input, territories, supply, shares))
        .provenance(Provenance.of(AccessCard.CARD, input))
        .build();
  }

  static double population(Iterable<TerritoryAccess> territories) {
    double sum = 0;
    for (var territory : territories) {
      sum += territory.population().value().orElse(0.0);
    }
    return sum;
  }

  static boolean isAlone(TerritoryAccess territory) {
    return territory.servicesInReach() == 0;
  }

  private ImmutableList<TerritoryAccess> territories() {
    var places = IntStream.range(0, demand.size()).mapToObj(shares::of).toList();
    var ranks =
        Ranks.highestFirst(
            places.stream().mapToDouble(Shares.PlaceShare::supplyPerInhabitant).toArray());
    return IntStream.range(0, demand.size())
        .mapToObj(place -> territory(demand.get(place), places.get(place), ranks[place]))
        .collect(ImmutableList.toImmutableList());
  }

  private TerritoryAccess territory(Demand place, Shares.PlaceShare share, int rank) {
    Answer<Double> nearest =
        share.servicesInReach() == 0
            ? Answer.missing("nothing-in-reach")
            : Answer.of(share.minutesToNearest());
    return TerritoryAccess.builder()
        .id(place.id())
        .population(Answer.ofOptional(place.population(), "not-given"))
        .score(share.supplyPerInhabitant() * input.per())
        .supplyPerInhabitant(share.supplyPerInhabitant())
        .rank(rank)
        .minutesToNearest(nearest)
        .servicesInReach(share.servicesInReach())
        .build();
  }

  private ImmutableList<ServiceAccess> services() {
    return IntStream.range(0, supply.size())
        .mapToObj(this::service)
        .collect(ImmutableList.toImmutableList());
  }

  private ServiceAccess service(int service) {
    return new ServiceAccess(
        supply.get(service).id(),
        supply.get(service).capacity(),
        shares.populationInReach(service),
        shares.weightedPopulation(service),
        shares.isReached(service)
            ? Answer.of(shares.ratio(service))
            : Answer.missing("nobody-in-reach"));
  }

  private double capacityOutOfReach() {
    return IntStream.range(0, supply.size())
        .filter(service -> !shares.isReached(service))
        .mapToDouble(service -> supply.get(service).capacity())
        .sum();
  }

  private AccessResult.Score score(ImmutableList<TerritoryAccess> territories) {
    double population = population(territories);
    double received =
        sum(territories, place -> place.population().value().orElse(0.0) * place.score());
    Answer<Double> mean =
        population > 0 ? Answer.of(received / population) : Answer.missing("no-population");
    var scores = territories.stream().mapToDouble(TerritoryAccess::score).summaryStatistics();
    return new AccessResult.Score(
        mean,
        territories.isEmpty() ? Answer.missing("no-territory") : Answer.of(scores.getMin()),
        territories.isEmpty() ? Answer.missing("no-territory") : Answer.of(scores.getMax()),
        input.per(),
        Answer.ofOptional(input.unit(), "not-declared"));
  }

  private static double sum(
      ImmutableList<TerritoryAccess> territories, ToDoubleFunction<TerritoryAccess> figure) {
    return territories.stream().mapToDouble(figure).sum();
  }
}
