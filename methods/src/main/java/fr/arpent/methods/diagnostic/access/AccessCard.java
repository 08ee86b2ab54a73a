package fr.arpent.methods.diagnostic.access;

import fr.arpent.methods.MethodCard;
import fr.arpent.methods.References;

/** What is published of the method. */
final class AccessCard {

  static final MethodCard CARD =
      MethodCard.builder()
          .id("diagnostic.access.two-step-floating-catchment")
          .version("1")
          .what("Capacity of services that each inhabitant reaches, shared within catchments")
          .addFormulas(
              "R_j = S_j / Σ_{k: d_kj ≤ d₀} P_k·w(d_kj)",
              "A_i = Σ_{j: d_ij ≤ d₀} R_j·w(d_ij)",
              "Σ_i P_i·A_i = Σ_{j: ∃i, d_ij ≤ d₀} S_j")
          .addSources(
              References.article(
                  "luo-wang-2003",
                  "Measures of spatial accessibility to health care in a GIS environment: synthesis"
                      + " and a case study in the Chicago region. Environment and Planning B 30(6)",
                  "2003",
                  "865–884",
                  "Luo, Wei",
                  "Wang, Fahui"),
              References.article(
                  "luo-qi-2009",
                  "An enhanced two-step floating catchment area (E2SFCA) method for measuring"
                      + " spatial accessibility to primary care physicians. Health & Place 15(4)",
                  "2009",
                  "1100–1107",
                  "Luo, Wei",
                  "Qi, Yi"),
              References.article(
                  "dai-2010",
                  "Black residential segregation, disparities in spatial access to health care"
                      + " facilities, and late-stage breast cancer diagnosis in metropolitan"
                      + " Detroit. Health & Place 16(5)",
                  "2010",
                  "1038–1052",
                  "Dai, Dajun"))
          .addAssumptions(
              "competition-by-population",
              "one-point-per-territory",
              "straight-line-speed",
              "closed-bands",
              "no-age-standardisation")
          .addLimits("edge-of-territory", "not-apl", "no-crowding", "small-differences")
          .build();

  private AccessCard() {}
}
