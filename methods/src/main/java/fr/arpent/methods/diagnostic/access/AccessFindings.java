package fr.arpent.methods.diagnostic.access;

import com.google.common.collect.ImmutableList;
import fr.arpent.methods.Finding;
import java.util.Map;
import java.util.stream.IntStream;

/** What a reader must be warned of. */
final class AccessFindings {

  private AccessFindings() {}

  static ImmutableList<Finding> of(
      AccessInput input,
      ImmutableList<TerritoryAccess> territories,
      ImmutableList<Supply> supply,
      Shares shares) {
    var findings = ImmutableList.<Finding>builder();
    var alone = territories.stream().filter(AccessFigures::isAlone).toList();
    if (!alone.isEmpty()) {
      findings.add(
          Finding.warning(
              "nothing-in-reach",
              Map.of(
                  "count",
                  alone.size(),
                  "population",
                  AccessFigures.population(alone),
                  "minutes",
                  input.catchmentMinutes())));
    }
    long unknown = territories.stream().filter(place -> !place.population().isPresent()).count();
    if (unknown > 0) {
      findings.add(Finding.warning("population-missing", Map.of("count", (int) unknown)));
    }
    var lost =
        IntStream.range(0, supply.size())
            .filter(service -> !shares.isReached(service))
            .mapToObj(supply::get)
            .filter(service -> service.capacity() > 0)
            .toList();
    if (!lost.isEmpty()) {
      double capacity = lost.stream().mapToDouble(Supply::capacity).sum();
      findings.add(
          Finding.warning(
              "capacity-out-of-reach", Map.of("services", lost.size(), "capacity", capacity)));
    }
    long closed = supply.stream().filter(service -> service.capacity() == 0).count();
    if (closed > 0) {
      findings.add(Finding.note("capacity-zero", Map.of("services", (int) closed)));
    }
    return ImmutableList.sortedCopyOf(findings.build());
  }
}
