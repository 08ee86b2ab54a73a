package fr.arpent.model.io.table;

import com.fasterxml.jackson.databind.JsonNode;
import fr.arpent.model.io.document.Spot;

/**
 * One feature of a GeoJSON file, not yet understood.
 *
 * @param properties an object, or anything
 * @param geometry an object, or anything
 * @param index in the file, from 0
 * @param spot where it starts
 */
record GeoFeature(JsonNode properties, JsonNode geometry, int index, Spot spot) {}
