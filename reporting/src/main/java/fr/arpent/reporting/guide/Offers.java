package fr.arpent.reporting.guide;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.methods.CataloguedMethod;
import fr.arpent.methods.MethodCatalogue;
import fr.arpent.methods.ResultShape;
import fr.arpent.model.study.Study;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.exhibit.ExhibitCatalogue;
import fr.arpent.reporting.exhibit.ExhibitContext;
import java.util.Optional;

/**
 * What analyses offer to guide texts: the exhibits of their results, and, as far as that is known
 * before they are run, the names of exhibits and of values.
 */
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
    return method(analysis)
        .map(method -> exhibits.offered(method.resultType()))
        .orElse(ImmutableMap.of());
  }

  /** Returns the exhibits of a result. */
  ImmutableMap<String, Exhibit> exhibits(ExhibitContext context) {
    return exhibits.exhibits(context);
  }

  /** Returns the names of the values that an analysis will have; empty when nobody knows. */
  Optional<ResultShape> shape(String analysis) {
    return method(analysis).map(method -> ResultShape.of(method.resultType()));
  }

  private Optional<CataloguedMethod<?, ?, ?>> method(String analysis) {
    return methods.flatMap(
        catalogue ->
            Optional.ofNullable(study.analyses().get(analysis))
                .flatMap(request -> catalogue.find(request.method())));
  }
}
