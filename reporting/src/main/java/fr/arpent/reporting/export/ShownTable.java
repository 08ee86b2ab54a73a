package fr.arpent.reporting.export;

import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.table.DataTable;

/**
 * The data of one exhibit of a guide.
 *
 * @param name file name without its ending: the anchor, {@code access.map}
 * @param caption what stands around the exhibit
 * @param data the values
 */
public record ShownTable(String name, Block.Caption caption, DataTable data) {}
