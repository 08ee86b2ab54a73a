package fr.arpent.reporting.guide;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.methods.MethodCatalogue;
import fr.arpent.model.study.Study;
import fr.arpent.reporting.exhibit.ExhibitCatalogue;
import java.util.Optional;

/** The exhibits that analyses will have once they are run, as far as that is known before. */
final class Offers {

  private final Study study;
  private final Optional<MethodCatalogue> methods;
  private final ExhibitCatalogue exhibits;

  Offers(Study study, Optional<MethodCatalogue> methods, ExhibitCatalogue exhibits) {
    this.study = study;
    this.methods = methods;
    this.exhibits = exhibits;
  }

  /** Returns the options of each exhibit by its name; empty when only the result will tell. */
  ImmutableMap<String, ImmutableSet<String>> of(String analysis) {
    var request = study.analyses().get(analysis);
    if (request == null) {
      return ImmutableMap.of();
    }
    return methods
        .map(catalogue -> catalogue.methods().get(request.method()))
        .map(method -> exhibits.offered(method.resultType()))
        .orElse(ImmutableMap.of());
  }
}
