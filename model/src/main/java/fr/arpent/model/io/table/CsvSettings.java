package fr.arpent.model.io.table;

import java.nio.charset.Charset;

/**
 * How a CSV file is written, as declared.
 *
 * @param delimiter between cells
 * @param charset of the bytes
 * @param header line of the header, from 1
 */
public record CsvSettings(char delimiter, Charset charset, int header) {}
