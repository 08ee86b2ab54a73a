package fr.arpent.examples.density;

import com.google.common.collect.ImmutableList;
import fr.arpent.methods.Finding;
import fr.arpent.methods.Provenance;
import fr.arpent.methods.Result;

/**
 * Inhabitants per square kilometre.
 *
 * @param places in order of id
 */
public record DensityResult(
    ImmutableList<PlaceDensity> places, ImmutableList<Finding> findings, Provenance provenance)
    implements Result {

  /** The density of one place, in inhabitants per km². */
  public record PlaceDensity(String id, double density) {}
}
