package fr.arpent.methods.diagnostic.access;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.arpent.methods.diagnostic.access.Decay.Band;

/** Published weights of distance, by name. */
public enum Preset {
  /** Weight 1 within the catchment (Luo and Wang 2003). */
  @JsonProperty("none")
  NONE("none", Decay.none()),
  /**
   * The first APL: 1 within 5 minutes, 0.3 within 10, 0.1 within 15 (Barlet, Coldefy, Collin and
   * Lucas-Gabrielli, DREES, Études et résultats 795, 2012).
   */
  @JsonProperty("apl-2012")
  APL_2012("apl-2012", Decay.bands(new Band(5, 1), new Band(10, 0.3), new Band(15, 0.1))),
  /**
   * The APL as revised for zoning: 1 within 10 minutes, 2/3 within 15, 1/3 within 20 (DREES, Les
   * dossiers 17, 2017). The weights agree with the published values of 2022 to 2024; the limits
   * were not found printed.
   */
  @JsonProperty("apl-2015")
  APL_2015("apl-2015", Decay.bands(new Band(10, 1), new Band(15, 2.0 / 3), new Band(20, 1.0 / 3)));

  private final String code;

  @SuppressWarnings("ImmutableEnumChecker") // every decay is a record of immutable parts
  private final Decay decay;

  Preset(String code, Decay decay) {
    this.code = code;
    this.decay = decay;
  }

  /** Returns the name as written in a study: {@code apl-2012}. */
  public String code() {
    return code;
  }

  /** Returns the weights. */
  public Decay decay() {
    return decay;
  }
}
