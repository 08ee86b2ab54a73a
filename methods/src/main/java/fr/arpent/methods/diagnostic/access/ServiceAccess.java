package fr.arpent.methods.diagnostic.access;

import fr.arpent.methods.Answer;

/**
 * Who shares the capacity of one service.
 *
 * @param id id of the supply row
 * @param capacity capacity (practitioners, places, hours)
 * @param populationInReach inhabitants within the catchment
 * @param weightedPopulation the same inhabitants, each counted with the weight of the distance
 * @param ratio capacity per weighted inhabitant, R of the formula; missing {@code nobody-in-reach}
 */
public record ServiceAccess(
    String id,
    double capacity,
    double populationInReach,
    double weightedPopulation,
    Answer<Double> ratio) {}
