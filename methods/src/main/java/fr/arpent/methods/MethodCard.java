package fr.arpent.methods;

import com.google.common.collect.ImmutableList;
import fr.arpent.model.study.Source;
import org.immutables.value.Value;

/**
 * What is published of a method (fiche méthode): enough for a stranger to redo it. Sentences are in
 * the bundles of reporting, under {@code <method id>.card.question}, {@code .what}, {@code
 * .assumption.<name>} and {@code .limit.<name>}; formulas and sources are the same in every
 * language, rules that are said in words are under {@code .rule.<name>}.
 */
@Value.Immutable
public interface MethodCard {

  /** Id: {@code family.feature.method}. */
  String id();

  /** Version; rises when the numbers may change. */
  String version();

  /** One line in English, for {@code arpent methods} and for developers. */
  String what();

  /** Formulas, one per line, in plain Unicode. */
  ImmutableList<String> formulas();

  /**
   * Names of the rules, for a method whose formulas are words rather than signs; their sentences
   * are in the bundles and stand in guides where the formulas would. One per formula, or none.
   */
  ImmutableList<String> rules();

  /** Published sources of the method. */
  ImmutableList<Source> sources();

  /** Names of the assumptions, kebab-case; their sentences are in the bundles. */
  ImmutableList<String> assumptions();

  /** Names of the limits: when not to use it. */
  ImmutableList<String> limits();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link MethodCard} values; every setter may be called once. */
  final class Builder extends ImmutableMethodCard.Builder {
    Builder() {}
  }
}
