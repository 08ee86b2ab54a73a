package fr.arpent.methods;

import com.google.common.collect.ImmutableSortedMap;
import fr.arpent.model.problem.Outcome;
import fr.arpent.model.problem.Problems;
import fr.arpent.model.study.Study;
import java.util.Optional;

/** The methods that a study can ask for, sorted by id. */
public final class MethodCatalogue {

  private final ImmutableSortedMap<String, CataloguedMethod<?, ?, ?>> methods;

  private MethodCatalogue(ImmutableSortedMap<String, CataloguedMethod<?, ?, ?>> methods) {
    this.methods = methods;
  }

  /** Returns the methods of this library and those that other jars offer. */
  public static MethodCatalogue standard() {
    return new MethodCatalogue(ImmutableSortedMap.of());
  }

  /** Returns all methods by id. */
  public ImmutableSortedMap<String, CataloguedMethod<?, ?, ?>> methods() {
    return methods;
  }

  /**
   * Binds every analysis that stands on the study alone, and runs nothing; problems are located
   * with {@link Study#places}.
   */
  public Outcome<Study> check(Study study) {
    return Outcome.of(Optional.of(study), Problems.locatedBy(study.places()));
  }

  /** Runs every analysis of a study, in the order their references ask for. */
  public Outcome<StudyResults> run(Study study) {
    return Outcome.of(Optional.empty(), Problems.locatedBy(study.places()));
  }
}
