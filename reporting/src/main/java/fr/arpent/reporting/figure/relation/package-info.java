/**
 * Figures of things and how they stand to each other: a plane of two measures with its quadrants, a
 * network of links.
 */
package fr.arpent.reporting.figure.relation;
