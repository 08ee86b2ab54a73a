package fr.arpent.model.io.table;

import java.util.Optional;

/**
 * Which cells of a workbook are the table, as declared.
 *
 * @param sheet name; the first sheet when empty
 * @param range cells such as {@code A3:F40}, header included; all used cells when empty
 * @param header row of the header, from 1, when there is no range
 * @param decimal mark in which numbers are written out
 */
public record XlsxSettings(
    Optional<String> sheet, Optional<String> range, int header, String decimal) {}
