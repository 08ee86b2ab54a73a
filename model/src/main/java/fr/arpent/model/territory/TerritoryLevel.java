package fr.arpent.model.territory;

/** Level of a territory in its geography. */
public enum TerritoryLevel {
  COMMUNE,
  /** Établissement public de coopération intercommunale: communities, métropoles. */
  EPCI,
  DEPARTEMENT,
  REGION,
  /** Quartier prioritaire de la politique de la ville. */
  QPV,
  COUNTRY,
  /** Anything else: free codes (Tunisian governorates, districts of a city, employment areas). */
  OTHER
}
