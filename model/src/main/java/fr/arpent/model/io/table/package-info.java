/**
 * Files of rows: {@link fr.arpent.model.io.table.CsvFile}, {@link
 * fr.arpent.model.io.table.XlsxFile}, {@link fr.arpent.model.io.table.GeoJsonFile} and {@link
 * fr.arpent.model.io.table.PbFile} each give a {@link fr.arpent.model.io.table.RawTable}, text
 * cells under headers that know where they stand in their file.
 */
package fr.arpent.model.io.table;
